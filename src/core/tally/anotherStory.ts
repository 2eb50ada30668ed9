import type { Finding } from "../findings/finding";
import { note } from "../findings/note";
import type { Comparison } from "./tallies";
import { typedCount } from "./tally";

/** One warning, on the first count that differs, instead of an error for each. */
export function anotherStory({ countable: { table }, source, tallies, typed, confirmed }: Comparison): Finding {
  const first = tallies.find((tally) => typedCount(tally)?.equals(tally.rows.length) === false) ?? tallies[0];
  const cell = first?.cell.cell ?? { row: table.area.top, column: table.area.left };
  const message = { key: "register-differs", register: source.register.sheet.name, typed, confirmed } as const;
  return note({ severity: "warning", sheet: table.sheet.name, cell, message });
}
