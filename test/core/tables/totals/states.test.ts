import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { factsOf } from "../../../support/facts";
import { draw } from "../../../support/draw";

/** Three rows under as many columns as the total has figures, each 1, 2 and 3 times the column's own number. */
function table(totals: readonly (number | string)[], base: readonly number[]) {
  const rows = [1, 2, 3].map((times) => [`Baris ${String(times)}`, ...base.map((one) => one * times)]);
  const head = ["Uraian", ...base.map((_, at) => `Kolom ${String.fromCharCode(65 + at)}`)];
  return draw([head, ...rows, ["Jumlah", ...totals]].map((row) => row.join(" | ")).join("\n"));
}

describe("a figure in a row of totals that is not the sum", () => {
  test("is wrong where two others are right, and not where one is", () => {
    expect(findingsOf(table([60, 120, 181], [10, 20, 30]))).toEqual([
      "error D3 totals-entry 61 (or D4 91, D5 180, D2 31)",
    ]);
    expect(findingsOf(table([60, 121], [10, 20]))).toEqual([]);
  });

  test("is none where as many are not: the row says something else", () => {
    expect(findingsOf(table([60, 120, 181, 242], [10, 20, 30, 40]))).toEqual([]);
    expect(findingsOf(table([60, 120, 180, 240, 301, 362], [10, 20, 30, 40, 50, 60]))).toEqual([
      "error F5 totals-down 300 (or F2 51, F4 151, F3 101)",
      "error G5 totals-down 360 (or G4 182, G3 122, G2 62)",
    ]);
  });

  test("is left alone where it is an average, the highest or the lowest", () => {
    for (const other of [5, 7.5, 2.5]) expect(findingsOf(table([60, 120, other], [10, 20, 2.5]))).toEqual([]);
    expect(findingsOf(table([60, 120, 15.5], [10, 20, 2.5]))).toEqual(["error D5 totals-down 15 (or D3 5.5)"]);
  });

  test("is left alone where it tells how many rows there are", () => {
    expect(findingsOf(table([60, 120, 3], [10, 20, 30]))).toEqual([]);
    expect(findingsOf(table([60, 120, 4], [10, 20, 30]))).toEqual(["error D5 totals-down 180"]);
  });

  test("is left alone where the column's other totals are no sums either", () => {
    const groups = (one: number, other: number) =>
      draw(`Uraian | Kolom A | Kolom B | Kolom C
        A | 10 | 20 | 31
        B | 20 | 30 | 42
        Sub Jumlah | 30 | 50 | ${String(one)}
        C | 11 | 21 | 32
        D | 21 | 31 | 43
        Sub Jumlah | 32 | 52 | ${String(other)}`);
    expect(findingsOf(groups(99, 98))).toEqual([]);
    expect(findingsOf(groups(73, 98))).toEqual(["error D7 totals-down 75 (or D6 66, D5 55)"]);
  });
});

describe("sums that are off by their last digit", () => {
  /** Ten columns of 1.4, 1.4 and 1.4; what each total is above 4.2, in tenths. */
  const rounded = (off: readonly number[]) =>
    table(
      off.map((one) => (42 + one) / 10),
      off.map(() => 0.7),
    );

  test("were rounded before where there are three of them, and the others are held to no more", () => {
    expect(findingsOf(rounded([1, 1, -1, 0, 0, 0, 0, 0, 0]))).toEqual([]);
    expect(findingsOf(rounded([1, 1, -1, 0, 0, 0, 0, 0, 0, 9]), "error")).toHaveLength(1);
  });

  test("were rounded to whole figures where a part is so small that it has a decimal", () => {
    const trade = draw(`
      Moda  | 2000  | 2005  | 2010  | 2015  | 2020
      Truk  | 60047 | 66826 | 78502 | 82638 | 89547
      Kereta | 23465 | 26627 | 25225 | 27317 | 25695
      Pipa  | 0.3   | 114   | 141   | 181   | 232
      Lain  | 162   | 111   | 121   | 220   | 285
      Jumlah | 83674 | 93678 | 103990 | 110355 | 115759`);
    expect(findingsOf(trade)).toEqual([]);
  });

  test("say nothing where they are few and have decimals", () => {
    expect(findingsOf(rounded([1, 0, 0, 0]))).toEqual([]);
    expect(findingsOf(rounded([3, 0, 0, 0]), "error")).toHaveLength(1);
  });

  test("are wrong where figures are whole and all others hold", () => {
    expect(findingsOf(table([6000, 6060, 6120, 6181], [1000, 1010, 1020, 1030]))).toEqual([
      "error E5 totals-down 6180 (or E4 3091, E3 2061, E2 1031)",
    ]);
    expect(findingsOf(table([6000, 6060, 6121], [1000, 1010, 1020]))).toEqual([]);
  });

  test("were rounded where they are said to be in thousands or millions", () => {
    const rows = "Jenis | A | B | C | D\nImpor | 1230 | 2024 | 2124 | 1691\nEkspor | 739 | 907 | 939 | 796";
    const picture = `${rows}\nJumlah | 1969 | 2931 | 3062 | 2487`;
    expect(findingsOf(draw(`Perdagangan (ribu ton)\n${picture}`))).toEqual([]);
    expect(findingsOf(draw(`Perdagangan (ton)\n${picture}`), "error")).toHaveLength(1);
  });

  test("were rounded where all figures are in hundreds", () => {
    expect(findingsOf(table([600, 1200, 1800, 2500], [100, 200, 300, 400]))).toEqual([]);
    expect(findingsOf(table([600, 1200, 1800, 3400], [100, 200, 300, 400]))).toEqual([
      "error E5 totals-down 2400 (or E2 1400, E3 1800, E4 2200)",
    ]);
  });

  test("are wrong where so few are counted", () => {
    expect(findingsOf(table([6, 12, 19], [1, 2, 3]))).toEqual(["error D5 totals-down 18 (or D3 7, D2 4)"]);
  });
});

describe("a column of totals", () => {
  const rows = (last: readonly number[], head = "Wilayah | Kolom A | Kolom B | Total") =>
    draw(
      [
        head,
        ...last.map(
          (total, at) => `Daerah ${String(at)} | ${String(110 + at)} | ${String(220 + at)} | ${String(total)}`,
        ),
      ].join("\n"),
    );

  test("has a wrong figure named where two others are right", () => {
    expect(findingsOf(rows([330, 332, 334, 337]))).toEqual(["error D5 totals-across 336 (or C5 224, B5 114)"]);
    expect(findingsOf(rows([330, 332, 337]))).toEqual(["error D4 totals-across 334 (or C4 225, B4 115)"]);
    expect(findingsOf(rows([330, 332, 391]))).toEqual([]);
  });

  test("is none where a third of its figures are not", () => {
    expect(findingsOf(rows([330, 332, 334, 347, 359]))).toEqual([]);
    expect(tablesOf(rows([330, 332, 334, 347, 359]))).toEqual([]);
  });

  test("is called so by the words nearest to it", () => {
    const under = (top: string, name: string, last = 336) =>
      draw(
        `Wilayah | ${top} | . | .\n. | Kolom A | Kolom B | ${name}\nUtara | 110 | 220 | 330\nTimur | 111 | 221 | 332\nBarat | 112 | 222 | 334\nSelatan | 113 | 223 | ${Number.isNaN(last) ? "." : String(last)}`,
        "Lembar1",
        ["A1:A2", "B1:D1"],
      );
    expect(tablesOf(under("Realisasi", "Jumlah"))).toEqual(["totals A1:D6"]);
    expect(fillsOf(under("Realisasi", "Jumlah", Number.NaN))).toEqual(["D6 =SUM(B6:C6) 336"]);
    expect(fillsOf(under("Jumlah", "Lainnya", Number.NaN))).toEqual([]);
  });

  test("adds up no averages below it, nor do these count for its rows", () => {
    const sheet = draw(`Wilayah | Kolom A | Kolom B | Total
      Utara | 110 | 220 | 330
      Timur | 111 | 221 | 332
      Barat | 112 | 222 | 334
      Jumlah | 333 | 663 | 996
      Rata-rata | 111 | 221 | 332`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("a mistyped figure of a table of sums", () => {
  const money = (figure: string) =>
    draw(`Wilayah | Kolom A | Kolom B | Total
      Utara | 11.5 | 22.25 | 33.75
      Timur | 12.5 | ${figure} | 35.75
      Barat | 13.5 | 24.25 | 37.75
      Jumlah | 37.5 | 69.75 | 107.25`);

  test("is told with its decimals, by its row and column", () => {
    expect(findingsOf(money("32.25"))).toEqual(["error C3 totals-entry 23.25"]);
    expect(factsOf(money("32.25")).join()).toContain("Timur, Kolom B");
  });

  test("that is blank is not guessed", () => {
    expect(findingsOf(money("."), "error").filter((finding) => finding.includes("totals-entry"))).toEqual([]);
  });
});
