import { join } from "node:path";
import { SAMPLES } from "../../assets/contoh/build";
import { main } from "../../src/cli/checkCommand";
import { expectGolden } from "../support/golden";
import { run } from "../support/terminal";

/** `GOLDEN=write npx jest test/contoh` writes test/contoh/golden anew. */
describe.each(Object.keys(SAMPLES))("a check of %s.xlsx", (name) => {
  it.each(["id", "en"])("says in the language %s what a person has read and found right", async (language) => {
    const file = join(__dirname, `../../assets/contoh/${name}.xlsx`);
    const { output } = await run(main, "--lang", language, file);
    expectGolden(join(__dirname, `golden/${name}.${language}.txt`), output);
  });
});
