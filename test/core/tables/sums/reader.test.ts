import { parseCell } from "../../../../src/core/grid/address";
import { decimalsOf } from "../../../../src/core/numbers/exact";
import { readSums, type Measure } from "../../../../src/core/tables/sums/reader";
import { draw } from "../../../support/draw";
import { range } from "../../../support/plainTable";

const at = (name: string) => parseCell(name) ?? { row: 0, column: 0 };

/** Reads the figures from B2 on; its columns count things, or those named are money. */
function reading(picture: string, money: readonly number[] = []) {
  const sheet = draw(picture);
  const rows = Array.from({ length: sheet.rowCount - 1 }, (_, row) => row + 1);
  const columns = Array.from({ length: sheet.columnCount - 1 }, (_, column) => column + 1);
  const measure = ({ column }: { column: number }): Measure => (money.includes(column) ? "money" : "count");
  return readSums({ sheet, rows, columns, measure });
}

/** "number 1250 0" for a number of no decimals, "text Lancar", "blank", "pending". */
function stated(reader: ReturnType<typeof reading>, name: string): string {
  const read = reader.stated(at(name));
  if (read.kind === "number") return `number ${read.value.valueOf()} ${read.decimals}`;
  return read.kind === "text" ? `text ${read.text}` : read.kind;
}

const SHEET = `
  Izin | Jumlah   | Rp
  PBG  | 12       | 1250.75
  SLF  | '1.250   | '1.250,5
  SIP  | -        | '1.250
  SIK  | Lancar   | .
  SIA  | =SUM(B2) | =C2*2 -> 2501.5
  SIM  | 5001     | -3`;

describe("the figures of a table of sums", () => {
  const reader = reading(SHEET, [2]);

  it.each([
    ["a number", "B2", "number 12 0"],
    ["one with decimals", "C2", "number 1250.75 2"],
    ["a text that counts things", "B3", "number 1250 0"],
    ["a text of money", "C3", "number 1250.5 1"],
    ["a text of money that is read as others of the table are written", "C4", "number 1250 0"],
    ["a dash", "B4", "number 0 0"],
    ["words", "B5", "text Lancar"],
    ["nothing", "C5", "blank"],
    ["a formula without a result", "B6", "pending"],
    ["the result of a formula", "C6", "number 2501.5 1"],
    ["a large count", "B7", "number 5001 0"],
    ["less than nothing", "C7", "number -3 0"],
    ["words beside the figures", "A2", "text PBG"],
    ["a cell above the table", "B1", "text Jumlah"],
    ["a cell below the sheet", "B40", "blank"],
  ])("reads %s", (_, name, read) => {
    expect(stated(reader, name)).toBe(read);
    expect(stated(reader, name)).toBe(read);
  });

  it("weighs each number as it reads it, and nothing else", () => {
    const cells = Array.from({ length: 8 }, (_, row) => [1, 2].map((column) => ({ row, column }))).flat();
    for (const { row, column } of cells) {
      const read = reader.stated({ row, column });
      const number = read.kind === "number" ? [read.value.valueOf(), read.decimals] : [Number.NaN, 0];
      expect([reader.double(row, column), reader.decimals(row, column)]).toEqual(number);
    }
  });

  it("does not decide a text of money that can be two numbers where no other tells", () => {
    const open = reading("Izin | Rp\nPBG | '1.250\nSLF | 12", [1]);
    expect(stated(open, "B2")).toBe("pending");
    const both = open.ambiguous(at("B2"));
    expect([both?.grouped.value.valueOf(), both?.decimal.value.valueOf()]).toEqual([1250, 1.25]);
    expect([open.ambiguous(at("B3")), reader.ambiguous(at("B3")), reader.ambiguous(at("C4"))]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("knows what stands as text, formula or nothing", () => {
    const names = ["B2", "B3", "B4", "B5", "C5", "B6"];
    expect(names.filter((name) => reader.isText(at(name)))).toEqual(["B3", "B5"]);
    expect(names.filter((name) => reader.isFormula(at(name)))).toEqual(["B6"]);
    expect(names.filter((name) => reader.isEmpty(at(name)))).toEqual(["C5"]);
  });

  it("states nothing of figures that the sheet does not show", () => {
    const hidden = { row: -3, column: 1 };
    expect([
      reader.stated(hidden).kind,
      reader.isText(hidden),
      reader.isFormula(hidden),
      reader.isEmpty(hidden),
    ]).toEqual(["blank", false, false, false]);
  });

  it("reads a table from the first row of its sheet on", () => {
    const sheet = draw("'12 | 7\n. | =A1 -> 12");
    const own = readSums({ sheet, rows: [0, 1], columns: [0, 1], measure: () => "count" });
    expect(["A1", "B1", "A2", "B2"].map((name) => stated(own, name))).toEqual([
      "number 12 0",
      "number 7 0",
      "blank",
      "number 12 0",
    ]);
    expect([own.isText(at("A1")), own.isEmpty(at("A1")), own.isFormula(at("B2")), own.isEmpty(at("A2"))]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it("tells how texts that can be two numbers are meant by others that are typed as texts", () => {
    const told = (other: string) => stated(reading(`Izin | Rp\nPBG | '1.250\nSLF | ${other}`, [1]), "B2");
    expect([told("'1.250,5"), told("'12,500.75"), told("1250.5"), told("'sedikit")]).toEqual([
      "number 1250 0",
      "number 1.25 3",
      "pending",
      "pending",
    ]);
  });

  it("adds up numbers and number texts, and counts them", () => {
    const { sum, count } = reader.tally({ top: 1, left: 1, bottom: 6, right: 2 });
    const expected = 12 + 1250.75 + 1250 + 1250.5 + 0 + 1250 + 2501.5 + 5001 - 3;
    expect([sum.valueOf(), decimalsOf(sum.valueOf()), count]).toEqual([expected, 2, 9]);
    expect(reader.tally({ top: -5, left: 1, bottom: 1, right: 1 })).toMatchObject({ count: 1 });
  });

  it("counts the numbers that come to what a cell states, to the last digit", () => {
    const sheet = draw(
      "Izin | PBG | SLF | SIP\nA | 0.1 | 4 | 1\nB | 0.2 | . | 2\nC | 3 | '5 | 4\nJumlah | 3.3 | 9 | 8",
    );
    const own = readSums({ sheet, rows: [1, 2, 3, 4], columns: [1, 2, 3], measure: () => "count" });
    const counted = (target: string, ...areas: readonly string[]) => own.addedUp?.(at(target), areas.map(range));
    expect([counted("B5", "B2:B4"), counted("B5", "B2:B3", "B4:B4"), counted("C2", "C2:C3")]).toEqual([3, 3, 1]);
    expect(counted("D4", "B4:B4", "D2:D2")).toBe(2);
    expect([counted("D5", "D2:D4"), counted("C5", "C2:C4"), counted("A5", "B2:B4")]).toEqual([0, 0, 0]);
  });

  it("counts none above the sheet", () => {
    const own = reading("Izin | PBG\nA | 3\nB | 3");
    expect(own.addedUp?.(at("B3"), [{ top: -2, left: 1, bottom: 1, right: 1 }])).toBe(0);
    const bare = readSums({ sheet: draw("3\n3"), rows: [0, 1], columns: [0], measure: () => "count" });
    expect(bare.addedUp?.(at("A2"), [{ top: -2, left: 0, bottom: 0, right: 0 }])).toBe(1);
  });
});
