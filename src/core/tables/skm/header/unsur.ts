import { foldSpaces } from "../../../grid/foldSpaces";

/** One unsur of the survey and the columns of its questions: one column, or one for each sub-question. */
export interface Unsur {
  /** "U1", or the unsur's name where the sheet gives no code. */
  readonly label: string;
  readonly columns: readonly number[];
}

/** A header cell that names an unsur or one of its questions. */
export interface UnsurCode {
  readonly unsur: number;
  /** The part behind "U1.": null for a whole unsur. */
  readonly question: string | null;
}

const CODE =
  /^(?:u|unsur(?: pelayanan)?|n|p|q|x|pertanyaan|soal)\s*[-.:]?\s*(\d{1,2})(?:\s*[-._]\s*(\d{1,2}|[a-z](?![a-z]))|([a-z])(?![a-z]))?(?:\s*[-.:]?\s*(\(.*\)?|[a-z].*))?$/i;
/** "U1 s.d. U9" names a range of unsur, not one. */
const RANGE = /^(s\.?\s?d|s\/d|sampai)/i;

/** Reads "U1", "Unsur 1", "P1", "Pertanyaan 1", "U1 (Persyaratan)", "U1.2", "U1a"; null for anything else. */
export function readUnsurCode(text: string): UnsurCode | null {
  const match = CODE.exec(foldSpaces(text));
  if (!match?.[1] || RANGE.test(match[4] ?? "")) return null;
  const unsur = Number(match[1]);
  return unsur < 1 ? null : { unsur, question: match[2] ?? match[3] ?? null };
}

/**
 * The unsur of PermenPANRB 14/2017 and the ones offices add, by the words that tell them apart. Offices number
 * sarana and pengaduan either way, so an unsur is known by its name, never by its place.
 */
const NAMES: readonly RegExp[] = [
  /syarat/,
  /prosedur|alur|mekanisme/,
  /waktu|kecepatan/,
  /biaya|tarif/,
  /produk|spesifikasi|hasil pelayanan/,
  /kompetensi|kemampuan/,
  /perilaku|kesopanan/,
  /aduan/,
  /sarana|sarpras|prasarana/,
  /maklumat|matluman/,
  /transparansi/,
  /integritas/,
  // What the survei persepsi antikorupsi of a zona integritas asks about.
  /diskriminasi/,
  /kecurangan/,
  /gratifikasi|imbalan/,
  /pungutan liar|pungli/,
  /percaloan|\bcalo\b/,
];

/** A code, the number of a question, or a name. */
const NAMING = new RegExp(
  [
    String.raw`^(?:[a-z]{1,5}|unsur pelayanan|pertanyaan)\s*[-.:]?\s*\d`,
    String.raw`^\(?\d{1,2}\s*[.)]`,
    ...NAMES.map(({ source }) => source),
  ].join("|"),
  "m",
);

/** Says no to most rows, by all their words: true for those where some may name unsur. */
export function mayNameUnsur(words: string): boolean {
  return NAMING.test(words);
}

/** Which unsur a header names, as an index that tells unsur apart; null for other headers. */
export function readUnsurName(text: string): number | null {
  const folded = unbroken(foldSpaces(text).toLowerCase());
  if (
    folded === "" ||
    isTimeOfAnswer(folded) ||
    folded.length > (asksOfService(folded) ? LONGEST_QUESTION : LONGEST_NAME)
  )
    return null;
  return ANY_NAME.test(folded) ? NAMES.findIndex((name) => name.test(folded)) : null;
}

const ANY_NAME = new RegExp(NAMES.map(({ source }) => source).join("|"));

/** "Persya-ratan" over a narrow column is one word. */
function unbroken(text: string): string {
  return text.includes("-") ? text.replace(/(?<=\p{Ll}{2})- ?(?=\p{Ll}{2})/gu, "") : text;
}

/** True where a text is about an unsur: by name, since offices number them differently; by code, where it gives no name. */
export function isCalled({ unsur, code }: { readonly unsur: number; readonly code: string }, text: string): boolean {
  const name = readUnsurName(text);
  return name === null ? code !== "" && code.toLowerCase() === text.toLowerCase() : name === unsur;
}

const LONGEST_NAME = 60;
const LONGEST_QUESTION = 250;

/** True for what a form's export calls the time of an answer; it is not the time that a service takes. */
export function isTimeOfAnswer(text: string): boolean {
  return /^(timestamp|(cap|stempel) waktu|submitted at|completion time)$/i.test(text);
}

/** True for what stands over rows that are things asked about: "Unsur Pelayanan", "No. Pertanyaan". */
export function namesWhatIsAsked(text: string): boolean {
  return ASKED.test(foldSpaces(text));
}

const ASKED =
  /^((no(mor)?|kode|uraian|nama|daftar)\b[. ]*)?(unsur|pertanyaan|pernyataan|indikator|aspek|butir|item)( ?\/? ?(unsur|pertanyaan|pernyataan|indikator|aspek|pelayanan|layanan|penilaian|survei|kuesioner|skm|spak|spkp))*( ke)?[ .:-]*$/i;

/** True for a question to the people served: "Bagaimana pendapat Saudara tentang …". */
export function asksOfService(text: string): boolean {
  return /bagaimana|apakah|seberapa|menurut (anda|saudara|bapak)|pendapat|penilaian (anda|saudara|bapak)/i.test(text);
}

/** The number of a question that heads a column: 3 for "3. Bagaimana pendapat Saudara …"; null for anything else. */
export function readQuestionNumber(text: string): number | null {
  const number = Number(/^\(?(\d{1,2})\s*[.)]\s*\p{L}/u.exec(text)?.[1] ?? Number.NaN);
  return number >= 1 ? number : null;
}
