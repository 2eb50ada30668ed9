import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

describe("a row that is called as remarks are", () => {
  test.each(["Ket Riset", "Keterangan Usaha", "Sumber Daya Air", "Catatan Sipil"])(
    "is added up where it has figures: %s",
    (name) => {
      const right = `Jenis | Jan | Feb\nPBG | 5 | 6\nSLF | 7 | 8\n${name} | 1 | 2\nJumlah | 13 | 16`;
      expect(findingsOf(draw(right))).toEqual([]);
      expect(fillsOf(draw(right.replace("13 | 16", ". | .")))).toEqual(["B5 =SUM(B2:B4) 13", "C5 =SUM(C2:C4) 16"]);
    },
  );

  test("is a remark with a figure, too, where a colon says so", () => {
    const quarters = `
      REALISASI INVESTASI TAHUN 2024
      Triwulan     | PMA (Rp Juta) | PMDN (Rp Juta) | Total (Rp Juta)
      Triwulan I   | 120 | 300 | 420
      Triwulan II  | 150 | 310 | 460
      Triwulan III | 90  | 200 | 290
      Jumlah       | .   | .   | .`;
    const fills = ["B6 =SUM(B3:B5) 360", "C6 =SUM(C3:C5) 810", "D6 =SUM(D3:D5) 1170"];
    expect(fillsOf(draw(quarters))).toEqual(fills);
    for (const note of ["Catatan : target sebesar", "Ket. : target", "*) Keterangan: kurs"])
      expect(fillsOf(draw(`${quarters}\n      ${note} | 1500`))).toEqual(fills);
  });

  test.each(["Sumber: APBD", "Ket.: Baru", "Catatan : Sipil"])(
    "is a row with a colon, too, among others: %s",
    (name) => {
      const right = `Jenis | Jan | Feb\nPBG | 5 | 6\n${name} | 1 | 2\nSLF | 7 | 8\nJumlah | 13 | 16`;
      expect(findingsOf(draw(right))).toEqual([]);
      expect(fillsOf(draw(right.replace("13 | 16", ". | .")))).toEqual(["B5 =SUM(B2:B4) 13", "C5 =SUM(C2:C4) 16"]);
    },
  );

  test("is none where it is numbered through, as a firm may be", () => {
    const firms = `No | Perusahaan | TKI | TKA\n1 | PT A | 5 | 6\n2 | Target Investama | 7 | 8\n3 | PT C | 1 | 2\n. | Jumlah | . | .`;
    expect(fillsOf(draw(firms))).toEqual(["C5 =SUM(C2:C4) 13", "D5 =SUM(D2:D4) 16"]);
  });

  test("ends a table where it has none", () => {
    const noted = "Jenis | Jan | Feb\nPBG | 5 | 6\nSLF | 7 | 8\nJumlah | . | .\nSumber: Bidang Perizinan";
    expect(fillsOf(draw(noted))).toEqual(["B4 =SUM(B2:B3) 12", "C4 =SUM(C2:C3) 14"]);
  });
});

describe("columns that come to nothing when they are added up", () => {
  test("what has come together so far is right as it stands", () => {
    const months = "Bulan | Izin | Kumulatif\nJanuari | 3 | 3\nFebruari | 5 | 8\nMaret | 7 | 15\nJumlah | 15 | 15";
    expect(findingsOf(draw(months))).toEqual([]);
  });

  test("where something lies", () => {
    const places =
      "No | Kecamatan | Lintang | Bujur | PBG | SLF\n1 | Baamang | -2.51 | 112.97 | 4 | 5\n2 | Ketapang | -2.55 | 112.95 | 7 | 8\n. | Jumlah | . | . | . | .";
    expect(fillsOf(draw(places))).toEqual(["E4 =SUM(E2:E3) 11", "F4 =SUM(F2:F3) 13"]);
  });
});
