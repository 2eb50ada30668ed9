import { failed } from "./failures";
import { caseOf } from "./generator/case";
import { measure, measureMany, type Measured } from "./measure";
import { optionsOf, type Options } from "./options";
import { printMeasured } from "./print";
import { showCase } from "./show";

function run(options: Options): void {
  if (options.only !== null) {
    showCase(measure(caseOf(options.only)), true);
    return;
  }
  const start = performance.now();
  const all: Measured[] = [];
  let shown = 0;
  for (const measured of measureMany(options.seed, options.cases, options.family)) {
    all.push(measured);
    if (shown >= options.show || !failed(measured, options.failures)) continue;
    shown++;
    showCase(measured, false);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`Seed ${options.seed}: ${all.length} sheets, ${options.cases} of them also mistyped; ${seconds} s.\n`);
  printMeasured(all, options.hasTraits);
}

// Output that nobody reads any more, as after `| head`, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
run(optionsOf(process.argv.slice(2)));
