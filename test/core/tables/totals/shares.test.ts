import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const TRADE = (second: string) => `
  Tahun | Nilai Total (triliun) | Nilai PMA (triliun) | Persentase PMA
  2018  | 889                   | 233                 | 26.2
  2019  | 910                   | 241                 | ${second}
  2020  | 981                   | 264                 | 26.9
  2021  | 1046                  | 293                 | 28.0
  2022  | 1420                  | 421                 | 29.7
  2023  | 1560                  | 475                 | 30.5
  2024  | 2000                  | 500                 | 25.0
  2025  | 2100                  | 630                 | 30.0`;

describe("shares in per cent", () => {
  test("that are off by their last digit in several rows were computed before rounding", () => {
    expect(findingsOf(draw(TRADE("26.4")))).toEqual([]);
  });

  test("are wrong beyond that", () => {
    expect(findingsOf(draw(TRADE("29.4")), "error")).toEqual(["error D3 totals-share 26.5"]);
  });
});

describe("a row of shares below the total", () => {
  const RISKS = (shares: string) => `
    JUMLAH NIB MENURUT TINGKAT RISIKO
    Bulan      | Rendah | Menengah | Tinggi | Total
    Januari    | 310    | 52       | 18     | 380
    Februari   | 290    | 61       | 9      | 360
    Maret      | 214    | 40       | 6      | 260
    Total      | 814    | 153      | 33     | 1000
    Persentase | ${shares}`;

  test("is of the total of all, which need not say that it is all", () => {
    expect(findingsOf(draw(RISKS("81.4 | 15.3 | 3.3 | 100")))).toEqual([]);
    expect(findingsOf(draw(RISKS("81.4 | 15.3 | 3.3 |")))).toEqual([]);
  });

  test("has a wrong one told", () => {
    expect(findingsOf(draw(RISKS("81.4 | 13.5 | 3.3 | 100")))).toEqual(["error C7 totals-share 15.3"]);
  });

  test("is filled where it is blank", () => {
    expect(fillsOf(draw(RISKS("| | |")))).toEqual([
      "B7 =B6/E6 0.814",
      "C7 =C6/E6 0.153",
      "D7 =D6/E6 0.033",
      "E7 =E6/E6 1",
    ]);
  });
});

describe("a share that says what it is of", () => {
  test.each([
    ["Masuk  | Selesai     | Proses    | % Penyelesaian"],
    ["Jumlah | Tepat Waktu | Terlambat | % Tepat Waktu"],
    ["Jumlah | Tepat Waktu | Tidak Tepat Waktu | % Tepat Waktu"],
    ["Masuk  | Selesai     | Belum Selesai | % Penyelesaian"],
    ["Masuk  | Terbit      | Proses    | Persentase Penerbitan"],
  ])("is filled: %s", (words) => {
    const fills = fillsIn(
      "E",
      `Layanan | ${words}
      PBG     | 40     | 30          | 10        |
      SLF     | 20     | 15          | 5         |
      SIP     | 50     | 40          | 10        |`,
    );
    expect(fills).toEqual(["E2 =C2/B2 0.75", "E3 =C3/B3 0.75", "E4 =C4/B4 0.8"]);
  });

  test("is left where others may be meant as well", () => {
    const picture = `Loket | Sangat Puas | Puas | Tidak Puas | Total | % Puas
      Loket 1 | 40          | 30   | 10         | 80    |
      Loket 2 | 20          | 15   | 5          | 40    |`;
    expect(fillsIn("F", picture)).toEqual([]);
  });

  test("is left where what was done in time and what was not are both of what was done", () => {
    const picture = `Layanan | Masuk | Selesai Tepat Waktu | Selesai Tidak Tepat Waktu | Belum Selesai | % Selesai
      PBG     | 20    | 10 | 5 | 5 |
      SLF     | 40    | 20 | 5 | 15 |`;
    expect(fillsIn("F", picture)).toEqual([]);
  });

  test("is left where it names none of them", () => {
    const picture = `Layanan | Jumlah | Tepat Waktu | Terlambat | % Puas
      PBG     | 40     | 30          | 10        |
      SLF     | 20     | 15          | 5         |`;
    expect(fillsIn("E", picture)).toEqual([]);
  });
});

describe("a blank share beside one that is nothing", () => {
  it("is not rounded to whole figures as that one is written", () => {
    const sheet = draw(`
      No | Uraian                   | Anggaran  | Realisasi | Persen
      1  | Belanja Alat Tulis       | '8.000    | '1.000    | .
      2  | Belanja Perjalanan Dinas | '40.000   | '5.000    | .
      3  | Belanja Cetak            | '16.000   | '2.000    | .
      4  | Belanja Modal            | '3.000    | -         | 0
      .  | Jumlah                   | '67.000   | '8.000    | .`);
    expect(fillsOf(sheet)).toEqual(["E2 0.125", "E3 0.125", "E4 0.125", "E6 0.11940298507462686"]);
  });
});
