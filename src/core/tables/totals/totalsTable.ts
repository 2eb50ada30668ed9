import type { Block } from "../../layout/blocks";
import { isYear } from "../../layout/cells";
import type { FigureColumn } from "../../layout/columns";
import { wordsOver } from "../../layout/headers";
import { isBalance, isClosing, isOpening } from "../../layout/flow";
import { repeatedRows } from "../../layout/repeatedRows";
import { rowKind } from "../../layout/labels";
import type { Line } from "../../layout/line";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import { ofOnes } from "../../layout/prices";
import { isMeasured, isStanding, timeIn } from "../../layout/time";
import { isAdditive, isShare, isTotal } from "../../layout/vocabulary";
import { flatMapInHandfuls, type Steps } from "../../steps";
import { Doubles } from "../../sums/doubles";
import { Fit } from "../../sums/fit";
import { listsSome } from "../../sums/otherSums";
import { withNames } from "../../sums/names";
import { headingAbove, type HeadingLine } from "../../titles/heading";
import { readSums, type SumsReader } from "../sums/reader";
import { indicatorKind, isIndicator } from "./achievement";
import { rowsByFigures } from "./columns/byFigures";
import { columnTotalsOf } from "./columns/columnTotals";
import { bareTotals, type ColumnTotal } from "./columns/namedColumns";
import {
  amongTotals,
  columnsCompared,
  isSaidOtherwise,
  rowsCompared,
  saysMore,
  withoutAverages,
  withoutTotals,
  type Compared,
} from "./compared/compared";
import { groupsCompared } from "./compared/byGroup";
import { numberedTotals } from "./columns/numberedColumns";
import { plain } from "./plain";
import { openedTotals } from "./columns/received";
import { isScale } from "./columns/scaleColumns";
import { isDayOfWeek, isPaidOut } from "./columns/splits";
import { liesBetweenRates } from "./columns/unaddedDifferences";
import { meantElsewhere } from "./rows/meantElsewhere";
import { rowTotalsOf, type RowTotal } from "./rows/rowTotals";
import { withTimeTotals } from "./rows/timeTotals";
import type { Vocabulary } from "./vocabulary";
import { weightedAmong } from "./compared/weighted";
import { areOfUnlikeUnits } from "./unlikeRows";

/** A table of which is known what its totals add up. */
export interface TotalsTable {
  /** What its words say that it is of. */
  readonly kind: string;
  readonly block: Block;
  readonly heading: readonly HeadingLine[];
  readonly lines: readonly Line[];
  readonly reader: SumsReader;
  /** The columns whose figures may be added up. */
  readonly columns: readonly FigureColumn[];
  readonly rowTotals: readonly RowTotal[];
  readonly columnTotals: readonly ColumnTotal[];
  /** What is compared in columns, and in rows. */
  readonly compared: readonly Compared[];
  /** The rows and columns that are totals by their figures alone, whatever they are called. */
  readonly unnamed: ReadonlySet<Line | FigureColumn>;
}

/** Reads a block as a table of sums; null where nothing in it is one, by its name or by its figures. */
export function* totalsTable(block: Block, vocabularies: readonly Vocabulary[]): Steps<TotalsTable | null> {
  const { sheet } = block;
  const beside = wordsBeside(block);
  const kindOf = beside.some(isIndicator) ? indicatorKind : rowKind;
  const read = yield* flatMapInHandfuls(block.rows, (row): readonly Line[] => {
    const number = numberingOf(row.number) === null ? leadingNumber(row.label) : row.number;
    const kind = row.isWhole ? "total" : kindOf(row.label, row.hasFigures, number);
    return [{ ...row, number, numbering: numberingOf(number), kind }];
  });
  const heading = headingAbove(sheet, block.area.top, block.area.left, block.area.right);
  const words = { block, titles: heading.map(({ text }) => text), beside };
  const vocabulary = vocabularies.find((one) => one.accepts(words)) ?? plain;
  yield;
  const carried = carriedOver(block);
  const isOverTime = areOverTime(block);
  const isStand = ({ words }: FigureColumn) => isOpening(words.at(-1) ?? "") || isClosing(words.at(-1) ?? "");
  const stands = new Set(block.columns.filter((column) => isStand(column) && !isShare(column.header)));
  const prices = new Set(ofOnes(block.columns).map(({ one }) => one));
  const weighted = weightedAmong(block.columns);
  const columns = block.columns.filter(
    (column) =>
      (isAdditive(column.header) ||
        column === weighted?.weight ||
        column === weighted?.strip ||
        isDayOfWeek(column, block.columns) ||
        isPaidOut(column, block.columns) ||
        (stands.has(column) && !isOverTime)) &&
      !prices.has(column) &&
      column !== weighted?.rated &&
      !holdsNoAmounts(block, column) &&
      !isScale(block, column) &&
      !liesBetweenRates(column, block.columns) &&
      !areOfUnlikeUnits(block, column) &&
      !carried.has(column),
  );
  yield;
  const whole = new Map<number, boolean>();
  const isWhole = (column: number) => {
    const known = whole.get(column) ?? holdsWholeOnly(block, column);
    whole.set(column, known);
    return known;
  };
  const reader = readSums({
    sheet,
    rows: block.rows.map(({ row }) => row),
    columns: columns.map(({ column }) => column),
    measure: ({ column }) => (isWhole(column) ? "count" : "money"),
  });
  const areCalledCodes = words.beside.some((word) => CODES.test(word));
  yield;
  const years = words.titles.flatMap((title) => (title.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  const fit = yield* fitOf(read, columns, reader);
  const lines = yield* withTimeTotals(yield* withNames(read, fit), years);
  const figures = {
    lines,
    columns,
    reader,
    fit,
    areCalledCodes,
    isOverTime:
      ![...words.titles, ...columns.map(({ header }) => header)].some(isStanding) &&
      ![...words.titles, ...words.beside].some(isMeasured),
    years,
    subjects: [...words.titles, ...columns.map(({ header }) => header)].map((text) => text.toLowerCase()),
    isExcerpt: listsSome(words.titles, lines),
    repeated: yield* repeatedRows(sheet, lines, Math.max(0, block.labelColumn - 2), block.columns[0]?.column ?? 0),
  };
  const named = yield* rowTotalsOf(figures, vocabulary);
  const seen = { block, reader, lines, columns };
  const byGroups = yield* groupsCompared({ ...seen, rowTotals: named }, figures.repeated);
  // All rows are compared with each other only where no group tells it: thousands of shares would look among all of them.
  const byRows = byGroups.length > 0 ? null : yield* rowsCompared({ ...seen, rowTotals: named });
  const added = yield* rowsByFigures(lines, columns, reader, named);
  const more = added.filter(
    ({ line, parts }) =>
      !(byRows ? [byRows] : byGroups).some((own) =>
        isSaidOtherwise(
          own,
          line.row,
          parts.map(({ row }) => row),
        ),
      ),
  );
  const rowTotals = [...named, ...more];
  const byColumns = yield* columnsCompared({ ...seen, rowTotals });
  const { totals: columnTotals, unnamed } = yield* columnTotalsOf(
    { ...figures, columns: block.columns, numbered: numberedTotals(block) },
    columns,
    byColumns,
    vocabulary,
  );
  if (!lines.some(({ kind, hasFigures }) => kind === "item" && hasFigures)) return null;
  const across = new Map(
    columnTotals.map(({ column, parts }) => [column.column, { parts: parts.map((part) => part.column) }]),
  );
  const down = new Map(rowTotals.map(({ line, parts }) => [line.row, { parts: parts.map(({ row }) => row) }]));
  const ofRows = byRows ? [yield* amongTotals(byRows, across)] : byGroups;
  const isMeantElsewhere = meantElsewhere(block, columns);
  const compared = [
    withoutTotals(byColumns, across),
    ...ofRows.map((own) => withoutAverages(withoutTotals(own, down), isMeantElsewhere)),
  ];
  if (rowTotals.length + columnTotals.length === 0 && !compared.some(saysMore)) return null;
  return {
    kind: vocabulary.kind,
    block,
    heading,
    lines,
    reader,
    columns,
    rowTotals,
    columnTotals,
    compared,
    unnamed: new Set([...more.map(({ line }) => line), ...unnamed]),
  };
}

/** What is numbered so is a tree: programmes hold activities, and these hold what is bought for them. */
const CODES = /\b(kode|rekening|kd)\b|\bprogram\b.*\bkegiatan\b/i;

/** How well some lines are the sums of others, in all columns. */
function* fitOf(lines: readonly Line[], columns: readonly FigureColumn[], reader: SumsReader): Steps<Fit> {
  const doubles = new Doubles(
    reader,
    lines.map(({ row }) => row),
  );
  yield* doubles.read(columns.map(({ column }) => column));
  const sums = new Set(bareTotals(columns, columns).map(({ column }) => column));
  return new Fit(
    doubles,
    columns.map((column) => ({ column: column.column, isSum: sums.has(column) })),
  );
}

/** The words over the names of the rows and over what stands beside them. */
function wordsBeside({ sheet, header, area, columns }: Block): readonly string[] {
  const first = columns[0]?.column ?? area.left;
  const places = Array.from({ length: first - area.left }, (_, at) => area.left + at);
  return places.map((column) => wordsOver(sheet, header, column).join(" ")).filter((words) => words !== "");
}

/** What is left of one month is there in the next, so it is not added up over them: "Sisa Bulan Lalu │ Masuk │ Selesai │ Sisa". */
function carriedOver(block: Block): ReadonlySet<FigureColumn> {
  const { columns } = block;
  const isOf = (meaning: (words: string) => boolean, { words }: FigureColumn) => meaning(words.at(-1) ?? "");
  const earned = columns.some(({ header }) => /^(penerimaan|pemasukan|debet|debit)\b/i.test(header));
  if (earned && !columns.some((column) => isOf(isOpening, column)))
    return new Set(columns.filter((one) => isOf(isBalance, one)));
  if (!areOverTime(block)) return new Set();
  if (!columns.some((column) => isOf(isOpening, column))) return new Set(columns.filter((one) => isOf(isBalance, one)));
  const left = columns.filter((column) => isOf(isOpening, column) || isOf(isClosing, column));
  return new Set([...left, ...openedTotals(columns).map(({ column }) => column)]);
}

function areOverTime({ rows }: Block): boolean {
  return rows.every(({ label, hasFigures }) => !hasFigures || isTotal(label) || timeIn(label) !== null);
}

/** True where every number that is typed in a column is whole. */
function holdsWholeOnly({ sheet, rows }: Block, column: number): boolean {
  return rows.every(({ row }) => {
    const value = sheet.value(row, column);
    return typeof value !== "number" || Number.isInteger(value);
  });
}

/** Years below "Tahun Berdiri" are not added up, nor codes: nobody writes "0101" for how many there are. */
function holdsNoAmounts({ sheet, rows }: Block, { column }: FigureColumn): boolean {
  let [years, codes, others] = [0, 0, 0];
  for (const { row } of rows) {
    const value = sheet.value(row, column);
    if (value === null || (typeof value === "string" && !DIGIT.test(value))) continue;
    if (typeof value === "string" && CODE.test(value)) codes++;
    else if (isYear(value)) years++;
    else others++;
  }
  return (codes > 1 && codes >= others) || (others === 0 && years > 1);
}

const DIGIT = /\d/;
const CODE = /^\s*0\d{2,}\s*$/;
