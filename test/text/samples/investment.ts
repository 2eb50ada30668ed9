import type { InvestmentMessages } from "../../../src/core/tables/investment/messages";
import { shownNumber } from "../../../src/core/findings/shown";
import { exact } from "../../../src/core/numbers/exact";
import { cell, type Samples } from "./facts";

const interchanged = [
  { column: 1, header: "Investasi (Rp juta)", holds: "Proyek" },
  { column: 2, header: "Proyek", holds: "Investasi (Rp juta)" },
];

/** What is said of investment tables. */
export const investment: Samples<InvestmentMessages> = {
  "column-order": [
    { rows: { first: 6, last: 21, count: 16 }, columns: interchanged },
    { rows: { first: 6, last: 6, count: 1 }, columns: interchanged },
    { rows: null, columns: interchanged },
  ],
  "apbn-rate": [{ year: 2024, actual: shownNumber(exact(14_800)), expected: shownNumber(exact(15_000)) }],
  "projects-without-money": [{ subject: "Kehutanan" }],
  "money-without-projects": [{ subject: "Kehutanan" }],
  "workers-without-projects": [{ subject: "Kehutanan" }],
  "foreign-sub-sector": [{ subSector: "Konstruksi", sektor: "tersier", under: "sekunder" }],
  "repeated-sub-sector": [{ subSector: "Konstruksi", firstSeen: cell }],
  "sub-sector-spelling": [{ actual: "industri Kayu", expected: "Industri Kayu" }],
};
