import { rule } from "../rules/rule";
import { isAnotherStory, type Comparison } from "./tallies";
import { typedCount } from "./tally";

/** One warning, on the first count that differs, instead of an error for each. */
export const anotherStory = rule({
  says: ["register-differs"],
  severity: "warning",
  fix: "none",
  find({ countable: { table }, source, tallies, typed, confirmed }: Comparison) {
    if (!isAnotherStory({ typed, confirmed })) return [];
    const first = tallies.find((tally) => typedCount(tally)?.equals(tally.rows.length) === false) ?? tallies[0];
    const cell = first?.cell.cell ?? { row: table.area.top, column: table.area.left };
    const message = { key: "register-differs", register: source.register.sheet.name, typed, confirmed } as const;
    return [{ cell, message }];
  },
});
