import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * All tests of the mutated rooms as one file, for `npm run mutation`: a mutant then costs one start of jest's module
 * registry instead of thirty. The long run over every rounding chain and the generated sheets stay out.
 */
const ROOMS = ["core/relations", "core/tables/skm"];
const LEFT_OUT = ["chains.test.ts", "properties.test.ts"];

for (const room of ROOMS) {
  const folder = join(__dirname, "..", room);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".test.ts") || LEFT_OUT.includes(file)) continue;
    describe(file, () => {
      jest.requireActual(join(folder, file));
    });
  }
}
