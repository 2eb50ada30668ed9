import type { Sheet } from "../../../grid/sheet";
import type { Scale } from "../scale/scale";
import { summaryRole } from "../summary/labels";
import type { Columns } from "../summary/summaryLines";
import { numberIn } from "./answer";
import { partRole, type PageRole } from "../../../layout/pageLabels";
import type { QuestionColumn } from "./questionColumns";
import type { Rows } from "./rows";

/** A row at the edge of a printed page; "unnamed" where neither its words nor its figures tell what it adds up. */
export interface PageRow {
  readonly row: number;
  readonly role: PageRole | "unnamed";
}

/** Respondents on a sheet, and what they were asked. */
interface Place {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly rows: Rows;
  readonly questions: readonly QuestionColumn[];
  readonly scale: Scale;
}

interface Labelled extends PageRow {
  readonly label: string;
}

/** What stands below the last respondent is of his page as far as no more than so many rows are blank. */
const GAP = 2;

/**
 * The rows at the edges of printed pages, between respondents and right below the last one:
 *
 *   20 │ 3 │ 4
 *   Jumlah halaman ini           ◀─ page
 *   Jumlah halaman sebelumnya    ◀─ before
 *   Jumlah s.d. halaman ini      ◀─ toDate
 */
export function pageRows(place: Place): readonly PageRow[] {
  const between = rowsBetween(place.rows).flatMap((row) => labelled(place, row, roleBetween));
  const unnamed = new Set(between.filter(isUnnamed).map(({ label }) => label.toLowerCase()));
  const below: Labelled[] = [];
  let edge = place.rows.last;
  let next = "";
  for (let row = edge + 1; row < place.sheet.rowCount && row - edge <= GAP; row++) {
    const [own] = labelled(place, row, (label) => (unnamed.has(label.toLowerCase()) ? "unnamed" : null));
    next = labelOf(place, row);
    if (!own && next !== "") break;
    if (!own) continue;
    below.push(own);
    edge = row;
  }
  const rows = [...between, ...below];
  if (unnamed.size === 0) return rows;
  const meant = meaningOf(place, rows.filter(isUnnamed), summaryRole(next) === "sum");
  return rows.map((one) => (isUnnamed(one) ? { ...one, role: meant } : one));
}

function isUnnamed({ role }: PageRow): boolean {
  return role === "unnamed";
}

/** The rows from the first respondent to the last that are nobody's. */
function rowsBetween({ first, last, answered, unanswered }: Rows): readonly number[] {
  if (answered.length + unanswered.length === last - first + 1) return [];
  const people = new Set([...answered, ...unanswered]);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((row) => !people.has(row));
}

function labelled(place: Place, row: number, otherwise: (label: string) => PageRow["role"] | null): Labelled[] {
  const label = labelOf(place, row);
  const role = partRole(label) ?? otherwise(label);
  return role === null ? [] : [{ row, label, role }];
}

function labelOf({ sheet, columns }: Place, row: number): string {
  for (let column = columns.left; column < columns.firstUnsur; column++) {
    const text = sheet.text(row, column);
    if (/\p{L}/u.test(text)) return text;
  }
  return "";
}

function roleBetween(label: string): PageRow["role"] | null {
  const role = summaryRole(label);
  if (role === null) return null;
  return role === "sum" ? "unnamed" : "other";
}

/**
 * A mere "Jumlah" adds up its page, or all so far, if most of the figures in such rows say so. Blank ones add up their
 * pages where a sum of all stands below the last of them.
 */
function meaningOf(place: Place, rows: readonly PageRow[], isWholeBelow: boolean): PageRow["role"] {
  const { first } = place.rows;
  const figures = rows.flatMap(({ row }) => place.questions.filter(({ column }) => !place.sheet.isEmpty(row, column)));
  if (figures.length === 0) return isWholeBelow ? "page" : "other";
  const fitting = (from: (at: number) => number) =>
    rows.reduce((sum, { row }, at) => sum + fittingIn(place, row, from(at)), 0);
  const page = fitting((at) => (rows[at - 1]?.row ?? first - 1) + 1);
  const toDate = fitting(() => first);
  if (Math.max(page, toDate) * 2 <= figures.length) return "unnamed";
  return page >= toDate ? "page" : "toDate";
}

/** How many figures of a row are the sum of the answers from another row on. */
function fittingIn({ sheet, scale, questions, rows }: Place, row: number, from: number): number {
  const people = rows.answered.filter((one) => one >= from && one < row);
  return questions.filter(({ column }) => {
    const sum = people.reduce((total, one) => total + (numberIn(sheet.value(one, column), scale) || 0), 0);
    return numberIn(sheet.value(row, column), scale) === sum;
  }).length;
}
