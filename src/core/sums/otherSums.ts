import { MONTH_NAME, monthOf } from "../dates/months";
import { oncePerText } from "../grid/oncePerText";
import type { Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";
import { isSum, type Line } from "../layout/line";
import { nameKey, withoutNumber } from "../layout/rowNames";
import { groupNumber, leadingNumber } from "../layout/rowNumbers";
import { isExcerpt, isTotal } from "../layout/vocabulary";

/** What a word of a sum says: of which part of a year, which year, whose investment; or of what else than came of it. */
type Sort = "part" | "year" | "block" | "before" | "up to" | "plan" | "size";

/** The words that tell one sum from another; of each, what stands in brackets names which. */
const WORDS: readonly (readonly [Sort, RegExp])[] = [
  ["part", /\b(?:triwulan|tri wulan|tribulan|tw|kuartal|q) ?(?:ke )?(iv|i{1,3}|[1-4])\b/g],
  ["part", /\b(?:semester|smt|sem) ?(?:ke )?(i{1,2}|[12])\b/g],
  ["part", new RegExp(String.raw`\b(${MONTH_NAME})\b`, "g")],
  ["year", /\b((?:19|20)\d\d)\b/g],
  ["block", /\b(pmdn|pma|asing|dalam negeri)\b/g],
  ["before", /\b(?:lalu|sebelum|sebelumnya|kemarin|terdahulu|lampau)\b/g],
  ["up to", /\b(?:s ?d|sampai|hingga|kumulatif|komulatif|akumulasi|akumulatif|sejak)\b/g],
  ["plan", /\b(?:target|rencana|proyeksi|prognosis|prognosa|komitmen|potensi|minat)\b/g],
  ["size", /\b(?:umk|umkm|mikro|kecil|menengah)\b/g],
];
const USUAL: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  asing: "pma",
  "dalam negeri": "pmdn",
};
/** Of these a table that names none may have any. */
const MAY_BE_UNNAMED: readonly Sort[] = ["part", "year", "block"];

const BARE =
  /^(grand )?(jumlah|total)( ((\d+|tiga|lima|sepuluh) )?(ter)?(besar|tinggi|banyak|atas)| tersebut| (di )?atas)?$/;

/** The rows and columns of a header: its last column of words, and its first of figures. */
interface HeaderWords {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly first: number;
}

/**
 * True for a table that lists the largest of all there is, and not what is left: "3 BESAR NEGARA ASAL PMA" without
 * "Negara Lainnya". What its rows come to is not all.
 */
export function listsSome(titles: readonly string[], lines: readonly Line[]): boolean {
  return titles.some(isExcerpt) && !lines.some((line) => !isSum(line) && /\blain(nya)?\b/i.test(line.label));
}

/**
 * The sums that speak of something else than the rows above them come to: another period, PMA below PMDN, a target, or
 * all there is below the largest of it. Their figures may say that they are the sum all the same; their names do not.
 *
 *   REALISASI PMDN TRIWULAN II 2024
 *   Samarinda          │  5 │ 100,5
 *   Berau              │  3 │  50
 *   Jumlah             │  8 │ 150,5
 *   Jumlah Triwulan I  │  7 │  90,5     of other rows
 */
export function otherSums<Row extends Line>(
  sheet: Sheet,
  header: HeaderWords,
  lines: readonly Row[],
  titles: readonly string[],
): ReadonlySet<Row> {
  const sums = lines.filter(isSum);
  const headed = textsIn(sheet, header, header.right + 1, header.bottom);
  const isOfSome = listsSome([...titles, ...headed], lines);
  const named = wordsIn(titles);
  // A table has very many sums that are called the same.
  const wordsOf = oncePerText((label) => wordsIn([label]));
  const areParts = lines.every((line) => !line.hasFigures || isSum(line) || wordsIn([line.label]).some(isOf("part")));
  return new Set(
    sums.filter(
      (sum) =>
        (isOfSome && !BARE.test(nameKey(sum.label))) ||
        speaksOfOthers(sum) ||
        addsUpOtherGroups(sum.label, titles, lines),
    ),
  );

  function speaksOfOthers(sum: Row): boolean {
    const own = wordsOf(sum.label);
    if (own.length === 0) return false;
    const above = textsIn(sheet, header, header.first, sum.row - 1).filter((text) => !isTotal(withoutNumber(text)));
    const known = [...named, ...wordsIn([...headed, ...above])];
    const isOfYear = own.some(isOf("year")) && !own.some(isOf("part")) && named.some(isOf("part"));
    return isOfYear || own.some((word) => !isKnown(word, known));
  }

  function isKnown({ sort, which }: Word, known: readonly Word[]): boolean {
    const alike = known.filter(isOf(sort));
    if (alike.some((other) => other.which === which)) return true;
    if (sort === "up to") return areParts || new Set(named.filter(isOf("part")).map((part) => part.which)).size > 1;
    return alike.length === 0 && sums.length === 1 && MAY_BE_UNNAMED.includes(sort);
  }
}

/** "Total A + B": so many groups by their letters or numerals. */
const GROUPS = /^(?:jumlah|total)\W+((?:[a-z]|[ivx]+|\d)(?:\s*[+&]\s*(?:[a-z]|[ivx]+|\d))+)\)?$/i;

/** True where a sum names groups of which some stand in this table and others do not: "Total A + B" below table B. */
function addsUpOtherGroups(label: string, titles: readonly string[], lines: readonly Line[]): boolean {
  const named =
    GROUPS.exec(withJumlah(label.trim()))?.[1]
      ?.toUpperCase()
      .split(/\s*[+&]\s*/) ?? [];
  if (named.length === 0) return false;
  const here = new Set(
    [
      ...titles.map(leadingNumber),
      ...lines.map((line) => (isSum(line) ? groupNumber(line.label) : line.number || leadingNumber(line.label))),
    ].map((number) => number.toUpperCase().replace(/\W/g, "")),
  );
  return named.some((name) => here.has(name)) && !named.every((name) => here.has(name));
}

/** What stands in a table from its header down to a row, left of a column. */
function textsIn(sheet: Sheet, { top }: HeaderWords, end: number, last: number): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row <= last; row++) {
    for (let column = 0; column < end; column++) texts.push(String(sheet.value(row, column) ?? ""));
  }
  return texts;
}

interface Word {
  readonly sort: Sort;
  readonly which: string;
}

function isOf(sort: Sort): (word: Word) => boolean {
  return (word) => word.sort === sort;
}

function wordsIn(texts: readonly string[]): readonly Word[] {
  return texts.flatMap((text) =>
    WORDS.flatMap(([sort, pattern]) =>
      [...nameKey(text).matchAll(pattern)].map(([word, which]) => ({ sort, which: usual(word, which) })),
    ),
  );
}

/** One word for all the ways one thing is written: "tw 2" for "Triwulan II". */
function usual(word: string, which = ""): string {
  const month = monthOf(which);
  if (month !== null) return `month ${month}`;
  const length = word.startsWith("s") && which !== "" ? "semester " : /^[tkq]/.test(word) ? "tw " : "";
  return length + (USUAL[which] ?? which);
}
