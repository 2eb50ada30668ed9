import type { Recap } from "./recap";
import { APBN_RATES } from "./apbn";
import { LEAST_RATE, MOST_RATE } from "./rate";

/** So many rows above and below a table are read for rates. */
const REACH = 6;
const SPEAKS_OF_RATES = /\bkurs\b|us ?\$|\busd\b|dol+ar|\bapbn\b/i;
/** "14.500", "Rp15,000,-", "14500". */
const RATE = /(?<![\d.,])(\d{1,2})[.,]?(\d{3})(?:[.,]00)?(?![\d]|[.,]\d)/g;
const YEAR = /\b20\d\d\b/g;
/** Of several years: "2022-2024", "2023 dan 2024". */
const FEWEST_YEARS = 2;

const SAYS_THE_RATE = /\bkurs\b|\b1 ?(us ?\$|usd|dol+ar)[^\d=]*=/i;

/** The rates that are printed around a table, in rupiah per US$, in any order. */
export function printedRates(recap: Recap): readonly number[] {
  return ratesAround(recap, SPEAKS_OF_RATES);
}

/** The one rate that a line around a table says it is stated with: "(Kurs 1 US$ = Rp 15.000)". */
export function saidRate(recap: Recap): number | null {
  const [rate, ...others] = ratesAround(recap, SAYS_THE_RATE);
  return rate !== undefined && others.length === 0 ? rate : null;
}

function ratesAround({ sheet, area }: Recap, speaks: RegExp): readonly number[] {
  const rates = new Set<number>();
  for (let row = Math.max(0, area.top - REACH); row <= area.bottom + REACH; row++) {
    if (row === area.top) row = area.bottom + 1;
    const values = sheet.row(row);
    if (!values.some((value) => typeof value === "string" && speaks.test(value))) continue;
    for (const value of values) {
      for (const [, thousands = "", rest = ""] of String(value ?? "").matchAll(RATE))
        rates.add(Number(thousands + rest));
    }
  }
  return [...rates].filter((rate) => rate >= LEAST_RATE && rate <= MOST_RATE);
}

/** The rates of the state budgets that a table of several years may be stated with; none for a table of one. */
export function ratesOfYears({ heading }: Recap): readonly number[] {
  const named = heading.flatMap(({ text }) => text.match(YEAR) ?? []).map(Number);
  if (new Set(named).size < FEWEST_YEARS) return [];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return Object.entries(APBN_RATES).flatMap(([year, rate]) =>
    Number(year) >= first && Number(year) <= last ? [rate] : [],
  );
}
