import { changeOf } from "../../../core/narrative/change";
import type { InvestmentStory, Money } from "../../../core/narrative/story";
import { listed } from "../../counted";
import { quoted, type Numbers } from "../words";

const WHOSE = { pmdn: "PMDN", pma: "PMA", both: "PMDN dan PMA" } as const;
const COUNTS = { projects: "proyek", tki: "TKI", tka: "TKA", workers: "tenaga kerja" } as const;
const CURRENCIES = { rupiah: "Rp", dollars: "US$" } as const;
const SCALES = new Map([
  [1e3, "ribu"],
  [1e6, "juta"],
  [1e9, "miliar"],
  [1e12, "triliun"],
]);

/** The paragraph of a table of investment. */
export function investment(story: InvestmentStory, number: Numbers): string {
  const { whose, period, money, parts, dollars, counts, sektor, region } = story;
  const written = (figure: Money["figure"]) => moneyId({ ...money, figure }, number);
  const split = parts.map((part) => `${WHOSE[part.whose]} ${written(part.figure)}`);
  const during = period === null ? "" : ` pada ${period}`;
  const also = dollars ? ` atau ${moneyId(dollars, number)}` : "";
  const counted = counts.map(({ of, figure }) => `${number(figure, 0)} ${COUNTS[of]}`);
  const ranked = (what: string, most: NonNullable<typeof sektor>) =>
    `${what} dengan realisasi terbesar adalah ${quoted(most.names, "dan")} (${most.names.length > 1 ? "masing-masing " : ""}${written(most.figure)}).`;
  return [
    `Realisasi investasi ${WHOSE[whose]}${during} adalah ${moneyId(money, number)}${also}${split.length === 0 ? "" : ` (${split.join("; ")})`}` +
      (counted.length === 0 ? "." : `, dengan ${listed(counted, "dan")}.`),
    ...changeSince(story, number),
    ...(sektor ? [ranked("Sektor", sektor)] : []),
    ...(region ? [ranked("Daerah", region)] : []),
  ].join(" ");
}

function changeSince({ money, before }: InvestmentStory, number: Numbers): readonly string[] {
  if (!before) return [];
  const { is, by, percent } = changeOf(before.money, money.figure, money.decimals);
  const written = (figure: Money["figure"]) => moneyId({ ...money, figure }, number);
  const than = `${before.period} (${written(before.money)})`;
  if (is === "same") return [`Nilai itu sama dengan ${than}.`];
  const share = percent === null ? "" : ` (${number(percent, 1)}%)`;
  return [`Nilai itu ${is === "more" ? "naik" : "turun"} ${written(by)}${share} dibandingkan ${than}.`];
}

function moneyId({ figure, decimals, unit }: Money, number: Numbers): string {
  const scale = unit.scale === null ? "" : ` ${SCALES.get(unit.scale) ?? ""}`;
  return `${CURRENCIES[unit.currency]} ${number(figure, decimals)}${scale}`;
}
