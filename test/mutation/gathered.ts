import { readdirSync } from "node:fs";
import { join } from "node:path";
import { roomOfRun } from "./rooms";

/**
 * All tests of a mutated room as one file: a mutant then costs one start of jest's module registry instead of thirty.
 * The long run over every rounding chain and the generated sheets stay out.
 */
const LEFT_OUT = ["chains.test.ts", "properties.test.ts"];
/** A third of the survey's time goes into this one: most mutants are found before it. */
const LAST = "infer.test.ts";

for (const tests of roomOfRun().tests) {
  const folder = join(__dirname, "..", tests);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort(
    (a, b) => Number(a === LAST) - Number(b === LAST) || a.localeCompare(b),
  );
  for (const file of files) {
    if (!file.endsWith(".test.ts") || LEFT_OUT.includes(file)) continue;
    describe(file, () => {
      jest.requireActual(join(folder, file));
    });
  }
}
