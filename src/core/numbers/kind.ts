import { ZERO, type Exact } from "./exact";

/** What a figure can be, and how it is written where nothing like it stands beside it. */
export interface Kind {
  /** The least and the most that it can be; null where nothing sets a bound. */
  readonly least: Exact | null;
  readonly most: Exact | null;
  readonly isWhole: boolean;
  /** The decimals that offices give such a figure. */
  readonly decimals: number;
  /** True for a share of 1 that is shown as a percentage. */
  readonly isPercent?: boolean;
}

/** How many of something there are. */
export const COUNT: Kind = { least: ZERO, most: null, isWhole: true, decimals: 0 };

/** An amount of money; corrections may take it below nothing. */
export function money(decimals: number): Kind {
  return { least: null, most: null, isWhole: false, decimals };
}

/** True where a figure can be this number. */
export function canBe({ least, most, isWhole }: Kind, value: Exact): boolean {
  const isInside = (least === null || value.compare(least) >= 0) && (most === null || value.compare(most) <= 0);
  return isInside && (!isWhole || value.d === 1n);
}
