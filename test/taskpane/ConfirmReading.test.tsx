/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

const WORDED = `
  No     | U1     | U2
  1      | Puas   | Sangat Puas
  2      | Kurang Puas | Puas
  3      | Puas   | Sangat Puas
  ΣNilai | .      | .`;

const { confirmReading } = textsOf("id").pane;
const { asked } = textsOf("id").verdict;

/** A workbook's settings in memory. */
function settings() {
  const kept = new Map<string, string>();
  return {
    steps: () => good(0),
    recall: (name: string) => good(kept.get(name) ?? null),
    remember(name: string, text: string | null) {
      if (text !== null) kept.set(name, text);
      return good(null);
    },
  };
}

test("what answers in words count is shown and confirmed once before anything is filled", async () => {
  const workbook = settings();
  await reviewed([draw(WORDED)], workbook);
  expect(screen.getByText("4 = Sangat puas")).toBeTruthy();
  expect(screen.getByText("2 = Kurang puas")).toBeTruthy();
  expect(screen.queryByText(/^Isi \d+ sel$/)).toBeNull();
  expect(screen.getByText(asked)).toBeTruthy();
  await act(async () => {
    fireEvent.click(screen.getByText(confirmReading));
    await Promise.resolve();
  });
  expect(await screen.findAllByText(/^Isi \d+ sel$/)).toHaveLength(2);
  expect(screen.queryByText(asked)).toBeNull();
  document.body.innerHTML = "";
  await reviewed([draw(WORDED)], workbook);
  expect(screen.queryByText(confirmReading)).toBeNull();
  expect(screen.getAllByText(/^Isi \d+ sel$/)).toHaveLength(2);
});
