/** The days of the week as offices write them, from Monday on. */
export const WEEKDAYS: readonly RegExp[] = [
  /\b(senin|monday)\b/,
  /\b(selasa|tuesday)\b/,
  /\b(rabu|wednesday)\b/,
  /\b(kamis|thursday)\b/,
  /\b(jum['’]?at|friday)\b/,
  /\b(sabtu|saturday)\b/,
  /\b(minggu|ahad|sunday)\b/,
];
