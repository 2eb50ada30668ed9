import type { Sheet } from "../../grid/sheet";
import { readQuestion, type QuestionColumn } from "./answers";
import { findSingleFigures } from "./figures";
import { findHeaders, type Header } from "./header";
import { findLegendWeights } from "./legend";
import { readLines, REACH_RIGHT, type Columns, type Line } from "./lines";
import type { Matrix } from "./matrix";
import { findNumberColumn } from "./numberColumn";
import { planSummary } from "./plan";
import { assignRows } from "./roles";
import { findRows, type Rows } from "./rows";
import type { Unsur } from "./unsur";

/** Below the respondents, a matrix owns at most this many rows: its summary and its legend. */
const ZONE = 80;
/** The lines above a header that may belong to the header rather than to the table before it. */
const HEADROOM = 2;

/** A title stands at most so many rows above the table, and is no single word. */
const TITLE_REACH = 6;
const SHORTEST_TITLE = 12;

/** Finds every respondent matrix of a sheet, wherever it stands. */
export function recogniseMatrices(sheet: Sheet): readonly Matrix[] {
  const headers = findHeaders(sheet);
  const found: Matrix[] = [];
  for (const header of headers) {
    if (found.some((matrix) => isInside(header, matrix))) continue;
    const matrix = recogniseBelow(sheet, header, headers);
    if (matrix) found.push(matrix);
  }
  return found;
}

/** A header repeated within a matrix, on every printed page for instance, heads no matrix of its own. */
function isInside(header: Header, { rows, columns }: Matrix): boolean {
  const first = header.unsur[0]?.columns[0] ?? 0;
  return header.top <= rows.last && header.top >= rows.first && first >= columns.left && first <= columns.lastUnsur;
}

function recogniseBelow(sheet: Sheet, header: Header, headers: readonly Header[]): Matrix | null {
  const all = header.unsur.flatMap((unsur) => unsur.columns);
  const leftEdge = rightEdgeBefore(header, headers);
  const numberColumn = findNumberColumn(sheet, header, leftEdge);
  const rows = findRows(sheet, all, numberColumn, header.bottom);
  if (!rows) return null;
  const questions = all.map((column) => readQuestion(sheet, column, rows));
  const unsur = withoutSpacers(header.unsur, questions);
  const kept = questions.filter(({ column }) => unsur.some(({ columns }) => columns.includes(column)));
  if (!isSurvey(kept, rows)) return null;
  const columns = columnsOf(kept, numberColumn, leftEdge);
  const zone = { from: rows.last + 1, to: zoneEnd(sheet, header, headers, rows) };
  return withSummary({ sheet, header, columns, numberColumn, unsur, rows, questions: kept, zone });
}

/** Where a matrix that stands left of this one ends, so that its columns are not taken for labels. */
function rightEdgeBefore(header: Header, headers: readonly Header[]): number {
  const first = header.unsur[0]?.columns[0] ?? 0;
  const rights = headers
    .filter((other) => other !== header && Math.abs(other.top - header.top) <= HEADROOM)
    .map((other) => other.unsur.at(-1)?.columns.at(-1) ?? 0)
    .filter((right) => right < first);
  return rights.length === 0 ? 0 : Math.max(...rights) + 1;
}

/** Drops the empty columns between unsur that a merged header covers, but never an unsur's last column. */
function withoutSpacers(unsur: readonly Unsur[], questions: readonly QuestionColumn[]): Unsur[] {
  const answered = new Set(questions.filter(({ count }) => count > 0).map(({ column }) => column));
  return unsur.map(({ label, columns }) => {
    const filled = columns.filter((column) => answered.has(column));
    return { label, columns: filled.length > 0 ? filled : columns.slice(0, 1) };
  });
}

/** Most of what stands in the columns must be answers 1 to 4: a table of averages by unsur is something else. */
function isSurvey(questions: readonly QuestionColumn[], rows: Rows): boolean {
  const filled = questions.reduce((sum, { count, offScale }) => sum + Math.max(count, offScale.length), 0);
  const off = questions.reduce((sum, { offScale }) => sum + offScale.length, 0);
  return rows.answered.length > 0 && filled > 0 && off <= filled * 0.4;
}

function columnsOf(questions: readonly QuestionColumn[], numberColumn: number | null, leftEdge: number): Columns {
  const firstUnsur = questions[0]?.column ?? 0;
  const left = numberColumn ?? Math.max(leftEdge, firstUnsur - 1);
  return { left: Math.min(left, firstUnsur), firstUnsur, lastUnsur: questions.at(-1)?.column ?? firstUnsur };
}

function zoneEnd(sheet: Sheet, header: Header, headers: readonly Header[], rows: Rows): number {
  const next = headers
    .filter((other) => other.top > rows.last && sharesColumns(header, other))
    .map((other) => other.top - HEADROOM - 1);
  return Math.min(sheet.rowCount - 1, rows.last + ZONE, ...next);
}

function sharesColumns(a: Header, b: Header): boolean {
  const columns = new Set(a.unsur.flatMap((unsur) => unsur.columns));
  return b.unsur.some((unsur) => unsur.columns.some((column) => columns.has(column)));
}

interface Body {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly columns: Columns;
  readonly numberColumn: number | null;
  readonly unsur: readonly Unsur[];
  readonly rows: Rows;
  readonly questions: readonly QuestionColumn[];
  readonly zone: { readonly from: number; readonly to: number };
}

function withSummary(body: Body): Matrix {
  const { sheet, header, columns, numberColumn, rows, questions, zone } = body;
  const lines = readLines(sheet, columns, zone.from, zone.to);
  const assigned = assignRows(lines, questions, body.unsur.length);
  const rest = lines.filter((line) => ![...assigned.values()].includes(line));
  const figures = findSingleFigures(sheet, columns, rest, assigned.get("weighted") ?? null);
  const unsur = isPerQuestion(assigned.get("weighted"), body) ? asUnsur(body.unsur) : body.unsur;
  const right = columns.lastUnsur + REACH_RIGHT;
  const known = {
    sheet,
    title: titleAbove(sheet, topOf(sheet, header, columns), columns),
    columns,
    numberColumn,
    unsur,
    rows,
    questions,
    zone,
    legendWeights: findLegendWeights(sheet, { top: zone.from, bottom: zone.to, left: columns.left, right }),
  };
  const top = topOf(sheet, header, columns);
  if (assigned.size > 0 || figures.ikm !== null || figures.ikmTexts.length > 0) {
    const summaryRows = new Map([...assigned].map(([role, line]) => [role, line.row]));
    const cells = [figures.total, figures.ikm, figures.mutu, figures.kinerja, ...figures.ikmTexts].flatMap(
      (c) => c ?? [],
    );
    const bottom = Math.max(rows.last, ...summaryRows.values(), ...cells.map((cell) => cell.row));
    const edge = Math.max(columns.lastUnsur, ...cells.map((cell) => cell.column));
    const area = { top, left: columns.left, bottom, right: edge };
    return { ...known, area, summaryRows, figures, newLabels: null, blocked: null };
  }
  return planned(
    known,
    top,
    unsur.some((one) => one.columns.length > 1),
  );
}

/** The first row of the header: a banner over the unsur ("NILAI UNSUR PELAYANAN") belongs to it. */
function topOf(sheet: Sheet, header: Header, columns: Columns): number {
  for (let row = header.top - 1; row >= Math.max(0, header.top - HEADROOM); row--) {
    for (let column = columns.firstUnsur; column <= columns.lastUnsur; column++) {
      if (/unsur|pertanyaan|nilai/i.test(sheet.text(row, column))) return row;
    }
  }
  return header.top;
}

type Known = Omit<Matrix, "area" | "summaryRows" | "figures" | "newLabels" | "blocked">;

function planned(known: Known, top: number, withSubQuestions: boolean): Matrix {
  const { sheet, columns, rows, zone } = known;
  const area = { top, left: columns.left, bottom: rows.last, right: columns.lastUnsur };
  const limit = zone.to < sheet.rowCount - 1 ? zone.to : Number.POSITIVE_INFINITY;
  const plan = planSummary(sheet, columns, rows.last, limit, withSubQuestions);
  if ("labels" in plan) {
    return { ...known, area, summaryRows: plan.rows, figures: plan.figures, newLabels: plan.labels, blocked: null };
  }
  const none = { total: null, ikm: null, ikmCopies: [], ikmTexts: [], mutu: null, kinerja: null };
  return { ...known, area, summaryRows: new Map(), figures: none, newLabels: [], blocked: plan };
}

/** Where weighted figures stand under every sub-question, each question is weighted as an unsur of its own. */
function isPerQuestion(weighted: Line | undefined, { unsur, questions }: Body): boolean {
  if (!weighted || questions.length === unsur.length) return false;
  return questions.filter(({ column }) => weighted.numbers.has(column)).length > unsur.length;
}

function asUnsur(unsur: readonly Unsur[]): Unsur[] {
  return unsur.flatMap(({ label, columns }) =>
    columns.map((column, index) => ({
      label: columns.length > 1 ? `${label}.${index + 1}` : label,
      columns: [column],
    })),
  );
}

/** The nearest line above the header that holds a single text: the table's title. */
function titleAbove(sheet: Sheet, top: number, columns: Columns): string | null {
  for (let row = top - 1; row >= Math.max(0, top - TITLE_REACH); row--) {
    const texts: string[] = [];
    for (let column = 0; column <= columns.lastUnsur + 1; column++) {
      const text = sheet.text(row, column);
      if (text !== "") texts.push(text);
    }
    if (texts.length === 1 && texts[0] && texts[0].length >= SHORTEST_TITLE) return texts[0];
  }
  return null;
}
