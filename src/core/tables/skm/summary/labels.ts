import { foldSpaces } from "../../../grid/foldSpaces";
import { withJumlah } from "../../../grid/withJumlah";
import { partRole } from "../../../layout/pageLabels";

/** What a row or cell below the respondents is, by its label. */
export type SummaryRole =
  | "sum"
  | "nrr"
  | "nrrSub"
  | "weight"
  | "weighted"
  | "weightedIndex"
  | "total"
  | "ikm"
  | "index"
  | "mutu"
  | "kinerja"
  | "count";

/**
 * Labels in real use, the most telling word first: "Jumlah NRR Tertimbang x 25" is an IKM although it also says
 * jumlah, NRR and tertimbang. Labels are often cut ("NRR tertb"), so patterns look at beginnings of words.
 */
const PATTERNS: readonly (readonly [SummaryRole, RegExp])[] = [
  ["count", /^(jumlah|total|banyak(nya)?)\.? (resp(onden)?\b|kuesioner|kuisioner|sampel)|terisi/],
  ["nrrSub", /sub ?unsur|tambahan sub/],
  ["weightedIndex", /^(?!jumlah|total|σ|∑|(nilai )?[is]km)(?=.*unsur).*(tertimb|tertb).*[x×*] ?\d{2}\b/],
  ["weighted", /^(nrr|nilai|x̄|x̅|rata ?-? ?(rata|2)).*[x×*] ?(0[.,]\d{2,}|1 ?\/ ?\d|\d{1,2}([.,]\d+)? ?%)/],
  [
    "weighted",
    /^(nrr|nilai|x̄|x̅|rata ?- ?rata|rerata)\b.*([x×*]|\b(di)?kali(kan)?) ?(nilai )?(bobot|penimbang)(?!.*[x×*] ?\d)/,
  ],
  ["weighted", /^(bobot|penimbang) ?([x×*]|\b(di)?kali(kan)?) ?(nilai|nrr|skor|rata)/],
  ["total", /\b(sebelum|belum|tanpa) (di ?)?konversi/],
  ["index", /skala (0 ?(-|–|s\.?d\.?) ?)?100\b/],
  ["nrr", /^ind(eks|ex)\b.*skala (1 ?(-|–|s\.?d\.?) ?)?([3-7]|10)\b/],
  ["ikm", /^[_(]*\*\*\)?|[x×*] ?(2[05]|16[.,][67]\d*|14[.,][23]\d*|33[.,]3\d*)(?![.,]?\d)/],
  ["ikm", /[/÷:] ?([3-7]|10) ?\)? ?[x×*] ?100\b/],
  ["total", /^[_(]*\*\)/],
  ["weight", /^(bobot|nilai penimbang|penimbang)/],
  ["total", /^(jumlah|total|σ|∑)\b.*(tertimb|tertb|nrr|rata)|nilai indeks( \(ni\))?$|^\(?ni\)?$|^ni\b/],
  ["weighted", /tertimb|tertb/],
  ["nrr", /(ikm|indeks) per ?unsur/],
  ["weighted", /^weighted (average|mean|score)/],
  [
    "ikm",
    /\b(ikm|ipak|ipkp)\b|konversi|nilai (skm|spak|spkp)|skm unit|indeks (kepuasan|persepsi)|^nik$|satisfaction index/,
  ],
  ["mutu", /^(nilai )?(mutu|kategori)/],
  ["kinerja", /^(kinerja|predikat|keterangan)/],
  ["nrr", /^nrr|rata ?-? ?(rata|2)|rerata|rataan|^(mean|average)\b|^nilai unsur pel|^nilai per unsur/],
  ["index", /^ind(eks|ex)/],
  [
    "sum",
    /^(σ|∑|s|jumlah|total|semua)? ?nilai( ?\/| per| unsur| ?$)|^(jumlah|total)( nilai)?( (bagian |loket |survei )?[a-f])?$|^(σ|∑)/,
  ],
  [
    "sum",
    /^(total score|sum)s?$|^(grand total|(jumlah|total|skor)( (skor|nilai|total|jawaban))?( (se|ke)\w+(nya|an)?)?( \(.*\))?)$/,
  ],
  ["sum", /^(jumlah|total)( (skor|nilai|jawaban))? (per|tiap|setiap)? ?(unsur|pertanyaan)/],
];

const IKM = new RegExp(PATTERNS.flatMap(([role, { source }]) => (role === "ikm" ? [source] : [])).join("|"), "m");

/** False for rows that surely name no IKM, told by all their words in small letters. */
export function maySayIkm(words: string): boolean {
  return IKM.test(words);
}

/** A line of the legend explains a mark or a word; it states no figure. */
const LEGEND = /^[-•]|=.*(jumlah|nilai|nrr|indeks|unsur-unsur)|s\.?d\.? ?u\d/;

/** A title names the table below it: "TABEL PERHITUNGAN IKM PER RESPONDEN". */
const TITLE = /^(tabel|pengolahan|pengelolaan|perhitungan|rekap)|per responden|survei kepuasan/;

/** "Ttl nilai"; alone it is where and when somebody was born. */
const SHORT_TOTAL = /^ttl\b\.?(?= ?(nilai|skor|jawaban|responden))/;

/** Reads a label; null where it names no figure of the summary. */
export function summaryRole(label: string): SummaryRole | null {
  const text = withJumlah(foldSpaces(label).toLowerCase()).replace(SHORT_TOTAL, "total");
  if (text === "" || text.length > 90 || LEGEND.test(text) || TITLE.test(text)) return null;
  const ofPage = partRole(text);
  if (ofPage !== null) return ofPage === "toDate" ? "sum" : null;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** How a row of frequencies or other statistics begins: "Nilai 4", "Sangat Baik (4)", "Jumlah jawaban 3". */
const STATISTIC =
  /^(nilai|skor|jawaban|jumlah|total|banyak\w*|frekuensi|persen\w*|modus|median|maks\w*|min|minim\w*|std\w*|standar|tidak baik|kurang baik|baik|sangat baik|menjawab|memilih|pilihan|opsi)\b|^[a-f] ?\((nilai|skor|bobot)\b/;

/** True for a label that no respondent's row has: of the summary, or of other statistics about the answers. */
export function isSummaryLabel(label: string): boolean {
  return label !== "" && (STATISTIC.test(withJumlah(label.toLowerCase())) || summaryRole(label) !== null);
}

/** True for the title of a survey's table, which may be all that says so. */
export function isSurveyTitle(text: string): boolean {
  return /survei kepuasan|kepuasan (per|masyarakat)|(ikm|skm) per responden/.test(text.toLowerCase());
}

/** Labels that can mean nothing but ΣNilai, an NRR or a weighted NRR, even where every figure beside them is wrong. */
export function isUnmistakable(label: string): boolean {
  return /nrr|rata|bobot|penimbang|tertimb|tertb|(σ|∑|\bs|jumlah|semua|total) ?nilai|unsur/.test(
    withJumlah(foldSpaces(label).toLowerCase()),
  );
}

/** A label that goes on from the row above: "NRR" | "tertbg/" | "unsur", "SNilai" | "/Unsur". */
export function isContinuation(label: string): boolean {
  return /^(\/ ?)?(unsur|pertanyaan|tertb\w* ?\/?( ?unsur)?|tertimbang\w* ?\/?( ?unsur)?|per unsur|\/.*)$/.test(
    foldSpaces(label).toLowerCase(),
  );
}
