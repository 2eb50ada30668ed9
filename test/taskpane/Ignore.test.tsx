/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

afterEach(cleanup);

const say = textsOf("id").decisions;
const SURVEY = draw(`
  No  | U1 | U2 | U3
  1   | 3  | 4  | 4
  2   | 4  | 2  | 4
  NRR | 3.9 | 3 | 4`);

/** The pane on a workbook that keeps what it is told. */
async function shown() {
  const kept = new Map<string, string>();
  await reviewed([SURVEY], {
    recall: (name) => good(kept.get(name) ?? null),
    remember: (name, text) => {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
      return good(null);
    },
  });
  return kept;
}

function press(name: string | RegExp): void {
  act(() => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

const WRONG = /NRR U1 tertulis 3,9/;

test("a finding is left for a reason, listed with it, and told again when a person wants", async () => {
  const kept = await shown();
  press(say.offerOf("B4"));
  fireEvent.change(screen.getByLabelText(say.reason), { target: { value: "Angka resmi dari pusat" } });
  press(say.leave);
  expect(await screen.findByText("1 temuan diabaikan")).toBeTruthy();
  expect(screen.queryByText(WRONG)).toBeNull();
  expect([...kept.values()].join()).toContain("Angka resmi dari pusat");
  press(new RegExp(say.show));
  expect(await screen.findByText(WRONG)).toBeTruthy();
  expect(screen.getByText(/^Diabaikan \d+ \p{L}+ 20\d\d: Angka resmi dari pusat$/u)).toBeTruthy();
  press(say.heedOf("B4"));
  await waitFor(() => {
    expect(screen.queryByText("1 temuan diabaikan")).toBeNull();
  });
  expect(await screen.findByText(WRONG)).toBeTruthy();
  expect(kept.size).toBe(0);
});

test("without a reason nothing is left", async () => {
  await shown();
  press(say.offerOf("B4"));
  press(say.leave);
  expect(await screen.findByText(say.reasonMissing)).toBeTruthy();
  expect(screen.getByText(WRONG)).toBeTruthy();
});

test("Esc leads back to the finding", async () => {
  await shown();
  press(say.offerOf("B4"));
  act(() => {
    fireEvent.keyDown(document, { key: "Escape" });
  });
  expect(screen.queryByLabelText(say.reason)).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe(say.offerOf("B4"));
});
