import { catalogue, groundOf } from "../../src/core/catalogue/catalogue";
import { ruleWords } from "../../src/taskpane/words/ruleWords";

const words = ruleWords("id");

test.each([
  ["skm-nrr", "PermenPANRB 14/2017"],
  ["sample-size", "PermenPANRB 14/2017"],
  ["open-cases", "Perpres 76/2013"],
  ["open-cases", "UU 14/2008"],
  ["totals-down", "bukan peraturan"],
  ["identical-answers", "bukan peraturan"],
  ["apbn-rate", "BKPM"],
  ["blank-figure", "hitungan"],
])("%s rests on %s", (rule, ground) => {
  expect(words.groundOf(rule)).toContain(ground);
});

test("a regulation is named only where one says it", () => {
  expect(words.groundOf("identical-answers")).not.toContain("PermenPANRB");
  expect(words.groundOf("wrong-weekday")).not.toMatch(/\d+\/20\d\d/);
});

test("every rule rests on something that has words, and what is no rule on nothing", () => {
  const rules = catalogue.flatMap((one) => [...one.figures, ...one.filled, ...one.rules.flatMap(({ says }) => says)]);
  for (const language of ["id", "en"] as const) {
    expect(rules.filter((rule) => (ruleWords(language).groundOf(rule) ?? "") === "")).toEqual([]);
  }
  expect(groundOf("no-such-rule")).toBeNull();
});
