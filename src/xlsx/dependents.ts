import type { Cell } from "../core/grid/address";
import { contains } from "../core/grid/area";
import type { Sheet } from "../core/grid/sheet";
import { referencesIn, type References } from "../core/grid/references";

/**
 * The cells of a sheet whose formulas read a changed cell, directly or through each other: the results that the file
 * keeps for them are of yesterday. A formula that does not tell all it reads counts among them; the changed cells
 * themselves do not.
 */
export function dependentsOf(sheet: Sheet, changed: readonly Cell[]): readonly Cell[] {
  if (changed.length === 0) return [];
  const dependents: Cell[] = [];
  let waiting = [...sheet.formulaCells()]
    .filter(({ cell }) => !changed.some((other) => other.row === cell.row && other.column === cell.column))
    .map(({ cell, formula }) => ({ cell, reads: withinSheet(referencesIn(formula), sheet.name) }));
  for (let reached = changed; reached.length > 0;) {
    const [found, rest] = partition(waiting, ({ reads }) => readsAny(reads, reached));
    reached = found.map(({ cell }) => cell);
    dependents.push(...reached);
    waiting = rest;
  }
  return dependents;
}

function readsAny({ references, readsMore }: References, cells: readonly Cell[]): boolean {
  return readsMore || references.some(({ area }) => cells.some((cell) => contains(area, cell)));
}

/** Only what a formula reads of its own sheet. "Lembar1:Lembar3" may have it in between, so it counts. */
function withinSheet({ references, readsMore }: References, name: string): References {
  const own = name.toLowerCase();
  return {
    references: references.filter(({ sheet }) => {
      const named = sheet?.replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
      return named === undefined || named === own || (named.includes(":") && !named.includes("["));
    }),
    readsMore,
  };
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const sides: [T[], T[]] = [[], []];
  for (const item of items) sides[holds(item) ? 0 : 1].push(item);
  return sides;
}
