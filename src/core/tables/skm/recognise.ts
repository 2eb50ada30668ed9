import type { Sheet } from "../../grid/sheet";
import { DEFAULTS, type Preferences } from "../../preferences/preferences";
import { atOnce, flatMapInSteps, type Steps } from "../../steps";
import { readQuestion, type QuestionColumn } from "./respondents/questionColumns";
import { withoutSecondSummaries } from "./respondents/answersTwice";
import { findOwner } from "./respondents/besides";
import { findBannerHeaders } from "./header/bannerHeader";
import { findBareHeaders } from "./header/bareHeader";
import { findChoiceHeaders } from "./header/choiceHeader";
import { firstColumn, lastColumn, type Header } from "./header/header";
import { summaryRole } from "./summary/labels";
import type { Columns } from "./summary/summaryLines";
import type { Matrix } from "./matrix";
import { findNamedHeaders } from "./header/namedHeader";
import { Neighbours } from "./header/neighbours";
import { unsurNotAsked } from "./respondents/notAsked";
import { findNumberHeaders } from "./header/numberHeader";
import { findNumberColumn } from "./respondents/numberColumn";
import { findRows, type Rows } from "./respondents/rows";
import { withSummary, type Body } from "./summary/summary";
import { likelyScale } from "./scale/likelyScale";
import { REGULATION_SCALE, scaleUpTo, type Scale } from "./scale/scale";
import { settledScale } from "./scale/settledScale";
import { bestOfUnclearScale } from "./scale/unclearScale";
import { isSurvey } from "./survey";
import { titleAbove } from "./header/title";
import type { Unsur } from "./header/unsur";

/** Below the respondents, a matrix owns at most this many rows: its summary and its legend. */
const ZONE = 80;
/** Labels may stand in a column so far left of the table's own. */
const LABEL_REACH = 3;
/** So many rows below the respondents are looked at for the labels of a summary. */
const LABEL_ROWS = 12;

/** Finds every respondent matrix of a sheet, wherever it stands: those with a header first, then those without. */
export function recogniseMatrices(sheet: Sheet): readonly Matrix[] {
  return atOnce(matricesInSteps(sheet));
}

/** The same step by step. */
export function* matricesInSteps(sheet: Sheet, preferences: Preferences = DEFAULTS): Steps<readonly Matrix[]> {
  const named = yield* findChoiceHeaders(sheet, yield* findNamedHeaders(sheet));
  const banners = yield* findBannerHeaders(sheet, named);
  const numbers = yield* findNumberHeaders(sheet, [...named, ...banners]);
  const headed = yield* matricesBelow(sheet, [...named, ...banners, ...numbers], preferences);
  const areas = headed.map(({ area }) => area);
  const bare = yield* matricesBelow(sheet, yield* findBareHeaders(sheet, areas), preferences);
  const all = [...headed, ...bare].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return withoutSecondSummaries(all);
}

function* matricesBelow(sheet: Sheet, headers: readonly Header[], { scale }: Preferences): Steps<Matrix[]> {
  const neighbours = new Neighbours(sheet, headers);
  const found: Matrix[] = [];
  for (const header of neighbours.all) {
    yield;
    if (found.some((matrix) => isInside(header, matrix))) continue;
    const above = found.filter((matrix) => matrix.rows.last < header.top && sharesColumns(header, matrix)).at(-1);
    const beside = findOwner(sheet, header, neighbours, found);
    const matrix = yield* matrixBelow(sheet, header, neighbours, {
      above: above ? above.zone.to + 1 : 0,
      beside,
      chosen: scale,
    });
    if (matrix) found.push(matrix);
  }
  return found;
}

/** A header repeated within a matrix, on every printed page for instance, heads no matrix of its own. */
function isInside(header: Header, { rows, columns }: Matrix): boolean {
  const first = firstColumn(header);
  return header.top <= rows.last && header.bottom >= rows.first && first >= columns.left && first <= columns.lastUnsur;
}

function sharesColumns(header: Header, { columns }: Matrix): boolean {
  return firstColumn(header) <= columns.lastUnsur && lastColumn(header) >= columns.firstUnsur;
}

/** The matrices already found that one depends on. */
interface Settled {
  /** The first row that belongs to no matrix further up. */
  readonly above: number;
  /** The matrix further left whose respondents answered this one too. */
  readonly beside: Matrix | null;
  /** The best answer that the office has chosen for where nothing on the sheet tells it. */
  readonly chosen: number | null;
}

function* matrixBelow(sheet: Sheet, header: Header, neighbours: Neighbours, settled: Settled): Steps<Matrix | null> {
  const { above, beside, chosen } = settled;
  const questions = header.unsur.flatMap((unsur) => unsur.columns);
  const left = beside?.columns.left ?? neighbours.leftEdge(header);
  const numberColumn = beside ? beside.numberColumn : findNumberColumn(sheet, header, left);
  const likely = likelyScale({ sheet, left, questions, numberColumn, scale: REGULATION_SCALE }, header);
  yield;
  const place = { sheet, header, neighbours, above, beside, chosen, left, numberColumn };
  const matrix =
    (yield* matrixOnScale(place, likely)) ??
    (likely === REGULATION_SCALE ? null : yield* matrixOnScale(place, REGULATION_SCALE));
  yield;
  const scale = matrix && settledScale(matrix);
  yield;
  const found = scale === null || scale === matrix?.scale ? matrix : ((yield* matrixOnScale(place, scale)) ?? matrix);
  const chosenScale = found && scaleChosen(found, chosen);
  return chosenScale ? ((yield* matrixOnScale(place, chosenScale)) ?? found) : found;
}

/** The scale that the office has chosen, where nothing tells it and no better answer was given. */
function scaleChosen(matrix: Matrix, chosen: number | null): Scale | null {
  const best = bestOfUnclearScale(matrix);
  return best === null || chosen === null || chosen < best ? null : scaleUpTo(chosen, "chosen");
}

/** Where a matrix is looked for. */
interface Place extends Settled {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly neighbours: Neighbours;
  readonly left: number;
  readonly numberColumn: number | null;
}

/** Reads a matrix by the scale that its answers are taken to be on; null where they are not. */
function* matrixOnScale(place: Place, scale: Scale): Steps<Matrix | null> {
  const { sheet, header, neighbours, above, beside, left, numberColumn } = place;
  const columnsAsked = header.unsur.flatMap(({ columns }) => columns);
  const rows = yield* findRows({ sheet, left, questions: columnsAsked, numberColumn, scale }, header.bottom);
  if (!rows) return null;
  const questions = yield* flatMapInSteps(columnsAsked, (column) => [readQuestion(sheet, column, rows, scale)]);
  const all = withoutSpacers(header.unsur, questions);
  const notAsked = unsurNotAsked({ sheet, header, rows, questions, unsur: all });
  const unsur = all.filter((one) => !notAsked.includes(one));
  const kept = questions.filter(({ column }) => unsur.some(({ columns }) => columns.includes(column)));
  const next = neighbours.below(header, rows.last);
  const zone = { above, from: rows.last + 1, to: zoneEnd(sheet, rows, next) };
  const right = neighbours.rightEdge(header);
  const own = columnsOf(sheet, header, all, { left, right, numberColumn, zone: zone.from });
  const columns = beside ? besideOwner(own, beside) : own;
  yield;
  const sharesRows = beside !== null;
  const body: Body = {
    sharesRows,
    sheet,
    header,
    columns,
    numberColumn,
    scale,
    unsur,
    notAsked,
    rows,
    questions: kept,
    zone,
  };
  return isSurvey(body) ? yield* withSummary(body) : null;
}

/** The columns of a further instrument: its labels are its owner's, and its figures stand as those do. */
function besideOwner(own: Columns, { columns }: Matrix): Columns {
  const { left, labelsEnd, lastUnsur, right } = columns;
  return { ...own, left, labelsEnd, standsUnderFirst: columns.standsUnderFirst || right === lastUnsur };
}

/** Drops the empty columns between unsur that a merged header covers, but never an unsur's last column. */
function withoutSpacers(unsur: readonly Unsur[], questions: readonly QuestionColumn[]): Unsur[] {
  const answered = new Set(questions.filter(({ count }) => count > 0).map(({ column }) => column));
  return unsur.map(({ label, columns }) => {
    const filled = columns.filter((column) => answered.has(column));
    return { label, columns: filled.length > 0 ? filled : columns.slice(0, 1) };
  });
}

/** What a matrix may reach over on its sheet. */
interface Surroundings {
  readonly left: number;
  readonly right: number;
  readonly numberColumn: number | null;
  /** The first row below the respondents. */
  readonly zone: number;
}

function columnsOf(sheet: Sheet, header: Header, unsur: readonly Unsur[], around: Surroundings): Columns {
  const firstUnsur = unsur[0]?.columns[0] ?? 0;
  const lastUnsur = unsur.at(-1)?.columns.at(-1) ?? firstUnsur;
  let left = around.numberColumn ?? firstUnsur;
  while (left > around.left && isHeaded(sheet, header, left - 1)) left--;
  if (left === firstUnsur && left > around.left) left--;
  return {
    left: labelColumn(sheet, left, around),
    labelsEnd: firstUnsur,
    firstUnsur,
    lastUnsur,
    right: around.right,
    standsUnderFirst: false,
  };
}

/** True for a column with a header of its own: it belongs to the table, like "Jenis Kelamin" left of the unsur. */
function isHeaded(sheet: Sheet, { top, bottom }: Header, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (sheet.text(row, column) !== "") return true;
  return false;
}

/** The labels of the summary may stand left of everything else. */
function labelColumn(sheet: Sheet, left: number, around: Surroundings): number {
  for (let column = Math.max(around.left, left - LABEL_REACH); column < left; column++) {
    for (let row = around.zone; row < around.zone + LABEL_ROWS; row++) {
      if (summaryRole(sheet.text(row, column)) !== null) return column;
    }
  }
  return left;
}

function zoneEnd(sheet: Sheet, rows: Rows, next: Header | null): number {
  const end = Math.min(sheet.rowCount - 1, rows.last + ZONE);
  if (!next) return end;
  const title = titleAbove(sheet, next.top, lastColumn(next));
  return Math.min(end, Math.max(rows.last, (title?.row ?? next.top) - 1));
}
