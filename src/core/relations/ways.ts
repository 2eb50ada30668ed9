import { cellKey, type Cell } from "../grid/address";
import { referencesIn } from "../grid/references";
import { needsWriting, shownAs, shownDecimals } from "./afterwards";
import { figures, isTooLong, namesFigures } from "./formula";
import type { Judgement } from "./judge";
import { sameValue, type Value } from "./operators";
import { keyOf, sourcesAmong } from "./order";
import { numberIn, type Reader } from "./reader";
import { isHidden, type Relation } from "./relation";
import type { Targets } from "./targets";
import { Way, type Readable, type Said } from "./way";

/**
 * What is written together: all blanks; and a wrong figure with all that follows from it. Formulas read in their cells
 * only such figures as stand there already, or are written with them. A wrong figure is known by its cell or, on another
 * sheet, by the id of its finding.
 */
type Step = number | string;

interface Known {
  readonly judgement: Judgement;
  readonly said: Said | null;
  readonly readable: Readable;
}

/** The ways to write the formulas of a table, and what its cells will hold. */
export class Ways {
  readonly #cells: Way;
  /** Only tables whose formulas name figures ask for it, and few others: null until then. */
  #leaves: Way | null = null;
  readonly #way: (reads: "cells" | "live" | "leaves") => Way;
  readonly #live: ReadonlyMap<Step, Way>;
  /** What is known of each figure so far, and the formula that would be written into its cell. */
  readonly #known = new Map<Relation, Known>();
  readonly #sourcesOf: (relation: Relation) => readonly Relation[];
  /** False where every formula reads cells, whatever they hold: in tables of sums. */
  readonly #namesFigures: boolean;

  constructor(
    /** Of those that are written, and of all that these are computed from, the ones whose formulas name figures. */
    spelled: readonly Judgement[],
    private readonly targets: Targets,
    readonly reader: Reader,
  ) {
    this.#sourcesOf = sourcesAmong(targets);
    this.#way = (reads) => new Way(targets, reader, this.#sourcesOf, reads);
    this.#cells = this.#way("cells");
    this.#namesFigures = spelled.length > 0;
    const steps = spelled.filter((judgement) => needsWriting(judgement, reader)).map(stepOf);
    this.#live = new Map([...new Set(steps)].map((step) => [step, this.#way("live")]));
  }

  /** The formula that gives the right figure, if one does: the one that reads what is live before any other. */
  say(judgement: Judgement, truth: Value): Said | null {
    const { relation, shown } = judgement;
    const formula = formulaOf(judgement, this.reader);
    const ways = namesFigures(formula ?? "")
      ? [this.#live.get(stepOf(judgement)), this.#spelledOut(), this.#cells]
      : [];
    for (const way of ways.length > 0 ? ways : [this.#cells]) {
      const said = way?.say(relation, formula);
      if (said && sameValue(shownAs(said.value, shown), shownAs(truth, shown))) return said;
    }
    return null;
  }

  /** Takes note of what a cell will hold, for the formulas that read it. */
  keep(judgement: Judgement, said: Said | null): void {
    if (!this.#namesFigures && this.#isReadAsItStands(judgement)) return;
    const { relation } = judgement;
    const value = this.#valueAfterwards(judgement, said);
    const cannotBeRead = isHidden(relation.target) ? !this.#cells.canRead(relation) : staysText(judgement, this.reader);
    const readable = cannotBeRead ? null : { value, isLive: false };
    this.#known.set(relation, { judgement, said, readable });
    this.#cells.keep(relation, readable);
    this.#leaves?.keep(relation, readable);
    for (const [step, way] of this.#live) {
      way.keep(relation, readable && { value, isLive: this.#isLive(judgement, said, step) });
    }
  }

  /** True for a right figure of whose cell nothing else is to be known: a formula reads it as it does any typed number. */
  #isReadAsItStands({ relation: { target, part }, verdict, stated }: Judgement): boolean {
    if (verdict !== "right" || stated.kind !== "number" || part !== undefined || isHidden(target)) return false;
    return typeof this.targets.at(target) === "number" && !this.reader.isText(target);
  }

  /** The way that spells out every figure; what was noted before it was first asked for, it is told then. */
  #spelledOut(): Way {
    if (this.#leaves === null) {
      this.#leaves = this.#way("leaves");
      for (const [relation, { readable }] of this.#known) this.#leaves.keep(relation, readable);
    }
    return this.#leaves;
  }

  /** True where every figure that a formula reads can be read, spelled out or in its cell. */
  isReadable(relation: Relation): boolean {
    const { formula } = relation;
    // Whichever way it is written: that is not tried for each figure of a large table.
    if (formula === null || (isTooLong(formula) && !namesFigures(formula))) return false;
    return this.#cells.say(relation) !== null || this.#spelledOut().say(relation) !== null;
  }

  /** The fixed figures that a formula reads where they stand, though others determine them: with these it does not move. */
  fixedIn(judgement: Judgement, { formula }: Said): readonly Cell[] {
    const sources = this.#sourcesOf(judgement.relation);
    if (sources.length === 0) return [];
    const read = judgement.relation.readsCells === true ? sources : this.#readBy(formula, sources);
    const fixed = read.filter((source) => this.#isFixed(source, stepOf(judgement)));
    return [...new Map(fixed.map((source) => [keyOf(source), source.target])).values()];
  }

  /** Of the relations that a figure is computed from, those whose cells its formula reads. */
  #readBy(formula: string, sources: readonly Relation[]): readonly Relation[] {
    const areas = referencesIn(formula).references.flatMap(({ sheet, area }) => (sheet === null ? area : []));
    const read = new Set(this.targets.readIn(areas).map((at) => this.targets.relations[at]));
    return sources.filter((source) => read.has(source));
  }

  #isFixed(source: Relation, step: Step): boolean {
    const known = this.#known.get(source);
    if (!known) return !this.reader.isFormula(source.target);
    const { judgement, said } = known;
    const { verdict, stated, relation } = judgement;
    const holdsFigure = stated.kind !== "blank" || needsWriting(judgement, this.reader);
    return verdict !== "unknown" && holdsFigure && !isHidden(relation.target) && !this.#isLive(judgement, said, step);
  }

  #isLive(judgement: Judgement, said: Said | null, step: Step): boolean {
    const { relation, verdict } = judgement;
    const isFormula = this.reader.isFormula(relation.target);
    if (verdict === "right" || verdict === "unknown") return isFormula;
    if (verdict === "waiting") return step === "blanks";
    return stepOf(judgement) === step && (needsWriting(judgement, this.reader) ? said !== null : isFormula);
  }

  /** The figure that a target holds once everything is put right. */
  #valueAfterwards(judgement: Judgement, said: Said | null): Value | null {
    const { relation, stated, truth, shown, verdict } = judgement;
    if (isHidden(relation.target)) return this.#cells.value(relation);
    if (verdict === "right" || truth === null) return numberIn(stated) ?? truth;
    const followsItself = this.reader.isFormula(relation.target) && !needsWriting(judgement, this.reader);
    if (followsItself) return this.#cells.value(relation) ?? shownAs(truth, shown);
    return said?.value ?? shownAs(truth, shown);
  }
}

/** True for a figure whose formula says which others it reads, rather than which cells, or that is put into a text. */
export function isSpelled({ relation }: Judgement): boolean {
  if (relation.readsCells === true) return false;
  return relation.part !== undefined || namesFigures(relation.formula ?? "");
}

function stepOf({ relation, verdict, causes: [cause] }: Judgement): Step {
  if (verdict === "blank") return "blanks";
  if (verdict === "cause") return keyOf(relation);
  if (cause?.elsewhere) return cause.elsewhere.finding;
  return cause ? cellKey(cause.row, cause.column) : "others";
}

/** The formula of a figure; within a text, the one that puts the whole text together. */
function formulaOf(judgement: Judgement, reader: Reader): string | null {
  const { relation } = judgement;
  const text = reader.stated(relation.target);
  const [source] = relation.sources;
  if (!relation.part || text.kind !== "text" || !source) return relation.formula;
  return relation.part.formula?.(text.text, figures(source), shownDecimals(judgement)) ?? null;
}

/** True for a right figure that is typed as text, or spaces that are left where one is missing: no formula reads them. */
function staysText({ relation, verdict }: Judgement, reader: Reader): boolean {
  return (verdict === "right" || verdict === "blank") && reader.isText(relation.target);
}
