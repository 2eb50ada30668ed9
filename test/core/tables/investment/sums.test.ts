import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("projects that are counted once though they go on", () => {
  it("come to no sum of their quarters", () => {
    const sheet = draw(`
      REALISASI PMDN TAHUN 2024
      Kab/Kota | TW I   |         | TW II  |         | Total  |
               | Proyek | Rp Juta | Proyek | Rp Juta | Proyek | Rp Juta
      Kab. A   | 10     | 100     | 12     | 50      | 15     | 150
      Kab. B   | 20     | 200.5   | 22     | 50      | 30     | 250.5
      Jumlah   | 30     | 300.5   | 34     | 100     | 45     | 400.5`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("come to no sum of their sektor", () => {
    const sheet = draw(`
      REALISASI PMDN TAHUN 2024
      Sektor          | Proyek | Rp Juta
      Sektor Primer   | 4      | 300
      Kehutanan       | 3      | 100
      Perikanan       | 2      | 200
      Sektor Tersier  | 2      | 70.5
      Konstruksi      | 2      | 50
      Jasa Lainnya    | 1      | 20.5
      Jumlah          | 5      | 370.5`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("rows of sektor and regions without any figure", () => {
  const sheetOf = (...last: string[]) =>
    draw(`
      REALISASI PMDN TAHUN 2024
      Kabupaten / Sektor | Proyek | Rp Juta
      Kab. A             |        |
      Sektor Primer      |        |
      Kehutanan          | 3      | 100.5
      Perikanan          | 2      | 200
      Sektor Tersier     |        |
      Konstruksi         | 2      | 50
      ${last.join("\n")}`);

  it("wait for their sums where no row is called one", () => {
    expect(fillsOf(sheetOf()).sort()).toEqual([
      "B3 =SUM(B4,B7) 7",
      "B4 =SUM(B5:B6) 5",
      "B7 =SUM(B8) 2",
      "C3 =SUM(C4,C7) 350.5",
      "C4 =SUM(C5:C6) 300.5",
      "C7 =SUM(C8) 50",
    ]);
  });

  it("are headings where one is", () => {
    expect(fillsOf(sheetOf("Jumlah | 7 | 350.5"))).toEqual([]);
  });
});

it("has its columns numbered, even where Excel took (1) for −1", () => {
  for (const numbers of ["-1 | -2 | -3 | -4", "(1) | (2) | (3) | (4)", "1 | 2 | 3 | 4", ". | -2 | -3 | -4"]) {
    const sheet = draw(`
      Realisasi PMDN
      No        | Kabupaten/Kota | Proyek | Investasi (Rp Juta)
      ${numbers}
      1         | Kab. A         | 3      | 100.5
      2         | Kab. B         | 4      | 200
      .         | Jumlah         | 7      | 300.5`);
    expect(findingsOf(sheet)).toEqual([]);
  }
});

describe("workers by sex", () => {
  const picture = `
    Realisasi Investasi PMDN Tahun 2024
    Kabupaten/Kota | Proyek | Investasi (Rp Juta) | TKI |     |
                   |        |                     | L   | P   | Jumlah
    Kab. A         | 120    | 45210.5             | 210 | 98  | 308
    Kab. B         | 87     | 31877.25            | 155 | 61  | 216
    Jumlah         | 207    | 77087.75            | 365 | 159 | 524`;
  const sheet = (own = picture) => draw(own, "PMDN", ["D2:F2"]);

  it("add up over regions and to all workers", () => {
    expect(findingsOf(sheet())).toEqual([]);
    expect(findingsOf(sheet(picture.replace("| 61 ", "| 16 ")), "error")).toEqual(["error E5 investment-entry 61"]);
    expect(fillsOf(sheet(picture.replace("| 216", "|    ").replace("365 | 159 | 524", "    |     |")))).toEqual([
      "D6 =SUM(D4:D5) 365",
      "E6 =SUM(E4:E5) 159",
      "F5 =SUM(D5:E5) 216",
      "F6 =SUM(F4:F5) 524",
    ]);
  });

  it("are not half of all workers where TKI and TKA are both split", () => {
    const split = `
      Realisasi Investasi PMA Tahun 2024
      Kabupaten/Kota | TKI       |           | TKA       |           | Tenaga Kerja
                     | Laki-laki | Perempuan | Laki-laki | Perempuan |
      Kab. A         | 310       | 120       | 5         | 1         | 436
      Kab. B         | 122       | 41        | 3         | 0         | 166
      Jumlah         | 432       | 161       | 8         | 1         | 602`;
    expect(findingsOf(draw(split, "PMA", ["B2:C2", "D2:E2"]))).toEqual([]);
  });
});
