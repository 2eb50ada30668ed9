import type { Hit } from "../../../rules/rule";
import type { MessageKey } from "../../../findings/message";
import { amountOf, cellOf, leafLines, type InvestmentColumn } from "../recap";
import type { Role } from "../roles";
import { fieldsOf } from "../series";
import { investmentRule } from "./rule";

/** Projects without money, money without projects, and foreign workers without projects are possible, but rare. */
export const unlikelyRows = investmentRule({
  says: ["projects-without-money", "money-without-projects", "workers-without-projects"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find(recap) {
    const leaves = leafLines(recap);
    return fieldsOf(recap.columns).flatMap((field) => {
      const of = (...roles: readonly Role[]) =>
        roles.flatMap((role) => field.find((column) => column.role === role) ?? [])[0];
      const [projects, money, workers] = [of("projects"), of("rupiah", "dollars"), of("tka")];
      return [
        ...rowsOf(projects, money, "projects-without-money"),
        ...rowsOf(money, projects, "money-without-projects"),
        ...rowsOf(workers, projects, "workers-without-projects"),
      ];
    });

    /** The rows that have some in one column, and are said to have none in the other. */
    function rowsOf(
      some: InvestmentColumn | undefined,
      none: InvestmentColumn | undefined,
      key: UnlikelyKey,
    ): readonly Hit<UnlikelyKey>[] {
      if (!some || !none) return [];
      const odd = leaves.filter((line) => amountOf(recap, line, none) === 0 && amountOf(recap, line, some) > 0);
      return odd.map((line) => ({ cell: cellOf(recap, line, none), message: { key, subject: line.label } }));
    }
  },
});

type UnlikelyKey = Extract<
  MessageKey,
  "projects-without-money" | "money-without-projects" | "workers-without-projects"
>;
