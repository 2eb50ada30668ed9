import fc from "fast-check";
import { cellKey } from "../../../src/core/grid/address";
import { Block, brokenBlocks } from "../../../src/core/locate/blocks";
import type { Equation } from "../../../src/core/locate/equation";
import { equationsOf } from "../../../src/core/locate/equations";
import { Linear, MINUS_ONE, ONE } from "../../../src/core/locate/linear";
import { exact } from "../../../src/core/numbers/exact";
import { sum } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { atOnce } from "../../../src/core/steps";
import { at, plainReader, relation } from "../../support/plainTable";
import { draw } from "../../support/draw";

const rowSum = (row: number) => relation(`C${row}`, sum, [`A${row}:B${row}`]);

function equations(picture: string, relations: readonly Relation[]): readonly Equation[] {
  return atOnce(equationsOf(relations, plainReader(draw(picture))));
}

describe("blocks of equations", () => {
  const ROWS = [rowSum(1), rowSum(2), rowSum(3)];
  const alone = { equationsOf: () => [], widest: () => 1 };
  const targets = (block: Block) => block.equations.map(({ relation: { target } }) => target.row + 1);

  it("are those that share cells; where all hold, there is none", () => {
    const blocks = atOnce(brokenBlocks(equations("1 | 2 | 9 \n 1 | 2 | 3 \n 1 | 2 | 8", ROWS)));
    expect(blocks.map(targets)).toEqual([[1], [3]]);
    expect(atOnce(brokenBlocks(equations("1 | 2 | 3 \n 1 | 2 | 3", ROWS)))).toEqual([]);
  });

  it("are joined by an equation that holds, however far off", () => {
    const down = relation("A3", sum, ["A1:A2"]);
    const blocks = atOnce(brokenBlocks(equations("1 | 2 | 9 \n 1 | 2 | 8 \n 2 | . | .", [down, rowSum(1), rowSum(2)])));
    expect(blocks.map(targets)).toEqual([[3, 1, 2]]);
  });

  it("need as many changes as they have broken equations apart", () => {
    const rows = [1, 2, 3, 4].map(rowSum);
    const block = new Block(equations(Array(4).fill("1 | 2 | 9").join("\n"), rows), alone);
    expect([3, 4].map((changes) => block.needsMoreThan(changes))).toEqual([true, false]);
  });

  it("may need one change only where all that is broken has a cell in common", () => {
    const pair = [relation("C1", sum, ["A1:B1"]), relation("A3", sum, ["A1:A2"])];
    expect(new Block(equations("7 | 2 | 3 \n 4 | . | . \n 5", pair), alone).needsMoreThan(1)).toBe(false);
  });
});

describe("the cells of a block", () => {
  it("tell which of its equations they stand in, each once, and how many these are at most", () => {
    const down = [relation("A3", sum, ["A1:A2"]), relation("A4", sum, ["A1:A3"])];
    const picture = "1 | 2 | 9 \n 1 | 2 | 3 \n 2 | . | . \n 4 | . | . \n 5 | 5 | 11";
    const blocks = atOnce(brokenBlocks(equations(picture, [rowSum(5), rowSum(1), ...down])));
    const [alone, block] = blocks.map(({ cells }) => cells);
    const of = (name: string) => block?.equationsOf(cellKey(at(name).row, at(name).column));
    expect([of("B1"), of("A1"), of("A3"), of("B2")]).toEqual([[0], [0, 1, 2], [1, 2], []]);
    expect([alone?.widest(), block?.widest()]).toEqual([1, 3]);
  });
});

describe("a sum of cells", () => {
  const [a, b] = [at("A1"), at("B1")].map(({ row, column }) => cellKey(row, column)) as [number, number];
  const number = (value: number) => ({ kind: "number", value: exact(value), decimals: 0 }) as const;

  it("counts a cell as often as it was added, and forgets one that comes to nothing", () => {
    const inner = new Linear();
    inner.addStated(a, number(4), ONE);
    const outer = new Linear();
    outer.addStated(a, number(4), MINUS_ONE);
    outer.addStated(b, number(3), ONE);
    outer.addStated(b, number(3), ONE);
    outer.add(inner, ONE);
    expect([[...outer.terms], outer.cells, outer.value.valueOf()]).toEqual([[[b, exact(2)]], [b], 6]);
  });

  it("is worth what its terms are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.boolean())), (added) => {
        const own = new Linear();
        for (const [key, isAdded] of added) own.addStated(key, number(key * 10), isAdded ? ONE : MINUS_ONE);
        const worth = [...own.terms].reduce((so, [key, times]) => so + key * 10 * times.valueOf(), 0);
        expect(own.value.valueOf()).toBe(worth);
      }),
    );
  });
});
