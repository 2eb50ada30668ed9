import { isTooLong, readJournal, writeJournal, type Change, type Step } from "../../src/excel/journal";

function change(row: number, text: string): Change {
  const image = { content: { value: text }, format: "General" };
  return {
    sheetId: "{1}",
    sheetName: "SKM",
    cell: { row, column: 0 },
    before: image,
    after: { content: { formula: "=1" }, format: "@" },
  };
}

describe("the journal", () => {
  test("reads back what was written", () => {
    const steps: readonly Step[] = [[change(1, "a"), change(2, "=b")], [change(3, "")]];
    expect(readJournal(writeJournal(steps))).toEqual(steps);
  });

  test("keeps the last fifty steps", () => {
    const steps = Array.from({ length: 60 }, (_, row) => [change(row, "")]);
    const kept = readJournal(writeJournal(steps));
    expect([kept.length, kept[0]?.[0]?.cell.row, kept.at(-1)?.[0]?.cell.row]).toEqual([50, 10, 59]);
  });

  test("drops its oldest steps where they are too long together", () => {
    const steps = Array.from({ length: 6 }, (_, row) => [change(row, "x".repeat(120_000))]);
    const text = writeJournal(steps);
    expect(text.length).toBeLessThanOrEqual(500_000);
    expect(readJournal(text).map((step) => step[0]?.cell.row)).toEqual([2, 3, 4, 5]);
  });

  test("knows a step that it could not keep", () => {
    expect(isTooLong([change(1, "x".repeat(499_000))])).toBe(false);
    expect(isTooLong([change(1, "x".repeat(500_000))])).toBe(true);
  });
});
