import program from "../../package.json";
import { main as check } from "../../src/cli/checkCommand";
import { main as fill } from "../../src/cli/fillCommand";
import { main as next } from "../../src/cli/nextCommand";
import { usageOf } from "../../src/cli/usage";
import { cliTextsOf } from "../../src/text/cli/cliTexts";
import { preferenceTextsOf } from "../../src/text/preferences/preferenceTexts";
import { run } from "../support/terminal";

const say = cliTextsOf("id");

describe.each([
  ["check", check, usageOf("check", say)],
  ["fill", fill, usageOf("fill", say)],
  ["next", next, usageOf("next", say)],
])("%s, before it opens any file", (_, command, usage) => {
  test("tells the version of the program, and does nothing else", async () => {
    expect(await run(command, "--version", "tidak-ada.xlsx")).toEqual({ code: 0, output: program.version });
  });

  test.each(["--help", "-h"])("tells how it is used, to who asks for it: %s", async (option) => {
    expect(await run(command, option, "tidak-ada.xlsx")).toEqual({ code: 0, output: usage });
  });

  test("refuses what it does not know, by its name, and a rule that is not there", async () => {
    const unknown = { code: 2, output: `${say.unknownOption("--mudah")}\n${usage}` };
    expect(await run(command, "--mudah", "--help", "tidak-ada.xlsx")).toEqual(unknown);
    const unfit = { code: 2, output: `${say.unknownValue("--scale 9")}\n${usage}` };
    expect(await run(command, "--scale", "9", "tidak-ada.xlsx")).toEqual(unfit);
    expect((await run(command, "tidak-ada.xlsx", "--lang")).output).toContain(say.unknownValue("--lang"));
    const noRule = { code: 2, output: preferenceTextsOf("id").unknownRule("mudah") };
    expect(await run(command, "--rule", "mudah=off", "tidak-ada.xlsx")).toEqual(noRule);
  });
});
