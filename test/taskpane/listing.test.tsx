/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import { good } from "../support/port";
import { flatPermits } from "../bench/sumSheets";
import { draw } from "../support/draw";
import { COUNTED, recap } from "../support/registers";
import { reviewed } from "../support/reviewed";

const { listing, pane, why } = textsOf("id");
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const findings = () => screen.queryAllByRole("group", { name: /^(Salah|Perlu|Catatan)/ }).map(nameOf);
const nameOf = (one: Element) => one.getAttribute("aria-label");
const permits = (total: string, name: string) => recap(COUNTED.slice(0, COUNTED.lastIndexOf("4")) + total, name);
const press = (name: string | RegExp) => {
  fireEvent.click(button(name));
};
/** What has the keyboard. */
const focused = () => nameOf(document.activeElement ?? document.body);
const alt = (key: "ArrowUp" | "ArrowDown", on: Element = document.body) => {
  act(() => {
    fireEvent.keyDown(on, { key, altKey: true });
  });
};

/** Two mistakes and, on a third sheet, a table of survey answers with one blank figure and a notice. */
const SHEETS = [
  permits("9", "Satu"),
  permits("8", "Dua"),
  draw("No | U1 | U2\n1 | 3 | 4\n2 | 3 | 4\n3 | 3 | 4\nΣNilai | 9 | .", "SKM"),
];

beforeAll(registerPaneIcons);

describe("the numbers of findings", () => {
  test("are the same in the filter as in the verdict and at the tables", async () => {
    await reviewed(SHEETS);
    expect(screen.getAllByRole("status")[0]?.textContent).toContain("2 kesalahan");
    expect(button(listing.filter.errors(2)).getAttribute("aria-pressed")).toBe("false");
    expect(screen.getByRole("region", { name: /^Satu/ }).textContent).toContain("1 salah");
  });

  test("show that sort alone when they are pressed, and everything when they are pressed again", async () => {
    await reviewed(SHEETS);
    press(listing.filter.errors(2));
    expect(findings()).toEqual(["Salah F5", "Salah F5"]);
    expect(screen.queryByRole("region", { name: /^SKM/ })).toBeNull();
    press(listing.filter.errors(2));
    expect(screen.getByRole("region", { name: /^SKM/ })).toBeTruthy();
  });

  test("show the tables with blanks, which have a button instead of findings", async () => {
    await reviewed(SHEETS);
    press(/^Kosong/);
    expect(screen.getAllByRole("region").map(nameOf)).toEqual(["SKM · A1:C5"]);
  });
});

describe("a search", () => {
  async function search(text: string): Promise<void> {
    await reviewed(SHEETS);
    press(listing.tools);
    fireEvent.change(screen.getByLabelText(listing.search), { target: { value: text } });
  }

  test.each([
    ["a cell, with its sheet", "dua!f5", ["Salah F5"]],
    ["a word of the sentence", "seharusnya 4", ["Salah F5", "Salah F5"]],
  ])("looks for %s", async (_, text, found) => {
    await search(text);
    expect(findings()).toEqual(found);
  });

  test("says plainly that nothing was found, and leads back", async () => {
    await search("zzz");
    expect(screen.getByText(listing.nothing)).toBeTruthy();
    press(listing.all);
    expect(findings()).toContain("Salah F5");
  });
});

describe("grouped", () => {
  const headings = () => screen.getAllByRole("region").map(nameOf);

  async function by(grouping: keyof typeof listing.groupings): Promise<void> {
    await reviewed(SHEETS);
    press(listing.tools);
    fireEvent.click(screen.getByLabelText(listing.groupings[grouping]));
  }

  test("by severity, the worst come first", async () => {
    await by("severity");
    expect(headings()[0]).toBe("Salah");
  });

  test("by sheet, each sheet has its own", async () => {
    await by("sheet");
    expect(headings().slice(0, 2)).toEqual(["Satu", "Dua"]);
  });

  test("by cause, what one rule has found stands together, under what the rule looks for", async () => {
    await by("cause");
    const part = await screen.findByRole("region", { name: /^jumlah/ });
    expect(within(part).getAllByRole("group", { name: "Salah F5" })).toHaveLength(2);
  });
});

describe("from one finding to the next", () => {
  test("Alt with an arrow goes there, unfolds its table and shows its cell in the sheet", async () => {
    const select = jest.fn(() => good(null));
    await reviewed(SHEETS, { select });
    fireEvent.click(within(screen.getByRole("region", { name: /^Dua/ })).getByRole("button", { expanded: true }));
    alt("ArrowDown");
    expect([focused(), select.mock.lastCall?.slice(0, 2)]).toEqual(["Salah F5", ["Satu", { row: 4, column: 5 }]]);
    alt("ArrowDown");
    expect(document.activeElement?.closest("section")?.getAttribute("aria-label")).toMatch(/^Dua/);
    expect(select.mock.lastCall?.slice(0, 2)).toEqual(["Dua", { row: 4, column: 5 }]);
    alt("ArrowUp");
    expect(document.activeElement?.closest("section")?.getAttribute("aria-label")).toMatch(/^Satu/);
    expect(screen.getByText(/^1 dari/)).toBeTruthy();
  });

  test("the way back from the first leads to the last, however long the list, which comes in portions", async () => {
    await reviewed([flatPermits(2_400, true)]);
    expect(findings()).toHaveLength(123);
    alt("ArrowUp");
    expect(focused()).toBe(findings().at(-1));
  });

  test("in a field for text the keys are the field's", async () => {
    const select = jest.fn(() => good(null));
    await reviewed(SHEETS, { select });
    press(listing.tools);
    alt("ArrowDown", screen.getByLabelText(listing.search));
    expect(select).not.toHaveBeenCalled();
  });
});

describe("why", () => {
  test("tells the sum with the sheet's numbers, what is checked, and why that matters", async () => {
    await reviewed([permits("9", "Satu")]);
    expect(screen.queryByText(why.matters.error)).toBeNull();
    press(why.askOf("F5"));
    expect(screen.getByText(/tertulis 9, seharusnya 4/)).toBeTruthy();
    expect(screen.getByText(why.matters.error)).toBeTruthy();
    expect(await screen.findByText(/^Yang diperiksa: jumlah/)).toBeTruthy();
    expect(screen.getByText(/^Dasar: hitungan .* bukan peraturan\.$/)).toBeTruthy();
  });

  test("names the regulation that a survey is made by, and what changes along", async () => {
    await reviewed([
      draw("No | U1\n1 | 3\n2 | 4\nΣNilai | 7\nNRR | 3.9\nNRR tertbg | 3.9 | 3.9\nIKM | . | 97.5", "SKM"),
    ]);
    press(why.askOf("B5"));
    expect(await screen.findByText(/^Dasar: PermenPANRB 14\/2017/)).toBeTruthy();
    expect(screen.getByText(/^Yang ikut berubah/).parentElement?.textContent).toContain("C7 97,5 → 87,5");
  });
});

test("a finding is read at a glance: cell, figure, from and to, and how that is computed", async () => {
  await reviewed([draw("No | U1\n1 | 3\n2 | 4\nΣNilai | 7\nNRR | 3.9", "SKM")]);
  expect(screen.getByRole("group", { name: "Salah B5" }).textContent).toMatch(/^ Salah B5 NRR U13,9 → 3,507 ÷ 2/);
});

test("all blanks are filled at once, only after what is filled in was shown", async () => {
  const apply = jest.fn(() => good({ made: [], refused: [], spread: [], stopped: null, isManual: false }));
  await reviewed([permits(".", "Satu"), permits(".", "Dua")], { apply });
  press(pane.fill(2));
  expect(apply).not.toHaveBeenCalled();
  const preview = screen.getByRole("region", { name: pane.fills(2) });
  expect(preview.textContent).toContain("Dua!F5 kosong → 4");
  await act(async () => {
    fireEvent.click(within(preview).getByRole("button", { name: pane.fill(2) }));
    await Promise.resolve();
  });
  expect(apply).toHaveBeenCalledTimes(1);
});
