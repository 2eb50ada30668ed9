import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Regions with their amounts in US$ and in Rp, at 15,347 rupiah, and what they come to. */
const pma = (rupiah: readonly string[]) =>
  draw(
    [
      "Realisasi PMA\nLokasi | Proyek | US$ Ribu | Rp Juta",
      ...["10050.5", "23010.1", "8730.3", "4520.2", "31070.7", "77381.8"].map((dollars, at) => {
        const name = at === 5 ? "Jumlah" : `Kab. ${"ABCDE"[at] ?? ""}`;
        return `${name} | ${at === 5 ? "5" : "1"} | ${dollars} | ${rupiah[at] ?? "."}`;
      }),
    ].join("\n"),
  );

describe("amounts in Rp that follow from US$", () => {
  const once = ["154245.0", "353136.0", "133983.9", "69371.5", "476842.0", "1187578.4"];
  const twice = ["154245.6", "353136.6", "133984.5", "69372.1", "476842.6", "1187581.4"];
  const exact = ["150757.5", "345151.5", "130954.5", "67803", "466060.5", "1160727"];
  const but = (all: readonly string[], at: number, other: string) =>
    pma(all.map((one, row) => (row === at ? other : one)));

  it("as they are written, rounded once more, are right to their last digit", () => {
    expect(findingsOf(pma(once))).toEqual([]);
    expect(findingsOf(but(once, 3, "69372.1"))).toEqual(["error D6 investment-rate 69371.5"]);
    expect(fillsOf(but(once, 3, "."))).toEqual(["D6 =C6*15347/1000 69371.5094"]);
  });

  it("from US$ with more decimals than are written are right as far as these may go, each row of a sum", () => {
    expect(findingsOf(pma(twice))).toEqual([]);
    expect(findingsOf(but(twice, 3, "69382.1")).join()).toContain("error D6 investment-rate");
    expect(findingsOf(but(twice, 5, "1187591.4"))).toEqual(["error D8 investment-sum 1187581.4"]);
  });

  it("in two ways, as often as not, are right in both", () => {
    const mixed = [...once.slice(0, 3), ...twice.slice(3, 5), "1187579.6"];
    expect(findingsOf(pma(mixed))).toEqual([]);
  });

  it("without any rounding are right to the last digit, and filled without one", () => {
    expect(findingsOf(pma(exact))).toEqual([]);
    expect(findingsOf(but(exact, 1, "345151.6"))).toEqual(["error D4 investment-rate 345151.5"]);
    expect(fillsOf(but(exact, 1, "."))).toEqual(["D4 =C4*15000/1000 345151.5"]);
  });
});

describe("sums of money", () => {
  /** Eighteen regions of three sektor each; some of the regions are off by a tenth. */
  const sheet = (off: readonly number[], sum = (row: number, value: string) => (row < 0 ? "" : value)) =>
    draw(
      [
        "Uraian | Proyek | Investasi (Rp Juta)",
        ...Array.from({ length: 18 }, (_, at) => [
          `Kab. ${"ABCDEFGHIJKLMNOPQR"[at] ?? ""} | 9 | ${sum(4 * at + 2, off.includes(at) ? "12.3" : "12.2")}`,
          "Sektor Primer | 3 | 3.1",
          "Sektor Sekunder | 4 | 4.1",
          "Sektor Tersier | 2 | 5",
        ]).flat(),
      ].join("\n"),
    );

  it("that are exact but for one or two have these named", () => {
    expect(findingsOf(sheet([])).length).toBe(0);
    expect(findingsOf(sheet([5])).map((one) => one.split(" ")[1])).toEqual(["C23"]);
    expect(findingsOf(sheet([5, 9])).map((one) => one.split(" ")[1])).toEqual(["C23", "C39"]);
  });

  it("of which several are off by their roundings are all right", () => {
    expect(findingsOf(sheet([2, 5, 9]))).toEqual([]);
  });

  it("that are formulas do not call a typed one wrong", () => {
    const formula = (row: number, value: string) =>
      value === "12.3" ? value : `=SUM(C${String(row + 1)}:C${String(row + 3)}) -> ${value}`;
    expect(findingsOf(sheet([5], formula))).toEqual(["info C22 typed-among-formulas -"]);
  });
});
