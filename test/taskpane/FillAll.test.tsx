/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { reviewed } from "../support/reviewed";

const { pane } = textsOf("id");
const BLANK =
  "Jenis Izin | April | Mei | Juni | Jumlah\nPBG | 1 | 2 | 3 | .\nSLF | 1 | 1 | 1 | 3\nJumlah | 2 | 3 | 4 | .";

beforeAll(registerPaneIcons);

/** The button at the upper edge, before the one of the table. */
const asker = () => screen.getAllByRole("button", { name: pane.fill(2) })[0];
const ask = () => {
  act(() => {
    asker()?.focus();
    asker()?.click();
  });
};

test.each([
  ["Esc", () => fireEvent.keyDown(document.body, { key: "Escape" })],
  [pane.keep, () => fireEvent.click(screen.getByRole("button", { name: pane.keep }))],
])("who declines with %s to have all blanks filled is led back to where they were asked", async (_, decline) => {
  await reviewed([draw(BLANK, "Izin")]);
  ask();
  expect(screen.getByRole("region", { name: pane.fills(2) }).contains(document.activeElement)).toBe(true);
  decline();
  expect(screen.queryByRole("region", { name: pane.fills(2) })).toBeNull();
  expect(document.activeElement).toBe(asker());
});
