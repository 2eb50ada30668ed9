import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { relationsOf } from "./relationsOf";

const TITLE = "Realisasi Investasi PMDN Triwulan II 2024";
const ROWS = "Kota Samarinda | 5 | 100.5\nKab. Berau | 3 | 50\nKab. Paser | 2 | 20";
const JUMLAH = "Jumlah | 10 | 170.5";

function table(rows: readonly string[], title = TITLE, rowsAbove = ROWS) {
  return draw([title, "Kab/Kota | Proyek | Investasi (Rp Juta)", rowsAbove, ...rows].join("\n"), "Rekap");
}

const OTHERS = [
  "Jumlah TW I 2024",
  "Jumlah Tahun 2023",
  "Total 2023",
  "Jumlah Tahun 2024",
  "Jumlah s.d. TW I 2024",
  "Total s.d. TW II 2024",
  "Total Semester I",
  "Jumlah Bulan Maret",
  "Jumlah Tahun Lalu",
  "Jumlah Periode Sebelumnya",
  "Jumlah PMA",
  "Jumlah PMDN + PMA",
  "Jumlah Target",
  "Total Rencana Investasi",
  "Jumlah UMK",
  "Jumlah Kumulatif",
];

describe("a sum that speaks of another period, other investment, or what was planned", () => {
  it.each(OTHERS)("is not of the rows above it: %s", (label) => {
    for (const rows of [
      [JUMLAH, `${label} | 7 | 90.5`],
      [JUMLAH, `${label} | 10 | 160.5`],
      [JUMLAH, `${label} | . | .`],
      [`${label} | 7 | 90.5`, JUMLAH],
      [`${label} | 7 | 90.5`],
      [`${label} | . | .`],
    ]) {
      expect([findingsOf(table(rows)), fillsOf(table(rows))]).toEqual([[], []]);
    }
  });

  it.each(OTHERS)("leaves the rows to the Jumlah below it: %s", (label) => {
    expect(fillsOf(table([`${label} | . | .`, "Jumlah | . | ."]))).toEqual([
      "B7 =SUM(B3:B5) 10",
      "C7 =SUM(C3:C5) 170.5",
    ]);
  });

  it("is a sum all the same where its figures say so", () => {
    const rows = [JUMLAH, "Realisasi TW I 2024 | 7 | 90.5", "Jumlah s.d. TW II 2024 | 17 | 261"];
    expect(relationsOf(table(rows))).toContain("B8=B6:B7");
    expect(findingsOf(table(rows))).toEqual([]);
    expect(fillsOf(table([...rows.slice(0, 2), "Jumlah s.d. TW II 2024 | . | ."]))).toEqual([]);
  });
});

describe("a sum whose other words the table says too is what its rows come to", () => {
  it.each([
    ["Jumlah", TITLE],
    ["Jumlah TW II 2024", TITLE],
    ["Jumlah Triwulan 2 Tahun 2024", TITLE],
    ["Total Realisasi Investasi PMDN", TITLE],
    ["Jumlah se-Kaltim", TITLE],
    ["Jumlah Tahun 2024", "Realisasi Investasi Tahun 2024"],
    ["Jumlah Tahun 2024", "Realisasi Investasi"],
    ["Jumlah s.d. TW II 2024", "Realisasi Investasi s.d. Triwulan II 2024"],
    ["Jumlah Januari s.d. Juni", "Realisasi Investasi Januari - Juni 2024"],
    ["Jumlah Target", "Target Investasi 2024"],
  ])("%s, under %s", (label, title) => {
    expect(fillsOf(table([`${label} | . | .`], title))).toEqual(["B6 =SUM(B3:B5) 10", "C6 =SUM(C3:C5) 170.5"]);
    expect(findingsOf(table([`${label} | 11 | 170.5`], title), "error")).toHaveLength(1);
  });

  it("or its rows do, each with its period", () => {
    const rows = "TW I | 5 | 100.5\nTW II | 3 | 50\nTW III | 2 | 20";
    expect(fillsOf(table(["Jumlah s.d. TW III | . | ."], "Realisasi PMDN 2024", rows))).toEqual([
      "B6 =SUM(B3:B5) 10",
      "C6 =SUM(C3:C5) 170.5",
    ]);
  });
});

describe("a second sum of the whole", () => {
  it.each(["Total", "Total Provinsi", "Total Seluruh Kabupaten/Kota"])("may be of more than is listed: %s", (label) => {
    expect(findingsOf(table([JUMLAH, `${label} | 15 | 200`]))).toEqual([]);
    expect(fillsOf(table([JUMLAH, `${label} | . | .`]))).toEqual([]);
  });

  it("is a copy of the first where a figure says so", () => {
    expect(findingsOf(table([JUMLAH, "Total | 10 | 171.5"]))).toEqual(["error C7 investment-sum 170.5"]);
  });
});

describe("below the largest of many", () => {
  const TITLES = ["3 Besar Negara Asal PMA Triwulan II 2024", "Negara Asal PMA Tertinggi", "Top 3 Negara Asal PMA"];
  const NEGARA = "Singapura | 5 | 100.5\nJepang | 3 | 50\nMalaysia | 2 | 20";

  it.each(TITLES)("a sum of all is not theirs: %s", (title) => {
    for (const label of ["Total Seluruh Negara", "Total Realisasi PMA", "Jumlah Keseluruhan"]) {
      for (const rows of [[`${label} | 15 | 200`], [`${label} | . | .`], [JUMLAH, `${label} | 15 | 200`]]) {
        expect([findingsOf(table(rows, title, NEGARA)), fillsOf(table(rows, title, NEGARA))]).toEqual([[], []]);
      }
    }
  });

  it.each(TITLES)("a plain sum is: %s", (title) => {
    expect(fillsOf(table(["Jumlah 3 Besar | . | ."], title, NEGARA))).toEqual([
      "B6 =SUM(B3:B5) 10",
      "C6 =SUM(C3:C5) 170.5",
    ]);
  });

  it("and a row of the others makes them all there is", () => {
    const rows = `${NEGARA}\nNegara Lainnya | 5 | 30`;
    expect(fillsOf(table(["Total Seluruh Negara | . | ."], TITLES[0], rows))).toEqual([
      "B7 =SUM(B3:B6) 15",
      "C7 =SUM(C3:C6) 200.5",
    ]);
  });
});
