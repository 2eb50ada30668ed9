import { clockTime, isoDay } from "../../../src/core/dates/isoDay";

/** A moment as a computer in Jakarta has it, seven hours before London. */
class InJakarta extends Date {
  readonly #there = new Date(this.getTime() + 7 * 3_600_000);
  override getFullYear = () => this.#there.getUTCFullYear();
  override getMonth = () => this.#there.getUTCMonth();
  override getDate = () => this.#there.getUTCDate();
  override getHours = () => this.#there.getUTCHours();
  override getMinutes = () => this.#there.getUTCMinutes();
}

it.each([
  ["early in the morning", "2024-06-30T23:30:00Z", "2024-07-01"],
  ["at noon", "2024-07-01T05:00:00Z", "2024-07-01"],
  ["on the first morning of a year", "2024-12-31T17:00:00Z", "2025-01-01"],
])("the day is that of the office: %s", (_, moment, day) => {
  expect(isoDay(new InJakarta(moment))).toBe(day);
});

it.each([
  ["2024-07-01T02:05:00Z", "09:05"],
  ["2024-06-30T17:00:00Z", "00:00"],
])("the time of the day is that of the office: %s", (moment, time) => {
  expect(clockTime(new InJakarta(moment))).toBe(time);
});
