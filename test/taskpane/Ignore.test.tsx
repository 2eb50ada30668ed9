/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

afterEach(cleanup);
// The workbook is looked through anew after a decision, the first time with code that is still to be compiled.
configure({ asyncUtilTimeout: 4000 });

const say = textsOf("id").decisions;
const SURVEY = draw(`
  No  | U1 | U2 | U3
  1   | 3  | 4  | 4
  2   | 4  | 2  | 4
  NRR | 3.9 | 3 | 4`);

/** The pane on a workbook that keeps what it is told. */
async function shown(sheet = SURVEY) {
  const kept = new Map<string, string>();
  await reviewed([sheet], {
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

function ignore(cell: string, reason: string): void {
  press(say.offerOf(cell));
  fireEvent.change(screen.getByLabelText(say.reason), { target: { value: reason } });
  press(say.leave);
}

const WRONG = /NRR U1 tertulis 3,9/;

test("a finding is left for a reason, listed with it, and told again when a person wants", async () => {
  const kept = await shown();
  ignore("B4", "Angka resmi dari pusat");
  expect(await screen.findByText("1 temuan diabaikan")).toBeTruthy();
  expect(screen.queryByRole("group", { name: "Salah B4" })).toBeNull();
  expect([...kept.values()].join()).toContain("Angka resmi dari pusat");
  press(new RegExp(`^${say.heading}`));
  expect(await screen.findByText(WRONG)).toBeTruthy();
  expect(screen.getByText(/^Diabaikan \d+ \p{L}+ 20\d\d: Angka resmi dari pusat$/u)).toBeTruthy();
  press(say.heedOf("B4"));
  await waitFor(() => {
    expect(screen.queryByText("1 temuan diabaikan")).toBeNull();
  });
  expect(await screen.findByRole("group", { name: "Salah B4" })).toBeTruthy();
  expect(kept.size).toBe(0);
});

test("without a reason nothing is left", async () => {
  await shown();
  press(say.offerOf("B4"));
  press(say.leave);
  expect(await screen.findByText(say.reasonMissing)).toBeTruthy();
  expect(screen.getByRole("group", { name: "Salah B4" })).toBeTruthy();
});

test("Esc leads back to the finding", async () => {
  await shown();
  press(say.offerOf("B4"));
  act(() => {
    fireEvent.keyDown(screen.getByLabelText(say.reason), { key: "Escape" });
  });
  expect(screen.queryByLabelText(say.reason)).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe(say.offerOf("B4"));
});

test("what follows from a finding is left with it, and told below it", async () => {
  await shown(
    draw(`
    No  | U1 | U2
    1   | 3  | 4
    2   | 4  | 4
    NRR | 3.9 | 4
    NRR tertimbang | 1.95 | 2`),
  );
  ignore("B4", "Angka resmi dari pusat");
  expect(await screen.findByText("1 temuan diabaikan")).toBeTruthy();
  expect(screen.queryByText(/1,95/)).toBeNull();
  press(new RegExp(`^${say.heading}`));
  press(/Ikut salah karenanya \(1\)/);
  expect(screen.getByText(/1,95/)).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Tampilkan lagi/ })).toHaveLength(1);
});

test("Esc leaves alone what was written beside another finding", async () => {
  await shown(draw("No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nNRR | 3.9 | 3.2"));
  press(say.offerOf("B4"));
  fireEvent.change(screen.getByLabelText(say.reason), { target: { value: "Angka resmi dari pusat" } });
  press(say.offerOf("C4"));
  const [, second] = screen.getAllByLabelText(say.reason);
  act(() => {
    if (second) fireEvent.keyDown(second, { key: "Escape" });
  });
  expect(screen.getAllByLabelText<HTMLInputElement>(say.reason).map(({ value }) => value)).toEqual([
    "Angka resmi dari pusat",
  ]);
});
