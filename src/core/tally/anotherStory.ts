import type { Cell } from "../grid/address";
import { rule } from "../rules/rule";
import { isAnotherStory, type Comparison } from "./tallies";
import { countOf, typedCount } from "./tally";

/** A list that tells another story than a table, and where that is told. */
export interface Differing {
  readonly cell: Cell;
  /** The sheet of the list. */
  readonly register: string;
  readonly typed: number;
  readonly confirmed: number;
}

/** One warning instead of an error for each count. */
export const differs = rule({
  says: ["register-differs"],
  severity: "warning",
  fix: "none",
  ground: "arithmetic",
  find({ cell, ...facts }: Differing) {
    return [{ cell, message: { key: "register-differs", ...facts } as const }];
  },
});

/** The register of a comparison that is not what its table was counted from: told on the first count that differs. */
export function differingOf({ countable: { table }, source, tallies, typed, confirmed }: Comparison): Differing | null {
  if (!isAnotherStory({ typed, confirmed })) return null;
  const first = tallies.find((tally) => typedCount(tally)?.equals(countOf(tally)) === false) ?? tallies[0];
  const cell = first?.cell.cell ?? { row: table.area.top, column: table.area.left };
  return { cell, register: source.register.sheet.name, typed, confirmed };
}
