import { changeOf } from "../../../core/narrative/change";
import type { InvestmentStory, Money } from "../../../core/narrative/story";
import { listed } from "../../counted";
import { quoted, type Numbers } from "../words";

const WHOSE = { pmdn: "domestic (PMDN)", pma: "foreign (PMA)", both: "domestic and foreign" } as const;
const COUNTS = { projects: "project", tki: "Indonesian worker", tka: "foreign worker", workers: "worker" } as const;
const CURRENCIES = { rupiah: "Rp", dollars: "US$" } as const;
const SCALES = new Map([
  [1e3, "thousand"],
  [1e6, "million"],
  [1e9, "billion"],
  [1e12, "trillion"],
]);

/** The paragraph of a table of investment. */
export function investment(story: InvestmentStory, number: Numbers): string {
  const { whose, period, money, parts, dollars, counts, sektor, region } = story;
  const written = (figure: Money["figure"]) => moneyEn({ ...money, figure }, number);
  const split = parts.map((part) => `${part.whose.toUpperCase()} ${written(part.figure)}`);
  const during = period === null ? "" : ` in ${period}`;
  const also = dollars ? ` or ${moneyEn(dollars, number)}` : "";
  const counted = counts.map(({ of, figure }) => `${number(figure, 0)} ${COUNTS[of]}${figure.equals(1) ? "" : "s"}`);
  const ranked = (what: string, most: NonNullable<typeof sektor>) =>
    `Most went to the ${what} ${quoted(most.names, "and")} (${most.names.length > 1 ? "each " : ""}${written(most.figure)}).`;
  return [
    `The ${WHOSE[whose]} investment realised${during} is ${moneyEn(money, number)}${also}${split.length === 0 ? "" : ` (${split.join("; ")})`}` +
      (counted.length === 0 ? "." : `, with ${listed(counted, "and")}.`),
    ...changeSince(story, number),
    ...(sektor ? [ranked("sektor", sektor)] : []),
    ...(region ? [ranked("region", region)] : []),
  ].join(" ");
}

function changeSince({ money, before }: InvestmentStory, number: Numbers): readonly string[] {
  if (!before) return [];
  const { is, by, percent } = changeOf(before.money, money.figure, money.decimals);
  const written = (figure: Money["figure"]) => moneyEn({ ...money, figure }, number);
  const than = `in ${before.period} (${written(before.money)})`;
  if (is === "same") return [`That is as much as ${than}.`];
  const share = percent === null ? "" : ` (${number(percent, 1)}%)`;
  return [`That is ${written(by)}${share} ${is === "more" ? "more" : "less"} than ${than}.`];
}

function moneyEn({ figure, decimals, unit }: Money, number: Numbers): string {
  const scale = unit.scale === null ? "" : ` ${SCALES.get(unit.scale) ?? ""}`;
  return `${CURRENCIES[unit.currency]} ${number(figure, decimals)}${scale}`;
}
