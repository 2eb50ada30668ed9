import { dayOfSerial, daysOfMonth, serialOfDay } from "../../../src/core/dates/serial";

describe("Excel's date numbers", () => {
  test.each([
    [61, { year: 1900, month: 3, day: 1 }],
    [45_401, { year: 2024, month: 4, day: 19 }],
    [2_958_465, { year: 9999, month: 12, day: 31 }],
  ])("%d is a day, and the day is the number", (serial, day) => {
    expect(dayOfSerial(serial)).toEqual(day);
    expect(serialOfDay(day)).toBe(serial);
  });

  it("have the time of the day behind the point", () => {
    expect(dayOfSerial(2_958_465.99)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it.each([60, 0, -1, 2_958_466, NaN])("%d is no day", (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });
});

test.each([
  [1, 2023, 31],
  [2, 2023, 28],
  [2, 2024, 29],
  [2, null, 28],
  [6, null, 30],
])("month %d of %s has %d days", (month, year, days) => {
  expect(daysOfMonth(month, year)).toBe(days);
});
