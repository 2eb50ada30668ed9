import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { PAGES } from "./documents";
import { withList } from "./pages";

/** Writes the lists of rules in the documents anew, from their declarations and their words. */
async function run(): Promise<void> {
  for (const { file, list } of PAGES) {
    const page = withList(readFileSync(file, "utf8"), list());
    writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
    console.log(file);
  }
}

void run();
