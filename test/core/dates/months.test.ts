import { monthName, monthNameEn, monthOf, readMonth } from "../../../src/core/dates/months";

describe("months", () => {
  it.each([
    ["Januari", 1],
    ["Feb", 2],
    ["Pebruari", 2],
    ["Maret", 3],
    ["APR.", 4],
    ["Mei", 5],
    [" mei ", 5],
    ["Juni", 6],
    ["Jul", 7],
    ["Agu", 8],
    ["Agt", 8],
    ["Ags", 8],
    ["Agustus", 8],
    ["Sep", 9],
    ["Sept", 9],
    ["Okt", 10],
    ["Nov", 11],
    ["Nop", 11],
    ["Nopember", 11],
    ["Des", 12],
    ["Desember", 12],
  ])("reads %s", (name, month) => {
    expect(monthOf(name)).toBe(month);
  });

  it.each([
    ["Apr-24", 4, 2024],
    ["April 2024", 4, 2024],
    ["Bulan Mei", 5, null],
    ["04/2024", 4, 2024],
    ["4/2024", 4, 2024],
    ["12-2023", 12, 2023],
    ["Maret '24", 3, 2024],
    ["Mei - 2024", 5, 2024],
    [" Bulan Juli ", 7, null],
    ["JUNI", 6, null],
  ])("reads %s with its year", (text, month, year) => {
    expect(readMonth(text)).toEqual({ month, year });
  });

  it.each(["", "Jumlah", "Maret lalu", "Mei dan Juni", "13/2024", "04/2024 dan lalu", "akhir bulan Mei", "Januari 1"])(
    "reads no month in %j",
    (text) => {
      expect(readMonth(text)).toBeNull();
    },
  );
});

test("are named in their order, as the sheets name them", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(monthName).join(" ")).toBe(
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  );
  expect([1, 5, 12].map(monthNameEn).join(" ")).toBe("January May December");
});
