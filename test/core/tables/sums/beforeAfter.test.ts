import { beforeAndAfter, isRevised } from "../../../../src/core/tables/sums/beforeAfter";

/** Columns by the words over them, from top to bottom: "Izin / 2023 │ Izin / 2024". */
const columns = (header: string) => header.split(" │ ").map((words) => ({ words: words.split(" / ") }));

/** "2023 → 2024"; null where nobody says of which two a change tells. */
function told(header: string): string | null {
  const pair = beforeAndAfter(columns(header));
  return pair && [pair.before, pair.after].map(({ words }) => words.join(" / ")).join(" → ");
}

describe("what was and what is now", () => {
  it.each([
    ["two years", "2023 │ 2024", "2023 → 2024"],
    ["the last two of three", "2022 │ 2023 │ 2024", "2023 → 2024"],
    ["the same thing of two years", "Izin 2023 │ Izin 2024", "Izin 2023 → Izin 2024"],
    ["the same whatever stands before the year", "2023 Izin │ Izin 2024", "2023 Izin → Izin 2024"],
    ["two quarters", "TW I │ TW II", "TW I → TW II"],
    ["two years though the parts of the last stand between", "2023 │ Semester I 2024 │ 2024", "2023 → 2024"],
    ["a plan and what it was changed to", "Semula │ Menjadi", "Semula → Menjadi"],
    ["the same in other words", "Pagu Murni (Rp) │ Pagu Perubahan (Rp)", "Pagu Murni (Rp) → Pagu Perubahan (Rp)"],
    ["the years that stand over one thing", "2023 / PMA │ 2024 / PMA", "2023 / PMA → 2024 / PMA"],
    ["the years that stand below one thing", "PMA / 2023 │ PMA / 2024", "PMA / 2023 → PMA / 2024"],
    ["two years, the latest first", "2024 │ 2023", "2023 → 2024"],
    ["two years, the latest first, behind what is of no time", "Izin │ 2024 │ 2023", "2023 → 2024"],
    ["the month before and this one", "Bulan Lalu │ Bulan Ini", "Bulan Lalu → Bulan Ini"],
    ["the same, this month first", "Bulan Ini │ Bulan Lalu", "Bulan Lalu → Bulan Ini"],
    ["the same of one thing", "Terbit Bulan Lalu │ Terbit Bulan Ini", "Terbit Bulan Lalu → Terbit Bulan Ini"],
    ["the same below one thing", "Izin / Bulan Lalu │ Izin / Bulan Ini", "Izin / Bulan Lalu → Izin / Bulan Ini"],
    ["the month before as such", "Bulan Sebelumnya │ Bulan Berjalan", "Bulan Sebelumnya → Bulan Berjalan"],
    ["both behind what is of no time", "Loket │ Bulan Lalu │ Bulan Ini", "Bulan Lalu → Bulan Ini"],
  ])("is told by %s", (_, header, pair) => {
    expect(told(header)).toBe(pair);
  });

  it.each([
    ["one year alone", "2024"],
    ["the same year twice", "2024 │ 2024"],
    ["two things", "Izin 2023 │ NIB 2024"],
    ["a quarter and a year", "TW I 2023 │ 2024"],
    ["quarters that count from one day on", "s.d. TW I │ TW II"],
    ["a year whose other words differ", "2023 / PMA │ 2024 / PMDN"],
    ["a header of two rows beside one of one", "2023 / PMA │ 2024"],
    ["three years, the latest first", "2024 │ 2023 │ 2022"],
    ["words of no time", "Baru │ Lama"],
    ["a plan and what came of it", "Semula │ Realisasi"],
    ["what it was changed to, without the plan", "2023 │ Menjadi"],
    ["a quarter within the year that it is compared with", "2024 │ TW II 2024"],
    ["one of three months", "Bulan Lalu │ Bulan Ini │ Bulan Ini"],
    ["months behind which something else stands", "Bulan Lalu │ Bulan Ini │ Loket"],
    ["months that stand apart", "Bulan Lalu │ Loket │ Bulan Ini"],
    ["this month twice", "Bulan Ini │ Bulan Ini"],
    ["this month alone", "Loket │ Bulan Ini"],
    ["the month before of another thing", "Terbit Bulan Lalu │ Masuk Bulan Ini"],
    ["the month before below another thing", "Izin / Bulan Lalu │ NIB / Bulan Ini"],
    ["nothing", ""],
  ])("is not told by %s", (_, header) => {
    expect(told(header)).toBeNull();
  });
});

test("a plan is revised by one that it was changed to, and by no third", () => {
  const are = ["Pagu Murni │ Pagu Perubahan", "Dinas / Semula │ Dinas / Setelah Pergeseran"];
  const areNot = ["Pagu Murni", "Pagu Perubahan │ Pagu Murni", "Pagu Murni │ Pagu", "Semula / PMA │ Menjadi / PMDN"];
  const three = "Pagu Murni │ Pagu Perubahan │ Pagu Perubahan";
  expect([...are, ...areNot, three, ""].filter((header) => isRevised(columns(header)))).toEqual(are);
});
