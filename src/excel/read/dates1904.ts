import { DAYS_TO_1904, serialOfDay } from "../../core/dates/serial";

const NEW_YEAR = { year: 2024, month: 1, day: 1 };

/**
 * Asks, with the next request, whether the workbook counts days from 1904 on; the answer can be read after it. Office.js
 * has no property for it and hands out date numbers as they stand in their cells. Its `DATE` counts as the workbook does
 * (reference of `Excel.Functions`: "1900 or 1904 (depending on the workbook's date system)").
 */
export function askDates1904({ workbook }: Excel.RequestContext): () => boolean {
  const { year, month, day } = NEW_YEAR;
  const result = workbook.functions.date(year, month, day);
  result.load({ value: true });
  return () => serialOfDay(NEW_YEAR) - result.value === DAYS_TO_1904;
}
