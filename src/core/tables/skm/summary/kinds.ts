import { exact, ratio, ZERO, type Exact } from "../../../numbers/exact";
import { COUNT, type Kind } from "../../../numbers/kind";
import { BEST_IKM, leastIkm, type Scale } from "../scale/scale";

/** Weights that were rounded come to a little less or more than 1: nine of 0,111 to 0,999. */
const ROUNDED = ratio(1, 50);

/** The fewest decimals that offices round a figure to. ΣNilai and counts, which are not here, are never rounded. */
const FEWEST_DECIMALS: Readonly<Record<string, number>> = {
  "skm-nrr": 1,
  "skm-nrr-sub": 1,
  "skm-weight": 2,
  "skm-weighted": 2,
  "skm-total": 2,
  "skm-index": 1,
  "skm-weighted-index": 1,
  "skm-ikm": 1,
  "skm-ikm-text": 1,
  "skm-ikm-share": 3,
  "skm-ikm-change": 1,
  "skm-row-mean": 1,
  "skm-row-ikm": 1,
};

/** The fewest decimals that figures of a rule are rounded to; null for those that never are. */
export function fewestDecimals(rule: string): number | null {
  return FEWEST_DECIMALS[rule] ?? null;
}

/** What each figure of a survey can be on its scale; null for words. */
export function kindOf(rule: string, scale: Scale): Kind | null {
  const averages = between(exact(scale.least), exact(scale.most), 3);
  switch (rule) {
    case "skm-sum":
    case "skm-page-sum":
    case "skm-row-sum":
    case "skm-count":
      return COUNT;
    case "skm-nrr":
    case "skm-nrr-sub":
      return averages;
    case "skm-row-mean":
      return averages;
    case "skm-weight":
      return between(ZERO, exact(1), 3);
    case "skm-weighted":
      return between(ZERO, exact(scale.most), 3);
    case "skm-total":
      return { ...averages, least: less(exact(scale.least)), most: exact(scale.most).mul(ROUNDED.add(1)) };
    case "skm-index":
    case "skm-ikm":
    case "skm-row-ikm":
      return between(less(leastIkm(scale)), exact(BEST_IKM), 2);
    case "skm-ikm-share":
      return { ...between(less(leastIkm(scale)).div(BEST_IKM), exact(1), 4), isPercent: true };
    default:
      return null;
  }
}

function between(least: Exact, most: Exact, decimals: number): Kind {
  return { least, most, isWhole: false, decimals };
}

function less(number: Exact): Exact {
  return number.mul(exact(1).sub(ROUNDED));
}
