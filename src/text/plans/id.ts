import { listed, numberId } from "../counted";
import { rowsId } from "../rowList";
import type { PlanTexts } from "./texts";

/** What is said of plans, in Bahasa Indonesia. */
export const plans: PlanTexts = {
  "lower-unsur-left-out": ({ planned, left, survey }, say) =>
    `Dalam hasil ${survey ?? "surveinya"}, ${left.name} bernilai ${say.shown(left.score)}, lebih rendah daripada ` +
    `${say.shown(planned.score)} untuk ${planned.name} yang menjadi prioritas. ${left.name} tidak ada dalam rencana; tambahkan.`,
  "plan-without-column": ({ missing }) =>
    `Rencana ini tidak mempunyai kolom ${missing === "who" ? "Penanggung Jawab" : "Waktu"}. Tambahkan kolomnya.`,
  "plan-without-year": ({ actual }) => `Waktu "${actual}" tidak menyebut tahun. Sebaiknya tahunnya ditulis.`,
  "plan-unwritten": ({ columns, unsur }) =>
    `Rencana untuk ${numberId(unsur)} unsur ini belum diisi: ${listed(columns.map(quoted), "dan")} masih kosong.`,
  "plan-blank": ({ column, rows }) => `${rowsId(rows)}: kolom "${column}" masih kosong. Isi sebelum dikirim.`,
  "problem-without-solution": ({ column }) =>
    `Kendala ini belum mempunyai isi pada kolom "${column}". Isi sebelum dikirim.`,
  "measure-not-realised": ({ measure }) =>
    `Rencana "${measure}" tidak disebut dalam pelaksanaannya. Tambahkan, atau jelaskan mengapa belum.`,
};

function quoted(name: string): string {
  return `"${name}"`;
}
