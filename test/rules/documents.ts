import { join } from "node:path";
import { rulesEn } from "../../src/text/rules/en";
import { rulesId } from "../../src/text/rules/id";
import { textsOf } from "../../src/text/speak";
import { listOf } from "./pages";

/** A document with a list of rules. */
interface Page {
  readonly file: string;
  readonly list: () => string;
}

const docs = join(__dirname, "../../docs");

/** The list for staff, and the one for whoever reads what `check --json` prints. */
export const PAGES: readonly Page[] = [
  { file: join(docs, "aturan.md"), list: () => listOf(rulesId, textsOf("id").tableKinds, "##") },
  { file: join(docs, "cli.md"), list: () => listOf(rulesEn, textsOf("en").tableKinds, "###") },
];
