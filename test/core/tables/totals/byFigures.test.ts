import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Spending by function: no row or column is called a total. */
const SPENDING = `
  Fungsi      | 2021 (Rp) | 2022 (Rp) | 2023 (Rp) | 2024 (Rp)
  Kesehatan   | 3512      | 4711      | 5093      | 6120
  Klinik      | 1210      | 1811      | 2090      | 2415
  Obat        | 2302      | 2900      | 3003      | 3705
  Pendidikan  | 4421      | 4530      | 5217      | 5308
  Sekolah     | 4010      | 4111      | 4704      | 4803
  Beasiswa    | 411       | 419       | 513       | 505`;

/** What is left of a budget, and a share that is added up with nothing. */
const BUDGET = `
  Kegiatan   | Pagu | Realisasi | Serapan | Sisa
  Pelayanan  | 5120 | 4091      | 79.9    | 1029
  Pengaduan  | 2310 | 1877      | 81.3    | 433
  Perizinan  | 7715 | 6904      | 89.5    | 811
  Promosi    | 1240 | 822       | 66.3    | 418
  Kantor     | 3350 | 3127      | 93.3    | 223`;

describe("sums that no name tells", () => {
  test("are known by three columns or more in which they hold, or by two in many digits", () => {
    expect(tablesOf(draw(SPENDING))).toEqual(["totals A1:E7"]);
    expect(findingsOf(draw(SPENDING))).toEqual([]);
    const two = SPENDING.split("\n").map((row) => row.split("|").slice(0, 3).join("|"));
    expect(tablesOf(draw(two.join("\n")))).toEqual(["totals A1:C7"]);
    expect(findingsOf(draw(two.join("\n").replace("2900", "2800")))).toEqual([]);
    expect(tablesOf(draw("Fungsi | Pagu | Sisa\nKantor | 39 | 28\nObat | 12 | 17\nAlat | 27 | 11"))).toEqual([]);
  });

  test("have the one that a slip broke told, with all cells that may be it", () => {
    const [finding = ""] = findingsOf(draw(SPENDING.replace("2900", "2800")), "error");
    expect(finding).toContain("totals-");
    for (const cell of ["C2", "C3", "C4"]) expect(finding).toContain(cell);
  });

  test("say nothing where no slip of one digit is seen", () => {
    expect(findingsOf(draw(SPENDING.replace("2900", "2673")))).toEqual([]);
  });

  test("say nothing where more than one is none", () => {
    expect(findingsOf(draw(SPENDING.replace("2900", "2800").replace("4704", "4804")))).toEqual([]);
  });

  test("fill nothing", () => {
    expect(fillsOf(draw(SPENDING.replace("4711", ".")))).toEqual([]);
    expect(fillsOf(draw(BUDGET.replace("7715", ".")))).toEqual([]);
  });

  test("are found across, with columns between that are added up with nothing", () => {
    expect(tablesOf(draw(BUDGET))).toEqual(["budget A1:E6"]);
    expect(findingsOf(draw(BUDGET))).toEqual([]);
    expect(findingsOf(draw(BUDGET.replace("811", "911")), "error")).toHaveLength(1);
  });

  test("are no years, and no averages", () => {
    const years = "Kabupaten | Berdiri | Berdiri Kembali | Pindah\nA B | 2000 | 2000 | 2000\nC D | 2000 | 2000 | 2000";
    expect(findingsOf(draw(years))).toEqual([]);
  });
});

describe("figures that were rounded one by one", () => {
  /** Every figure is a multiple of five, as in published censuses; the totals are of what was counted. */
  const ROUNDED = `
    Bahasa    | Kota A | Kota B | Kota C | Kota D | Kota E | Kota F
    Jumlah    | 2010   | 3105   | 1550   | 980    | 4215   | 2765
    Jawa      | 905    | 1210   | 640    | 415    | 1905   | 1310
    Sunda     | 610    | 1100   | 505    | 310    | 1210   | 705
    Melayu    | 355    | 605    | 280    | 185    | 605    | 510
    Lainnya   | 145    | 190    | 120    | 70     | 490    | 240`;

  test("are held to no more than that rounding", () => {
    expect(findingsOf(draw(ROUNDED))).toEqual([]);
  });
});
