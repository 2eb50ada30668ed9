import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const page = (head: string, ...rows: readonly string[]) =>
  draw(
    ["RINCIAN BIAYA", `Uraian | ${head}`, ...rows.map((row, at) => `Kegiatan ${"ABCD".charAt(at)} | ${row}`)].join(
      "\n",
    ),
  );

describe("of two units before a price", () => {
  test.each(["Orang | Hari", "Orang | Malam", "Jumlah Orang | Lama (Bulan)", "Org | Kali"])(
    "people are paid as often as they came: %s",
    (units) => {
      expect(fillsOf(page(`${units} | Tarif | Jumlah`, "2 | 3 | 500 | .", "4 | 5 | 500 | ."))).toEqual([
        "E3 =B3*C3*D3 3000",
        "E4 =B4*C4*D4 10000",
      ]);
    },
  );

  test("the one that the price names is paid for", () => {
    const sheet = page("Hari | Liter | Harga/Liter | Jumlah", "20 | 100 | 10000 | .", "10 | 50 | 10000 | .");
    expect(fillsOf(sheet)).toEqual(["E3 =C3*D3 1000000", "E4 =C4*D4 500000"]);
  });

  test.each([
    "Hari | Malam | Tarif | Jumlah",
    "Hari | Jam | Tarif | Jumlah",
    "Orang | Jam | Tarif | Jumlah",
    "Orang | Hari | Harga/Orang | Jumlah",
    "Hari | Malam | Uang Harian | Jumlah Uang Harian",
  ])("one may only tell more, and the amounts wait for a hand: %s", (head) => {
    expect(fillsOf(page(head, "3 | 2 | 500 | .", "4 | 3 | 500 | .", "5 | 4 | 500 | ."))).toEqual([]);
  });

  test("the figures say whether both are, unless they say it of either", () => {
    const lembur = (...amounts: readonly string[]) =>
      page("Hari | Jam | Tarif | Jumlah", ...amounts.map((amount, at) => `${at + 1} | ${9 - at} | 20 | ${amount}`));
    expect(fillsOf(lembur("180", "160", "."))).toEqual(["E5 =C5*D5 140"]);
    expect(fillsOf(lembur("180", "320", "."))).toEqual(["E5 =B5*C5*D5 420"]);
    expect(fillsOf(lembur("180", ".", "."))).toEqual([]);
    expect(findingsOf(lembur("180", "160", "140"))).toEqual([]);
  });
});
