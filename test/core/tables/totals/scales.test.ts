import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("answers, what each counts for and how many gave it", () => {
  const ANSWERS = (shares: readonly string[], total: string, score = "") => `
    Tabel 3. Kecepatan Waktu
    No | Jawaban       | Nilai | Frekuensi | Persentase (%) | Skor
    1  | Tidak cepat   | 1     | 3         | ${shares[0] ?? ""} | 3
    2  | Kurang cepat  | 2     | 7         | ${shares[1] ?? ""} | 14
    3  | Cepat         | 3     | 28        | ${shares[2] ?? ""} | 84
    4  | Sangat cepat  | 4     | 37        | ${shares[3] ?? ""} | 148
    .  | Jumlah        |       | ${total}  | ${shares[4] ?? ""} | 249
    .  | Rata-rata     |       |           |                | ${score}`;
  const SHARES = ["4", "9.33", "37.33", "49.33", "100"];

  test("are no figures to add up or to average", () => {
    expect(findingsOf(draw(ANSWERS(SHARES, "75", "3.32")))).toEqual([]);
    expect(fillsOf(draw(ANSWERS(SHARES, "75", "")))).toEqual([]);
  });

  test("leave how many answered, and their shares, to be filled", () => {
    expect(fillsOf(draw(ANSWERS([], "")))).toEqual([
      "D7 =SUM(D3:D6) 75",
      "E3 =D3/D7 0.04",
      "E4 =D4/D7 0.09333333333333334",
      "E5 =D5/D7 0.37333333333333335",
      "E6 =D6/D7 0.49333333333333335",
      "E7 =D7/D7 1",
    ]);
  });

  test("are added up where they are amounts that rise otherwise, or are called something else", () => {
    const list = (name: string, values: readonly number[]) =>
      draw(`
        No | Loket   | ${name}          | Berkas
        1  | Loket A | ${values[0] ?? ""} | 12
        2  | Loket B | ${values[1] ?? ""} | 15
        3  | Loket C | ${values[2] ?? ""} | 10
        4  | Loket D | ${values[3] ?? ""} | 9
        .  | Jumlah  |                  | 46`);
    expect(fillsOf(list("Nilai", [10, 20, 31, 40]))).toEqual(["C6 =SUM(C2:C5) 101"]);
    expect(fillsOf(list("Petugas", [1, 2, 3, 4]))).toEqual(["C6 =SUM(C2:C5) 10"]);
  });
});

test("what things are rated counts for as much as it weighs, also where it falls by one from row to row", () => {
  const sheet = draw(`
    No | Indikator | Bobot | Nilai | Bobot x Nilai
    1  | NIB       | 20    | 3     |
    2  | PBG       | 30    | 2     |
    3  | SLF       | 50    | 1     |
    .  | Jumlah    | 100   |       |`);
  expect(fillsOf(sheet)).toEqual(["E2 =C2*D2/100 0.6", "E3 =C3*D3/100 0.6", "E4 =C4*D4/100 0.5", "E5 =SUM(E2:E4) 1.7"]);
});

test("an average of one column says nothing of the others", () => {
  const sheet = (mean: string) =>
    draw(`
      No | Indikator | Target | Hasil | Skor
      1  | NIB       | 40     | 30    | 75
      2  | PBG       | 20     | 18    | 90
      3  | SLF       | 10     | 6     | 60
      .  | Jumlah    | 70     | 54    |
      .  | Rata-rata |        |       | ${mean}`);
  expect(fillsOf(sheet("75"))).toEqual([]);
  expect(fillsOf(sheet(""))).not.toEqual([]);
});

test("an average of one column leaves the others to be averaged where none of them is added up", () => {
  const sheet = draw(`
    No | Indikator | Target | Hasil | Skor
    1  | NIB       | 40     | 30    | 75
    2  | PBG       | 20     | 18    | 90
    3  | SLF       | 10     | 6     | 60
    .  | Rata-rata |        |       | 75`);
  expect(fillsOf(sheet)).toEqual(["C5 =AVERAGE(C2:C4) 23.333333333333332", "D5 =AVERAGE(D2:D4) 18"]);
});
