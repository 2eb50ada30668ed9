import { withJumlah } from "../../../grid/withJumlah";
import { readSaid } from "../scale/degree";
import { summaryRole } from "../summary/labels";

/**
 * What a column says of each unsur. `part`: its average in one period or of one service; `given`: how many gave an answer;
 * `answer`: what one respondent answered; `satisfied`: the share of those who gave one of the better answers;
 * `change`: how much higher it is than the time before, which may be less than nothing.
 */
export type FieldRole =
  | {
      readonly kind:
        | "sum"
        | "count"
        | "nrr"
        | "weight"
        | "weighted"
        | "index"
        | "mutu"
        | "kinerja"
        | "part"
        | "answer"
        | "satisfied"
        | "change";
    }
  | { readonly kind: "given"; readonly answer: number }
  /** What part the counts in another column are of all answers. */
  | { readonly kind: "share"; readonly of: number };

const PERIOD =
  /^(?!.*(rata|jumlah|total))(.*\b(jan|feb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|des)\p{L}*\b|.*\b(triwulan|tw|semester|smt|caturwulan|bulan|minggu|tahun|periode)\b|(19|20)\d\d$)/iu;
/** "R1", "Resp. 12", "Responden ke-" over "3". */
const RESPONDENT = /^r[ .-]?\d{1,3}$|(^|, )((no(mor)?|kode)\.? )?resp(onden)?\b[ .,-]*(ke)?[ .,-]*\d{1,3}$/i;
const SUM = /^(nilai|skor) (total|jumlah|kumulatif)|^(jumlah|total|akumulasi) (nilai|skor|bobot)/i;
/** How many answered, where the column says no more than who. */
const PEOPLE = /^(responden|sampel|ku[ei]sioner)( \((orang|org|n)\))?$/i;
/** "4", "Nilai 4", "Jawaban (4)", "4 = Sangat Baik", "Sangat Baik (4)". */
const GIVEN =
  /^(?:(?:nilai|skor|jawaban|frekuensi|f|jumlah|persepsi|pilihan|skala)\W*)?\(?([1-6])\)?(?:\W+\p{L}[\p{L} ]*\)?)?$|^\p{L}[\p{L} ]*[(=:] ?([1-6])\)?$/iu;

/** "% Puas", "Persentase Kepuasan"; "% Sangat Puas" is of one answer alone. */
const SATISFIED =
  /^[(]?(%|persen(tase)?|prosentase|tingkat)[) ]*(responden |yang |masyarakat )*(ke)?puas(an)?( \(%\))?$/i;

/** What the words over a column say its figures are; null where they say nothing that is known. */
export function fieldRole(words: string): FieldRole | null {
  const last = withJumlah(words.split(", ").at(-1) ?? "");
  if (SATISFIED.test(last)) return { kind: "satisfied" };
  if (/%|persen|prosen/i.test(last)) return null;
  if (isOfRespondent(words)) return { kind: "answer" };
  const given = GIVEN.exec(last);
  const answer = Number(given?.[1] ?? given?.[2]);
  if (answer >= 1 && readsAsAnswer(last)) return { kind: "given", answer };
  if (PERIOD.test(last)) return { kind: "part" };
  if (SUM.test(last)) return { kind: "sum" };
  if (PEOPLE.test(last)) return { kind: "count" };
  const role = summaryRole(last.replace(/ ?=.*$/, "")) ?? summaryRole(words);
  switch (role) {
    case "sum":
    case "count":
    case "nrr":
    case "weight":
    case "weighted":
    case "index":
    case "mutu":
    case "kinerja":
      return { kind: role };
    case "nrrSub":
      return { kind: "nrr" };
    case "ikm":
      return { kind: "index" };
    default:
      return null;
  }
}

/** True for words over what one respondent answered. */
export function isOfRespondent(words: string): boolean {
  return RESPONDENT.test(words.split(", ").at(-1) ?? "") || RESPONDENT.test(words);
}

/** "4" and "4 (Sangat Baik)" are answers, "Triwulan 4" is none. */
function readsAsAnswer(text: string): boolean {
  const words = text
    .replace(/^(nilai|skor|jawaban|frekuensi|f|jumlah|persepsi|pilihan|skala)\b/i, "")
    .replace(/[\d()=:.,-]/g, " ")
    .trim();
  return words === "" || readSaid(words) !== null;
}
