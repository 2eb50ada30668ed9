/** An interval on the scale of the IKM. */
export interface Interval {
  readonly least: number;
  /** Null where it goes up to the next better one, as "≥ 62,51" does. */
  readonly most: number | null;
  /** The words that say it. */
  readonly written: string;
}

/** Those of the NRR stay below 11. */
const NUMBER = String.raw`(\d{2,3}(?:[.,]\d+)?)`;
const BETWEEN = new RegExp(String.raw`${NUMBER} ?(?:-|–|—|s\.?\/?d\.?|sampai(?: dengan)?|hingga) ?${NUMBER}`, "i");
/** "62,51 ≤ IKM < 81,26". */
const AROUND = new RegExp(String.raw`${NUMBER} ?(<=?|≤) ?[\p{L} ]{1,12}(<=?|≤) ?${NUMBER}`, "iu");
const FROM = new RegExp(
  String.raw`(?:(≥|>=|=>|minimal|min\.?)|>|(?:lebih|di ?atas)(?: besar)?(?: dari)?) ?${NUMBER}|${NUMBER} ?(?:ke ?atas|atau lebih)`,
  "i",
);
const BELOW = new RegExp(
  String.raw`(?:(≤|<=|=<|maksimal|maks\.?)|<|(?:kurang|di ?bawah)(?: dari)?) ?${NUMBER}|${NUMBER} ?ke ?bawah`,
  "i",
);
const HIGHEST = 100;
/** An IKM is graded with two decimals: what is above 81,25 begins at 81,26. */
const STEP = 0.01;

/** The interval in a text: "62,51 – 81,25", "≥ 81,26", "< 43,76"; null where there is none. */
export function intervalIn(text: string): Interval | null {
  const between = BETWEEN.exec(text);
  if (between) return checked(numberOf(between[1]), numberOf(between[2]), between[0]);
  const around = AROUND.exec(text);
  if (around) {
    const [written, from, lower, upper, to] = around;
    return checked(numberOf(from) + stepOf(lower === "<"), numberOf(to) - stepOf(upper === "<"), written);
  }
  const from = FROM.exec(text);
  if (from) {
    const isIncluded = from[1] !== undefined || from[3] !== undefined;
    return { least: rounded(numberOf(from[2] ?? from[3]) + stepOf(!isIncluded)), most: null, written: from[0] };
  }
  const below = BELOW.exec(text);
  if (!below) return null;
  const isIncluded = below[1] !== undefined || below[3] !== undefined;
  return checked(0, numberOf(below[2] ?? below[3]) - stepOf(!isIncluded), below[0]);
}

function checked(least: number, most: number, written: string): Interval | null {
  return least < most && most <= HIGHEST ? { least: rounded(least), most: rounded(most), written } : null;
}

function stepOf(isExcluded: boolean): number {
  return isExcluded ? STEP : 0;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

function numberOf(digits = ""): number {
  return Number(digits.replace(",", "."));
}
