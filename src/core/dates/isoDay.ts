/** A moment's day as the clock on the wall has it, as "2024-07-01": in Indonesia, that in London is still the day before. */
export function isoDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** Its time of the day on the same clock, as "14:05". */
export function clockTime(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
