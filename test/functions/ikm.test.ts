import { answerOf, column, range } from "../support/functions";

const ikm = (answers: unknown, weights: unknown = null, scale: unknown = null) =>
  answerOf("IKM", [answers, weights, scale]);

const NRR = [3.35, 3.4, 3.2, 3.1, 3.3, 3.2, 3.4, 3.3, 3.5];

describe("PTSP.IKM gives Σ(NRR × weight) × 25", () => {
  test("of answers with a column for each unsur, weighed 1/x", () => {
    expect(ikm(range("U1 | U2 | U3\n3 | 4 | 4\n4 | . | 3"))).toBe((3.5 / 3 + 4 / 3 + 3.5 / 3) * 25);
  });

  test("of the NRRs of all unsur, in a row or one below the other", () => {
    expect(ikm([NRR])).toBeCloseTo(82.63888888888889, 12);
    expect(ikm(column(...NRR))).toBe(ikm([NRR]));
  });

  test("by the weight that a template rounds, or by a weight for each", () => {
    expect(ikm([NRR], 0.111)).toBe(82.55625);
    expect(ikm(column(...NRR), [["0,111"]])).toBe(82.55625);
    expect(ikm([[3, 4]], [[0.75, 0.25]])).toBe(81.25);
    expect(ikm([[3, 4]], column(0.75, null, 0.25))).toBe(81.25);
    expect(ikm(column(3, 4), column(0.75, 0.25))).toBe(81.25);
  });

  test.each(["No", "No.", "No Responden", "Nomor"])(
    "of no respondents' numbers under %s, which look like answers",
    (no) => {
      const picked = `. | Unsur | .\n${no} | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n3 | 4 | 3`;
      expect(ikm(range(picked))).toBe(
        `Baris ke-2, kolom ke-1 rentang berisi "${no}", yang bukan jawaban. Pilih hanya sel jawaban.`,
      );
    },
  );

  test("of no respondents' numbers without a header: a longer scale is not the way out", () => {
    expect(ikm(range("1 | 3 | 4\n2 | 4 | 4\n3 | 4 | 3\n4 | 4 | 4\n5 | 3 | 3"))).toBe(
      "Baris ke-5, kolom ke-1 rentang berisi 5, di luar skala 1–4. Pilih hanya sel jawaban.",
    );
  });

  test("of answers on another scale, times 100 ÷ the best", () => {
    expect(ikm(range("5 | 4\n3 | 4"), null, 5)).toBe(80);
  });

  test("passes over the header, column numbers and blank columns", () => {
    expect(ikm(range("U1 | . | U2\n(1) | . | (2)\n3 | . | 4"))).toBe(87.5);
    expect(ikm(range("Data | 2024 | TW II\nU1 | U2 | U3\n3 | 4 | 4"))).toBeCloseTo((11 / 3) * 25, 12);
    expect(
      ikm([
        [1, 2, 3, 4, 5],
        [3, 4, 3, 4, 4],
      ]),
    ).toBe(90);
  });

  test("reads words of each question beside each other", () => {
    expect(ikm(range("Persyaratan | Waktu\nSangat sesuai | Cepat\nSesuai | Sangat cepat\nKurang sesuai | Cepat"))).toBe(
      ((3 + 10 / 3) / 2) * 25,
    );
  });
});

describe("PTSP.IKM refuses, and says what to do", () => {
  test("an unsur that has a header and no answers yet", () => {
    expect(ikm(range("U1 | Biaya\n3 | .\n4 | ."))).toBe(
      'Kolom ke-2 rentang ("Biaya") belum berisi jawaban. Isi jawabannya, atau keluarkan kolom itu dari rentang.',
    );
  });

  test("a column of names beside the answers", () => {
    expect(ikm(range("Nama | U1 | U2\nBudi | 3 | 4"))).toMatch(/^Baris ke-2, kolom ke-1 rentang berisi "Budi",/);
  });

  test("weights that do not add up to 1, are too few, or none", () => {
    expect(ikm([[3, 4]], [[0.5, 0.3]])).toMatch(/^Jumlah bobot semua unsur 0,8, seharusnya 1\./);
    expect(
      ikm(
        [
          [3, 4],
          [4, 4],
        ],
        0.111,
      ),
    ).toMatch(/^Jumlah bobot semua unsur 0,222,/);
    expect(ikm([[3, 4, 3]], [[0.5, 0.5]])).toMatch(/^Ada 2 bobot untuk 3 unsur\./);
    expect(ikm([[3, 4]], [[0.5, "1/2"]])).toMatch(/^Kolom ke-2 rentang bobot berisi "1\/2", yang bukan bobot\./);
    expect(ikm([[3, 4]], -0.5)).toMatch(/berisi −0,5, yang bukan bobot/);
  });
});
