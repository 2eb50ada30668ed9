import type { Cell } from "../../../../grid/address";
import { shownNumber, type Shown } from "../../../../findings/shown";
import { same, type Exact } from "../../../../numbers/exact";
import { isShownAs } from "../../../../numbers/shownAs";
import { halfUp, round } from "../../../../numbers/rounding";
import { rule, type Hit } from "../../../../rules/rule";
import type { SaidFigure, SaidRank } from "../../messages";
import type { Mention } from "../unsurMentions";

/** The figures of the unsur as they should be, and what a sentence says of some. */
export interface Said {
  readonly cell: Cell;
  readonly mentions: readonly Mention[];
  readonly averages: readonly Scored[];
  readonly indices: readonly Scored[];
}

/** An unsur with a figure; `stated` is what the table says, which a sentence may repeat. */
export interface Scored {
  readonly unsur: number;
  readonly name: string;
  readonly truth: Exact;
  readonly stated: Exact;
}

type Keys = "said-unsur" | "said-rank";

/** Averages are no higher, and indices hardly ever lower. */
const HIGHEST_AVERAGE = 10;
const DECIMALS = 3;

/**
 * What a sentence of the report says of single unsur: another figure than the table's, or that one is the lowest or the
 * highest which is not. What is only repeated from a wrong figure of the table is told there.
 */
export const saidUnsur = rule<Said, Keys>({
  says: ["said-unsur", "said-rank"],
  severity: "error",
  fix: "none",
  ground: "agreement",
  find({ cell, mentions, averages, indices }) {
    const said = mentions.flatMap((mention) => {
      const { figure } = mention;
      const isAverage = figure ? figure.value.compare(HIGHEST_AVERAGE) <= 0 : averages.length > 0;
      const scores = isAverage ? averages : indices;
      const own = scores.find(({ unsur }) => unsur === mention.unsur);
      return own ? [{ mention, own, scores }] : [];
    });
    const figures = said.flatMap(({ mention, own }) => wrongFigure(mention, own) ?? []);
    const ranks = said.flatMap(({ mention, own, scores }) => wrongRank(mention, own, scores) ?? []);
    const hits: Hit<Keys>[] = [];
    if (figures.length > 0) hits.push({ cell, message: { key: "said-unsur", figures } });
    if (ranks.length > 0) hits.push({ cell, message: { key: "said-rank", ranks } });
    return hits;
  },
});

function wrongFigure({ name, figure }: Mention, { truth, stated }: Scored): SaidFigure | null {
  if (!figure || [truth, stated].some((one) => isShownAs(one, figure))) return null;
  return { name, said: shownNumber(figure.value, figure.decimals), expected: shown(truth, figure.decimals) };
}

function wrongRank({ name, rank }: Mention, own: Scored, scores: readonly Scored[]): SaidRank | null {
  if (rank === null) return null;
  const isAhead = (one: Exact, other: Exact) => (rank === "lowest" ? one.compare(other) < 0 : one.compare(other) > 0);
  const ahead = scores.filter(({ truth }) => isAhead(truth, own.truth));
  // Where the table's own figures are wrong, so may be what they seem to say.
  if (!ahead.some(({ stated }) => isAhead(stated, own.stated))) return null;
  const first = ahead.reduce((best, one) => (isAhead(one.truth, best.truth) ? one : best), own);
  const names = ahead.filter(({ truth }) => same(truth, first.truth)).map((one) => one.name);
  return { name, own: shown(own.truth), rank, names, figure: shown(first.truth) };
}

function shown(value: Exact, decimals = DECIMALS): Shown {
  return shownNumber(round(value, halfUp(decimals)), decimals);
}
