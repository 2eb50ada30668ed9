import { periodAround, yearAround, type Place } from "./aroundTable";

/** The period of a table, told so that periods can be put in order. */
export interface DatedPeriod {
  /** As the sheet says it, with its year: "Triwulan II Tahun 2024". */
  readonly text: string;
  /** Null where nothing around the table says it. */
  readonly year: number | null;
  /** How many months it takes. */
  readonly length: number;
  /** Grows from period to period; of two with the same end the shorter one comes first: a quarter before its semester. */
  readonly order: number;
}

/** The period that the lines around a table or its sheet's name say, be it a year; null where they say none. */
export function datedPeriod(place: Place): DatedPeriod | null {
  const period = periodAround(place);
  const year = period?.year ?? yearAround(place);
  if (!period && year === null) return null;
  const length = period?.months.length ?? 12;
  const last = period?.months.at(-1) ?? 12;
  return { text: textOf(period, year), year, length, order: ((year ?? 0) * 12 + last) * 12 + length };
}

function textOf(period: ReturnType<typeof periodAround>, year: number | null): string {
  const ofYear = `Tahun ${year}`;
  if (!period) return ofYear;
  return period.year !== null || year === null ? period.text : `${period.text} ${ofYear}`;
}
