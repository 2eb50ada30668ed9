import { cellKey } from "../../../grid/address";
import { overlap } from "../../../grid/area";
import type { Workbook } from "../../../grid/sheet";
import { halfUp, UNROUNDED } from "../../../numbers/rounding";
import { evaluate } from "../../../relations/evaluate";
import { judge } from "../../../relations/judge";
import { keyOf } from "../../../relations/order";
import type { Reader } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import type { Steps } from "../../../steps";
import { readSums } from "../../sums/reader";
import type { Table } from "../../table";
import { wordsOnly } from "../../wordsOnly";
import { withGrades } from "../grade/statedGrades";
import { titleAbove } from "../header/title";
import { isDecided } from "../scale/scale";
import { groupingsOf } from "./groups";
import { serviceRelations, sourcesOf, weightsOf } from "./relations";
import { serviceTablesOn, type ServiceTable } from "./serviceTable";

/** Of what a table states so much must come out by the answers, or it is about others. */
const BELIEVED = 0.6;
/** The kinds of tables of results that may be joined with the answers. */
const RESULTS: readonly string[] = ["skm-recap", "skm-periods"];

/**
 * Joins tables of results by service with the survey whose respondents name their service, so that the NRR and IKM of each
 * is filled and checked by the answers. A table that is still blank becomes one.
 */
export function* withServices({ sheets }: Workbook, tables: readonly Table[]): Steps<readonly Table[]> {
  const groupings = tables.flatMap(({ survey }) => (survey && isDecided(survey.scale) ? groupingsOf(survey) : []));
  if (groupings.length === 0) return tables;
  const all = [...tables];
  for (const sheet of sheets) {
    yield;
    const found = groupings.flatMap((grouping) => serviceTablesOn(sheet, grouping));
    for (const place of new Set(found.map(placeOf))) {
      const here = found.filter((table) => placeOf(table) === place);
      join(all, here);
    }
  }
  return sheets.flatMap(({ name }) => all.filter(({ sheet }) => sheet.name === name));
}

function placeOf({ area }: ServiceTable): number {
  return cellKey(area.top, area.left);
}

/** Of several surveys that have the services of a table, the one that its figures are of; none where nothing tells. */
function join(all: Table[], candidates: readonly ServiceTable[]): void {
  const [first] = candidates;
  if (!first) return;
  const touched = all.filter((table) => table.sheet === first.sheet && overlap(table.area, first.area));
  const [own = null, ...others] = touched;
  if (others.length > 0 || (own && !RESULTS.includes(own.kind))) return;
  const settled = candidates.map((table) => settle(table, own)).sort((a, b) => b.right - a.right);
  const [best, next] = settled;
  if (!best || best.right < best.stated * BELIEVED || next?.right === best.right) return;
  if (own) all[all.indexOf(own)] = best.table;
  else all.push(best.table);
}

interface Settled {
  readonly table: Table;
  /** How many of the stated figures come out. */
  readonly right: number;
  readonly stated: number;
}

/** The table in the manner by which the most of what it states comes out. */
function settle(place: ServiceTable, own: Table | null): Settled {
  const reader = own?.reader ?? readerOf(place);
  const manners = weightsOf(place).flatMap((weight) =>
    sourcesOf(place).flatMap((ikmOf) => [UNROUNDED, halfUp(2), halfUp(3)].map((nrr) => ({ nrr, weight, ikmOf }))),
  );
  const tried = manners.map((manner) => {
    const asked = serviceRelations(place, manner);
    const relations = joined(asked, own?.relations ?? []);
    return { relations, ...score(relations, reader) };
  });
  const best = tried.reduce((one, other) => (other.right > one.right ? other : one));
  const { matrix } = place.grouping;
  const countedFrom = [...(own?.countedFrom ?? []), { sheet: matrix.sheet.name, area: matrix.area }];
  const table = own ?? newTable(place, reader);
  return { ...best, table: { ...table, relations: best.relations, entries: null, countedFrom } };
}

/** What the answers say goes before what other figures of the table say. */
function joined(asked: readonly Relation[], own: readonly Relation[]): readonly Relation[] {
  const targets = new Set(asked.map(keyOf));
  return [...asked, ...own.filter((relation) => !targets.has(keyOf(relation)))];
}

function score(relations: readonly Relation[], reader: Reader) {
  const verdicts = judge(evaluate(relations, reader), reader).map(({ verdict }) => verdict);
  const right = verdicts.filter((verdict) => verdict === "right" || verdict === "consequence").length;
  return { right, stated: right + verdicts.filter((verdict) => verdict === "cause").length };
}

function readerOf({ sheet, lines, columns }: ServiceTable): Reader {
  const asksOf = (column: number) => columns.find((one) => one.column === column)?.asks;
  const reader = readSums({
    sheet,
    rows: lines.map(({ label }) => label.row),
    columns: columns.map(({ column }) => column),
    measure: ({ column }) => (asksOf(column) === "count" ? "count" : "money"),
  });
  return withGrades(reader, ({ column }) => {
    const asks = asksOf(column);
    return asks === "mutu" || asks === "kinerja" ? asks : null;
  });
}

function newTable({ sheet, area }: ServiceTable, reader: Reader): Table {
  const title = titleAbove(sheet, area.top, area.right)?.text ?? null;
  return { ...wordsOnly("skm-recap", { sheet, area, title }, []), reader };
}
