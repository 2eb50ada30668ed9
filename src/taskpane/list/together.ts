import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Finding } from "../../core/findings/finding";
import { cellKey } from "../../core/grid/address";
import { changesOfFills, changesOfOffers, type Change } from "./changes";
import { isAsked } from "./fills";
import { byItself, groupsOf, offersOf, type Offer } from "./groups";
import type { Review, ReviewedTable } from "../session/review";

/** Changes that are offered at once: agreed to together, made in one step. */
export interface Together {
  /** How many things they put right. */
  readonly count: number;
  readonly changes: readonly Change[];
  /** What is made of them; put together only once it is agreed to. */
  groups(): readonly EditGroup[];
}

/**
 * All that can be put right without a choice: what is certainly wrong, where one cell alone explains it, with all that
 * follows from it, and what is blank beside it. What is doubtful, or may be one of several cells, is left to be decided one
 * by one. `confirmed` are the readings of answers in words that a person has confirmed.
 */
export function safeFixes({ tables, words }: Review, confirmed: ReadonlySet<string>): Together {
  const plan = new Plan();
  for (const table of tables) {
    for (const one of groupsOf([...table.findings, ...table.followers])) {
      if (isCertain(one.main)) plan.take(offersOf(one), table.group);
    }
  }
  for (const one of groupsOf(words)) if (isCertain(one.main)) plan.take(offersOf(one), byItself);
  const isFixing = plan.count > 0;
  for (const table of tables) {
    if (!isAsked(table.table, confirmed) && plan.mayFill(table, isFixing)) plan.fill(table, isFixing);
  }
  return plan;
}

/** All numbers that are stored as text, each as the number that it says. */
export function textNumbers({ tables }: Review): Together {
  const plan = new Plan();
  for (const { findings, group } of tables) {
    const found = findings.filter(({ rule, fix }) => rule === "numbers-as-text" && fix !== null);
    for (const main of found) plan.take(offersOf({ main, consequences: [] }), group);
  }
  return plan;
}

/**
 * Where several cells may be the wrong one, nothing is offered. A warning is doubtful; but where it only fills what is
 * blank, nothing is lost.
 */
function isCertain({ severity, fix }: Finding): boolean {
  return fix !== null && (severity === "error" || (severity === "warning" && fix.safe));
}

function placeOf({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${sheet}!${cellKey(cell.row, cell.column)}`;
}

/** Takes what is offered as long as no cell would be changed twice. */
class Plan implements Together {
  readonly changes: Change[] = [];
  readonly #bound: (() => EditGroup)[] = [];
  readonly #places = new Set<string>();
  readonly #findings = new Set<string>();

  get count(): number {
    return this.#bound.length;
  }

  groups(): readonly EditGroup[] {
    return this.#bound.map((bind) => bind());
  }

  take(offers: readonly Offer[], bind: (edits: readonly Edit[]) => EditGroup): void {
    const edits = offers.flatMap((offer) => offer.edits);
    if (!this.#add(edits, bind)) return;
    this.changes.push(...changesOfOffers(offers));
    for (const { finding } of offers) this.#findings.add(finding.id);
  }

  /**
   * True where nothing of a table stays wrong. What an office has lowered it leaves as it is: beside that a blank may be
   * filled as things stand, but not with what it comes to once other things are right.
   */
  mayFill({ findings, led }: ReviewedTable, isFixing: boolean): boolean {
    const left = [...findings, ...led].filter(({ id }) => !this.#findings.has(id));
    return left.every(({ severity, lowered }) => severity !== "error" && (lowered !== true || !isFixing));
  }

  /** Fills the blanks of a table: with what they come to once all is right, where anything is put right. */
  fill({ fills, blanks, group }: ReviewedTable, isFixing: boolean): void {
    const whenRight = new Map(blanks.flatMap(({ fix }) => fix?.edits ?? []).map((edit) => [placeOf(edit), edit]));
    for (const chain of fills) {
      const edits = isFixing ? chain.edits.map((edit) => whenRight.get(placeOf(edit)) ?? edit) : chain.edits;
      if (this.#add(edits, group)) this.changes.push(...changesOfFills(edits));
    }
  }

  #add(edits: readonly Edit[], bind: (edits: readonly Edit[]) => EditGroup): boolean {
    const places = edits.map(placeOf);
    if (places.length === 0 || places.some((place) => this.#places.has(place))) return false;
    for (const place of places) this.#places.add(place);
    this.#bound.push(() => bind(edits));
    return true;
  }
}
