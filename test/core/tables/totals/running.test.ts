import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const MONTHS = `
  Bulan    | Investasi | Kumulatif
  Januari  | 100       | 100
  Februari | 50        | 150
  Maret    | 70        | 220
  April    | 30        | 250
  Mei      | 20        | 270`;

describe("what has come together so far", () => {
  test("is what was before and what came since, and filled so", () => {
    expect(findingsOf(draw(MONTHS))).toEqual([]);
    expect(fillsOf(draw(MONTHS.replace(/\| \d+$/gm, "| .")))).toEqual([
      "C2 =B2 100",
      "C3 =C2+B3 150",
      "C4 =C3+B4 220",
      "C5 =C4+B5 250",
      "C6 =C5+B6 270",
    ]);
  });

  test("goes on past the sums of quarters", () => {
    const sheet = draw(`
      Bulan       | Rendah | Tinggi | Jumlah | Kumulatif
      Januari     | 40     | 2      | 42     | .
      Februari    | 30     | 5      | 35     | .
      Maret       | 20     | 1      | 21     | .
      Triwulan I  | 90     | 8      | 98     | .
      April       | 50     | 3      | 53     | .
      Mei         | 60     | 4      | 64     | .
      Juni        | 70     | 6      | 76     | .
      Triwulan II | 180    | 13     | 193    | .`);
    expect(fillsOf(sheet)).toEqual([
      "E2 =D2 42",
      "E3 =E2+D3 77",
      "E4 =E3+D4 98",
      "E6 =E4+D6 151",
      "E7 =E6+D7 215",
      "E8 =E7+D8 291",
    ]);
  });

  test("is of the sum right before it, where no other stands beside that", () => {
    const nib = `
      Bulan    | PMA | PMDN  |       |             | Jumlah NIB | Kumulatif
      .        | .   | Mikro | Kecil | Jumlah PMDN | .          | .
      Januari  | 1   | 10    | 2     | 12          | 13         | .
      Februari | 2   | 11    | 2     | 13          | 15         | .
      Maret    | 1   | 10    | 2     | 12          | 13         | .`;
    expect(fillsOf(draw(nib))).toEqual(["G3 =F3 13", "G4 =G3+F4 28", "G5 =G4+F5 41"]);
    expect(fillsOf(draw(nib.replace("Jumlah NIB", "Izin Terbit")))).toEqual([]);
    const permits = `
      Bulan    | PBG | SLF | Jumlah Izin | Retribusi (Rp) | Jumlah Pemohon | Kumulatif
      Januari  | 3   | 1   | 4           | 500            | 7              | .
      Februari | 2   | 2   | 4           | 300            | 9              | .
      Maret    | 1   | 2   | 3           | 100            | 5              | .`;
    expect(fillsOf(draw(permits))).toEqual([]);
  });

  test("is told no further than it is known", () => {
    const gap = MONTHS.replace(/ +Februari.*\n/, "")
      .replace("| 220", "| .")
      .replace("| 250", "| .")
      .replace("| 270", "| .");
    expect(fillsOf(draw(gap))).toEqual([]);
  });

  test("is named where it is not", () => {
    expect(findingsOf(draw(MONTHS.replace("| 220", "| 202")))).toEqual(["error C4 totals-across 220"]);
  });

  test("may have begun before the first month, or be of one of several figures", () => {
    const before = MONTHS.replace(/\| (\d+)$/gm, (_, sum: string) => `| ${String(Number(sum) + 900)}`);
    expect(findingsOf(draw(before))).toEqual([]);
    const two = `
      Bulan    | Proyek | Investasi | Kumulatif
      Januari  | 3      | 100       | .
      Februari | 4      | 50        | .`;
    expect(fillsOf(draw(two))).toEqual([]);
  });

  test("is not said of rows that are of no time", () => {
    expect(
      fillsOf(
        draw(
          MONTHS.replace(/\| \d+$/gm, "| .")
            .replace("Maret", "Kapuas")
            .replace("Februari", "Seruyan")
            .replace("April", "Lamandau")
            .replace("Januari", "Katingan")
            .replace("Mei ", "Kobar"),
        ),
      ),
    ).toEqual([]);
  });
});

describe("what has come together so far in each group", () => {
  const GROUPS = `
    Sektor      | Proyek | Kumulatif
    Primer      |        |
    Pangan      | 30     | 30
    Perkebunan  | 20     | 50
    Perikanan   | 10     | 60
    Sekunder    |        |
    Makanan     | 25     | 25
    Tekstil     | 15     | 40
    Kimia       | 5      | 45`;

  it("begins anew in each quarter where it did so in one", () => {
    const quarters = draw(`
      Bulan        | Izin | Kumulatif
      Januari      | 3    | 3
      Februari     | 4    | 7
      Maret        | 5    | 12
      Triwulan I   | 12   | 12
      April        | 5    | 5
      Mei          | 5    | 10
      Juni         | 5    | 15
      Triwulan II  | 15   | 15
      Juli         | 5    | .
      Agustus      | 5    | .
      September    | 5    | .
      Triwulan III | 15   | .`);
    expect(findingsOf(quarters, "error")).toEqual([]);
    expect(fillsOf(quarters)).toEqual([]);
  });

  it("begins anew behind a heading, and a subtotal", () => {
    expect(findingsOf(draw(GROUPS))).toEqual([]);
    const subtotals = `
      Uraian     | Proyek | Kumulatif
      Pangan     | 30     | 30
      Perkebunan | 20     | 50
      Subtotal   | 50     |
      Makanan    | 25     | 25
      Tekstil    | 15     | 40
      Subtotal   | 40     |
      Jumlah     | 90     |`;
    expect(findingsOf(draw(subtotals), "error")).toEqual([]);
    expect(findingsOf(draw(GROUPS.replace("| 40", "| 48")), "error")).toEqual(["error C8 totals-across 40"]);
  });

  it("begins anew where it is the figure of its own row", () => {
    const beside = GROUPS.replace(/ +(Primer|Sekunder).*\n/g, "");
    expect(findingsOf(draw(beside))).toEqual([]);
  });

  it("goes on where all figures below do: then one that is its own is wrong", () => {
    expect(findingsOf(draw(MONTHS.replace("| 220", "| 70")))).toEqual(["error C4 totals-across 220"]);
  });
});

describe("a share behind a change", () => {
  test("tells the change in parts of what there was", () => {
    const table = `
      Uraian | TW I 2024 | TW II 2024 | Kenaikan/Penurunan | %
      PMA    | 200       | 300        | 100                | .
      PMDN   | 400       | 300        | -100               | .`;
    expect(fillsOf(draw(table))).toEqual(["E2 =(C2-B2)/B2 0.5", "E3 =(C3-B3)/B3 -0.25"]);
  });
});

describe("indices of surveys", () => {
  test("are not added up below those who answered", () => {
    const table = `
      Kelompok | Responden | IPKP | IPAK
      PNS      | 12        | 3.41 | 3.62
      Swasta   | 31        | 3.55 | 3.71
      Jumlah   | .         | .    | .`;
    expect(fillsOf(draw(table))).toEqual(["B4 =SUM(B2:B3) 43"]);
  });
});
