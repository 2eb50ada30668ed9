/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import type { Plan } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

beforeAll(registerPaneIcons);

const texts = textsOf("id");
const say = texts.answers;
const WORDED = draw(`
  No     | U1 | U2
  1      | Puas   | Sangat Puas
  2      | Kurang Puas | Puas
  3      | Puas   | Sangat Puas
  ΣNilai | =SUMPRODUCT(COUNTIF(B2:B4,{"kurang puas","puas"}),{2,3}) -> 8 | 11`);

const press = async (name: string) => {
  fireEvent.click(await screen.findByText(name));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
};

/** Opens the pane on sheets that it has looked through; gives what it is asked to write. */
async function open(...sheets: readonly Sheet[]) {
  const plans: Plan[] = [];
  await reviewed(sheets, {
    recall: () => good(null),
    remember: () => good(null),
    select: () => good(null),
    apply(plan) {
      plans.push(plan);
      return good({ made: [], refused: [], spread: [], stopped: null, isManual: false });
    },
  });
  return plans;
}

test("answers in words are turned into figures once what they count is confirmed and all of it agreed to", async () => {
  const plans = await open(WORDED);
  await press(say.convert(6));
  await press(texts.pane.confirmReading);
  await press(say.convert(6));
  await waitFor(() => screen.getByText(texts.together.agree(7)));
  expect(screen.getByText("2 = Kurang puas")).toBeTruthy();
  expect(screen.getByText("B5").parentElement?.textContent).toBe("B5 8 → 8 (rumus)");
  expect(plans).toEqual([]);
  await press(texts.together.agree(7));
  const written = () =>
    plans.flatMap(({ edits }) => edits).map(({ cell, value }) => `${cellName(cell)} ${String(value)}`);
  await waitFor(() => {
    expect(written()).toEqual(["B2 3", "B3 2", "B4 3", "C2 4", "C3 3", "C4 4", "B5 8"]);
  });
});

test("letters are turned into figures once a person has confirmed which is the best", async () => {
  const plans = await open(
    draw(`
      Keterangan: a = 4, b = 3, c = 2, d = 1
      No  | U1 | U2
      1   | a  | b
      2   | b  | A
      3   | d  | a
      NRR | .  | .
      .
      Memilih a | =COUNTIF(B3:B5,"a") -> 1`),
  );
  await press(say.convert(6));
  expect(screen.getByText("4 = A")).toBeTruthy();
  await press(texts.pane.confirmReading);
  await press(say.convert(6));
  await press(texts.together.agree(7));
  await waitFor(() => {
    expect(plans.flatMap(({ edits }) => edits).map(({ value, formula }) => formula ?? value)).toEqual([
      ...[4, 3, 1, 3, 4, 4],
      "=COUNTIF(B3:B5,4)",
    ]);
  });
});

test("who looks and leaves it changes nothing", async () => {
  const plans = await open(WORDED);
  await press(say.convert(6));
  await press(texts.pane.confirmReading);
  await press(say.convert(6));
  await press(texts.pane.keep);
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe(say.convert(6));
  });
  expect(plans).toEqual([]);
});

test("a formula that nobody can write anew keeps the words, and is named", async () => {
  await open(WORDED, draw('Puas | =COUNTIF(Lembar1!B2:C4,"Pu*") -> 3', "Rekap"));
  await press(say.convert(6));
  await press(texts.pane.confirmReading);
  await press(say.convert(6));
  await waitFor(() => screen.getByText(say.read("Rekap!B1")));
});
