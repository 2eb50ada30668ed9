import { countedDays } from "../../../src/core/dates/countedDays";
import { serialOfDay } from "../../../src/core/dates/serial";

const january = (day: number) => serialOfDay({ year: 2024, month: 1, day });
const counted = (after: number, upTo: number) => {
  const { calendar, sixDayWeek, fiveDayWeek } = countedDays(january(after), january(upTo));
  return [calendar, sixDayWeek, fiveDayWeek];
};

describe("the days after one day up to another", () => {
  it("are those of the calendar, of a week of six and of five working days", () => {
    expect(counted(1, 5)).toEqual([4, 4, 4]); // Monday to Friday
    expect(counted(5, 6)).toEqual([1, 1, 0]); // Saturday
    expect(counted(5, 7)).toEqual([2, 1, 0]); // Sunday
    expect(counted(5, 8)).toEqual([3, 2, 1]); // Monday
    expect(counted(1, 29)).toEqual([28, 24, 20]);
    expect(counted(7, 7)).toEqual([0, 0, 0]);
  });
});
