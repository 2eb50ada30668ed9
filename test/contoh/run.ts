import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { withList } from "../rules/pages";
import { compare, MARKS, PAGE, table } from "./compare";

/** Writes the comparison with the published findings anew. */
async function run(): Promise<void> {
  const comparison = compare();
  const page = withList(readFileSync(PAGE, "utf8"), table(comparison), MARKS);
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(table(comparison));
}

void run();
