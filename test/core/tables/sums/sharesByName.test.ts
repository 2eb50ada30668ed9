import { fillsIn, fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a blank share is told by the names before it", () => {
  const services = (header: string, share: string) => `
    Kecamatan | ${header} | ${share}
    Baamang   | 40 | 30 | 10 | .
    Seranau   | 50 | 20 | 30 | .
    Cempaga   | 80 | 60 | 20 | .
    Jumlah    | 170 | 110 | 60 | .`;

  test("as what came of what was received", () => {
    expect(fillsIn("E", services("Masuk | Selesai | Proses", "% Selesai"))[0]).toBe("E2 =C2/B2 0.75");
    expect(fillsIn("E", services("Berkas | Selesai | Proses", "Persentase Proses"))[0]).toBe("E2 =D2/B2 0.25");
  });

  test.each([
    ["that is not there", "Masuk | Selesai | Proses", "% Ditolak"],
    ["of itself", "Masuk | Selesai | Proses", "% Masuk"],
    ["where two may be what was received", "Berkas | Masuk | Selesai", "% Selesai"],
    ["where nothing is called received", "Baru | Selesai | Proses", "% Selesai"],
  ])("but not %s", (_, header, share) => {
    expect(fillsIn("E", services(header, share))).toEqual([]);
  });

  test("but not where two are called so", () => {
    const twice = `
      Kecamatan | Masuk | Selesai | Selesai | % Selesai
      Baamang   | 45    | 40      | 30      | .
      Seranau   | 55    | 50      | 20      | .
      Jumlah    | 100   | 90      | 50      | .`;
    expect(fillsIn("E", twice)).toEqual([]);
  });

  const people = (share: string) => `
    Kecamatan | Laki | Perempuan | Jumlah | ${share}
    Baamang   | 40   | 10        | 50     | .
    Seranau   | 60   | 20        | 80     | .
    Jumlah    | 100  | 30        | 130    | .`;

  test("as what part of all the sum before it is", () => {
    expect(fillsIn("E", people("%"))).toEqual([
      "E2 =D2/D4 0.38461538461538464",
      "E3 =D3/D4 0.6153846153846154",
      "E4 =D4/D4 1",
    ]);
    expect(fillsIn("E", people("Kontribusi (%)"))).toHaveLength(3);
    expect(fillsIn("E", people("Hadir (%)"))).toEqual([]);
    expect(fillsIn("E", people("%").replace("Jumlah |", "Anak |"))).toEqual([]);
  });

  test("of the only figure before it, and since the share before it", () => {
    const each = `
      Kecamatan | PMDN | % thd Total | PMA | % thd Total
      Baamang   | 40   | .           | 10  | .
      Seranau   | 60   | .           | 30  | .
      Jumlah    | 100  | .           | 40  | .`;
    expect(fillsIn("C", each)).toEqual(["C2 =B2/B4 0.4", "C3 =B3/B4 0.6", "C4 =B4/B4 1"]);
    expect(fillsIn("E", each)).toEqual(["E2 =D2/D4 0.25", "E3 =D3/D4 0.75", "E4 =D4/D4 1"]);
  });

  test("and of all that came of a plan only where it says so", () => {
    const plan = (share: string) => `
      Kecamatan | Target | Realisasi | ${share}
      Baamang   | 40     | 10        | .
      Seranau   | 80     | 20        | .
      Jumlah    | 120    | 30        | .`;
    expect(fillsIn("D", plan("% thd Total"))[0]).toBe("D2 =C2/C4 0.3333333333333333");
    expect(fillsIn("D", plan("%"))[0]).toBe("D2 =C2/B2 0.25");
    const stages = plan("%")
      .replace("Realisasi", "TW I")
      .replace("| %", "| % | TW II | %")
      .replaceAll("| .", "| . | 5 | .");
    expect(fillsIn("F", stages)).toEqual([]);
  });

  const budget = (header: string, rest: string) => `
    Uraian | Pagu | Realisasi | % | ${header}
    Alat   | 40   | 20        | . | ${rest}
    Barang | 50   | 20        | . | ${rest}
    Cetak  | 60   | 30        | . | ${rest}
    Jumlah | 150  | 70        | . | .`;

  test("each of its own plan, where several stand side by side", () => {
    const changed = budget("Pagu Perubahan | Realisasi Perubahan | %", "50 | 45 | .");
    expect([fillsIn("D", changed)[0], fillsIn("G", changed)[0]]).toEqual(["D2 =C2/B2 0.5", "G2 =F2/E2 0.9"]);
  });

  test("of what is left of a plan, behind what is left", () => {
    const left = budget("Sisa | %", ". | .");
    expect([fillsIn("D", left)[0], fillsIn("F", left)[0]]).toEqual(["D2 =C2/B2 0.5", "F2 =E2/B2 0.5"]);
    expect(fillsIn("F", budget("Bobot | %", "5 | ."))).toEqual([]);
    expect(fillsIn("E", budget("Serapan (%)", "."))[0]).toBe("E2 =C2/B2 0.5");
  });
});

describe("what came of a plan is told by its name", () => {
  const kinds = (header: string, figures: string) =>
    fillsIn(
      "F",
      `
      No | Kegiatan  | ${header} | %
      1  | Pelayanan | ${figures} | .
      2  | Promosi   | ${figures} | .
      3  | Aduan     | ${figures} | .`,
    )[0];

  test.each([
    ["Target | Baru | Jumlah", "40 | 15 | 20"],
    ["Target | s.d. TW I | s.d. TW II", "40 | 5 | 20"],
    ["Target | TW I | s.d. TW II", "40 | 5 | 20"],
    ["Target | Bulan Ini | s.d. Bulan Ini", "40 | 5 | 20"],
    ["Target s.d. Bulan Ini | Bulan Ini | s.d. Bulan Ini", "40 | 5 | 20"],
    ["Target | Loket | Realisasi", "40 | 5 | 20"],
  ])("%s", (header, figures) => {
    expect(kinds(header, figures)).toBe("F2 =E2/C2 0.5");
  });

  test.each([
    ["of two", "Target Awal | Target Perubahan | Realisasi", "40 | 50 | 20"],
    ["by two", "Target | Realisasi TW I | Realisasi TW II", "40 | 5 | 20"],
    ["by none", "Target | Pegawai | Loket", "40 | 5 | 20"],
  ])("but not %s", (_, header, figures) => {
    expect(kinds(header, figures)).toBeUndefined();
  });

  test("in a header of two rows", () => {
    const two = (over: string, below: string) =>
      fillsOf(
        draw(
          `
          No | Kegiatan  | Target | ${over} | .  | %
          .  | .         | .      | ${below}     | .
          1  | Pelayanan | 40     | 12      | 20 | .
          2  | Promosi   | 50     | 13      | 28 | .
          3  | Aduan     | 60     | 24      | 49 | .`,
          "Lembar1",
          ["D1:E1"],
        ),
      )[0];
    expect(two("Realisasi", "Bulan Ini | s.d. Bulan Ini")).toBe("F3 =E3/C3 0.5");
    expect(two("Realisasi", "Izin | NIB")).toBeUndefined();
  });
});

describe("a blank growth is told by what was before and what is now", () => {
  const growth = (before: string, after: string) => `
    Uraian    | ${before} | ${after} | Pertumbuhan (%)
    Kesehatan | 40        | 50       | .
    Perikanan | 60        | 30       | .
    Jumlah    | 100       | 80       | .`;

  test.each([
    ["2023", "2024"],
    ["Tahun 2023", "Tahun 2024"],
    ["Izin Tahun 2023", "Izin Tahun 2024"],
    ["TW I", "TW II"],
    ["Januari", "Februari"],
    ["Semula", "Menjadi"],
    ["Sebelum Perubahan", "Setelah Perubahan"],
  ])("%s and %s", (before, after) => {
    expect(fillsIn("D", growth(before, after))).toEqual([
      "D2 =(C2-B2)/B2 0.25",
      "D3 =(C3-B3)/B3 -0.5",
      "D4 =(C4-B4)/B4 -0.2",
    ]);
  });

  test.each([
    ["2024", "2024"],
    ["Izin 2023", "NIB 2024"],
    ["s.d. TW I", "s.d. TW II"],
    ["Semula", "Realisasi"],
    ["2023", "Menjadi"],
    ["Semester I", "TW II"],
    ["TW I", "2024"],
    ["Baru", "Lama"],
  ])("but not %s and %s", (before, after) => {
    expect(fillsIn("D", growth(before, after))).toEqual([]);
  });

  test("in headers of two rows, where they differ in one of them alone", () => {
    const two = (after: string) => `
      Uraian    | 2023 | 2024     | Pertumbuhan (%)
      .         | PMA  | ${after} | .
      Kesehatan | 40   | 50       | .
      Perikanan | 60   | 30       | .
      Jumlah    | 100  | 80       | .`;
    expect(fillsIn("D", two("PMA"))).toHaveLength(3);
    expect(fillsIn("D", two("PMDN"))).toEqual([]);
  });
});

test("that a total is all of itself is no share of a plan, and may stand alone", () => {
  const alone = (all: string, total: string) => `
    No | Bidang Usaha | Jumlah | %
    1  | Perdagangan  | 12     | .
    2  | Jasa         | 15     | .
    3  | Industri     | 23     | .
    .  | Jumlah       | ${total} | ${all}`;
  expect(fillsIn("D", alone("100", "50"))).toEqual(["D2 =C2/C5*100 24", "D3 =C3/C5*100 30", "D4 =C4/C5*100 46"]);
  expect(fillsIn("D", alone("100", "."))).toHaveLength(3);
  expect(fillsIn("D", alone("1", "."))[0]).toBe("D2 =C2/C5 0.24");
  expect(fillsIn("D", alone("40", "."))).toEqual([]);
});
