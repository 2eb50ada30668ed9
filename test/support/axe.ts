import { readFileSync } from "node:fs";
import type { AxeResults, ContextSpec, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in a document: "color-contrast: .summary …". Also its rules of good practice are run; `leave`
 * names parts that are not ours.
 */
export async function axeFindings(frame: Frame, leave: readonly string[] = []): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const context: ContextSpec = { include: ["html"], exclude: [...leave] };
  const options: RunOptions = { iframes: false, resultTypes: ["violations"] };
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
