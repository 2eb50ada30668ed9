import { shownNumber } from "../../../../findings/shown";
import { exact } from "../../../../numbers/exact";
import { UNROUNDED, type Rounding } from "../../../../numbers/rounding";
import { rule } from "../../../../rules/rule";
import { isAttainable, nearestTo, PASSED_ON } from "../../respondents/possibleAverage";
import { BEST_IKM, REGULATION_SCALE } from "../../scale/scale";
import type { Field } from "../fields";
import { peopleIn, type UnsurTable } from "../unsurTable";

/** Beside these a wrong average is told by what it is computed from. */
const COMPUTED: ReadonlySet<Field["kind"]> = new Set(["sum", "count", "given", "answer", "part"]);
/** So many of a column must be possible for each that is not, or it was computed otherwise … */
const POSSIBLE = 4;
/** … and so many at all. */
const FEWEST = 4;

/**
 * An average or index that so many respondents cannot have given, whatever they answered, where the others of its column
 * can be: of 283 people, 1039 gives 91,79 and 1040 gives 91,87, and nothing gives 91,86.
 */
export const notAttainable = rule<UnsurTable, "not-attainable">({
  says: ["not-attainable"],
  severity: "warning",
  fix: "none",
  ground: "arithmetic",
  find(table) {
    const people = peopleIn(table);
    const kind = (["index", "nrr"] as const).find((one) => table.fields.some((field) => field.kind === one));
    const [field, ...more] = table.fields.filter((one) => one.kind === kind);
    if (people === null || !kind || !field || more.length > 0) return [];
    if (table.fields.some((one) => COMPUTED.has(one.kind))) return [];
    const read = figuresIn(table, field.column);
    // A column is written with as many decimals as the longest of its figures: 90,9 stands for 90,90.
    const decimals = Math.max(0, ...read.map((figure) => figure.decimals));
    const from = { decimals, people, factor: kind === "index" ? exact(BEST_IKM / REGULATION_SCALE.most) : exact(1) };
    const impossible = read.filter(({ value }) => PASSED_ON.every((passed) => !isAttainable(value, from, passed)));
    const possible = read.length - impossible.length;
    if (possible < FEWEST || impossible.length * POSSIBLE > possible) return [];
    const by = (passed: Rounding) => read.filter(({ value }) => isAttainable(value, from, passed)).length;
    const passed = PASSED_ON.reduce((best, one) => (by(one) > by(best) ? one : best), UNROUNDED);
    return impossible.map(({ cell, label, value }) => {
      const stated = shownNumber(value, decimals);
      const figure = { rule: `skm-${kind}`, subject: label };
      const message = { key: "not-attainable", figure, stated, people, ...nearestTo(value, from, passed) } as const;
      return { cell, actual: stated, message };
    });
  },
});

/** The typed figures of a column. */
function figuresIn({ lines, reader }: UnsurTable, column: number) {
  return lines.flatMap(({ row, label }) => {
    const cell = { row, column };
    const figure = reader.stated(cell);
    return figure.kind === "number" && !reader.isFormula(cell) ? [{ cell, label, ...figure }] : [];
  });
}
