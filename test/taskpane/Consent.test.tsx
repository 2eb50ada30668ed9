/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { cellName } from "../../src/core/grid/address";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import type { Plan } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";
import { seen } from "../support/seen";

const { pane } = textsOf("id");
const WRONG = "No | U1\n1 | 3\n2 | 4\nΣNilai | 7\nNRR | 3.9\nNRR tertbg | 3.9 | 3.9\nIKM | . | 97.5";

beforeAll(registerPaneIcons);

const press = (name: string) => act(() => Promise.resolve(fireEvent.click(screen.getByRole("button", { name }))));
const isAsking = () => screen.queryByRole("button", { name: pane.keep }) !== null;

test("who is asked sees the cell it is about, and can decline with Esc from anywhere in the pane", async () => {
  const shown: string[] = [];
  const select = (sheet: string, cell: Parameters<typeof cellName>[0]) => {
    shown.push(`${sheet}!${cellName(cell)}`);
    return good(null);
  };
  await reviewed([draw(WRONG, "Survei")], { select });
  await press(pane.fixOf("B5"));
  expect([shown, isAsking()]).toEqual([["Survei!B5"], true]);
  fireEvent.keyDown(document.body, { key: "a" });
  expect(isAsking()).toBe(true);
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect([isAsking(), document.activeElement?.getAttribute("aria-label")]).toEqual([false, pane.fixOf("B5")]);
});

test("a hidden sheet that cannot be shown is no obstacle to being asked", async () => {
  await reviewed([draw(WRONG, "Survei")], {
    select: () => Promise.resolve({ ok: false, obstacle: "hidden", detail: "" }),
  });
  await press(pane.fixOf("B5"));
  expect([isAsking(), screen.queryByText(/disembunyikan/)]).toEqual([true, null]);
});

test("what is agreed to is one group, asked anew of the list that comes after", async () => {
  const plans: Plan[] = [];
  const apply = (plan: Plan) => {
    plans.push(plan);
    return good({ made: [], refused: [], spread: [], stopped: null, isManual: false });
  };
  const sheets = [draw(WRONG, "Survei")];
  await reviewed(sheets, { apply, read: () => good(seen(sheets)) });
  await press(pane.fixOf("B5"));
  await press(pane.replace(4));
  expect(plans.map(({ groups }) => groups?.map(({ edits }) => edits.length))).toEqual([[4]]);
  expect(isAsking()).toBe(false);
});
