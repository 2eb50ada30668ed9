import { sameCell, type Cell } from "../grid/address";
import { areaOfCell } from "../grid/area";
import { same, type Exact } from "../numbers/exact";
import { money } from "../numbers/kind";
import { halfUp, round } from "../numbers/rounding";
import { isHidden, type Relation } from "../relations/relation";
import type { Steps } from "../steps";
import { isCalled } from "../tables/skm/header/unsur";
import type { Table, UnsurScore } from "../tables/table";
import { referenceTo } from "./references";
import type { Source, Sources } from "./sources";

/** So many unsur make a survey, and as many of a table's NRR must be those of the answers before it is of that survey. */
const FEWEST = 4;
/** An NRR is shown with so many decimals at least. */
const FEWEST_DECIMALS = 2;
/** Among so many that agree, one may differ. */
const AGREEING = 3;

/** An NRR of a table of results, and where the answers of the survey give it. */
interface Copy {
  readonly score: UnsurScore;
  readonly source: Source;
}

/**
 * Tables of results repeat the NRR of a survey whose answers stand on another sheet: what is wrong there is wrong here.
 *
 *   SKM!B145  3,512, should be 3,350 ──▶ Tabel 6!C2  3,512   follows from it
 */
export function* joinResults(all: Table[], sources: Sources): Steps<void> {
  const surveys = all.filter((table) => nrrOf(table).length >= FEWEST);
  for (const [at, table] of all.entries()) {
    const own = (table.scores ?? []).filter(({ of, cell }) => of === "nrr" && !isComputed(table, cell));
    if (own.length < FEWEST) continue;
    const fitting: (readonly Copy[])[] = [];
    for (const survey of surveys.filter(({ sheet }) => sheet !== table.sheet)) {
      yield;
      const copies = yield* copiesOf(own, survey, sources);
      if (areOf(copies)) fitting.push(copies);
    }
    const [copies, ...others] = fitting;
    if (!copies || others.length > 0) continue;
    const places = copies.map(({ source: { sheet, cell } }) => ({ sheet: sheet.name, area: areaOfCell(cell) }));
    all[at] = {
      ...table,
      relations: [...copies.flatMap(relationOf), ...table.relations],
      countedFrom: [...(table.countedFrom ?? []), ...places],
    };
  }
}

function isComputed({ relations }: Table, cell: Cell): boolean {
  return relations.some(({ target }) => sameCell(target, cell));
}

/** The NRR that a survey's sheet shows. */
function nrrOf({ survey, relations }: Table): readonly Relation[] {
  return survey ? relations.filter(({ rule, target }) => rule === "skm-nrr" && !isHidden(target)) : [];
}

function* copiesOf(scores: readonly UnsurScore[], survey: Table, sources: Sources): Steps<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const score of scores) {
    const [nrr, ...more] = nrrOf(survey).filter(({ subject }) => isCalled(score, subject));
    if (nrr && more.length === 0) copies.push({ score, source: yield* sources.at(survey.sheet, nrr.target) });
  }
  return copies;
}

/** True where nearly all of a table's NRR are those of the survey, as they stand there or as they should. */
function areOf(copies: readonly Copy[]): boolean {
  const right = copies.filter(isRepeated).length;
  return right >= FEWEST && (copies.length - right) * AGREEING <= right;
}

function isRepeated({ score, source }: Copy): boolean {
  return [source.truth, source.stated].some((one) => one !== null && isShownAs(one, score));
}

function isShownAs(value: Exact, { value: shown, decimals }: UnsurScore): boolean {
  return same(value, shown) || same(round(value, halfUp(Math.max(decimals, FEWEST_DECIMALS))), shown);
}

function relationOf(copy: Copy): readonly Relation[] {
  const { score, source } = copy;
  const truth = source.truth ?? (isRepeated(copy) ? score.value : null);
  if (truth === null) return [];
  const reference = referenceTo({ cell: score.cell, subject: score.code || score.name, source }, truth);
  // An average may be shown more or less exactly than where it is computed.
  return [{ ...reference, rule: "skm-nrr", kind: money(FEWEST_DECIMALS), fewestDecimals: FEWEST_DECIMALS }];
}
