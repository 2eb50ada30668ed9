import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * All tests of the mutated rooms as one file, for `npm run mutation`: a mutant then costs one start of jest's module
 * registry instead of thirty. The long run over every rounding chain and the generated sheets stay out.
 */
const ROOMS = ["core/relations", "core/tables/skm"];
const LEFT_OUT = ["chains.test.ts", "properties.test.ts"];
/** A third of the time goes into this one: most mutants are found before it. */
const LAST = "infer.test.ts";

for (const room of ROOMS) {
  const folder = join(__dirname, "..", room);
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
