import { parseCell } from "../../../../src/core/grid/address";
import { exact } from "../../../../src/core/numbers/exact";
import { COUNT, money, type Kind } from "../../../../src/core/numbers/kind";
import { sumsEntries } from "../../../../src/core/tables/sums/entries";
import { readSums } from "../../../../src/core/tables/sums/reader";
import { draw } from "../../../support/draw";

const B2 = parseCell("B2") ?? { row: 1, column: 1 };

/** What a cell that states `typed` is set to where its sums give `value`. */
function settled(typed: string, value: number, kind: Kind | null, room = 0): number | null {
  const sheet = draw(`Uraian | Nilai\nA | ${typed}\nB | 5`);
  const reader = readSums({ sheet, rows: [1, 2], columns: [1], measure: () => (kind?.isWhole ? "count" : "money") });
  const entries = sumsEntries({
    sheet,
    reader,
    figureOf: () => ({ rule: "totals-entry", subject: "A" }),
    kindAt: () => kind,
    leaves: () => [B2],
    room: () => room,
  });
  return entries.settle(B2, exact(value))?.valueOf() ?? null;
}

describe("a typed figure is put right", () => {
  it.each([
    ["a count by what its sums give", "12", 21, COUNT, 21],
    ["not a count by less than nothing", "12", -1, COUNT, null],
    ["not a count by a part of one", "12", 2.5, COUNT, null],
    ["money by as many decimals as offices give it", "12.5", 21.456, money(2), 21.46],
    ["nothing that is not of the table", "12", 21, null, null],
    ["nothing that is blank, where no total has missed it", ".", 21, COUNT, null],
  ] as const)("%s", (_, typed, value, kind, right) => {
    expect(settled(typed, value, kind)).toBe(right);
  });

  it.each([
    ["to the left", "347", 34.81, 0.2, 34.7],
    ["to the right", "3.47", 34.6, 0.2, 34.7],
    ["by three places", "0.0347", 34.7, 0.2, 34.7],
    ["not by four", "0.00347", 34.71, 0.2, 34.71],
    ["as far as the roundings leave room", "347", 34.81, 0.11, 34.7],
    ["not where the roundings leave no room", "347", 34.81, 0.1, 34.81],
    ["not where the figures differ otherwise", "300", 34.81, 10, 34.81],
    ["not of nothing", "0", 34.81, 50, 34.81],
    ["not to nothing", "347", 0, 50, 0],
    ["not over the sign", "-347", 34.81, 500, 34.81],
    ["not where it stands right", "34.7", 34.81, 0.2, 34.81],
  ])("with its point moved %s, within what roundings leave open", (_, typed, value, room, right) => {
    expect(settled(typed, value, money(2), room)).toBe(right);
  });

  it("not where a merged cell covers it", () => {
    const sheet = draw("Uraian | Nilai\nA | 4\nB | 5", "Lembar1", ["B1:B2"]);
    const reader = readSums({ sheet, rows: [1, 2], columns: [1], measure: () => "count" });
    const figureOf = () => ({ rule: "totals-entry", subject: "A" });
    const entries = sumsEntries({ sheet, reader, figureOf, kindAt: () => COUNT, leaves: () => [] });
    expect([entries.settle(B2, exact(7)), entries.decimals(B2)]).toEqual([null, 0]);
  });

  it("as far as it is of the table, with no room but what the table tells of", () => {
    const sheet = draw("Uraian | Nilai\nA | 347\nB | 5");
    const reader = readSums({ sheet, rows: [1, 2], columns: [1], measure: () => "money" });
    const kindAt = ({ row }: { readonly row: number }) => (row === 1 ? money(2) : null);
    const figureOf = () => ({ rule: "totals-entry", subject: "A" });
    const entries = sumsEntries({ sheet, reader, figureOf, kindAt, leaves: () => [B2] });
    expect(entries.settle(B2, exact(34.81))?.valueOf()).toBe(34.81);
    expect([entries.decimals(B2), entries.decimals({ row: 2, column: 1 })]).toEqual([2, 0]);
  });
});
