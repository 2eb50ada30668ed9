import { columnRange, doubled, isAsked, lastRow, withinMonths } from "../../../src/core/tally/countifs";
import { draw } from "../../support/draw";

it.each(["Reklame", "Izin = mudah", "3 Roda", "a", "x".repeat(255), "Lain-lain (<3 m)"])(
  "COUNTIFS compares %s as it stands",
  (text) => {
    expect(isAsked(text)).toBe(true);
  },
);

it.each(["", "=Reklame", "<3", ">3", "Reklame?", "Rekl*", "~Reklame", "12", "1.250,5", "50 %", " ", "x".repeat(256)])(
  "COUNTIFS means something else by %s",
  (text) => {
    expect(isAsked(text)).toBe(false);
  },
);

it("quotes within a text are written twice", () => {
  expect(doubled('Toko "Maju" "Jaya"')).toBe('Toko ""Maju"" ""Jaya""');
});

it("a column is named with its sheet, unless the formula stands on that sheet", () => {
  const sheet = draw("Jenis", "Daftar Izin");
  expect(columnRange(sheet, 3, { first: 1, last: 499 }, "Rekap")).toBe("'Daftar Izin'!$D$2:$D$500");
  expect(columnRange(sheet, 3, { first: 1, last: 499 }, "Daftar Izin")).toBe("$D$2:$D$500");
});

it.each([
  [4, 4, "DATE(2024,4,1)", "DATE(2024,5,1)"],
  [12, 12, "DATE(2024,12,1)", "DATE(2025,1,1)"],
  [1, 3, "DATE(2024,1,1)", "DATE(2024,4,1)"],
  [10, 12, "DATE(2024,10,1)", "DATE(2025,1,1)"],
])("from month %i to %i of 2024 are the days from %s to before %s", (from, to, first, end) => {
  expect(withinMonths("B:B", 2024 * 12 + from, 2024 * 12 + to)).toEqual([`B:B,">="&${first}`, `B:B,"<"&${end}`]);
});

describe("the last row that a formula reads", () => {
  const list = (below: string) => draw(`Jenis | Tanggal | Catatan\nReklame | 45400 | .\n${below}`);

  it("leaves room for rows to come where nothing stands below the list in its columns", () => {
    expect(lastRow(list("."), [0, 1], 1)).toBe(499);
    expect(lastRow(list(". | . | Dibuat oleh"), [0, 1], 1)).toBe(499);
    expect(lastRow(list("."), [0], 400)).toBe(499);
    expect(lastRow(list("."), [0], 401)).toBe(999);
  });

  it("is that of the list where something does", () => {
    expect(lastRow(list("Jumlah"), [0, 1], 1)).toBe(1);
    expect(lastRow(list(".\n. | 45500"), [0, 1], 1)).toBe(1);
  });
});
