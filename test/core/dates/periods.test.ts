import { periodsIn } from "../../../src/core/dates/periods";

/** A period in a line: "4-6 2024". */
function said(text: string): string[] {
  return periodsIn(text).map(({ months, year }) =>
    [[months[0], months.at(-1)].filter((month) => month !== undefined).join("-"), year].filter(Boolean).join(" "),
  );
}

describe("periods", () => {
  it.each([
    ["Triwulan II (Dua) Tahun 2024", "4-6 2024"],
    ["TW. IV 2023", "10-12 2023"],
    ["tri wulan ketiga", "7-9"],
    ["Mei - Mei 2024", "5-5 2024"],
    ["Triwulan Kedua (II)", "4-6"],
    ["Triwulan I s.d. III 2024", "1-9 2024"],
    ["Triwulan I dan Triwulan II", "1-6"],
    ["Triwulan I dan II Kabupaten Kotawaringin Timur", "1-6"],
    ["SEMESTER I TAHUN 2024", "1-6 2024"],
    ["Smt. 2", "7-12"],
    ["Periode 1 April s.d 30 Juni 2024", "4-6 2024"],
    ["BULAN APRIL – JUNI TAHUN 2024", "4-6 2024"],
    ["Januari s/d Maret", "1-3"],
    ["Bulan April, Mei dan Juni 2024", "4-6 2024"],
    ["Januari, Februari, dan Maret", "1-3"],
    ["JULI/AGUSTUS/SEPTEMBER TAHUN 2024", "7-9 2024"],
    ["Mei Juni 2024", "5-6 2024"],
    ["Rekap Izin April 2024, Mei dan Juni 2024", "4-6 2024"],
    ["Apr., Mei, Juni 2024", "4-6 2024"],
    ["April dan Mei serta Juni 2024", "4-6 2024"],
    ["Bulan April Mei dan Bulan Juni 2024", "4-6 2024"],
    ["April, Mei, dan bulan Juni", "4-6"],
    ["November, Desember 2023, Januari 2024", "11-1"],
    ["April, Mei, Juni 2023 dan 2024", "4-6"],
    ["April, Mei dan Juni 2024, keadaan 5 Juli 2024", "4-6 2024"],
    ["Triwulan ke-2 Tahun 2024", "4-6 2024"],
    ["Triwulan ke III", "7-9"],
    ["1 – 30 April 2024", "4-4 2024"],
    ["Rekap Bulan Mei 2024", "5-5 2024"],
    ["Rekap Izin per Semester I 2024", "1-6 2024"],
    ["Laporan Tahun 2024", "2024"],
    ["Triwulan II Tahun 2023 dan 2024", "4-6"],
    ["Januari – Juni 2023/2024", "1-6"],
    ["Triwulan III - 1 bulan lagi", "7-9"],
  ])("reads %s", (text, period) => {
    expect(said(text)).toEqual([period]);
  });

  it("reads every period of a text, in order", () => {
    expect(said("Semester 1 (1 Januari – 30 Juni 2024)")).toEqual(["1-6", "1-6 2024"]);
    expect(said("Triwulan I 2024 dibanding Triwulan I 2023")).toEqual(["1-3 2024", "1-3 2023"]);
    expect(said("1 Januari – 30 Juni 2024 (Semester 1)")).toEqual(["1-6 2024", "1-6"]);
  });

  it.each(["Tahun 2023 dan 2024", "Tahun 2020–2024", "tahun 2020 s.d. tahun 2024", "Perda Nomor 5 Tahun 2019"])(
    "reads no year in %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it.each([
    "s.d. Triwulan II 2024",
    "sampai dengan bulan Juni",
    "Keadaan Bulan Juni 2024",
    "Posisi akhir bulan Juni",
    "Rekap Izin per Bulan Juni 2024",
    "Data per akhir bulan Juni",
    "Per 1 – 30 Juni 2024",
    "Data per April – Juni 2024",
    "Data per April, Mei, Juni 2024",
    "s.d. Triwulan II (Tiga) 2024",
    "Triwulan V",
    "Semester III",
    "Pelayanan Terpadu Satu Pintu",
    "Oktober - Maret",
    "Triwulan III s.d. I",
    "Mal Pelayanan - Publik",
    "Pelayanan - Mei",
    "Mei - sekarang",
    "bulan depan",
    "April - Mei - Juni",
    "April, Mei – Juni 2024",
    "April dan Mei dan juga Juni",
    "Bulan April maupun Mei",
    "1 – 30 April dan 1 – 31 Mei serta Juni",
    "",
  ])("reads no months in %j", (text) => {
    expect(periodsIn(text).flatMap(({ months }) => months)).toEqual([]);
  });

  it.each([
    ["Triwulan II (Satu) Tahun 2024", ["Triwulan II (Dua)", "Triwulan I (Satu)"]],
    ["TRIWULAN III (DUA)", ["TRIWULAN III (TIGA)", "TRIWULAN II (DUA)"]],
    ["Rekap Izin per Triwulan II (Tiga) 2024", ["Triwulan II (Dua)", "Triwulan III (Tiga)"]],
    ["Semester 2 / satu", ["Semester 2 (dua)", "Semester 1 (satu)"]],
    ["Triwulan II (ke-3)", ["Triwulan II (2)", "Triwulan III (3)"]],
    ["Triwulan Kedua (III)", ["Triwulan Kedua (II)", "Triwulan Ketiga (III)"]],
    ["Triwulan Pertama (II)", ["Triwulan Pertama (I)", "Triwulan Kedua (II)"]],
  ])("says how to put right %s", (text, ways) => {
    expect(periodsIn(text)[0]?.contradiction).toEqual(ways);
  });

  it.each([
    "Triwulan II (Dua)",
    "TW 2 (II)",
    "Triwulan II",
    "Triwulan II Satu Pintu",
    "TW II/I",
    "Triwulan II (1 April – 30 Juni)",
  ])("finds no contradiction in %s", (text) => {
    expect(periodsIn(text)[0]?.contradiction).toBeNull();
  });
});

test("a period tells the words that name it, and where they begin", () => {
  expect(periodsIn("Rekap Triwulan II 2024 , Kotim")[0]).toMatchObject({ text: "Triwulan II 2024", at: 6 });
  expect(periodsIn("Rekap 1 s.d. 30 April 2024")[0]).toMatchObject({ text: "1 s.d. 30 April 2024", at: 6 });
});
