import { recognise } from "../../src/core/check";
import { openMonths } from "../../src/core/openMonths";
import { draw } from "../support/draw";

const openIn = (picture: string) => recognise({ sheets: [draw(picture)] }).flatMap(openMonths);
const NAMES = ["Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const rows = (filled: number, blank: string, names = NAMES) =>
  names.map((name, at) => (at < filled ? `${name} | ${40 + at} | ${30 + at} | 10` : `${name}${blank}`)).join("\n");
const page = (months: string) => `PERIZINAN 2024\nBulan | Masuk | Selesai | Sisa\n${months}`;

describe("the last months of a table that nobody has filled in yet", () => {
  it.each([
    ["one", page(`${rows(5, "")}\nJumlah | 210 | 160 | 50`), ["Desember"]],
    ["several, below all figures", page(rows(3, "")), ["Oktober", "November", "Desember"]],
    [
      "one with formulas that wait",
      page(`${rows(5, " | . | . | =B8-C8 -> 0")}\nJumlah | 210 | 160 | 50`),
      ["Desember"],
    ],
    ["across", "IZIN 2024\nJenis | Oktober | November | Desember | Jumlah\nPBG | 3 | 4 | . | 7\nSLF | 5 | 1 | . | 6\nJumlah | 8 | 5 | . | 13", ["Desember"]], // prettier-ignore
  ])("are told: %s", (_, picture, open) => {
    expect(openIn(picture)).toEqual(open);
  });

  it.each([
    ["where all are filled in", page(rows(6, ""))],
    ["where none is", page(rows(0, ""))],
    ["where the last says that there was nothing", page(rows(5, " | - | - | -"))],
    ["where the last says NIHIL", page(rows(5, " | NIHIL | . | ."))],
    ["where formulas compute the last", page(rows(5, " | =3+1 -> 4 | =2+2 -> 4 | =B8-C8 -> 0"))],
    ["where NIHIL stands under the last", "IZIN 2024\nJenis | Oktober | November | Desember | Jumlah\nPBG | 3 | 4 | NIHIL | 7\nSLF | 5 | 1 | NIHIL | 6\nJumlah | 8 | 5 | - | 13"], // prettier-ignore
    ["where one between them is blank", page(rows(6, "").replace(/Oktober.*/, "Oktober"))],
    ["where they are in no order", page(rows(5, "", ["Juli", "Mei", "Maret", "Oktober", "Januari", "Desember"]))],
  ])("are none %s", (_, picture) => {
    expect(openIn(picture)).toEqual([]);
  });
});
