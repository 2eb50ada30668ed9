import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exact } from "../../src/core/numbers/exact";
import { readDecimal } from "../../src/core/numbers/readNumber";
import { FUNCTION_IDS } from "../../src/functions/ids";
import { textsOf, writeNumber } from "../../src/text/speak";
import type { FunctionId } from "../../src/text/functions/texts";
import { parseArea } from "../../src/xlsx/read/merges";
import { readWorkbook } from "../../src/xlsx/workbook";
import { answerOf } from "../support/functions";
import { ROOT } from "../support/manifest";

const guide = readFileSync(join(ROOT, "docs/panduan.md"), "utf8");
const EXAMPLE = /^\| `=PTSP\.([A-Z]+)\(([^)]*)\)` +\| (\S+)/gm;
const examples = [...guide.matchAll(EXAMPLE)].map(
  ([, id = "", given = "", result = ""]) => [id, given, result] as const,
);

const kotim = readWorkbook(readFileSync(join(ROOT, "assets/contoh/kotim-tw2-2024.xlsx")));
const skm = kotim.ok ? kotim.value.workbook.sheets.find(({ name }) => name === "SKM") : undefined;

test("the guide has an example of each function", () => {
  expect([...new Set(examples.map(([id]) => id))]).toEqual(FUNCTION_IDS);
});

test.each(examples)("the guide's example =PTSP.%s(%s) gives %s", (id, given, result) => {
  const answer = answerOf(id as FunctionId, given.split(";").map(valueOf));
  const decimals = result.split(",")[1]?.length ?? 0;
  expect(typeof answer === "string" ? answer : writeNumber(exact(answer), decimals, textsOf("id"))).toBe(result);
});

/** What Excel hands over for an argument as the guide writes it: a range of the sample, or a number. */
function valueOf(written: string): unknown {
  const area = parseArea(written);
  if (area === null) return readDecimal(written)?.value.valueOf();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => area.top + row);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, column) => area.left + column);
  return rows.map((row) => columns.map((column) => skm?.value(row, column)));
}
