import fc from "fast-check";
import { quarterAfter, type Quarter } from "../../../src/core/nextQuarter/quarter";
import { signedLater } from "../../../src/core/nextQuarter/signing";
import { laterText } from "../../../src/core/nextQuarter/words/later";

const SECOND = { number: 2, year: 2024 };
const FOURTH = { number: 4, year: 2024 };
const FIRST = { number: 1, year: 2024 };

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
    ["Triwulan IV", "Triwulan III", { number: 2, year: null }],
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
        let quarter: Quarter = { number: number + 1, year };
        let text = form(number, year);
        for (let at = 0; at < 4; at++) {
          const later = laterText(text, quarter);
          quarter = quarterAfter(quarter);
          expect(later).toBe(form(quarter.number - 1, quarter.year ?? 0));
          text = later;
        }
      },
    ),
  );
});

describe("where and when a report is signed", () => {
  it.each([
    ["Sampit, 5 Juli 2024", "Sampit, .... Oktober 2024"],
    ["Sampit, 28 Juni 2024", "Sampit, .... September 2024"],
    ["Sampit, 3 April 2024", "Sampit, .... Juli 2024"],
    ["Sampit, ..... Juli 2024", "Sampit, .... Oktober 2024"],
  ])("is a quarter later, on a day that is open: %s", (text, later) => {
    expect(signedLater(text, SECOND)).toBe(later);
  });

  it.each(["Sampit, 3 Mei 1990", "Sampit, 5 Juli 2023", "Senin, 5 Juli 2024"])("is not what is said by: %s", (text) => {
    expect(signedLater(text, SECOND)).toBeNull();
  });
});
