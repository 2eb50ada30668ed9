import { shownNumber } from "../../../src/core/findings/shown";
import { exact } from "../../../src/core/numbers/exact";
import type { PlanMessages } from "../../../src/core/tables/plans/messages";
import type { Samples } from "./facts";

/** What is said of plans, realisations and evaluations. */
export const plans: Samples<PlanMessages> = {
  "lower-unsur-left-out": [
    {
      planned: { name: "Produk Layanan", score: shownNumber(exact(85.56), 2) },
      left: { name: "Prosedur", score: shownNumber(exact(83.85), 2) },
      survey: "Triwulan III",
    },
    {
      planned: { name: "Produk Layanan", score: shownNumber(exact(85.56), 2) },
      left: { name: "Prosedur", score: shownNumber(exact(83.85), 2) },
      survey: null,
    },
  ],
  "plan-without-column": [{ missing: "who" }, { missing: "time" }],
  "plan-without-year": [{ actual: "Oktober - November" }],
  "plan-unwritten": [{ columns: ["Program/Kegiatan", "Waktu", "Penanggung Jawab"], unsur: 3 }],
  "plan-blank": [{ column: "penanggung jawab", rows: [5, 9] }],
  "problem-without-solution": [{ column: "solusi" }],
  "measure-not-realised": [{ measure: "Monitoring dan evaluasi berkala" }],
};
