import { cellKey } from "../grid/address";
import { areaOfCell } from "../grid/area";
import { rewriteReferences } from "../grid/references";
import { sheetPrefix } from "../grid/sheetPrefix";
import { COUNT, money } from "../numbers/kind";
import { keyOf } from "../relations/order";
import type { Relation } from "../relations/relation";
import { fewestDecimals } from "../tables/skm/summary/kinds";
import type { Steps } from "../steps";
import { readUnsurName } from "../tables/skm/header/unsur";
import { notAttainable } from "../tables/skm/perUnsur/rules/notAttainable";
import type { Table } from "../tables/table";
import { isRepeated, referenceTo } from "./references";
import type { Source, Sources } from "./sources";
import { copiesOf, FEWEST_DECIMALS, speaks, type Copy, type Fitting } from "./surveyCopies";
import { SurveyFigures } from "./surveyFigures";
import { surveyFor } from "./surveyFor";

/** So many unsur make a survey. */
const FEWEST = 4;

/**
 * Tables of results repeat the figures of the survey that they are about: what is wrong there is wrong here, and what is
 * still blank here is read from there. The unsur go by their names, since offices number them differently.
 *
 *   SKM!B145  3,512, should be 3,350 ──▶ Tabel 6!C2  3,512   follows from it
 *   SKM!B145  3,350                  ──▶ Tabel 6!C2          =SKM!B145
 */
export function* joinResults(all: Table[], sources: Sources): Steps<void> {
  const surveys = surveysAmong(all, sources);
  for (const [at, table] of all.entries()) {
    const results = table.results?.figures ?? [];
    if (new Set(results.flatMap(({ of }) => of?.name ?? [])).size < FEWEST) continue;
    const fitting: Fitting[] = [];
    for (const survey of surveys) {
      yield;
      const copies = yield* copiesOf(table, results, survey);
      if (copies.length > 0) fitting.push({ survey, copies });
    }
    const own = surveyFor(table, fitting, all);
    if (own) all[at] = joined(table, own);
  }
}

function surveysAmong(all: readonly Table[], sources: Sources): readonly SurveyFigures[] {
  return all.flatMap((table) => {
    const { survey, sheet, relations } = table;
    if (!survey || relations.length === 0) return [];
    const isAlone = all.filter((other) => other.survey && other.sheet === sheet).length === 1;
    return [new SurveyFigures(table, survey, sources, isAlone)];
  });
}

function joined(table: Table, { survey, copies }: Fitting): Table {
  const computed = new Set(table.relations.map(keyOf));
  const isComputed = ({ cell }: Copy) => computed.has(cellKey(cell.row, cell.column));
  const taken = new Map<number, Copy>();
  const exchanged = exchangedIn(copies, survey);
  for (const copy of copies) {
    if (exchanged.includes(copy)) continue;
    const key = cellKey(copy.cell.row, copy.cell.column);
    if (!taken.has(key) && isTaken(copy, isComputed(copy))) taken.set(key, copy);
  }
  const links = [...taken.values()].flatMap((copy) => relationOf(copy, survey.matrix.sheet === table.sheet));
  const linked = new Set(links.map(keyOf));
  const places = [...taken.values()].map(({ source: { sheet, cell, expression } }) => ({
    sheet: sheet.name,
    area: expression === undefined ? areaOfCell(cell) : survey.matrix.area,
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
function exchangedIn(copies: readonly Copy[], survey: SurveyFigures): readonly Copy[] {
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
  if (stated !== null) return !isComputed && speaks(copy);
  return !isComputed || source.expression === undefined;
}

function relationOf(copy: Copy, isOnSheet: boolean): readonly Relation[] {
  const { source, rule, stated } = copy;
  const truth = source.truth ?? (isRepeated(copy) ? stated : null);
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
