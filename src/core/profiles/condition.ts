import { columnName, type Cell } from "../grid/address";
import { quoted } from "../relations/formula";
import type { CellValue, Sheet } from "../grid/sheet";
import { agesIn, criteriaOf } from "../tables/profile/ages";
import { answersIn, rangeOf, type Demographic } from "./demographics";

/** The answers that one row or column of a profile counts. */
export interface Condition {
  readonly of: Demographic;
  readonly rows: ReadonlySet<number>;
  /** What formulas ask for, each of which is counted: "Laki-laki", "L"; null where none can. */
  readonly asked: readonly Asked[] | null;
}

/** A text in every spelling of its letters, or the ages from one to another. */
export type Asked = { readonly text: string } | { readonly label: Cell } | { readonly ages: readonly string[] };

/** More ways of writing one thing make a formula that nobody reads. */
const MOST_SPELLINGS = 8;
const LONGEST = 255;
/** Texts that COUNTIFS reads as a comparison, a pattern, a number or a date. */
const SIGNS = /^[=<>]|[*?~]|^[\d.,%\s/:–-]+$/;

/** The condition of the rows whose answers are those of a label. */
export function conditionOf(
  of: Demographic,
  rows: ReadonlySet<number>,
  label: { text: string; cell: Cell | null },
): Condition {
  return { of, rows, asked: askedFor(of, rows, label) };
}

function askedFor(of: Demographic, rows: ReadonlySet<number>, { text, cell }: { text: string; cell: Cell | null }) {
  const { sheet, rows: all } = of.matrix;
  const answers = answersIn(of);
  const values = [...rows].map((row) => answers.get(row) ?? null);
  const ages = of.characteristic === "age" ? agesIn(text) : null;
  const areNumbers = [...answers.values()].every((value) => typeof value === "number");
  if (ages && areNumbers) return isSure(criteriaHold) ? [{ ages: criteriaOf(ages) }] : null;
  if (!values.every((value) => typeof value === "string")) return null;
  const spellings =
    values.length === 0 ? [text] : [...new Map(values.map((value) => [value.toLowerCase(), value])).values()];
  if (spellings.length > MOST_SPELLINGS || spellings.some((one) => one.length > LONGEST)) return null;
  const isCounted = (value: CellValue) => typeof value === "string" && spellings.some((one) => isAlike(one, value));
  if (!isSure(isCounted)) return null;
  const [only, ...others] = spellings;
  const isLabel =
    only !== undefined && others.length === 0 && cell !== null && isAlike(only, text) && !SIGNS.test(text);
  return isLabel ? [{ label: cell }] : spellings.map((one) => ({ text: one }));

  /** Excel counts the rows between the first and the last, whoever stands there. */
  function isSure(counts: (value: CellValue) => boolean): boolean {
    for (let row = all.first; row <= all.last; row++) {
      if (counts(sheet.value(row, of.column)) !== rows.has(row)) return false;
    }
    return true;
  }

  function criteriaHold(value: CellValue): boolean {
    return (
      ages !== null && typeof value === "number" && value >= ages.first && value <= ages.last && Number.isInteger(value)
    );
  }
}

function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The formula that counts what meets one or two conditions; null where none can. */
export function formulaOf(conditions: readonly Condition[], sheet: Sheet): string | null {
  const [first, second, ...more] = conditions;
  if (!first?.asked || more.length > 0 || (second && !second.asked)) return null;
  const asked = first.asked.map((one) => criterionOf(first.of, one, sheet));
  const others = second?.asked?.map((one) => criterionOf(second.of, one, sheet)) ?? [null];
  const terms = asked.flatMap((one) => others.map((other) => termOf(other === null ? [one] : [one, other])));
  return terms.includes(null) ? null : `=${terms.join("+")}`;
}

interface Criterion {
  readonly range: string;
  /** As COUNTIFS takes it. */
  readonly written: readonly string[];
  /** A text that COUNTIFS would read otherwise, compared as it stands. */
  readonly isCompared: boolean;
  readonly areAges: boolean;
}

function criterionOf(of: Demographic, asked: Asked, sheet: Sheet): Criterion {
  const range = rangeOf(of, sheet);
  if ("label" in asked) {
    const { row, column } = asked.label;
    return { range, written: [`$${columnName(column)}${row + 1}`], isCompared: false, areAges: false };
  }
  if ("ages" in asked) return { range, written: asked.ages.map((one) => `"${one}"`), isCompared: false, areAges: true };
  return { range, written: [quoted(asked.text) ?? ""], isCompared: SIGNS.test(asked.text), areAges: false };
}

function termOf(criteria: readonly Criterion[]): string | null {
  const [only] = criteria;
  if (criteria.some(({ isCompared }) => isCompared)) {
    if (criteria.some(({ areAges }) => areAges)) return null;
    return `SUMPRODUCT(${criteria.map(({ range, written }) => `--(${range}=${written[0] ?? ""})`).join(",")})`;
  }
  const pairs = criteria.flatMap(({ range, written }) => written.map((one) => `${range},${one}`));
  return pairs.length === 1 && only ? `COUNTIF(${pairs.join(",")})` : `COUNTIFS(${pairs.join(",")})`;
}
