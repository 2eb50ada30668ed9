import { cellKey } from "../grid/address";
import { areaOfCell } from "../grid/area";
import { rewriteReferences } from "../grid/references";
import { sheetPrefix } from "../grid/sheetPrefix";
import { COUNT, money } from "../numbers/kind";
import { keyOf } from "../relations/order";
import type { Relation } from "../relations/relation";
import { fewestDecimals } from "../tables/skm/summary/kinds";
import { readUnsurName } from "../tables/skm/header/unsur";
import { notAttainable } from "../tables/skm/perUnsur/rules/notAttainable";
import type { Table } from "../tables/table";
import { isRepeated, referenceTo, repeatsRight } from "./references";
import type { Source } from "./sources";
import { FEWEST_DECIMALS, tells, type Copy, type Fitting } from "./surveyCopies";
import type { Surveyed } from "./surveyed";

/** A table of results with what its survey says of its figures. */
export function joined(table: Table, { survey, copies }: Fitting): Table {
  const computed = new Set(table.relations.map(keyOf));
  const isComputed = ({ cell }: Copy) => computed.has(cellKey(cell.row, cell.column));
  const taken = new Map<number, Copy>();
  const exchanged = exchangedIn(copies, survey);
  for (const copy of copies) {
    if (exchanged.includes(copy)) continue;
    const key = cellKey(copy.cell.row, copy.cell.column);
    if (!taken.has(key) && isTaken(copy, isComputed(copy))) taken.set(key, copy);
  }
  const links = [...taken.values()].flatMap((copy) => relationOf(copy, survey.table.sheet === table.sheet));
  const linked = new Set(links.map(keyOf));
  const places = [...taken.values()].map(({ source: { sheet, cell, expression } }) => ({
    sheet: sheet.name,
    area: expression === undefined ? areaOfCell(cell) : survey.area,
  }));
  return {
    ...table,
    relations: [...links, ...table.relations.filter((relation) => !linked.has(keyOf(relation)))],
    countedFrom: [...(table.countedFrom ?? []), ...places],
    // Where the answers are there, they say what is wrong.
    notes: table.notes.filter((note) => !notAttainable.says.some((key) => key === note.rule)),
  };
}

/** Offices number these two either way. */
const EITHER_WAY = ["sarana dan prasarana", "penanganan pengaduan"].map(readUnsurName);

/** Two figures that each repeat the other's, where a survey that gives codes alone may mean the one by the other's. */
function exchangedIn(copies: readonly Copy[], survey: Surveyed): readonly Copy[] {
  const open = copies.filter(({ figure: { of } }) => {
    return of !== null && EITHER_WAY.includes(of.unsur) && survey.called(of)?.name === null;
  });
  return open.filter((copy) => {
    if (isRepeated(copy)) return false;
    const others = open.filter(({ rule, figure }) => rule === copy.rule && figure.of?.unsur !== copy.figure.of?.unsur);
    return others.some((other) => {
      return isRepeated({ ...copy, source: other.source }) && isRepeated({ ...other, source: copy.source });
    });
  });
}

/**
 * What the survey shows is read from there before it is computed here, and so is what nothing here computes. A figure that
 * is another is held against the survey only where nothing else says what it should be.
 */
function isTaken(copy: Copy, isComputed: boolean): boolean {
  const { stated, source, figure } = copy;
  if (stated !== null && isRepeated(copy)) return !isComputed || source.expression === undefined;
  if (!figure.isNamed) return false;
  if (stated !== null) return !isComputed && tells(copy);
  return !isComputed || source.expression === undefined;
}

function relationOf(copy: Copy, isOnSheet: boolean): readonly Relation[] {
  const { source, rule, stated } = copy;
  const truth = repeatsRight(copy) ? stated : (source.truth ?? (isRepeated(copy) ? stated : null));
  if (truth === null) return [];
  const reference = referenceTo(copy, truth);
  const isCounted = fewestDecimals(rule) === null;
  return [
    {
      ...reference,
      rule,
      formula: isOnSheet ? withoutSheet(reference.formula, source) : reference.formula,
      kind: isCounted ? COUNT : money(FEWEST_DECIMALS),
      // An average may be shown more or less exactly than where it is computed.
      fewestDecimals: isCounted ? null : FEWEST_DECIMALS,
    },
  ];
}

/** A formula on the sheet that it reads. */
function withoutSheet(formula: string | null, { sheet: { name } }: Source): string | null {
  const own = sheetPrefix(name).slice(0, -1);
  return (
    formula &&
    rewriteReferences(formula, (reference) => (reference.sheet === own ? { ...reference, sheet: null } : reference))
  );
}
