import { answerOf, errorValue } from "../support/functions";

const mutu = (ikm: unknown) => answerOf("MUTU", [ikm]);
const kinerja = (ikm: unknown) => answerOf("KINERJA", [ikm]);

describe("PTSP.MUTU and PTSP.KINERJA", () => {
  test.each([
    [100, "A", "Sangat Baik"],
    [88.305, "A", "Sangat Baik"],
    [88.3049, "B", "Baik"],
    [84.48, "B", "Baik"],
    [76.605, "B", "Baik"],
    [76.6049, "C", "Kurang Baik"],
    [64.995, "C", "Kurang Baik"],
    [64.9949, "D", "Tidak Baik"],
    [25, "D", "Tidak Baik"],
  ])("grade %d, rounded to two decimals, as %s and %s", (ikm, letter, word) => {
    expect([mutu(ikm), kinerja(ikm)]).toEqual([letter, word]);
  });

  test("read an IKM that is a text, or a range of one cell", () => {
    expect([mutu("84,48"), mutu("84.480"), mutu([[84.48]])]).toEqual(["B", "B", "B"]);
  });

  test("take no NRR for an IKM", () => {
    expect(mutu(3.35)).toBe("3,35 tampaknya NRR, bukan IKM. Kalikan NRR dengan 25 lebih dahulu, atau pilih sel IKM.");
    expect(kinerja("3,35")).toBe(mutu(3.35));
    expect([mutu(1), mutu(4)]).toEqual([expect.stringContaining("NRR"), expect.stringContaining("NRR")]);
  });

  test.each([0.8448, 9, 10, -3, 100.01, 45_292])("grade nothing that is no IKM: %d", (number) => {
    expect(mutu(number)).toMatch(/ bukan IKM, yang ada di antara 25 dan 100\. Pilih sel IKM\.$/);
  });

  test("say what is wrong with the cell they read", () => {
    expect(mutu("Baik")).toBe('IKM berisi "Baik", yang bukan angka. Pilih sel berisi angka.');
    expect(mutu(true)).toMatch(/^IKM berisi TRUE,/);
    expect(mutu(errorValue("#DIV/0!"))).toMatch(/^IKM berisi kesalahan #DIV\/0!\./);
    for (const blank of [null, "", " ", 0, [[null]]]) expect(mutu(blank)).toMatch(/^IKM masih kosong\./);
    expect(kinerja([[84], [85]])).toMatch(/^IKM dibaca dari satu sel\./);
  });
});
