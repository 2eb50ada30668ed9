import { oncePerText } from "../../grid/oncePerText";
import type { Sheet } from "../../grid/sheet";
import { withJumlah } from "../../grid/withJumlah";
import { isFigure, isWords } from "../../layout/cells";
import { wordsOver, type HeaderRows } from "../../layout/headers";
import { timeIn } from "../../layout/time";
import { periodTotals } from "../../sums/periodTotals";
import { isOrder, isShare } from "../../layout/vocabulary";
import { isSex } from "./categories";

/** A column of counts; `part` is what it counts of each row: "L", "TW I"; "" where it counts all. */
export interface CountColumn {
  readonly column: number;
  readonly words: string;
  readonly part: string;
}

/** A column that says how much of a column of counts each row is. */
export interface ShareColumn {
  readonly column: number;
  readonly words: string;
  readonly of: CountColumn;
}

/**
 * The columns of a profile:
 *
 *   No │ Karakteristik │ Indikator │ Jumlah │ Persentase
 *       names                        counts   shares
 */
export interface ProfileColumns extends HeaderRows {
  readonly left: number;
  readonly right: number;
  /** The column of what the rows are called, and before it that of what they tell apart, where there is one. */
  readonly names: readonly [number] | readonly [number, number];
  /** The words over the last of them. */
  readonly nameWords: string;
  readonly counts: readonly CountColumn[];
  readonly shares: readonly ShareColumn[];
  /** The column that adds up the parts before it: "L │ P │ Jumlah"; null where there is none. */
  readonly total: CountColumn | null;
}

type Role = "number" | "name" | "part" | "count" | "share";

const COUNT =
  /^(jumlah|total|frekuensi|frek\.?|banyak(nya)?|orang|responden|f|n)( ?[(/]?(orang|org|responden|jiwa|f|n|frekuensi)[)]?)*$/i;
const LONGEST = 80;
const MOST_NAMES = 2;

/** The profiles that a row may head, side by side; a second row of words below it may be of its header. */
export function profileHeadersAt(sheet: Sheet, top: number): readonly ProfileColumns[] {
  if (holdsCounts(sheet, top)) return NO_HEADERS;
  const bottom = goesOn(sheet, top) ? top + 1 : top;
  const header = { top, bottom };
  const columns = sheet.columns(top, bottom).flatMap((column) => {
    const words = wordsOver(sheet, header, column);
    return words.length === 0 ? [] : [{ column, words, role: roleOf(words) }];
  });
  return sectionsOf(columns).flatMap((section) => columnsOf(header, section) ?? []);
}

/** Most rows of a table do, and head none. */
function holdsCounts(sheet: Sheet, row: number): boolean {
  for (const column of sheet.columns(row)) if (holdsCount(sheet, row, column)) return true;
  return false;
}

const NO_HEADERS: readonly ProfileColumns[] = [];

interface Headed {
  readonly column: number;
  readonly words: readonly string[];
  readonly role: Role;
}

function roleOf(words: readonly string[]): Role {
  const role = roleOfWord(words.at(-1) ?? "");
  return role !== "share" && words.length > 1 && words.some(isSex) ? "part" : role;
}

const roleOfWord = oncePerText((word): Role => {
  if (isShare(word)) return "share";
  if (isSex(word) || isTime(word)) return "part";
  if (COUNT.test(withJumlah(word.trim()))) return "count";
  return isOrder(word, 0) ? "number" : "name";
});

/** "Jumlah" over "L │ P": words below figures' words, none below "No" or over what stands beside. */
function goesOn(sheet: Sheet, top: number): boolean {
  const below = sheet.columns(top + 1).filter((column) => !sheet.looksBlank(top + 1, column));
  const [first] = sheet.columns(top).filter((column) => !sheet.looksBlank(top, column));
  return (
    first !== undefined &&
    below.length > 0 &&
    sheet.looksBlank(top + 1, first) &&
    below.every(
      (column) =>
        isWords(sheet, top + 1, column) || isShare(sheet.text(top + 1, column)) || isSex(sheet.text(top + 1, column)),
    ) &&
    below.every((column) => ["part", "count", "share"].includes(roleOf([sheet.text(top + 1, column)])))
  );
}

/** Each begins with what numbers or names its rows, behind the figures of the one before. */
function sectionsOf(columns: readonly Headed[]): readonly (readonly Headed[])[] {
  const sections: Headed[][] = [];
  for (const [at, one] of columns.entries()) {
    const before = columns[at - 1];
    const isFirst = one.role === "number" || one.role === "name";
    const begins = !before || (isFirst && before.role !== "number" && before.role !== "name");
    if (begins) sections.push([one]);
    else sections.at(-1)?.push(one);
  }
  return sections;
}

function columnsOf(header: HeaderRows, section: readonly Headed[]): ProfileColumns | null {
  const names = section.filter(({ role }) => role === "name");
  const last = names.at(-1);
  const [first, ...others] = names.map(({ column }) => column);
  if (!last || first === undefined || names.length > MOST_NAMES) return null;
  if (section.some(({ words }) => words.some((word) => word.length > LONGEST))) return null;
  const parts = section.filter(({ role }) => role === "part").map(asCount);
  const counts = section.filter(({ role }) => role === "count").map(asCount);
  if (isRowOfPeople(section)) return null;
  const [total = null] = counts;
  if (counts.length > 1 || parts.length === 1 || (parts.length === 0 && total === null)) return null;
  const all = [...parts, ...counts];
  const shares = section
    .filter(({ role }) => role === "share")
    .flatMap(({ column, words }) => {
      const of = all.filter((count) => count.column < column).sort((a, b) => b.column - a.column)[0];
      return of ? [{ column, words: words.at(-1) ?? "", of }] : [];
    });
  return {
    ...header,
    left: section[0]?.column ?? first,
    right: section.at(-1)?.column ?? first,
    names: others[0] === undefined ? [first] : [first, others[0]],
    nameWords: last.words.join(" "),
    counts: parts.length > 0 ? parts : counts,
    shares,
    total: parts.length > 1 ? total : null,
  };

  function asCount({ column, words, role }: Headed): CountColumn {
    return {
      column,
      words: words.at(-1) ?? "",
      part: role === "part" ? (words.find(isSex) ?? words.at(-1) ?? "") : "",
    };
  }
}

/** "Jenis Kelamin │ L │ P │ P │ L": one of each column's own, and no count of them. */
function isRowOfPeople(section: readonly Headed[]): boolean {
  const said = section.filter(({ role, words }) => role === "part" && words.length === 1).map(({ words }) => words[0]);
  return new Set(said).size < said.length;
}

/** Men and women, or times none of which is part of another: "TW I │ TW II │ Semester I" is no three parts. */
export function areApart(sheet: Sheet, columns: ProfileColumns): boolean {
  const parts = columns.counts.map(({ column }) => ({ column, words: wordsOver(sheet, columns, column) }));
  const ofTime = parts.filter(({ words }) => isTime(words.at(-1) ?? ""));
  const mixed = ofTime.length > 0 && ofTime.length < parts.length;
  return !mixed && periodTotals(ofTime).length === 0;
}

/** True where the counts side by side are of other times, so that they are of other people. */
export function areOverTime({ counts }: ProfileColumns): boolean {
  return counts.some(({ part }) => isTime(part));
}

function isTime(words: string): boolean {
  return timeIn(words)?.kind === "span";
}

/** True for a row that holds a figure in one of the columns of counts and shares. */
export function hasFigures(sheet: Sheet, { counts, shares, total }: ProfileColumns, row: number): boolean {
  const columns = [...counts, ...shares, ...(total ? [total] : [])];
  return columns.some(({ column }) => holdsCount(sheet, row, column));
}

const WITH_UNIT = /^(\d[\d.]*) ?(orang|org|responden|jiwa)\.?$/i;

/** The number of "80 orang"; null for other texts. */
export function peopleIn(text: string): number | null {
  const digits = WITH_UNIT.exec(text.trim())?.[1];
  return digits === undefined || !/^(\d+|\d{1,3}(\.\d{3})+)$/.test(digits) ? null : Number(digits.replaceAll(".", ""));
}

function holdsCount(sheet: Sheet, row: number, column: number): boolean {
  return isFigure(sheet, row, column) || peopleIn(sheet.text(row, column)) !== null;
}
