import { join } from "node:path";
import type { Message } from "../../src/core/findings/message";
import { cliTextsOf } from "../../src/text/cli/cliTexts";
import { fileTextsOf } from "../../src/text/files/fileTexts";
import { functionTextsOf } from "../../src/text/functions/functionTexts";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { speak, textsOf } from "../../src/text/speak";
import type { Texts } from "../../src/text/texts";
import { trialTextsOf } from "../../src/text/trial/trialTexts";
import { writeCounts } from "../../src/text/counts";
import { expectGolden } from "../support/golden";
import { banyakTextsOf } from "../../src/text/banyak/banyakTexts";
import { BANYAK_CALLS, CLI_CALLS, COUNTED, PANE_CALLS, SIMULATOR_CALLS, TRIAL_CALLS } from "./calls";
import { SAMPLES } from "./samples";
import { problemsIn } from "./problems";
import { sentencesOf } from "./sentencesOf";

/** What a person has read and found right; `GOLDEN=write npx jest test/text` writes test/text/golden anew. */
describe.each(["id", "en"] as const)("in the language %s", (language) => {
  const texts = textsOf(language);
  const compare = (name: string, lines: readonly string[]) => {
    expectGolden(join(__dirname, `golden/${name}.${language}.txt`), lines.join("\n"));
  };

  test("every finding says its facts", () => {
    const said = Object.entries(SAMPLES).flatMap(([key, samples]) =>
      samples.map((params) => `${key}: ${speak({ key, ...params } as Message, texts)}`),
    );
    compare("messages", said);
  });

  test("the pane, the terminal and what stands in the way say theirs", () => {
    const counts = COUNTED.map((found) => `writeCounts: ${writeCounts(found, texts)}`);
    const others = { ...texts, messages: {} };
    const terminal = sentencesOf(cliTextsOf(language), CLI_CALLS, "cli.");
    const files = sentencesOf(fileTextsOf(language), {});
    const pane = sentencesOf<Omit<Texts, "messages">>(others, PANE_CALLS);
    compare("sentences", [...pane, ...files, ...terminal, ...counts]);
  });

  test("the functions of the formula bar say what they are, and why they give no figure", () => {
    const { help } = functionTextsOf(language);
    compare("functions", [...sentencesOf<object>(help, {}), ...problemsIn(language)]);
  });

  test("the simulator and the trial in Excel say theirs", () => {
    const simulator = sentencesOf(simulatorTextsOf(language), SIMULATOR_CALLS);
    const banyak = sentencesOf(banyakTextsOf(language), BANYAK_CALLS);
    compare("pages", [...simulator, ...sentencesOf(trialTextsOf(language), TRIAL_CALLS), ...banyak]);
  });
});
