import { rowsId } from "../rowList";
import type { PlanTexts } from "./texts";

/** What is said of plans, in Bahasa Indonesia. */
export const plans: PlanTexts = {
  "lower-unsur-left-out": ({ planned, left, survey }, say) =>
    `${planned.name} dengan nilai ${say.shown(planned.score)} menjadi prioritas, sedangkan ${left.name} dengan nilai ` +
    `${say.shown(left.score)} tidak ada dalam rencana. Menurut hasil ${survey ?? "surveinya"}, yang terendah didahulukan.`,
  "plan-without-column": ({ missing }) =>
    `Rencana ini tidak mempunyai kolom ${missing === "who" ? "Penanggung Jawab" : "Waktu"}. Tambahkan kolomnya.`,
  "plan-without-year": ({ actual }) => `Waktu "${actual}" tidak menyebut tahun. Sebaiknya tahunnya ditulis.`,
  "plan-blank": ({ column, rows }) => `${rowsId(rows)}: kolom "${column}" masih kosong. Isi sebelum dikirim.`,
  "problem-without-solution": ({ column }) =>
    `Kendala ini belum mempunyai isi pada kolom "${column}". Isi sebelum dikirim.`,
  "measure-not-realised": ({ measure }) =>
    `Rencana "${measure}" tidak disebut dalam pelaksanaannya. Tambahkan, atau jelaskan mengapa belum.`,
};
