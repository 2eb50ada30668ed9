import { listsSome, otherSums } from "../../../src/core/sums/otherSums";
import { draw } from "../../support/draw";
import { lineRows } from "../../support/lineRows";

/** Which of some rows below a header speak of others than the rows above them, by titles of their table. */
function others(titles: string, header: string, ...rows: readonly string[]): readonly string[] {
  const picture = [header, ...rows].join("\n");
  const [, ...lines] = lineRows(picture).lines;
  const words = { top: 0, bottom: 0, right: 1, first: 2 };
  return [...otherSums(draw(picture), words, lines, titles.split("; "))].map(({ label }) => label);
}

const HEADER = "No | Uraian | Proyek";
const ROW = "1 | Samarinda | 5";
const LABELS = (label: string) => [ROW, "2 | Berau | 3", `. | ${label} | 8`];

describe("a sum of other rows", () => {
  it.each([
    ["of another quarter", "PMDN Triwulan II 2024", "Jumlah Triwulan I"],
    ["of another quarter, written otherwise", "PMDN TW 2", "Jumlah Kuartal 1"],
    ["of another semester", "PMDN Semester I", "Total Semester II"],
    ["of another month", "PMDN Maret", "Jumlah Februari"],
    ["of another year", "PMDN 2024", "Jumlah 2023"],
    ["of the year of a quarter", "PMDN TW II 2024", "Jumlah Tahun 2024"],
    ["of PMA below PMDN", "Realisasi PMDN", "Jumlah PMA"],
    ["of both below one", "Penanaman Modal Dalam Negeri", "Jumlah PMDN dan Asing"],
    ["of what was before", "PMDN 2024", "Jumlah Sebelumnya"],
    ["up to now", "PMDN TW II", "Jumlah Komulatif"],
    ["of a plan", "PMDN 2024", "Jumlah Target"],
    ["of small firms", "PMDN 2024", "Jumlah UMK"],
    ["of all below the largest", "3 Besar Kota PMDN", "Jumlah Seluruh Kota"],
    ["of groups that stand elsewhere", "B. PMDN", "Total A + B"],
  ])("is %s", (_, titles, label) => {
    expect(others(titles, HEADER, ...LABELS(label))).toEqual([label]);
  });

  it.each([
    ["of the same quarter", "PMDN Triwulan II", "Jumlah TW 2"],
    ["of the same semester", "Semester 1", "Jumlah Smt I"],
    ["of the same month", "Maret 2024", "Jumlah Mar 2024"],
    ["of the same investment", "Penanaman Modal Asing", "Jumlah PMA"],
    ["of a quarter where none is named", "Realisasi", "Jumlah TW II"],
    ["of a year where none is named", "Realisasi", "Jumlah 2024"],
    ["of PMA where neither is named", "Realisasi", "Jumlah PMA"],
    ["up to now, of several quarters", "TW I dan TW II", "Jumlah s.d. TW II"],
    ["of a plan that is named", "Target PMDN 2024", "Jumlah Target"],
    ["of nothing else", "PMDN TW II 2024", "Jumlah"],
    ["of the largest alone", "3 Besar Kota PMDN", "Jumlah 3 Besar"],
    ["of those above", "3 Besar Kota PMDN", "Total di atas"],
    ["of groups of which none is here", "PMDN", "Total A + B"],
    ["of this group", "B. PMDN", "Total B"],
  ])("is not %s", (_, titles, label) => {
    expect(others(titles, HEADER, ...LABELS(label))).toEqual([]);
  });

  it("is none where its header, or a row above it, has its word", () => {
    expect(others("PMDN", "No | PMA per Kota | Proyek", ...LABELS("Jumlah PMA"))).toEqual([]);
    expect(others("PMDN", HEADER, "1 | Samarinda (PMA) | 5", "2 | Berau | 3", ". | Jumlah PMA | 8")).toEqual([]);
    expect(others("PMDN", HEADER, ROW, ". | Jumlah PMA | 5", ". | Jumlah PMA | 5")).toEqual([
      "Jumlah PMA",
      "Jumlah PMA",
    ]);
  });

  it("is one of two that name what no row does", () => {
    const rows = [ROW, ". | Jumlah PMA | 5", "2 | Berau | 3", ". | Jumlah PMDN | 3"];
    expect(others("Realisasi", HEADER, ...rows)).toEqual(["Jumlah PMA", "Jumlah PMDN"]);
  });

  it("is none of all that months come to", () => {
    const months = ["1 | Januari | 5", "2 | Februari | 3", ". | Jumlah s.d. Februari | 8"];
    expect(others("Realisasi", HEADER, ...months)).toEqual([]);
  });

  it("is none of groups that all stand here", () => {
    const groups = ["A | PMA | 5", "B | PMDN | 3", ". | Total A + B | 8"];
    expect(others("Realisasi", HEADER, ...groups)).toEqual([]);
    expect(others("Realisasi", HEADER, ...groups.with(1, "C | PMDN | 3"))).toEqual(["Total A + B"]);
  });
});

test("a table lists some where its title says so and no row tells the others", () => {
  const { lines } = lineRows("1 | Jepang | 5\n2 | Korea | 3\n. | Jumlah Lainnya | 8");
  expect([
    listsSome(["2 Besar Negara"], lines),
    listsSome(["Negara", "Top 5"], lines),
    listsSome(["Negara"], lines),
  ]).toEqual([true, true, false]);
  expect(listsSome(["2 Besar Negara"], lineRows("1 | Jepang | 5\n2 | Negara Lain | 3").lines)).toBe(false);
});
