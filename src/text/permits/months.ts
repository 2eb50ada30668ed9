const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A month, 1 to 12, in English. */
export function monthNameEn(month: number): string {
  return MONTHS[month - 1] ?? "";
}
