import { answerOf, column, errorValue, range } from "../support/functions";

const nrr = (answers: unknown, scale: unknown = null) => answerOf("NRR", [answers, scale]);

describe("PTSP.NRR gives the mean of the answers that were given", () => {
  test("of a column or of a row, exactly", () => {
    expect(nrr(column(3, 4, 3))).toBe(10 / 3);
    expect(nrr([[3, 4, 3]])).toBe(10 / 3);
    expect(nrr([[4]])).toBe(4);
  });

  test("leaves out what is blank, however Excel hands it over, and dashes", () => {
    expect(nrr(column(3, null, "", " ", 0, "-", 4))).toBe(3.5);
  });

  test("reads numbers that are texts, with either decimal mark", () => {
    expect(nrr(column("3", "3,5", "3.5", "4."))).toBe(3.5);
  });

  test("passes over a title, a header and a row of column numbers above the answers: whole columns can be chosen", () => {
    expect(nrr(column("Hasil Survei", null, "U1", "(1)", 3, 4))).toBe(3.5);
    expect(nrr(column("1. Persyaratan", 3, 4))).toBe(3.5);
    expect(nrr(column("1. Persyaratan", "4 - Sangat sesuai", "3 - Sesuai"))).toBe(3.5);
    expect(nrr([["NRR", 3, 4]])).toBe(3.5);
  });

  test("passes over the million blank rows of a whole column in no time", () => {
    const whole = Array.from({ length: 1_048_576 }, (_, row) => [row === 0 ? "U1" : row < 141 ? 3 : 0]);
    expect(nrr(whole)).toBe(3);
  });

  test("reads answers as they were ticked", () => {
    expect(nrr(column("4 - Sangat Mudah", "3 - Mudah", "(2) Kurang mudah"))).toBe(3);
    expect(nrr(column("Sangat mudah (4)", "Mudah (3)"))).toBe(3.5);
    expect(nrr(column("(4) Sangat mudah", "(3) Mudah"))).toBe(3.5);
    expect(nrr(column("4. Ada petugas", "2. Kadang", "3. Ada"))).toBe(3);
  });

  test("reads words", () => {
    expect(nrr(column("Persyaratan", "Sangat sesuai", "Sesuai", "Kurang sesuai", "sangat  sesuai"))).toBe(3.25);
    expect(nrr(column("Sangat tidak puas", "Tidak puas", "Cukup puas", "Puas", "Sangat puas"))).toBe(3);
  });

  test("reads letters from a = 1 on where they come to a service as they are published", () => {
    expect(nrr(column("c", "D.", "d. Sangat mudah", "b"))).toBe(13 / 4);
  });

  test("reads letters as the words beside them say, whatever they come to", () => {
    expect(nrr(column("a. Tidak sesuai", "a. Tidak sesuai", "d. Sangat sesuai"))).toBe(2);
    expect(nrr(column("a. Sangat sesuai", "d. Tidak sesuai", "d. Tidak sesuai"))).toBe(2);
    expect(nrr(column("Jawaban: a = 4, b = 3, c = 2, d = 1", "a", "b", "d"))).toBe(8 / 3);
  });

  test("reads letters by the best one that was given", () => {
    const letters = column("a", "a", "b", "d");
    expect([nrr(letters, "d"), nrr(letters, "a")]).toEqual([2, 3]);
  });

  test("reads answers on another scale by its best one", () => {
    expect(nrr(column(5, 3), 5)).toBe(4);
    expect(nrr(column(5, 3), "5")).toBe(4);
    expect(nrr(column("e", "c"), "e")).toBe(4);
    expect([nrr(column(2, 1), 2), nrr(column(10, 9), 10)]).toEqual([1.5, 9.5]);
  });

  test("takes letters beyond d, and words of five, for a scale up to 5", () => {
    expect(nrr(column("e", "d", "e", "d"))).toBe(4.5);
    const words = column("Sangat tidak puas", "Tidak puas", "Cukup puas", "Puas", "Sangat puas");
    expect(nrr(words, 5)).toBe(3);
  });
});

describe("PTSP.NRR refuses, and says what to do", () => {
  test("a range without answers", () => {
    const sentence =
      "Tidak ada jawaban yang terbaca pada rentang itu. Isi jawabannya, misalnya sebagai angka, atau pilih rentang lain.";
    expect([nrr(column(null, "", 0)), nrr(column("U1", "SP", "P", "SP")), nrr([])]).toEqual([
      sentence,
      sentence,
      sentence,
    ]);
  });

  test("what is no answer, and names it", () => {
    expect(nrr(column("U1", 3, "hadir"))).toMatch(
      /^Baris ke-3 rentang berisi "hadir", yang bukan jawaban\. Pilih hanya/,
    );
    expect(nrr([[3, true]])).toMatch(/^Kolom ke-2 rentang berisi TRUE,/);
    expect(
      nrr([
        [3, true],
        [4, 4],
      ]),
    ).toMatch(/^Baris ke-1, kolom ke-2 rentang berisi TRUE,/);
  });

  test("a number off the scale: a sum below the answers, a respondent's number, a date, a slip", () => {
    expect(nrr(column(3, 4, 491, 3.507))).toBe(
      "Baris ke-3 rentang berisi 491, di luar skala 1–4. Pilih hanya sel jawaban.",
    );
    expect(nrr(column(3, 5))).toMatch(/ Perbaiki, atau tulis jawaban terbaik sebagai skala bila skalanya lain\.$/);
    for (const [odd, shown] of [
      [-2, "−2"],
      [4.5, "4,5"],
      [11, "11"],
    ] as const) {
      const sentence = `Baris ke-2 rentang berisi ${shown}, di luar skala 1–4. Pilih hanya sel jawaban.`;
      expect(nrr(column(3, odd))).toBe(sentence);
    }
    expect(nrr(column(3, 10))).toMatch(/ bila skalanya lain\.$/);
    expect(nrr(column(45_292, 45_293))).toMatch(/^Baris ke-1 rentang berisi 45\.292,/);
    expect(nrr(column("a", "e"), "d")).toMatch(/berisi "e", di luar skala 1–4/);
  });

  test("an error in the range, wherever it stands", () => {
    expect(nrr(column(3, errorValue("#N/A"), 4))).toBe(
      "Baris ke-2 rentang berisi kesalahan #N/A. Perbaiki sel itu lebih dahulu.",
    );
    expect(nrr([["NRR", errorValue("#DIV/0!")]])).toMatch(/^Kolom ke-2 rentang berisi kesalahan #DIV\/0!\./);
  });

  test("answers of several unsur", () => {
    expect(nrr(range("3 | 4\n4 | 4"))).toMatch(/^NRR dihitung untuk satu unsur\. .* gunakan PTSP\.IKM\.$/);
    expect(nrr(range("U1 | .\n3 | .\n4 | ."))).toBe(3.5);
    expect(nrr(range("3 | 4\n. | ."))).toBe(3.5);
  });

  test("letters and words that may be counted in two ways", () => {
    expect(nrr(column("a", "b", "a", "b"))).toMatch(
      /^Belum pasti huruf mana yang terbaik\. Tulis huruf itu sebagai skala/,
    );
    expect(nrr(column("Sesuai", "Sesuai"))).toMatch(/^Belum pasti nilai kata-kata itu\./);
    expect(nrr(column("Sangat tidak puas", "Tidak puas", "Cukup puas", "Puas", "Sangat puas"), 4)).toMatch(
      /berskala 1–5, sedangkan skala ditulis 4\./,
    );
  });

  test("a scale that is none", () => {
    for (const scale of ["Likert", 100, 1, 4.5, -4, true, errorValue("#REF!")]) {
      expect(nrr(column(3, 4), scale)).toMatch(/^Skala .+ tidak dikenal\. Tulis jawaban terbaik/);
    }
  });

  test("in English too", () => {
    expect(answerOf("NRR", [column(3, 1234.5), null], "en")).toBe(
      "Row 2 of the range holds 1,234.5, which is not on the scale of 1–4. Choose the cells with answers only.",
    );
  });
});
