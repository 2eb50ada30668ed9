import fc from "fast-check";
import { columnName } from "../../../src/core/grid/address";
import type { Area } from "../../../src/core/grid/area";
import { sum } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { Targets } from "../../../src/core/relations/targets";
import { atOnce } from "../../../src/core/steps";
import { relation } from "../../support/plainTable";

const ROWS = 6;
const COLUMNS = 70;

/** Relations of some cells, several of which may be of one cell. */
const someRelations = fc
  .array(fc.record({ row: fc.nat(ROWS - 1), column: fc.oneof(fc.nat(4), fc.nat(COLUMNS - 1)) }), { maxLength: 12 })
  .map((cells) => cells.map(({ row, column }) => relation(`${columnName(column)}${row + 1}`, sum, [])));
const someArea = fc
  .tuple(fc.nat(ROWS), fc.nat(ROWS), fc.nat(COLUMNS), fc.oneof(fc.nat(4), fc.nat(COLUMNS)))
  .map(([one, other, left, right]): Area => {
    return {
      top: Math.min(one, other),
      left: Math.min(left, right),
      bottom: Math.max(one, other),
      right: Math.max(left, right),
    };
  });
const longRow = fc.nat(ROWS - 1).map((row): Area => ({ top: row, left: 2, bottom: row, right: 2 + COLUMNS }));

const within = ({ target: { row, column } }: Relation, { top, left, bottom, right }: Area) =>
  row >= top && row <= bottom && column >= left && column <= right;
const placesWhere = (relations: readonly Relation[], isSuch: (relation: Relation) => boolean) =>
  relations.flatMap((one, at) => (isSuch(one) ? [at] : []));

describe("the cells that relations compute", () => {
  test("are found in any areas, each relation once and in order", () => {
    fc.assert(
      fc.property(someRelations, fc.array(fc.oneof(someArea, longRow), { maxLength: 3 }), (relations, areas) => {
        const targets = new Targets(relations);
        expect(targets.readIn(areas)).toEqual(placesWhere(relations, (one) => areas.some((area) => within(one, area))));
        for (const area of areas) expect(targets.isIn(area)).toBe(relations.some((one) => within(one, area)));
      }),
    );
  });

  test("are known by their place, the first of several for all", () => {
    fc.assert(
      fc.property(someRelations, (relations) => {
        const targets = new Targets(relations);
        relations.forEach(({ target }, at) => {
          const own = placesWhere(relations, (one) => within(one, { ...areaOf(target) }));
          expect(targets.at(target)).toEqual(own.length === 1 ? own[0] : own);
          expect([targets.firstAt(target), targets.firsts[at]]).toEqual([own[0], own[0]]);
        });
        expect([targets.at({ row: ROWS, column: 0 }), targets.firstAt({ row: 0, column: COLUMNS })]).toEqual([
          undefined,
          undefined,
        ]);
      }),
    );
  });

  test("are gone down column by column, each cell once", () => {
    fc.assert(
      fc.property(someRelations, fc.nat(ROWS - 1), fc.nat(ROWS - 1), (relations, top, bottom) => {
        const targets = new Targets(relations);
        for (let column = 0; column < COLUMNS; column++) {
          const visited: number[] = [];
          targets.eachIn(column, top, bottom, (row, first) => visited.push(row, first));
          const rows = [
            ...new Set(relations.filter(({ target }) => target.column === column).map((one) => one.target.row)),
          ]
            .filter((row) => row >= top && row <= bottom)
            .sort((a, b) => a - b);
          expect(visited).toEqual(rows.flatMap((row) => [row, targets.firstAt({ row, column })]));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("stay the same in another order of their relations", () => {
    fc.assert(
      fc.property(
        someRelations,
        fc.array(fc.oneof(someArea, longRow), { maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (relations, areas, dice) => {
          const order = relations
            .map((_, at) => ({ at, die: dice[at] ?? 0 }))
            .sort((a, b) => a.die - b.die || a.at - b.at)
            .map(({ at }) => at);
          const shuffled = order.flatMap((at) => relations[at] ?? []);
          const moved = atOnce(new Targets(relations).inOrder(order));
          const anew = new Targets(shuffled);
          expect(moved.relations).toEqual(shuffled);
          expect(moved.readIn(areas)).toEqual(anew.readIn(areas));
          expect([...moved.firsts]).toEqual([...anew.firsts]);
        },
      ),
    );
  });
});

function areaOf({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}
