import type { Cause } from "../findings/cause";
import { findingId } from "../findings/finding";
import { cellName, sameCell, type Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { decimalsOf, exact, type Exact } from "../numbers/exact";
import type { Judgement } from "../relations/judge";
import { isNumber } from "../relations/operators";
import { numberIn } from "../relations/reader";
import { solve, type Solved } from "../solve";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";

/** A figure of another sheet: what it states, and what it should be where that is known. */
export interface Source {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly stated: Exact | null;
  /** Null where its own table does not say which of its figures are right. */
  readonly truth: Exact | null;
  readonly decimals: number;
  /** What makes it wrong, wherever that stands; none where it is right. */
  readonly causes: readonly Cause[];
  /** What Excel computes it by, without the "=", where it stands in no cell; null where no formula says it. */
  readonly expression?: string | null;
}

/** Reads figures of other sheets by the tables that they stand in; each of these is judged once, for the recap and for itself. */
export class Sources {
  /** Each once, so that figures which follow from one cause are known to. */
  readonly #causes = new Map<string, Cause>();

  constructor(private readonly tables: readonly Table[]) {}

  *at(sheet: Sheet, cell: Cell): Steps<Source> {
    const table = this.tables.find((one) => one.sheet === sheet && contains(one.area, cell));
    const value = sheet.value(cell.row, cell.column);
    const plain = typeof value === "number" ? exact(value) : null;
    if (!table || table.register) return { sheet, cell, stated: plain, truth: plain, causes: [], ...decimalsIn(plain) };
    const solved = yield* solve(table);
    const stated = numberIn(table.reader.stated(cell)) ?? plain;
    const behind = stated === null ? [] : wrongBehind(solved, cell);
    const truth = behind.some((cause) => isUnsure(solved, cause)) ? null : truthOf(solved, cell, stated);
    const causes = truth === null ? [] : this.named(solved, behind);
    return { sheet, cell, stated, truth, causes, ...decimalsIn(stated ?? truth) };
  }

  /** The wrong cells of a table as other sheets name them. */
  named(solved: Solved, causes: readonly Cause[]): readonly Cause[] {
    return causes.map((cause) => this.#cause(solved, cause));
  }

  #cause(solved: Solved, cell: Cause): Cause {
    if (cell.elsewhere) return cell;
    const { name } = solved.table.sheet;
    const finding = findingId(ruleAt(solved, cell), name, cellName(cell));
    const cause = this.#causes.get(finding) ?? { ...cell, elsewhere: { sheet: name, finding } };
    this.#causes.set(finding, cause);
    return cause;
  }
}

function decimalsIn(value: Exact | null) {
  return { decimals: value === null ? 0 : decimalsOf(value.valueOf()) };
}

/** The wrong cells that a wrong figure comes from; itself, where it is the cause. */
function wrongBehind(solved: Solved, cell: Cell): readonly Cause[] {
  const judged = judgedAt(solved, cell);
  if (isLeaf(solved, cell) || judged?.verdict === "cause") return [cell];
  return judged?.verdict === "consequence" ? judged.causes : [];
}

function isLeaf({ located }: Solved, cell: Cell): boolean {
  return located.suspects.some((suspect) => suspect.isLeaf && sameCell(suspect.cell, cell));
}

/** True where other cells may be the wrong one. */
function isUnsure({ located }: Solved, cell: Cause): boolean {
  return !cell.elsewhere && located.suspects.some((one) => sameCell(one.cell, cell) && one.candidates.length > 0);
}

/** The rule of the finding about a wrong cell. */
function ruleAt({ judgements, located, table: { entries } }: Solved, cell: Cell): string {
  const isTyped = located.suspects.some((suspect) => suspect.isLeaf && sameCell(suspect.cell, cell));
  if (entries !== null && isTyped) return entries.figureOf(cell).rule;
  const wrong = judgements.find(({ relation, verdict }) => verdict === "cause" && sameCell(relation.target, cell));
  return wrong?.relation.rule ?? "";
}

function truthOf(solved: Solved, cell: Cell, stated: Exact | null): Exact | null {
  const { located, doubts } = solved;
  if (located.suspects.some(({ candidates }) => candidates.some((one) => sameCell(one.cell, cell)))) return null;
  const suspect = located.suspects.find((one) => sameCell(one.cell, cell));
  if (suspect) return suspect.value;
  if (located.unexplained.some(({ target }) => sameCell(target, cell))) return null;
  const judged = judgedAt(solved, cell);
  if (!judged || doubts.has(judged.relation)) return stated;
  return isNumber(judged.truth) ? judged.truth : stated;
}

/** Asked of every cell of a recap: the judgements are not gone through for each. */
function judgedAt({ table: { joint }, jointJudgements, targets }: Solved, cell: Cell): Judgement | undefined {
  if (joint !== null && !joint.owns(cell)) return undefined;
  const places = targets.at(cell) ?? [];
  const own = typeof places === "number" ? [places] : places;
  return own.map((at) => jointJudgements[at]).find((judgement) => judgement && judgement.verdict !== "unknown");
}
