import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

/** Five permits asked for on 2 to 6 January 2024, and issued 5, 7, 4, 9 and 6 days later. */
const register = (days: readonly (number | string)[], words = "Lama Proses (hari)") =>
  draw(
    [
      `No | Nama | Jenis Izin | Tgl Masuk | Tgl Terbit | ${words}`,
      ...[5, 7, 4, 9, 6].map(
        (took, at) => `${at + 1} | Siti | PBG | ${45293 + at} | ${45293 + at + took} | ${days[at] ?? ""}`,
      ),
    ].join("\n"),
  );
const errors = (days: readonly number[]) => findingsOf(register(days), "error");

describe("how long each permit took", () => {
  it("is the days between its two dates", () => {
    expect(errors([5, 7, 4, 9, 6])).toEqual([]);
    expect(errors([5, 7, 14, 9, 6])).toEqual(["error F4 register-days 4"]);
  });

  it("counts the first day, too, where the others do", () => {
    expect(errors([6, 8, 5, 10, 7])).toEqual([]);
    expect(errors([6, 8, 4, 10, 7])).toEqual(["error F4 register-days 5"]);
  });

  it("is not known where its figures are of working days, or there are none", () => {
    expect(errors([3, 5, 4, 7, 4])).toEqual([]);
    expect(fillsOf(register([]))).toEqual([]);
  });

  it("is filled as the others are", () => {
    expect(fillsOf(register([5, 7, 4]))).toEqual(["F5 =E5-D5 9", "F6 =E6-D6 6"]);
  });
});

/** From Monday 1 January 2024 on: the days on which twelve permits were asked for and issued, four of them over a weekend. */
const WEEKS = [
  [1, 2], // Monday
  [1, 4],
  [2, 5],
  [4, 8], // Thursday to Monday
  [5, 9],
  [8, 10],
  [9, 12],
  [10, 16],
  [11, 12],
  [12, 15],
  [15, 18],
  [16, 19],
] as const;
const CALENDAR: readonly (number | null)[] = WEEKS.map(([from, to]) => to - from);
const WEEKENDS_AT = [3, 4, 7, 9];
/** Without Saturday and Sunday. */
const WORKING: readonly (number | null)[] = WEEKS.map(
  ([from, to], at) => to - from - (WEEKENDS_AT.includes(at) ? 2 : 0),
);
/** Without Sunday, the first day counted, too: Friday to Monday are three, as in the calendar. */
const SIX_DAY_WEEK: readonly (number | null)[] = WEEKS.map(
  ([from, to], at) => to - from + (WEEKENDS_AT.includes(at) ? 0 : 1),
);

const weeks = (
  days: readonly (number | null)[],
  words = "Lama Proses (hari)",
  permits: readonly (readonly number[])[] = WEEKS,
) =>
  draw(
    [
      `No | Nama | Jenis Izin | Tgl Masuk | Tgl Terbit | ${words}`,
      ...permits.map(([from = 0, to = 0], at) => {
        return `${at + 1} | Siti | PBG | ${45291 + from} | ${45291 + to} | ${days[at] ?? ""}`;
      }),
    ].join("\n"),
  );
const said = (sheet: ReturnType<typeof weeks>) => [...findingsOf(sheet, "error"), ...fillsOf(sheet)];

describe("working days and days of the calendar, over some weeks", () => {
  it("agree on most permits, and working days are neither told nor filled", () => {
    expect(said(weeks(WORKING))).toEqual([]);
    expect(said(weeks(WORKING.with(5, null).with(7, null)))).toEqual([]);
    expect(said(weeks(SIX_DAY_WEEK.with(5, null)))).toEqual([]);
  });

  it("are known apart by the permits over a weekend: a slip in days of the calendar is told, blanks are filled", () => {
    expect(said(weeks(CALENDAR))).toEqual([]);
    expect(said(weeks(CALENDAR.with(4, 7)))).toEqual(["error F6 register-days 4"]);
    expect(said(weeks(CALENDAR.with(5, null).with(7, null)))).toEqual(["F7 =E7-D7 2", "F9 =E9-D9 6"]);
  });

  it("are working days of a week of six, the first day counted, too, where those hold on more permits", () => {
    const overSunday = WEEKS.filter((_, at) => WEEKENDS_AT.includes(at));
    const permits = [[1, 2], ...overSunday, [11, 12]];
    expect(said(weeks([2, 4, 4, 6, 3, 2], "Lama Proses (hari)", permits))).toEqual([]);
    expect(said(weeks([1, 4, 4, 6, 3, 2], "Lama Proses (hari)", permits))).toEqual(["error F7 register-days 1"]);
  });

  it("are not known apart where fewer than three state a weekend", () => {
    expect(said(weeks(CALENDAR.with(3, null).with(4, null)))).toEqual([]);
  });

  it("leave a permit untold that states its working days among others of the calendar", () => {
    expect(said(weeks(CALENDAR.with(7, 4)))).toEqual([]);
    expect(said(weeks(CALENDAR.with(7, 3)))).toEqual(["error F9 register-days 6"]);
  });

  it("are working days where the column says so", () => {
    expect(said(weeks(CALENDAR.with(4, 7).with(5, null), "Lama Proses (hari kerja)"))).toEqual([]);
    expect(said(weeks(CALENDAR.with(4, 7), "Lama Pengerjaan (hari)"))).toEqual(["error F6 register-days 4"]);
  });
});

describe("the days of a register", () => {
  it("are told by their cells, with what they are of", () => {
    expect(factsOf(register([5, 7, 14, 9, 6])).find((fact) => fact.startsWith("error"))).toBe(
      "error F4 wrong-figure: figure rule register-days, subject pbg, Lama Proses (hari), actual 14, expected 4, " +
        "working [of days, area D4, E4], evidence -",
    );
  });

  it("are filled with the first of them, too, where the others count it", () => {
    expect(fillsOf(register([6, 8, 5]))).toEqual(["F5 =E5-D5+1 10", "F6 =E6-D6+1 7"]);
  });

  it("are left blank where a day is missing, is a text or has its hour, or the second comes first", () => {
    const rows = (fourth: string) => `
      No | Jenis Izin | Tgl Masuk | Tgl Terbit | Lama Proses
      1  | PBG        | 45293     | 45298      | 5
      2  | PBG        | 45294     | 45301      | 7
      3  | PBG        | 45295     | 45299      | 4
      4  | PBG        | ${fourth} | .`;
    expect(fillsOf(draw(rows("45296 | 45300")))).toEqual(["E5 =D5-C5 4"]);
    expect(fillsOf(draw(rows("45296 | 45296")))).toEqual(["E5 =D5-C5 0"]);
    for (const fourth of [". | 45300", "menyusul | 45300", "45296.5 | 45300", "45296 | 45300.5", "45300 | 45296"])
      expect([fourth, fillsOf(draw(rows(fourth)))]).toEqual([fourth, []]);
    expect(fillsOf(draw(rows("45296 | .")))).toEqual([]);
  });

  it("are not known where two spans come to the same", () => {
    const twice = (days: string) => `
      No | Jenis Izin | Tgl Masuk | Tgl Verifikasi | Tgl Terbit | Lama Proses
      1  | PBG        | 45293     | 45298      | 45298      | 5
      2  | PBG        | 45294     | 45301      | 45301      | 7
      3  | PBG        | 45295     | 45299      | 45299      | 4
      4  | PBG        | 45296     | 45305      | 45306      | ${days}`;
    expect(findingsOf(draw(twice("12")), "error")).toEqual([]);
    expect(fillsOf(draw(twice(".")))).toEqual([]);
  });

  it("are between two of several days", () => {
    const steps = (days: string) => `
      No | Jenis Izin | Tgl Masuk | Tgl Verifikasi | Tgl Terbit | Lama Proses | Jumlah Hari Verifikasi
      1  | PBG        | 45293     | 45298          | 45300      | 7           | 5
      2  | PBG        | 45294     | 45300          | 45301      | 7           | 6
      3  | PBG        | 45295     | 45298          | 45299      | 4           | 3
      4  | PBG        | 45296     | 45299          | 45306      | ${days}`;
    expect(fillsOf(draw(steps(". | .")))).toEqual(["F5 =E5-C5 10", "G5 =D5-C5 3"]);
    expect(findingsOf(draw(steps("11 | 13")), "error")).toEqual([
      "error F5 register-days 10",
      "error G5 register-days 3",
    ]);
  });
});
