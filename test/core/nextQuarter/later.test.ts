import fc from "fast-check";
import { termAfter, type Term } from "../../../src/core/nextQuarter/term";
import { laterText } from "../../../src/core/nextQuarter/words/later";

const quarter = (number: number, year: number | null = 2024): Term => ({ length: 3, number, year });
const [FIRST, SECOND, THIRD, FOURTH] = [quarter(1), quarter(2), quarter(3), quarter(4)];
const month = (number: number): Term => ({ length: 1, number, year: 2024 });
const semester = (number: number): Term => ({ length: 6, number, year: 2024 });
const WHOLE_YEAR: Term = { length: 12, number: 1, year: 2024 };

describe("a text a quarter later names", () => {
  it.each([
    ["Triwulan II (Dua) Tahun 2024", "Triwulan III (Tiga) Tahun 2024"],
    ["TRIWULAN II/DUA 2024", "TRIWULAN III/TIGA 2024"],
    ["Tw. 2", "Tw. 3"],
    ["Trw II", "Trw III"],
    ["triwulan kedua", "triwulan ketiga"],
    ["Triwulan ke-2", "Triwulan ke-3"],
    ["Quarter II", "Quarter III"],
    ["Q2 2024", "Q3 2024"],
    ["SKM_TW_II", "SKM_TW_III"],
    ["s.d. Triwulan II", "s.d. Triwulan III"],
    ["s/d TW I", "s/d TW II"],
    ["Triwulan I s.d. II 2024", "Triwulan I s.d. III 2024"],
    ["Triwulan II dibanding Triwulan I", "Triwulan III dibanding Triwulan II"],
    ["Semester I Tahun 2024", "Semester II Tahun 2024"],
    ["TW.2", "TW.3"],
    ["TW II/2024", "TW III/2024"],
    ["TW02", "TW03"],
    ["TRIWULAN II ( DUA )", "TRIWULAN III ( TIGA )"],
    ["triwulan ke dua", "triwulan ke tiga"],
    ["Tribulan II Th. 2024", "Tribulan III Th. 2024"],
    ["Kuartal II TA 2024", "Kuartal III TA 2024"],
    ["2024 Q2", "2024 Q3"],
    ["Rencana Triwulan III 2024", "Rencana Triwulan IV 2024"],
    ["Triwulan I dan II 2024", "Triwulan II dan III 2024"],
    ["Triwulan II - 1 April 2024", "Triwulan III - 1 Juli 2024"],
    ["Semester I (Januari s.d. Juni) 2024", "Semester II (Juli s.d. Desember) 2024"],
  ])("the quarter after it: %s", (text, later) => {
    expect(laterText(text, SECOND)).toBe(later);
  });

  it("one quarter, where two ways to say it had come apart", () => {
    expect(laterText("Triwulan II (Satu) Tahun 2024", SECOND)).toBe("Triwulan III (Tiga) Tahun 2024");
    expect(laterText("A. Realisasi Triwulan I (Satu) 2024", SECOND, { isOwn: true })).toBe(
      "A. Realisasi Triwulan III (Tiga) 2024",
    );
  });

  it.each([
    ["Triwulan I (Januari - Maret) Tahun 2024", "Triwulan III (Juli - September) Tahun 2024", SECOND],
    ["Triwulan IV (Empat) Tahun 2023", "Triwulan II (Dua) Tahun 2024", FIRST],
    ["Triwulan IV, Oktober s.d. Desember 2023", "Triwulan II, April s.d. Juni 2024", FIRST],
    ["Triwulan III 2023", "Triwulan III 2024", SECOND],
    ["Triwulan III", "Triwulan I", FOURTH],
    ["Triwulan IV", "Triwulan III", quarter(2, null)],
    ["Triwulan II Tahun 2024 (April - Juni)", "Triwulan III Tahun 2024 (Juli - September)", SECOND],
  ])("the quarter that its title is meant for, however old it is: %s", (text, later, from) => {
    expect(laterText(text, from, { isOwn: true })).toBe(later);
  });

  it.each([
    ["APRIL – JUNI TAHUN 2024", "JULI – SEPTEMBER TAHUN 2024"],
    ["Periode 1 April s.d 30 Juni 2024", "Periode 1 Juli s.d 30 September 2024"],
    ["April, Mei dan Juni 2024", "Juli, Agustus dan September 2024"],
    ["Januari s.d. Juni 2024", "Januari s.d. September 2024"],
    ["s.d. Maret 2024", "s.d. Juni 2024"],
    ["Jun.", "Sep."],
    ["Apr-24", "Jul-24"],
    ["05/2024", "08/2024"],
    ["01-04-2024 s.d. 30-06-2024", "01-07-2024 s.d. 30-09-2024"],
    ["per 30 Juni 2024", "per 30 September 2024"],
    ["Bulan : Mei", "Bulan : Agustus"],
    ["April - June 2024", "July - September 2024"],
    ["Realisasi TW II (April-Juni) 2024", "Realisasi TW III (Juli-September) 2024"],
    ["30/06/2024", "30/09/2024"],
    ["30-6-24", "30-9-24"],
    ["per 30.06.2024", "per 30.09.2024"],
    ["2024-06-30", "2024-09-30"],
    ["2024-04-01 s.d. 2024-06-30", "2024-07-01 s.d. 2024-09-30"],
    ["APR-JUN", "JUL-SEP"],
    ["Juni’24", "September’24"],
  ])("the months after it: %s", (text, later) => {
    expect(laterText(text, SECOND)).toBe(later);
  });

  it("short months beside short ones", () => {
    expect(laterText("Mei", SECOND)).toBe("Agustus");
    expect(laterText("Mei", SECOND, { beside: ["Apr", "Jun"] })).toBe("Agu");
  });

  it.each([
    ["Triwulan IV (Empat) Tahun 2024", "Triwulan I (Satu) Tahun 2025"],
    ["1 Oktober s.d. 31 Desember 2024", "1 Januari s.d. 31 Maret 2025"],
    ["1 Januari 2024 s.d. 31 Desember 2024", "1 Januari 2025 s.d. 31 Maret 2025"],
    ["Semester II 2024", "Semester I 2025"],
    ["Sumber: Data diolah, 2024", "Sumber: Data diolah, 2025"],
    ["Triwulan III 2024", "Triwulan IV 2024"],
    ["31/12/24", "31/03/25"],
    ["Des-24", "Mar-25"],
  ])("the next year after the fourth: %s", (text, later) => {
    expect(laterText(text, FOURTH)).toBe(later);
  });

  it.each([
    ["29 Februari 2024", "31 Mei 2024"],
    ["s.d. Desember 2023", "s.d. Maret 2024"],
    ["Triwulan IV 2023", "Triwulan I 2024"],
  ])("what was a year before: %s", (text, later) => {
    expect(laterText(text, FIRST)).toBe(later);
  });
});

describe("a text that compares moves as a whole", () => {
  it.each([
    ["Juni 2023 dan Juni 2024", "September 2023 dan September 2024", SECOND],
    ["Triwulan II 2023 dan Triwulan II 2024", "Triwulan III 2023 dan Triwulan III 2024", SECOND],
    ["Triwulan II 2024 terhadap Triwulan II 2023", "Triwulan III 2024 terhadap Triwulan III 2023", SECOND],
    ["s/d Juni 2023 dan s/d Juni 2024", "s/d September 2023 dan s/d September 2024", SECOND],
    ["Posisi 31 Maret 2024 dan 30 Juni 2024", "Posisi 30 Juni 2024 dan 30 September 2024", SECOND],
    ["Triwulan IV 2023 dan Triwulan I 2024", "Triwulan I 2024 dan Triwulan II 2024", FIRST],
    ["Triwulan III dan IV 2024", "Triwulan IV 2024 dan I 2025", FOURTH],
    ["September dan Desember 2024", "Desember 2024 dan Maret 2025", FOURTH],
  ])("%s", (text, later, from) => {
    expect(laterText(text, from)).toBe(later);
  });
});

describe("what is counted since January", () => {
  it.each([
    ["Triwulan I s.d. III 2024", "Triwulan I s.d. IV 2024", THIRD],
    ["Triwulan I s.d. IV 2024", "Triwulan I 2025", FOURTH],
    ["Januari s.d. Desember 2024", "Januari s.d. Maret 2025", FOURTH],
    ["01/01/2024 - 31/12/2024", "01/01/2025 - 31/03/2025", FOURTH],
    ["s.d. Triwulan IV 2024", "s.d. Triwulan I 2025", FOURTH],
    ["Juli s.d. Desember 2024", "Januari s.d. Juni 2025", FOURTH],
  ])("ends later, or begins with the year: %s", (text, later, from) => {
    expect(laterText(text, from)).toBe(later);
  });

  it("is told from the quarter before where its column says so", () => {
    expect(laterText("Januari s.d. Maret", SECOND)).toBe("April s.d. Juni");
    expect(laterText("Januari s.d. Maret", SECOND, { isCumulative: true })).toBe("Januari s.d. Juni");
  });
});

describe("a text of a report that is not of a quarter", () => {
  it.each([
    ["Rekap Bulan Juni 2024", "Rekap Bulan Juli 2024", month(6)],
    ["Bulan Juni (Triwulan II)", "Bulan Juli (Triwulan III)", month(6)],
    ["Bulan Mei (Triwulan II)", "Bulan Juni (Triwulan II)", month(5)],
    ["1 s.d. 30 Juni 2024", "1 s.d. 31 Juli 2024", month(6)],
    ["Mei 2024 dan Juni 2024", "Juni 2024 dan Juli 2024", month(6)],
    ["Januari s.d. Juni 2024", "Januari s.d. Juli 2024", month(6)],
    ["s.d. Bulan Mei", "s.d. Bulan Juni", month(6)],
    ["Bulan Desember 2024 (Triwulan IV)", "Bulan Januari 2025 (Triwulan I)", month(12)],
    ["Januari - Juni 2024", "Juli - Desember 2024", semester(1)],
    ["Triwulan I dan II 2024", "Triwulan III dan IV 2024", semester(1)],
    ["Semester II 2024", "Semester I 2025", semester(2)],
    ["Laporan Tahun 2024", "Laporan Tahun 2025", WHOLE_YEAR],
    ["Tahun 2023 dan 2024", "Tahun 2024 dan 2025", WHOLE_YEAR],
    ["Januari s.d. Desember 2024", "Januari s.d. Desember 2025", WHOLE_YEAR],
  ])("goes as far as its report does: %s", (text, later, from) => {
    expect(laterText(text, from)).toBe(later);
  });
});

describe("a quarter later, a text keeps", () => {
  it.each([
    ["a day on which something happened", "Rapat tanggal 15 Juni 2024", SECOND],
    ["a person's name", "Ibu Juni", SECOND],
    ["a signer's name", "Mei Sari, S.E.", SECOND],
    ["a law", "PermenPANRB Nomor 14 Tahun 2017", SECOND],
    ["a law of the year that ends", "Peraturan Bupati Nomor 3 Tahun 2024", FOURTH],
    ["a comparison of years", "Tahun 2023 dan 2024", FOURTH],
    ["a month of another quarter", "Januari 2024", SECOND],
    ["the number of something else", "Tahap II", SECOND],
    ["a weekday's date", "Minggu, 30 Juni 2024", SECOND],
    ["the day of a letter", "Surat Gubernur Nomor 5 tanggal 1 Juni 2024", SECOND],
    ["the whole year", "Triwulan I s.d. IV 2024", SECOND],
    ["the half year that it is still in", "Juli s.d. Desember 2024", THIRD],
    ["a list of which only some would move", "Februari dan Juni 2024", SECOND],
    ["what was a year before, alone", "IKM Triwulan II Tahun 2023: 82,1", { ...SECOND, year: 2025 }],
    ["a target at the end of the year", "Target Triwulan IV 2024", SECOND],
    ["the second question of a survey", "Q2", SECOND],
    ["a plan of several years", "RPJMD 2024-2029", FOURTH],
    ["an article", "Pasal II", SECOND],
    ["a type", "Tipe IV", FOURTH],
    ["a person called so", "Mei", { ...FIRST, year: 2024 }],
  ])("%s", (_, text, from) => {
    expect(laterText(text, from)).toBe(text);
  });
});

const ROMAN = ["I", "II", "III", "IV"];
const SPELT = ["Satu", "Dua", "Tiga", "Empat"];
const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const FORMS: readonly ((n: number, year: number) => string)[] = [
  (n, year) => `Triwulan ${ROMAN[n]} (${SPELT[n]}) Tahun ${year}`,
  (n, year) => `TW ${ROMAN[n]} ${year}`,
  (n, year) => `Rekap Triwulan ke-${n + 1} Tahun ${year}`,
  (n, year) => `BULAN ${MONTHS[n * 3]?.toUpperCase()} – ${MONTHS[n * 3 + 2]?.toUpperCase()} TAHUN ${year}`,
  (n, year) => `${MONTHS[n * 3 + 1]} ${year}`,
  (n, year) => `${MONTHS[n * 3]}, ${MONTHS[n * 3 + 1]} dan ${MONTHS[n * 3 + 2]} ${year}`,
  (n, year) => `Periode 1 ${MONTHS[n * 3]} s.d. ${n === 0 || n === 3 ? 31 : 30} ${MONTHS[n * 3 + 2]} ${year}`,
  (n, year) => `01/${String(n * 3 + 1).padStart(2, "0")}/${year}`,
  (n) => `${MONTHS[n * 3 + 2]}`,
];

test("after four quarters every text is as it was, a year later", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMS),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 2015, max: 2035 }),
      (form, number, year) => {
        let term = quarter(number + 1, year);
        let text = form(number, year);
        for (let at = 0; at < 4; at++) {
          const later = laterText(text, term);
          term = termAfter(term);
          expect(later).toBe(form(term.number - 1, term.year ?? 0));
          text = later;
        }
      },
    ),
  );
});
