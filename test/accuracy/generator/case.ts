import { investmentSheet } from "./investment/sheet";
import { mistypedOn, type Mistyped } from "./mistype/mistyped";
import { permitSheet } from "./permits/sheet";
import { Random } from "./random";
import type { Page } from "./table";

/** A clean sheet and, where a mistake on it can be seen from the sheet itself, one mistake. */
export interface Case {
  readonly seed: number;
  readonly page: Page;
  readonly mistyped: Mistyped | null;
}

/** The case of a seed, always the same. */
export function caseOf(seed: number): Case {
  const random = new Random(seed);
  const page = random.chance(0.5) ? permitSheet(random) : investmentSheet(random);
  return { seed, page, mistyped: mistypedOn(page, random) };
}
