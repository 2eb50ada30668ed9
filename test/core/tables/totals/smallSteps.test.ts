import { Sheet } from "../../../../src/core/grid/sheet";
import type { Steps } from "../../../../src/core/steps";
import { readSums } from "../../../../src/core/tables/sums/reader";
import type { Strips } from "../../../../src/core/tables/sums/strips";
import { runningOf, runningRelations } from "../../../../src/core/tables/totals/compared/running";
import { weightedOf, weightedRelations } from "../../../../src/core/tables/totals/compared/weighted";

const ROWS = 4000;
const rows = Array.from({ length: ROWS }, (_, at) => at);
/** A handful of rows, and a few figures of each. */
const MOST_LOOKED_AT = 1000;

/** A long table of columns called so, the figures of its rows, and how often one of them has been looked at. */
function long(names: readonly string[], figures: (at: number) => readonly number[]) {
  const sheet = new Sheet("Lembar1", rows.map(figures));
  const columns = names.map((_, at) => at);
  const reader = readSums({ sheet, rows, columns, measure: () => "money" });
  const places = rows.map((at) => ({ at, label: `Usaha U${String(at)}x` }));
  const looks = { count: 0 };
  const strips: Strips = {
    sheet,
    reader: { ...reader, stated: (cell) => (looks.count++, reader.stated(cell)) },
    strips: names.map((name, at) => ({ at, words: [name], header: name, isSum: false })),
    places,
    own: places,
    areRows: false,
    partsOf: () => [],
  };
  return { strips, looks };
}

function mostIn<T>(steps: Steps<T>, looks: { readonly count: number }): { readonly most: number; readonly result: T } {
  for (let [before, most] = [looks.count, 0]; ; before = looks.count) {
    const step = steps.next();
    most = Math.max(most, looks.count - before);
    if (step.done) return { most, result: step.value };
  }
}

describe("columns of a long table are compared in small steps", () => {
  it("where one tells what has come together so far", () => {
    const { strips, looks } = long(["Proyek", "Kumulatif"], (at) => [3, 3 * (at + 1)]);
    const found = mostIn(runningOf(strips), looks);
    const held = mostIn(runningRelations(strips, found.result), looks);
    expect(held.result).toHaveLength(ROWS);
    expect(Math.max(found.most, held.most)).toBeLessThan(MOST_LOOKED_AT);
  });

  it("where one is weighted", () => {
    const { strips, looks } = long(["Bobot", "Nilai", "Nilai Tertimbang"], () => [100 / ROWS, 80, 80 / ROWS]);
    const found = mostIn(weightedOf(strips), looks);
    const held = mostIn(weightedRelations(strips, found.result), looks);
    expect(held.result).toHaveLength(ROWS);
    expect(Math.max(found.most, held.most)).toBeLessThan(MOST_LOOKED_AT);
  });

  it("and none is looked at where nothing is called so", () => {
    const { strips, looks } = long(["Proyek", "Investasi"], (at) => [3, 3 * (at + 1)]);
    expect(mostIn(runningOf(strips), looks).result).toEqual([]);
    expect(mostIn(weightedOf(strips), looks).result).toEqual([]);
    expect(looks.count).toBe(0);
  });
});
