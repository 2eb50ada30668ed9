import { listedRule, listedRules } from "../../../src/core/catalogue/ruleList";

test("every rule is listed once", () => {
  const names = listedRules().flatMap(({ rules }) => rules.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["skm-nrr", "permits-row", "identical-answers", "blank-figure"]));
});

test.each([
  ["skm-nrr", ["error"], false],
  ["identical-answers", ["info"], true],
  ["blank-figure", ["warning"], true],
] as const)("%s is declared %j", (name, severities, canBeOff) => {
  const rule = listedRule(name);
  expect([rule?.severities, rule?.levels.includes("off")]).toEqual([severities, canBeOff]);
});

test("a figure that is only filled has no findings of its own name, and so is not listed", () => {
  expect(listedRule("skm-unsur-mutu")).toBeNull();
});
