import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";
import { withValue } from "../../../support/survey";

describe("a right table", () => {
  const right = `
    Realisasi Investasi PMA Triwulan I 2024
    Kabupaten/Kota  | Proyek | Investasi (US$ Ribu) | Investasi (Rp Juta) | TKI | TKA
    Kabupaten Kotim | 88     | 20908.7              | 313630.5            | 541 | 3
    Sektor Primer   | 28     | 12172.7              | 182590.5            | 491 | 0
    Kehutanan       | 1      | 47.9                 | 718.5               | 52  | 0
    Perikanan       | 27     | 12124.8              | 181872              | 439 | 0
    Sektor Tersier  | 60     | 8736                 | 131040              | 50  | 3
    Konstruksi      | 14     | 8000.5               | 120007.5            | 18  | 1
    Jasa Lainnya    | 46     | 735.5                | 11032.5             | 32  | 2`;

  it("is silent", () => {
    expect(findingsOf(draw(right))).toEqual([]);
    expect(fillsOf(draw(right))).toEqual([]);
  });

  it("with one figure wrong, in whatever place, has that one named with what it should be", () => {
    expect(findingsOf(draw(right.replace("| 12124.8 ", "| 12142.8 ")))).toEqual(["error C6 investment-entry 12124.8"]);
    expect(findingsOf(draw(right.replace("| 120007.5", "| 12007.5 ")))).toEqual(["error D8 investment-rate 120007.5"]);
    expect(findingsOf(draw(right.replace("| 8736 ", "| 8376 ")))).toEqual(["error C7 investment-sum 8736"]);
    expect(findingsOf(draw(right.replace("| 491 ", "| 49  ")))).toEqual(["error E4 investment-sum 491"]);
    expect(findingsOf(draw(right.replace("| 88 ", "| 8  ")), "error")).toEqual(["error B3 investment-sum 88"]);
  });

  it("has its blank totals filled with live sums, and blank amounts in Rp at the rate", () => {
    const blank = right.replace("| 28 ", "| .  ").replace("| 120007.5", "| .       ").replace("| 541", "| .  ");
    expect(fillsOf(draw(blank)).sort()).toEqual([
      "B4 =SUM(B5:B6) 28",
      "D8 =C8*15000/1000 120007.5",
      "E3 =SUM(E4,E7) 541",
    ]);
    expect(findingsOf(draw(blank), "error")).toEqual([]);
  });

  it("has no formula built on numbers that are text", () => {
    const text = right.replace("| 1   ", "| '1  ").replace("| 28 ", "| .  ").replace("| 8000.5", "| '8000,5");
    expect(fillsOf(draw(text.replace("| 120007.5", "| .      ")))).toEqual(["B4 28", "D8 120007.5"]);
  });

  it("has a blank figure named where the totals tell it", () => {
    expect(findingsOf(draw(right.replace("| 439", "| .  ")), "warning")).toEqual(["warning E6 blank-entry 439"]);
  });
});

describe("roundings", () => {
  const table = (total: string, header = "Investasi (Rp Juta)") =>
    draw(`
      Lokasi | Proyek | ${header}
      Kab. A | 3      | 10.3
      Kab. B | 4      | 20.4
      Kab. C | 5      | 30.4
      Jumlah | 12     | ${total}`);

  it("of each amount may take a sum of money from its parts", () => {
    expect(findingsOf(table("61.2"), "error")).toEqual([]);
    expect(findingsOf(table("61.4"), "error")).toHaveLength(1);
  });

  it("do not touch counts", () => {
    const sheet = table("61.1");
    expect(findingsOf(draw("Lokasi | Rp Juta | TKI\nA | 1.5 | 3\nB | 1.5 | 4\nJumlah | 3 | 8"), "error")).toHaveLength(
      1,
    );
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("are none where every other sum is exact to the last digit", () => {
    const regions = Array.from({ length: 14 }, (_, at) => [
      `Kab. ${"ABCDEFGHIJKLMN"[at] ?? ""} | 9 | ${at === 5 ? "12.3" : "12.2"}`,
      "Sektor Primer | 3 | 3.1",
      "Sektor Sekunder | 4 | 4.1",
      "Sektor Tersier | 2 | 5",
    ]).flat();
    const sheet = draw(["Uraian | Proyek | Investasi (Rp Juta)", ...regions].join("\n"));
    expect(findingsOf(sheet, "error")).toEqual(["error C23 investment-entry 3.2 (or C24 4.2, C25 5.1, C22 12.2)"]);
  });
});

describe("the rate", () => {
  it("is known from one large amount where it is that of the year's budget", () => {
    const table = (title: string) =>
      draw(`
      ${title}
      Lokasi | Proyek | US$ Ribu       | Rp Juta
      Kab. A | 3      | 20000          | 287000
      Kab. B | 4      | 88             | 114.8
      Jumlah | 7      | =C3+C4 -> 20088 | =D3+D4 -> 287114.8`);
    expect(findingsOf(table("Realisasi PMA 2022"), "error")).toEqual([
      "error C4 investment-entry 8",
      "error C5 investment-sum 20008 follows",
    ]);
    expect(findingsOf(table("Realisasi PMA"), "error")).toEqual([]);
  });
});

test("an amount is named with the decimals of its column, and as exactly as its sums tell", () => {
  const sheet = draw(`
    Realisasi PMA 2024
    Lokasi | Proyek | US$ Ribu | Rp Miliar
    Kab. A | 3      | 5360.1   | 80.4
    Kab. B | 4      | 2120.3   | 31.8
    Kab. C | 5      | 8480.6   | 127.21
    Jumlah | 12     | 15961    | 239.42`);
  expect(findingsOf(sheet)).toEqual([]);
  expect(findingsOf(withValue(sheet, { row: 2, column: 2 }, 9360.1), "error")).toEqual([
    "error C3 investment-entry 5360.1",
  ]);
  expect(findingsOf(withValue(sheet, { row: 2, column: 3 }, 90.4), "error")).toEqual(["error D3 investment-rate 80.4"]);
});

test("many blank figures stand for zero, and none of them is accused", () => {
  const rows = "ABCDEFGH".split("").map((name) => `Kab. ${name} | 2 | 1.5 | ${name < "D" ? "." : "3"}`);
  const sheet = draw(["Lokasi | Proyek | Rp Juta | TKI", ...rows, "Jumlah | 16 | 12 | 15000"].join("\n"));
  const [finding, ...more] = findingsOf(sheet);
  expect(finding).toMatch(/^error D10 investment-sum 15 /);
  expect(finding).not.toMatch(/D[234]\b/);
  expect(more).toEqual([]);
});

describe("PMDN, PMA and both together", () => {
  const right = `
    Lokasi     | PMDN   |         |     | PMA    |          |         | Jumlah PMDN + PMA |
    .          | Proyek | Rp Juta | TKI | Proyek | US$ Ribu | Rp Juta | Proyek            | Rp Juta
    Kab. Berau | 12     | 31.5    | 4   | 7      | 10       | 150     | 19                | 181.5
    Kab. Paser | 5      | 62.5    | 3   | 8      | 20       | 300     | 13                | 362.5`;

  it("is silent where all is right", () => {
    expect(findingsOf(draw(right))).toEqual([]);
  });

  it("names a wrong sum of both, and fills a blank one", () => {
    expect(findingsOf(draw(right.replace("| 19 ", "| 19000 ")), "error")).toEqual(["error H3 investment-combined 19"]);
    expect(fillsOf(draw(right.replace("| 362.5", "| ."))).join()).toBe("I4 =SUM(C4,G4) 362.5");
  });

  it("tells with its help which figure of PMDN is wrong, and says so once", () => {
    const totals = `${right}\n    Jumlah     | 17     | 94      | 7   | 15     | 30       | 450     | 32                | 544`;
    expect(findingsOf(draw(totals))).toEqual([]);
    expect(findingsOf(draw(totals.replace("| 5      | 62.5 ", "| 5      | 11.1 ")))).toEqual([
      "error C4 investment-entry 62.5",
    ]);
    expect(findingsOf(draw(totals.replace("| 300 ", "| 30  ")))).toEqual(["error G4 investment-rate 300"]);
  });

  it("reads words of both that stand higher than those beside them", () => {
    const sheet = draw(`
      Lokasi     | PMDN   |           | PMA    |           | Jumlah
      .          | Proyek | Investasi | Proyek | Investasi | Proyek
      .          | .      | Rp Juta   | .      | Rp Juta   | .
      Kab. Berau | 12     | 31.5      | 7      | 150       | 19000`);
    expect(findingsOf(sheet, "error")).toEqual(["error F4 investment-combined 19"]);
  });

  it("takes columns for both only where most rows say so", () => {
    const rows = "ABCDE".split("").map((name) => `Kab. ${name} | 2 | 3 | 2 | 3 | 9 | 9`);
    const header = "Lokasi | PMDN | | PMA | | Jumlah |\n. | Proyek | Rp Juta | Proyek | Rp Juta | Proyek | Rp Juta";
    expect(findingsOf(draw([header, ...rows].join("\n")))).toEqual([]);
  });
});

describe("quarters", () => {
  it("add up to the year, below what they count", () => {
    const sheet = draw(`
      Lokasi     | Proyek |       |        |       |        | Investasi (Rp Juta) |       |        |       |
      .          | TW I   | TW II | TW III | TW IV | Jumlah | TW I                | TW II | TW III | TW IV | Jumlah
      Kab. Berau | 1      | 2     | 3      | 4     | 10     | 1.5                 | 2.5   | 3.5    | 4.5   | 12
      Kab. Paser | 12     | 2     | 3      | 4     | 21     | 2.6                 | 3.7   | 1.8    | 3.9   | 120`);
    expect(findingsOf(sheet, "error")).toEqual(["error K4 investment-period 12"]);
  });

  it("add up to the year, above what they count", () => {
    const sheet = draw(`
      Lokasi     | Triwulan I |         | Triwulan II |         | Total  |
      .          | Proyek     | Rp Juta | Proyek      | Rp Juta | Proyek | Rp Juta
      Kab. Berau | 1          | 1.5     | 2           | 2.5     | 3      | 4
      Kab. Paser | 12         | 10.5    | 27          | 20.5    | 93     | 31
      Jumlah     | 13         | 12      | 29          | 23      | 42     | 35`);
    expect(findingsOf(sheet, "error")).toEqual(["error F4 investment-period 39"]);
  });
});

test("TKI and TKA add up to all workers", () => {
  const sheet = draw(`
    Lokasi     | Rp Juta | Tenaga Kerja |     |
    .          | .       | TKI          | TKA | Jumlah
    Kab. Berau | 1.5     | 14           | 2   | 16
    Kab. Paser | 2.5     | 23           | 1   | 24000`);
  expect(findingsOf(sheet, "error")).toEqual(["error E4 investment-workers 24"]);
});

test("cells that a merged cell covers are neither filled nor missed", () => {
  const sheet = draw("Lokasi | Proyek | Rp Juta\nKab. A | 3 | 4.5\nKab. B | 4 | 5.5\nJumlah | . | .");
  expect(fillsOf(sheet)).toEqual(["B4 =SUM(B2:B3) 7", "C4 =SUM(C2:C3) 10"]);
});
