import { isAverage } from "../../layout/vocabulary";
import type { Relation } from "../../relations/relation";
import type { Steps } from "../../steps";
import { averageRelations, averagesOf } from "../sums/averages";
import { columnsBeside } from "../sums/besideFigures";
import { asPlace, type Place, type Strip, type Strips } from "../sums/strips";
import { addsUpOthers, type PermitTable } from "./permitTable";

/** "Rata-rata" beside the months, and below the rows. */
export function* permitAverages(table: PermitTable): Steps<readonly Relation[]> {
  const columns = columnsBeside({ ...table, figures: spanStrips(table), right: table.area.right }, isAverage);
  const hasRows = table.lines.some(({ label }) => isAverage(label));
  return [
    ...(columns.length > 0 ? yield* averagesIn(columnStrips(table, columns), addedAcross(table)) : []),
    ...(hasRows ? yield* averagesIn(rowStrips(table), addedDown(table)) : []),
  ];
}

function averagesIn(strips: Strips, added: ReadonlyMap<number, readonly number[]>): Steps<readonly Relation[]> {
  return averageRelations(strips, averagesOf(strips, added), "permits-average");
}

function columnStrips(table: PermitTable, averages: readonly Strip[]): Strips {
  const lines = [...table.items, ...table.totals.map(({ line }) => line)].sort((one, other) => one.row - other.row);
  const strips = [...spanStrips(table), ...averages].sort((one, other) => one.at - other.at);
  const added = new Map(table.totals.map(({ line, parts }) => [line.row, parts.map(asPlace)]));
  return stripsOf(table, strips, lines.map(asPlace), { areRows: false, added });
}

function rowStrips(table: PermitTable): Strips {
  const sums = new Set(table.totals.map(({ line }) => line));
  const strips = table.lines.map((line): Strip => ({
    at: line.row,
    words: [line.label],
    header: line.label,
    isSum: sums.has(line),
  }));
  const places = spanStrips(table).map(({ at, header }): Place => ({ at, label: header }));
  const added = new Map(
    [...addedAcross(table)].map(([at, sources]) => {
      const parts = new Set(sources);
      return [at, places.filter((place) => parts.has(place.at))];
    }),
  );
  return stripsOf(table, strips, places, { areRows: true, added });
}

function stripsOf(
  { sheet, reader }: PermitTable,
  strips: readonly Strip[],
  places: readonly Place[],
  { areRows, added }: { readonly areRows: boolean; readonly added: ReadonlyMap<number, readonly Place[]> },
): Strips {
  const partsOf = ({ at }: Place) => added.get(at) ?? [];
  return { sheet, reader, strips, places, own: places, areRows, partsOf };
}

/** The columns of counts. */
export function spanStrips(table: PermitTable): readonly Strip[] {
  return table.header.spans.map((span) => {
    return { at: span.column, words: [span.header], header: span.header, isSum: addsUpOthers(table, span) };
  });
}

function addedAcross({ measures, wholes }: PermitTable): ReadonlyMap<number, readonly number[]> {
  const sums = [...measures.flatMap(({ parts, total }) => [...parts, ...(total ? [total] : [])]), ...wholes];
  return new Map(sums.map(({ column, sources }) => [column.column, sources.map((source) => source.column)]));
}

function addedDown({ totals }: PermitTable): ReadonlyMap<number, readonly number[]> {
  return new Map(totals.map(({ line, parts }) => [line.row, parts.map(({ row }) => row)]));
}
