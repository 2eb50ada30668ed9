import { BEHAVIOURS } from "../../src/trial/behaviours";
import { tryOut } from "../../src/trial/tryOut";
import { openDrawn } from "../support/excel";
import { NEWEST, sheetNames, triedOf } from "../support/trial";

/** The questions that a volunteer's Excel is asked, asked of the simulator through the genuine client. */
test.each(BEHAVIOURS.map((behaviour) => [behaviour.situation, behaviour] as const))("%s", async (_, behaviour) => {
  const opened = openDrawn("1", {}, NEWEST);
  const { outcomes, left } = await tryOut([behaviour], triedOf(opened), () => undefined);
  expect(outcomes.map(({ observed, message = "" }) => [observed, message.slice(0, 5)])).toEqual([
    [behaviour.answer, expect.any(String)],
  ]);
  expect([left, sheetNames(opened), opened.simulator.book.settings.size]).toEqual([[], ["Lembar1"], 0]);
});

test("no two questions are about one situation, and each has a document or says that there is none", () => {
  const situations = BEHAVIOURS.map(({ situation }) => situation);
  expect(situations.filter((one, at) => situations.indexOf(one) !== at)).toEqual([]);
  expect(BEHAVIOURS.filter(({ source }) => source === "")).toEqual([]);
  expect(BEHAVIOURS.filter(({ source }) => source === null).length).toBeGreaterThan(5);
});
