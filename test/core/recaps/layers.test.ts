import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const quarter = (name: string, figures: readonly (string | number)[]) =>
  draw(
    `
    REALISASI INVESTASI PMDN ${name} TAHUN 2024
    No | Kecamatan | Proyek         | Investasi (Rp Juta)
    1  | Baamang   | ${figures[0]}  | ${figures[1]}
    2  | Cempaga   | ${figures[2]}  | ${figures[3]}`,
    name,
  );
const quarters = [quarter("TW I", [12, 100.5, 4, 30]), quarter("TW II", [7, 90.25, 9, 20])];
const recap = (rows: string, name = "REKAP", title = "REKAP REALISASI INVESTASI PMDN TAHUN 2024") =>
  draw(
    `
    ${title}
    No | Kecamatan | Proyek | Investasi (Rp Juta)${rows}`,
    name,
  );
const BLANK = `
    1 | Baamang | . | .
    2 | Cempaga | . | .`;

describe("a form that is there for each quarter, and once for all of them", () => {
  it("adds up what stands in the same row and column of each", () => {
    expect(fillsOf([...quarters, recap(BLANK)])).toEqual([
      "C3 ='TW I'!C3+'TW II'!C3 19",
      "D3 ='TW I'!D3+'TW II'!D3 190.75",
      "C4 ='TW I'!C4+'TW II'!C4 13",
      "D4 ='TW I'!D4+'TW II'!D4 50",
    ]);
  });

  it("finds the rows by their names, wherever they stand", () => {
    const turned = recap(`
    1 | Cempaga | . | .
    2 | Baamang | . | .`);
    expect(fillsOf([...quarters, turned])).toContain("C3 ='TW I'!C4+'TW II'!C4 13");
  });

  it("has its wrong figure named where the others are the sums", () => {
    const wrong = recap(`
    1 | Baamang | 19 | 190.75
    2 | Cempaga | 31 | 50`);
    expect(findingsOf([...quarters, wrong], "error")).toEqual(["error C4 recap-figure 13"]);
  });

  it("is not asked of figures of which as many are no sums as are", () => {
    const others = recap(`
    1 | Baamang | 19 | 190.75
    2 | Cempaga | 99 | 77`);
    expect(findingsOf([...quarters, others], "error")).toEqual([]);
  });

  it.each([
    ["figures of other things", recap(BLANK.replaceAll(". | .", "3 | 5")), []],
    ["a target", recap(BLANK, "TAHUN 2024", "TARGET INVESTASI TAHUN 2024"), []],
    ["a sheet that is of no time and no recap", recap(BLANK, "Lembar4"), []],
    ["a recap of another year", recap(BLANK, "REKAP", "REKAP REALISASI INVESTASI PMDN TAHUN 2023"), []],
    ["a recap whose sheet is of another year", recap(BLANK, "REKAP 2023", "REKAP REALISASI INVESTASI PMDN"), []],
    ["a recap of other months", recap(BLANK, "REKAP", "REKAP INVESTASI PMDN SEMESTER II TAHUN 2024"), []],
    ["a recap of PMA", recap(BLANK, "REKAP", "REKAP REALISASI INVESTASI PMA TAHUN 2024"), []],
  ])("leaves %s alone", (_, other, fills) => {
    expect(fillsOf([...quarters, other])).toEqual(fills);
    expect(findingsOf([...quarters, other], "error")).toEqual([]);
  });
});

describe("a recap over months of which each sheet has several columns", () => {
  const month = (name: string, received: number) =>
    draw(
      `
      REKAP PENGADUAN BULAN ${name}
      Kanal    | Masuk          | Selesai | Sisa
      LAPOR    | ${received}    | 4       | ${received - 4}
      WhatsApp | 9              | 7       | 2`,
      name,
    );
  const over = (title: string) =>
    draw(
      `
      ${title}
      Kanal    | Januari | Februari
      LAPOR    | .       | .
      WhatsApp | .       | .`,
      "REKAP",
    );
  const months = [month("JANUARI", 12), month("FEBRUARI", 8)];

  it("takes the one that its title names", () => {
    expect(fillsOf([...months, over("REKAP PENGADUAN MASUK TRIWULAN I")])).toEqual([
      "B3 =JANUARI!B3 12",
      "C3 =FEBRUARI!B3 8",
      "B4 =JANUARI!B4 9",
      "C4 =FEBRUARI!B4 9",
    ]);
    expect(fillsOf([...months, over("REKAP PENGADUAN TRIWULAN I")])).toEqual([]);
  });
});

it("money of a sheet whose total is still blank fills the recap with its decimals", () => {
  const page = (name: string) =>
    draw(
      `
      REALISASI PMDN ${name}
      Sektor   | Proyek | Investasi (Rp Juta)
      Industri | 12     | 100.5
      Jasa     | 7      | 20.25
      Jumlah   | .      | .`,
      name,
    );
  const recapOfTotals = draw(
    `
    REKAP REALISASI PMDN
    Triwulan | Proyek | Investasi (Rp Juta)
    TW I     | .      | .
    TW II    | .      | .`,
    "REKAP",
  );
  expect(fillsOf([page("TW I"), page("TW II"), recapOfTotals])).toContain("C3 ='TW I'!C5 120.75");
});
