import { readFileSync } from "node:fs";
import { withList } from "../rules/pages";
import { compare, MARKS, PAGE, table } from "./compare";

/** Without what only lines a table up. */
function bare(page: string): string {
  return page.replace(/ +/g, " ").replace(/-{3,}/g, "---").replace(/\n+/g, "\n");
}

describe("what is known to be wrong in the published reports", () => {
  const comparison = compare();

  test.each(comparison.lines.map(({ published: { id, what }, isTold }) => [id, what, isTold] as const))(
    "%s, %s, is told once and as severe as it is",
    (_id, _what, isTold) => {
      expect(isTold).toBe(true);
    },
  );

  test("is all that is told as an error or a warning", () => {
    expect(comparison.others).toEqual([]);
  });

  test("is listed in docs/accuracy.md; if not: npm run published", () => {
    const page = readFileSync(PAGE, "utf8");
    expect(bare(page)).toBe(bare(withList(page, table(comparison), MARKS)));
  });
});
