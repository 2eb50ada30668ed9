import type { Random } from "../random";
import type { InvestmentLayout } from "./layout";
import { SEKTOR, subSectorsBySektor, type Sektor } from "./names";

/** A place, a sektor or a sub-sector of an investment table, with what it consists of. */
export interface Branch {
  /** What stands before the name, though not between "Jumlah" and the name. */
  readonly prefix: string;
  readonly name: string;
  readonly number: string | number | null;
  readonly branches: readonly Branch[];
}

/** The regions or sektor of a table, each with some of what it could consist of. */
export function someBranches(layout: InvestmentLayout, regions: readonly string[], random: Random): readonly Branch[] {
  const sektor = sektorWriter(layout, random);
  if (layout.areas === "sektor alone") return sektor();
  const isRegionsAlone = layout.areas === "regions alone";
  const least = layout.grand !== "none" || isRegionsAlone ? 2 : 1;
  const most = isRegionsAlone ? regions.length : 6;
  return random.some(regions, random.integer(least, most)).map((name, index) => {
    return { prefix: "", name, number: index + 1, branches: isRegionsAlone ? [] : sektor() };
  });
}

/** Draws sektor with their sub-sectors, all of them written in one manner. */
function sektorWriter(layout: InvestmentLayout, random: Random): () => readonly Branch[] {
  const isCapital = random.chance(0.25);
  const hasNumerals = !layout.hasNumbers && random.chance(0.25);
  const indent = random.chance(0.2) ? "   " : "";
  return () =>
    random.some(SEKTOR, random.chance(0.8) ? 3 : 2).map((name, index) => ({
      prefix: hasNumerals ? `${"I".repeat(index + 1)}. ` : "",
      name: isCapital ? `SEKTOR ${name.toUpperCase()}` : `Sektor ${name}`,
      number: "ABC"[index] ?? null,
      branches: layout.hasSubSectors ? someSubSectors(name, indent, random) : [],
    }));
}

function someSubSectors(sektor: Sektor, indent: string, random: Random): readonly Branch[] {
  const all = subSectorsBySektor[sektor];
  return random.some(all, random.integer(1, all.length)).map((spellings, index) => ({
    prefix: indent,
    name: random.chance(0.8) ? (spellings[0] ?? "") : random.pick(spellings),
    number: index + 1,
    branches: [],
  }));
}
