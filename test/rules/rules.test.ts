import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { BLANKS, catalogue } from "../../src/core/catalogue/catalogue";
import { rulesEn } from "../../src/text/rules/en";
import { rulesId } from "../../src/text/rules/id";
import { textsOf } from "../../src/text/speak";
import { PAGES } from "./documents";
import { withList } from "./pages";

/** Without what only lines a table up. */
function bare(page: string): string {
  return page.replace(/ +/g, " ").replace(/-{3,}/g, "---").replace(/\n+/g, "\n");
}

describe("the lists of rules", () => {
  test.each(PAGES.map(({ file, list }) => [basename(file), file, list] as const))(
    "%s says what is declared; if not: npm run rules",
    (_name, file, list) => {
      const page = readFileSync(file, "utf8");
      expect(bare(page)).toBe(bare(withList(page, list())));
    },
  );

  test("every sentence that can be a finding is declared by some rule", () => {
    const declared = catalogue.flatMap(({ rules }) => rules.flatMap(({ says }) => says));
    const listed = Object.keys(rulesEn.rules).filter((key) => !BLANKS.some((blank) => blank === key));
    expect(new Set(declared)).toEqual(new Set(listed));
  });

  test("every figure that has a name has a rule", () => {
    const named = Object.keys(textsOf("en").figures).sort();
    expect(catalogue.flatMap(({ figures, filled }) => [...figures, ...filled]).sort()).toEqual(named);
    expect(Object.keys(rulesEn.figures).sort()).toEqual(named);
    expect(Object.keys(rulesId.figures).sort()).toEqual(named);
  });
});
