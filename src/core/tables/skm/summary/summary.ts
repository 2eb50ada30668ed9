import type { Sheet } from "../../../grid/sheet";
import type { QuestionColumn } from "../respondents/questionColumns";
import { isOtherSurvey } from "../otherSurvey";
import { isAnothers, isOfSeveral } from "./anothers";
import { tellBlankRows } from "./blankRows";
import type { SingleFigures } from "./singleFigures";
import { chooseGrades } from "../grade/chooseGrades";
import type { Header } from "../header/header";
import { findLegendWeights } from "../method/legend";
import { lastReach, readLines, type Columns, type Line } from "./summaryLines";
import type { Matrix, Zone } from "../matrix";
import { planSummary } from "./newSummary";
import { assignRows } from "./summaryRows";
import { pageRows } from "../respondents/pageRows";
import { rowTotals } from "../respondents/rowTotals";
import type { Rows } from "../respondents/rows";
import type { Steps } from "../../../steps";
import type { Scale } from "../scale/scale";
import { tallyRows, type TallyRow } from "./tallyRows";
import { withTotalBelow } from "./totalBelow";
import { summaryFigures } from "./summaryFigures";
import { titleAbove } from "../header/title";
import type { Unsur } from "../header/unsur";

/** A matrix without its summary: who answered what, and the rows below that may belong to it. */
export interface Body {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly columns: Columns;
  readonly numberColumn: number | null;
  readonly scale: Scale;
  readonly unsur: readonly Unsur[];
  readonly notAsked: readonly Unsur[];
  readonly rows: Rows;
  readonly questions: readonly QuestionColumn[];
  readonly zone: Zone;
  readonly sharesRows: boolean;
}

/** Finds the summary below the respondents; plans one where the sheet has none. */
export function* withSummary(body: Body): Steps<Matrix> {
  const { sheet, header, columns, rows, questions, zone } = body;
  const { lines, assigned, tallies } = summaryLines(body);
  yield;
  const weighted = assigned.get("weighted") ?? null;
  const rest = lines.filter((line) => ![...assigned.values()].some(({ row }) => row === line.row));
  const index = assigned.get("index") ?? assigned.get("weightedIndex") ?? null;
  const isAbove = lines.some(({ row }) => row < header.top);
  const figures = summaryFigures(body, rest, { weighted, index }, !body.sharesRows && !isAbove);
  const right = lastReach(columns);
  yield;
  const known = {
    sheet,
    title: titleAbove(sheet, header.top, columns.lastUnsur)?.text ?? null,
    columns,
    numberColumn: body.numberColumn,
    scale: body.scale,
    unsur: isPerQuestion(weighted, body) ? asUnsur(body.unsur) : body.unsur,
    notAsked: body.notAsked,
    rows,
    questions,
    zone: isAbove ? { ...zone, to: rows.last } : zone,
    sharesRows: body.sharesRows,
    computedIn: null,
    tallies,
    rowTotals: body.sharesRows ? [] : rowTotals(body, isUnfilled(sheet, assigned, figures)),
    unclearRows: lines.filter(({ waitsFor }) => waitsFor === "unclear"),
    legendWeights: [
      ...findLegendWeights(sheet, { top: header.top, bottom: rows.last, left: columns.lastUnsur + 1, right }),
      ...findLegendWeights(sheet, { top: zone.from, bottom: zone.to, left: columns.left, right }),
    ],
  };
  const statesIkm = figures.ikm !== null || figures.ikmTexts.length + figures.ikmShares.length > 0;
  // Two indexes share the questions between them; one beside a survey of satisfaction leaves that its own.
  const sharesQuestions = lines.filter(isIndexOfOther).length > 1;
  if (assigned.size === 0 && !statesIkm && !sharesQuestions)
    return planned({ ...known, grades: yield* chooseGrades(body, NO_FIGURES) }, header.top);
  const summaryRows = new Map([...assigned].map(([role, line]) => [role, line.row]));
  const cells = [
    ...[figures.total, figures.ikm, figures.mutu, figures.kinerja].filter((cell) => cell !== null),
    ...figures.ikmTexts,
    ...figures.ikmShares,
  ];
  const used = [...summaryRows.values(), ...[...cells, ...tallies].map(({ row }) => row)];
  const top = Math.min(header.top, ...summaryRows.values());
  const bottom = Math.max(rows.last, ...used);
  const edge = Math.max(columns.lastUnsur, ...[...cells, ...known.rowTotals].map(({ column }) => column));
  const area = { top, left: leftOf(body), bottom, right: edge };
  const grades = yield* chooseGrades(body, figures);
  return { ...known, area, summaryRows, figures, grades, newLabels: null, blocked: null };
}

/** The lines of a summary, and which of them are its rows. */
interface Read {
  readonly lines: readonly Line[];
  readonly assigned: ReturnType<typeof assignRows>;
  readonly tallies: readonly TallyRow[];
}

/**
 * The summary stands below the respondents. Where nothing does, or only at some distance, where the next survey's own
 * may stand, it can be the block right above the header.
 */
function summaryLines(body: Body): Read {
  const { sheet, columns, zone, header, rows, sharesRows } = body;
  const below = readBetween(body, zone.from, zone.to);
  const first = Math.min(...[...below.assigned.values()].map(({ row }) => row));
  if (sharesRows || first === rows.last + 1) return below;
  const above = readBetween(body, Math.max(zone.above, header.top - REACH_UP), header.top - 1);
  const own = [...above.assigned.values()].filter(({ row }) => !sheet.isCovered(row, columns.firstUnsur));
  return own.length > 1 && own.length === above.assigned.size ? above : below;
}

function readBetween(body: Body, from: number, to: number): Read {
  const { sheet, columns, questions, unsur, scale } = body;
  const read = withoutSeveral(body, readLines(sheet, columns, from, to));
  const lines = withTotalBelow(withoutPages(body, tellBlankRows(sheet, unsur, read)));
  const tallies = tallyRows(body, lines);
  const others = lines.filter(({ row }) => !tallies.some((tally) => tally.row === row));
  const own = others.filter(({ label }) => !isAnothers(label)).map((line) => asCounted(line, tallies));
  return { lines: others, assigned: assignRows(own, questions, unsur.length, scale), tallies };
}

/** What stands below the last of several surveys may be of all of them. */
function withoutSeveral({ zone }: Body, lines: readonly Line[]): readonly Line[] {
  return zone.above === 0 ? lines : lines.filter(({ label }) => !isOfSeveral(label));
}

/** "Jumlah Responden" right below rows that count answers under each unsur counts them there too. */
function asCounted(line: Line, tallies: readonly TallyRow[]): Line {
  const closes = line.role === "count" && tallies.some(({ row }) => row === line.row - 1);
  return closes && line.numbers.size === 0 ? { ...line, waitsFor: "each" } : line;
}

/** The sum up to the last page is that of all, unless there is one below it. */
function withoutPages(body: Body, lines: readonly Line[]): readonly Line[] {
  const edges = new Map(pageRows(body).map(({ row, role }) => [row, role]));
  if (edges.size === 0) return lines;
  const lastSum = lines.findLast(({ role }) => role === "sum")?.row;
  return lines.filter(({ row }) => {
    const role = edges.get(row);
    return role === undefined || role === "unnamed" || (role === "toDate" && row === lastSum);
  });
}

/** "IPKP", which is a summary already, be it of some of the answers alone. */
function isIndexOfOther({ role, label }: Line): boolean {
  return role === "ikm" && isOtherSurvey(label);
}

/** A summary above the table takes at most so many rows. */
const REACH_UP = 12;

/** Where a matrix begins: with its labels, or where they are another's, with its unsur. */
function leftOf({ columns, sharesRows }: Pick<Body, "columns" | "sharesRows">): number {
  return sharesRows ? columns.firstUnsur : columns.left;
}

type Known = Omit<Matrix, "area" | "summaryRows" | "figures" | "newLabels" | "blocked">;

function planned(known: Known, top: number): Matrix {
  const { sheet, columns, rows, zone, unsur } = known;
  const right = Math.max(columns.lastUnsur, ...known.rowTotals.map(({ column }) => column));
  const area = { top, left: leftOf(known), bottom: rows.last, right };
  const limit = zone.to < sheet.rowCount - 1 ? zone.to : Number.POSITIVE_INFINITY;
  const withSubQuestions = unsur.some((one) => one.columns.length > 1);
  const plan = planSummary(sheet, columns, rows.last, limit, withSubQuestions);
  if ("labels" in plan) {
    return { ...known, area, summaryRows: plan.rows, figures: plan.figures, newLabels: plan.labels, blocked: null };
  }
  return { ...known, area, summaryRows: new Map(), figures: NO_FIGURES, newLabels: [], blocked: plan };
}

/** True where no figure of the summary is stated. */
function isUnfilled(sheet: Sheet, assigned: Read["assigned"], { total, ikm }: SingleFigures): boolean {
  const singles = [total, ikm].filter((cell) => cell !== null);
  return (
    [...assigned.values()].every(({ numbers }) => numbers.size === 0) &&
    singles.every(({ row, column }) => sheet.isEmpty(row, column))
  );
}

const NO_FIGURES: SingleFigures = {
  total: null,
  ikm: null,
  ikmCopies: [],
  ikmShares: [],
  ikmTexts: [],
  mutu: null,
  kinerja: null,
};

/** Where weighted figures stand under every sub-question, each question is weighted as an unsur of its own. */
function isPerQuestion(weighted: Line | null, { unsur, questions }: Body): boolean {
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
