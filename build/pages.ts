import { manyPagePolicy } from "./contentSecurity";
import { panePage } from "./panePage";

/** A page that is made: the file, what its template is given, and its own code. */
export interface MadePage {
  readonly chunk: string;
  readonly code: string;
  readonly file: string;
}

const PANE: MadePage = { chunk: "taskpane", code: "./src/taskpane/index.tsx", file: "taskpane.html" };
/** Asks a real Excel what it does; for volunteers with the sources, and never deployed. */
const TRIAL: MadePage = { chunk: "uji", code: "./src/trial/index.tsx", file: "uji.html" };

/** The pages with Office.js that are made for deploying, or for developing. */
export function pages(mode: "production" | "development"): readonly MadePage[] {
  return mode === "production" ? [PANE] : [PANE, TRIAL];
}

/** webpack's entries for some pages: their own code, and what none of them can do without. */
export function entriesOf(made: readonly MadePage[]): Readonly<Record<string, string>> {
  return { early: "./src/taskpane/early.ts", ...Object.fromEntries(made.map(({ chunk, code }) => [chunk, code])) };
}

/** What the HTML plugin is given for each of them. */
export function htmlOf(made: readonly MadePage[], contentSecurityPolicy: string) {
  return made.map(({ chunk, file }) => ({ ...panePage(contentSecurityPolicy, chunk), filename: file }));
}

/** The page for many workbooks, which has nothing to do with Excel: the code of its own, and what the HTML plugin is given. */
export const manyPage = {
  entry: { banyak: "./src/banyak/index.tsx" },
  html: {
    template: "src/banyak/banyak.html",
    filename: "banyak.html",
    chunks: ["banyak"],
    contentSecurityPolicy: manyPagePolicy(),
  },
};
