import { daysIn, readDate } from "../../../src/core/dates/readDate";
import { serialOfDay } from "../../../src/core/dates/serial";

/** A date in a word: "2024-4-19". */
function said(value: string | number | boolean | null): string | null {
  const reading = readDate(value);
  if (reading?.kind !== "day") return reading?.kind ?? null;
  const { year, month, day } = reading.day;
  return `${year}-${month}-${day}`;
}

describe("dates", () => {
  it.each([
    ["24-01-2024", "2024-1-24"],
    ["03/04/2024", "2024-4-3"],
    ["3.4.24", "2024-4-3"],
    ["5 - 6 - 2024", "2024-6-5"],
    ["Rabu, 24-01-2024 09.00 wib", "2024-1-24"],
    ["07/05/2024 08:15:00 AM", "2024-5-7"],
    ["Jumat, 19 April 2024, 08:03", "2024-4-19"],
    ["Jum'at 19-Apr-24", "2024-4-19"],
    ["tanggal 7 Juni 2024 pukul 10.15 WITA", "2024-6-7"],
    ["29 Februari 2024", "2024-2-29"],
    ["2024-04-19", "2024-4-19"],
    ["2024-04-19T08:03:00", "2024-4-19"],
    ["April 19, 2024", "2024-4-19"],
    ["19/04/2024 (19 April 2024)", "2024-4-19"],
    ["31/12/2099", "2099-12-31"],
    ["1 Januari 1950", "1950-1-1"],
    ["31 Desember 2100", "2100-12-31"],
  ])("reads %s with the day first", (text, day) => {
    expect(said(text)).toBe(day);
  });

  it("reads Excel's date numbers, with or without a time of day", () => {
    const serial = serialOfDay({ year: 2024, month: 4, day: 19 });
    expect([said(serial), said(serial + 0.75)]).toEqual(["2024-4-19", "2024-4-19"]);
  });

  it("reads the date numbers of this century, others are numbers of something else", () => {
    expect([36_525, 36_526, 73_050.9, 73_051].map(said)).toEqual([
      "unreadable",
      "2000-1-1",
      "2099-12-31",
      "unreadable",
    ]);
  });

  it.each([
    "04/19/2024",
    "31 April 2024",
    "29-02-2023",
    "19 April",
    "April 2024",
    "24-01-0024",
    "31 Desember 1949",
    "1 Januari 2101",
    "19 April 2024 besok",
    "19 April 2024 atau 31 April 2024",
    "32 Mei 2024",
    "19 lalu 2024",
    45.5,
    1_718_000_000,
    "503/12/IV/2024 5 Mei 2024",
    "besok",
    12,
    true,
  ])("does not guess at %p", (value) => {
    expect(said(value)).toBe("unreadable");
  });

  it("does not choose between days that differ", () => {
    expect(said("19 April 2024 / 20 April 2024")).toBe("several");
  });

  it("reads nothing where nothing stands", () => {
    expect([null, "", "  ", "-", "–"].map(said)).toEqual([null, null, null, null, null]);
  });

  it("keeps the weekday that is named, right or wrong", () => {
    expect(readDate("Rabu, 24-01-2024")).toMatchObject({ weekday: 3 });
    expect(readDate("Minggu, 24-01-2024")).toMatchObject({ weekday: 7 });
    expect(readDate("24-01-2024")).toMatchObject({ weekday: null });
    expect(readDate("Rabu/Kamis, 24-01-2024")).toMatchObject({ weekday: null });
  });
});

/** The days that a text names: "2024-9-22 at 8", with # where the month is written as a number. */
const named = (text: string) =>
  daysIn(text).map(
    ({ day: { year, month, day }, at, length, isNumeric }) =>
      `${year}-${month}-${day} ${isNumeric ? "#" : ""}${text.slice(at, at + length)}`,
  );

describe("the days that a text names", () => {
  it.each([
    ["Tanggal 22-09-2024, ketua menandatangani", ["2024-9-22 #22-09-2024"]],
    ["Sampit, 5 JULI 2024", ["2024-7-5 5 JULI 2024"]],
    [
      "mulai 1 Mei 2024, sampai 03/06/2024 dan 2024-07-01",
      ["2024-5-1 1 Mei 2024", "2024-6-3 #03/06/2024", "2024-7-1 #2024-07-01"],
    ],
    ["1/2/2024-3/4/2024", ["2024-2-1 #1/2/2024", "2024-4-3 #3/4/2024"]],
    ["rapat 31 April 2024", []],
    ["Nomor 503/12/IV/2024", []],
    ["April 19, 2024", ["2024-4-19 April 19, 2024"]],
  ])("stand in the order of their words: %s", (text, days) => {
    expect(named(text)).toEqual(days);
  });
});
