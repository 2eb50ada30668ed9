import type { Hit } from "../../../rules/rule";
import type { Cell } from "../../../grid/address";
import type { MessageKey } from "../../../findings/message";
import { ZERO } from "../../../numbers/exact";
import { numberIn } from "../../../relations/reader";
import { cellOf, leafLines, type InvestmentColumn, type Recap } from "../recap";
import type { Line } from "../../../layout/line";
import type { Role } from "../roles";
import { fieldsOf } from "../series";
import { investmentRule } from "./rule";

/** Projects without money, money without projects, and foreign workers without projects are possible, but rare. */
export const unlikelyRows = investmentRule({
  says: ["projects-without-money", "money-without-projects", "workers-without-projects"],
  severity: "info",
  fix: "none",
  find(recap) {
    return fieldsOf(recap.columns).flatMap((field) => {
      const of = (...roles: readonly Role[]) =>
        roles.flatMap((role) => field.find((column) => column.role === role) ?? [])[0];
      const [projects, money, workers] = [of("projects"), of("rupiah", "dollars"), of("tka")];
      return leafLines(recap).flatMap((line) => [
        ...pair(recap, line, projects, money, "projects-without-money"),
        ...pair(recap, line, money, projects, "money-without-projects"),
        ...pair(recap, line, workers, projects, "workers-without-projects"),
      ]);
    });
  },
});

type UnlikelyKey = Extract<
  MessageKey,
  "projects-without-money" | "money-without-projects" | "workers-without-projects"
>;

function pair(
  recap: Recap,
  line: Line,
  some: InvestmentColumn | undefined,
  none: InvestmentColumn | undefined,
  key: UnlikelyKey,
): readonly Hit<UnlikelyKey>[] {
  if (!some || !none) return [];
  const { reader } = recap;
  const figure = (cell: Cell) => numberIn(reader.stated(cell));
  const cell = cellOf(recap, line, none);
  const isOdd = figure(cell)?.equals(ZERO) === true && (figure(cellOf(recap, line, some))?.compare(ZERO) ?? 0) > 0;
  return isOdd ? [{ cell, message: { key, subject: line.label } }] : [];
}
