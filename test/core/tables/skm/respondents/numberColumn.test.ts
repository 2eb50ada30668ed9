import { countsFrom, findNumberColumn } from "../../../../../src/core/tables/skm/respondents/numberColumn";
import { draw } from "../../../../support/draw";
import { outline } from "../../../../support/survey";

describe("the column of respondent numbers", () => {
  test.each([
    "NO. RESP",
    "No. Resp",
    "No Resp",
    "NO.\nRESP",
    "No. Responden",
    "No Responden",
    "Nomor Responden",
    "No",
    "No.",
    "No. Urut",
    "Nomor",
    "Kode Peserta",
    "Kode Responden",
    "RESPONDEN",
    "ID",
  ])("headed %s", (header) => {
    const sheet = draw(`Nama | ${header.replace("\n", " ")} | U1\nA | 7 | 3\nB | 3 | 4`);
    const top = { top: 0, bottom: 0, unsur: [{ label: "U1", columns: [2] }], isTelling: true };
    expect(findNumberColumn(sheet, top, 0)).toBe(1);
    expect(findNumberColumn(sheet, top, 2)).toBeNull();
  });

  test("headed over two rows", () => {
    expect(outline("Nama | NO. | UNSUR |\n | RESP | U1 | U2\nA | 7 | 3 | 3\nB | 3 | 3 | 4").number).toBe("B");
  });

  test("by its count, where its header says nothing", () => {
    expect(outline("Loket | Urutan | U1 | U2\n3 | 1 | 3 | 4\n3 | 2 | 3 | 4\n1 | 3 | 4 | 4").number).toBe("B");
    expect(outline("Loket | Urutan | U1 | U2\n3 | '1 | 3 | 4\n3 | '2 | 3 | 4\n1 | '3 | 4 | 4").number).toBe("B");
    expect(outline("Loket | Usia | U1 | U2\n3 | 31 | 3 | 4\n3 | 25 | 3 | 4\n1 | 40 | 4 | 4").number).toBeNull();
  });

  /** The column of numbers of the sheet with these rows over U1 in their third column. */
  const found = (...lines: string[]) => {
    const header = { top: lines.length, bottom: lines.length, unsur: [{ label: "U1", columns: [2] }], isTelling: true };
    return findNumberColumn(draw([...lines, "| | U1", "7 | 3 | 3", "5 | 3 | 4"].join("\n")), header, 0);
  };

  test("headed up to two rows above the unsur", () => {
    expect(found("| No")).toBe(1);
    expect(found("| No", ".")).toBe(1);
    expect(found("| No", ".", ".")).toBeNull();
    expect(found("| NO :", "| RESP")).toBe(1);
    expect(found("| RESP", "| Nama")).toBe(1);
    expect(found("| Nama", "| Responden")).toBe(1);
    expect(found("| Kode", ".")).toBe(1);
    expect(found("| NO.RESP")).toBe(1);
    expect(found("| No.", "| Nama")).toBe(1);
    expect(found("| Nomor HP")).toBeNull();
    expect(found("| HP", "| Nomor HP")).toBeNull();
  });

  test("stands fifteen columns left of the unsur at the most", () => {
    const far = (count: number) =>
      outline(`No |${" x |".repeat(count)} U1 | U2\n7 |${" |".repeat(count)} 3 | 4`).number;
    expect(far(14)).toBe("A");
    expect(far(15)).toBeNull();
  });
});

describe("a column counts", () => {
  const counts = (...values: string[]) => countsFrom(draw(values.join("\n")), 0, 0);

  test.each([
    ["from 1", ["1", "2", "3"]],
    ["from any number", ["11", "12", "13"]],
    ["in texts", ["'09", "'10", "'11"]],
    ["over blanks and words", ["1", ".", "2", "Loket B", "3"]],
    ["under a number of its own column", ["1", "1", "2"]],
    ["in two rows", ["1", "2"]],
    ["with one step of four amiss", ["1", "2", "3", "5", "6"]],
    ["below a zero or a minus", ["0", "-1", "5", "6", "7"]],
  ])("%s", (_, values) => {
    expect(counts(...values)).toBe(true);
  });

  test.each([
    ["one row", ["1"]],
    ["nothing", ["."]],
    ["ages", ["31", "25", "40"]],
    ["answers", ["3", "4", "4", "3"]],
    ["one step of three amiss", ["1", "2", "3", "5"]],
    ["fractions", ["0.5", "1.5", "2.5"]],
    ["codes with letters", ["R1", "R2", "R3"]],
    ["numbers with a unit", ["'1 kg", "'2 kg", "'3 kg"]],
    ["zero and one", ["0", "1"]],
  ])("not in %s", (_, values) => {
    expect(counts(...values)).toBe(false);
  });

  test("in the first twelve rows that are looked at", () => {
    const scattered = Array.from({ length: 30 }, (_, index) => String((index * 7) % 30));
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));
    expect(counts(...upTo(12), ...scattered)).toBe(true);
    expect(countsFrom(draw(["x", ...upTo(12), ...scattered].join("\n")), 0, 1)).toBe(true);
    expect(counts(...scattered.slice(0, 12), ...upTo(100))).toBe(false);
  });
});
