import { addedBy } from "../../../../src/core/tables/register/totalNames";

const RETRIBUSI = { column: 4, words: "Retribusi (Rp)" };
const DENDA = { column: 5, words: "Denda (Rp)" };
const WORKERS = { column: 6, words: "Tenaga Kerja" };

describe("the amounts that a total below a register adds up", () => {
  it.each([
    ["Jumlah", [4, 5, 6]],
    ["TOTAL SELURUHNYA", [4, 5, 6]],
    ["Grand Total", [4, 5, 6]],
    ["Jml.", [4, 5, 6]],
    ["Jumlah Retribusi", [4]],
    ["Jumlah Denda", [5]],
    ["Total Retribusi Izin", [4]],
    ["Total Retribusi & Denda", [4, 5]],
    ["Jumlah Tenaga", [6]],
    ["Jumlah Rp", [4, 5]],
    ["Jumlah Penerimaan", []],
    ["Jumlah Izin", []],
    ["Jumlah Retribusi Reklame", []],
    ["Jumlah s.d. Bulan Ini", []],
  ])("%s: columns %j", (label, columns) => {
    expect(addedBy(label, [RETRIBUSI, DENDA, WORKERS]).map(({ column }) => column)).toEqual(columns);
  });

  it("are the only ones, under another name for money", () => {
    expect(addedBy("Jumlah Penerimaan", [RETRIBUSI])).toEqual([RETRIBUSI]);
    expect(addedBy("Jumlah Penerimaan Izin", [WORKERS])).toEqual([WORKERS]);
    expect(addedBy("Jumlah Izin", [RETRIBUSI])).toEqual([]);
  });
});
