/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { listedRules } from "../../src/core/catalogue/ruleList";
import { Preferences } from "../../src/taskpane/parts/preferences";
import { Session } from "../../src/taskpane/session/session";
import { preferenceTextsOf } from "../../src/text/preferences/preferenceTexts";
import { textsOf } from "../../src/text/speak";
import type { Obstacle, WorkbookPort } from "../../src/workbook";
import { good, portThat } from "../support/port";

const texts = textsOf("id");
const say = preferenceTextsOf("id");
const choice = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

/** Opens them on a workbook that keeps some already; gives what it is asked to keep. */
async function open(kept: string | null = null, answers: Partial<WorkbookPort> = {}) {
  const remembered: (string | null)[] = [];
  const port = portThat({
    recall: () => good(kept),
    remember: (_, text) => {
      remembered.push(text);
      return good(null);
    },
    ...answers,
  });
  render(<Preferences session={new Session(port)} texts={texts} />);
  fireEvent.click(screen.getByText(new RegExp(texts.settings.preferences)));
  await screen.findByText(answers.recall ? new RegExp(texts.settings.notKept) : say.kept);
  return { remembered };
}

async function choose(select: HTMLSelectElement, value: string) {
  await act(async () => {
    fireEvent.change(select, { target: { value } });
    await Promise.resolve();
  });
}

const hindered = (obstacle: Obstacle) => Promise.resolve({ ok: false, obstacle, detail: "" } as const);

test("what is chosen is kept at once, beside what was", async () => {
  const { remembered } = await open('{"writing":"values"}');
  expect(choice(say.writing.label).value).toBe("values");
  await choose(choice(say.weight.label), "two");
  expect(remembered).toEqual(['{"weight":"two","writing":"values"}']);
  expect(await screen.findByText(texts.settings.kept)).toBeTruthy();
});

test("a rule that is declared a warning can be turned off, one that names wrong figures only lowered", async () => {
  const { remembered } = await open();
  fireEvent.change(screen.getByLabelText(say.search), { target: { value: "identical-answers" } });
  const rule = choice(say.catalogue.rules["identical-answers"]);
  await choose(rule, "off");
  expect(remembered).toEqual(['{"levels":{"identical-answers":"off"}}']);
  fireEvent.change(screen.getByLabelText(say.search), { target: { value: "skm-nrr-sub" } });
  const choices = within(choice(say.catalogue.figures["skm-nrr-sub"] ?? "")).getAllByRole<HTMLOptionElement>("option");
  expect(choices.map(({ value }) => value)).toEqual(["declared", "warning", "info"]);
});

test("a rule left as it is declared again is not kept any more", async () => {
  const { remembered } = await open('{"levels":{"identical-answers":"off","blank-answer":"info"}}');
  fireEvent.change(screen.getByLabelText(say.search), { target: { value: "identical-answers" } });
  await choose(choice(say.catalogue.rules["identical-answers"]), "declared");
  expect(remembered).toEqual(['{"levels":{"blank-answer":"info"}}']);
});

test("every rule stands in one section, which says how many of its rules are otherwise", async () => {
  await open('{"levels":{"identical-answers":"off"}}');
  const heads = screen
    .getAllByRole("button")
    .filter(({ ariaExpanded, textContent }) => ariaExpanded !== "true" && textContent.includes("▸"));
  expect(heads).toHaveLength(listedRules().filter(({ rules }) => rules.length > 0).length);
  expect(heads.filter(({ textContent }) => textContent.includes(say.changed(1)))).toHaveLength(1);
});

test("a search tells how many it has found, or that it has found none", async () => {
  await open();
  fireEvent.change(screen.getByLabelText(say.search), { target: { value: "xyzzy" } });
  expect(screen.getByText(say.nothingFound)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(say.search), { target: { value: "identical-answers" } });
  expect(screen.getByText(say.found(1))).toBeTruthy();
});

test("all is set back at once, and nothing is kept then", async () => {
  const { remembered } = await open('{"weight":"two","scale":5}');
  await act(async () => {
    fireEvent.click(button(say.reset));
    await Promise.resolve();
  });
  expect(remembered).toEqual([null]);
  expect([choice(say.weight.label).value, choice(say.scale.label).value]).toEqual(["inferred", ""]);
  expect(button(say.reset).disabled).toBe(true);
});

test("where Excel does not say what is kept, that is said and nothing can be chosen", async () => {
  await open(null, { recall: () => hindered("busy") });
  expect(screen.queryByLabelText(say.weight.label)).toBeNull();
});

test("where Excel does not keep a choice, that is said with the reason", async () => {
  await open(null, { remember: () => hindered("busy") });
  await choose(choice(say.weight.label), "two");
  expect(await screen.findByText(`${texts.settings.notKept} ${texts.obstacles.busy("")}`)).toBeTruthy();
});
