import { join } from "node:path";
import program from "../../package.json";
import { main } from "../../src/cli/rekapCommand";
import { allUsages, usageOf } from "../../src/cli/usage";
import { cliTextsOf } from "../../src/text/cli/cliTexts";
import { folderForTests, run } from "../support/terminal";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const folder = folderForTests();
const say = cliTextsOf("id");
const rekap = (...args: readonly string[]) => run(main, ...args);

describe("the program of all commands", () => {
  test.each([["--help"], ["-h"]])("lists all of them with %s, in either language", async (option) => {
    const { code, output } = await rekap(option);
    expect(code).toBe(0);
    for (const command of ["check", "fill", "next"] as const) expect(output).toContain(usageOf(command, say));
    expect((await rekap(option, "--lang", "en")).output).toBe(allUsages(cliTextsOf("en")));
  });

  test("does so too where nothing is asked of it, which is no call", async () => {
    expect(await rekap()).toEqual({ code: 2, output: allUsages(say) });
  });

  test("names itself once it is built, and npm before", () => {
    expect(usageOf("fill", say, ".cjs")).toMatch(/^Pemakaian: rekap-ptsp fill ASAL\.xlsx HASIL\.xlsx /);
    expect(usageOf("fill", say)).toMatch(/^Pemakaian: npm run fill -- ASAL\.xlsx HASIL\.xlsx /);
  });

  test("leaves the help of a command to it, and the version and what is not known to any", async () => {
    expect(await rekap("fill", "--help")).toEqual({ code: 0, output: usageOf("fill", say) });
    expect(await rekap("--version")).toEqual({ code: 0, output: program.version });
    expect((await rekap("--mudah")).output).toContain(say.unknownOption("--mudah"));
  });

  test("checks where no command is named", async () => {
    expect(await rekap(KOTIM)).toEqual(await rekap("check", KOTIM));
    const out = folder.path("hasil.xlsx");
    expect((await rekap("next", KOTIM, out)).code).toBe(0);
  });
});
