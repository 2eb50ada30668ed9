import { openRange } from "../../grid/openRange";
import type { Sheet } from "../../grid/sheet";
import { isFigure } from "../../layout/cells";
import { isNote } from "../../layout/labels";
import { isSum, type Line } from "../../layout/line";
import { timeIn } from "../../layout/time";
import { isGrowth, isShare, isSoFar } from "../../layout/vocabulary";
import type { Steps } from "../../steps";
import { contradictedTotals } from "../../sums/contradicted";
import { hiddenTotals } from "../../sums/hidden";
import { otherSums } from "../../sums/otherSums";
import { withNames } from "../../sums/names";
import { periodTotals } from "../../sums/periodTotals";
import { totalsInSteps } from "../../sums/totals";
import { headingAbove } from "../../titles/heading";
import { columnsBeside } from "../sums/besideFigures";
import { blockNamedIn, type Block } from "./blocks";
import { decimalsByColumn } from "./decimals";
import { figureFit, figuresAsHeaded, figuresInOrder, withoutAsides } from "./figures";
import { findHeaders } from "./findHeaders";
import { edgesOf, type Header } from "./header";
import { readLines } from "./lines";
import { withoutExamples } from "./lists";
import { areMeasuredApart } from "./measuredRows";
import { ranked } from "./ranks";
import { rateOf } from "./rateOf";
import type { InvestmentColumn, Recap } from "./recap";
import { isOfOtherThings, tellsChanges } from "./subject";

/** Finds every investment table of a sheet, wherever it stands; those side by side under one header as one. */
export function* recogniseRecaps(sheet: Sheet): Steps<readonly Recap[]> {
  const headers = yield* findHeaders(sheet);
  const found: Recap[] = [];
  for (const header of headers) {
    yield;
    const recap = yield* recapBelow(sheet, header, headers);
    if (recap) found.push(recap);
  }
  return found;
}

function* recapBelow(sheet: Sheet, header: Header, headers: readonly Header[]): Steps<Recap | null> {
  const { top, left, right, bottom } = header;
  const next = headers.find((other) => other.top > bottom && other.left <= right && other.right >= left);
  const read = yield* readLines(sheet, header, (next?.top ?? sheet.rowCount) - 1);
  if (
    !read.some(isNamedItem) ||
    areMeasuredApart(read) ||
    tellsChanges(header) ||
    addUpTimes(read) ||
    runsOn(sheet, header, read) ||
    isComparedBelow(sheet, header, read)
  )
    return null;
  const heading = headingAbove(sheet, top, left, right);
  const titles = [...heading.map(({ text }) => text), ...wordsAbove(sheet, header)];
  if (isOfOtherThings(header, titles)) return null;
  const kind = kindNamedBy([sheet.name, ...titles], header);
  const columns = header.columns.map((column): InvestmentColumn => ({ ...column, block: column.block ?? kind }));
  const asHeaded = yield* figuresAsHeaded(sheet, columns, read);
  const fit = figureFit(asHeaded, columns);
  yield;
  const named = withoutExamples(withoutAsides(yield* withNames(read, fit)), fit);
  yield;
  const lines = ranked(named, fit);
  yield;
  const others = otherSums(sheet, { ...header, first: edgesOf(header)[0] }, lines, [sheet.name, ...titles]);
  yield;
  const totals = yield* totalsInSteps(lines, fit, { totals: hiddenTotals(lines, fit), others });
  const figures = yield* figuresInOrder(sheet, columns, asHeaded, lines, totals);
  const decimals = yield* decimalsByColumn(columns, lines, figures);
  yield;
  const contradicted = contradictedTotals(totals, figureFit(figures, columns).knowing(totals));
  yield;
  const area = { top, left, bottom: lines.at(-1)?.row ?? bottom, right };
  const recap = {
    sheet,
    area,
    header,
    heading,
    lines,
    totals,
    contradicted,
    columns,
    decimals,
    ...figures,
    rate: null,
  };
  return { ...recap, rate: rateOf(recap) };
}

/** Where no row with figures has a name, the names stand elsewhere: "TARGET │ PERIODE │ PMA │ PMDN". */
function isNamedItem(line: Line): boolean {
  return line.hasFigures && line.label !== "" && !isSum(line);
}

/** "Semester I" below "TW I" and "TW II": such rows are a series, as those of no region or sektor are. */
function addUpTimes(lines: readonly Line[]): boolean {
  return periodTotals(lines.map(({ label }) => ({ words: [label] }))).length > 0;
}

/** "Kumulatif" behind the figures of months: it is of a series, too. */
function runsOn(sheet: Sheet, header: Header, lines: readonly Line[]): boolean {
  const figures = header.columns.map(({ column, header: name }) => ({
    at: column,
    words: [name],
    header: name,
    isSum: false,
  }));
  return areOfTimes(lines) && columnsBeside({ sheet, header, figures, right: header.right }, isSoFar).length > 0;
}

function areOfTimes(lines: readonly Line[]): boolean {
  return lines.every((line) => isSum(line) || !line.hasFigures || timeIn(line.label) !== null);
}

/** "Target" and "Capaian (%)" right below what quarters come to, one of them with figures: those are a series, too. */
function isComparedBelow(sheet: Sheet, { labelColumn, columns }: Header, lines: readonly Line[]): boolean {
  if (!areOfTimes(lines)) return false;
  const next = (lines.at(-1)?.row ?? 0) + 1;
  const below = openRange(next, next + ROWS_COMPARED).map((row) => ({ row, label: sheet.text(row, labelColumn) }));
  const end = below.findIndex(({ label }) => label === "");
  const joined = end === -1 ? below : below.slice(0, end);
  const isOfFigures = ({ row }: { readonly row: number }) =>
    columns.filter(({ column }) => isFigure(sheet, row, column)).length * 2 > columns.length;
  return joined.some(isOfFigures) && joined.some(({ label }) => isComparison(label));
}

/** "Capaian (%)", "Pertumbuhan (%)"; a remark says itself how much it is: "Catatan: realisasi 92 % dari target". */
function isComparison(label: string): boolean {
  return (isShare(label) || isGrowth(label)) && !isNote(label) && !/(?<!\b(19|20)\d)\d ?%/.test(label);
}

/** The target and how much of it was reached, the year before and the growth since. */
const ROWS_COMPARED = 4;

/** A title may be as short as "PMA". */
function wordsAbove(sheet: Sheet, { top, left, right }: Header): readonly string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return top === 0 ? [] : columns.map((column) => sheet.text(top - 1, column));
}

/** Whose investment a table states whose header does not say: the nearest title tells, else US$, which only PMA has. */
function kindNamedBy(texts: readonly string[], { columns }: Header): Block {
  const named = texts.map(blockNamedIn).findLast((block) => block === "pmdn" || block === "pma");
  return named ?? (columns.some(({ role }) => role === "dollars") ? "pma" : "pmdn");
}
