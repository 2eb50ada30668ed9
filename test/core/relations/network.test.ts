import fc from "fast-check";
import { networkOf } from "../../../src/core/relations/network";
import { sum } from "../../../src/core/relations/operators";
import { atOnce } from "../../../src/core/steps";
import { relation } from "../../support/plainTable";

const SUBTOTALS = ["A3", "A6", "A9"].map((target, at) => relation(target, sum, [`A${at * 3 + 1}:A${at * 3 + 2}`]));
const TOTAL = relation("A10", sum, ["A3", "A6", "A9"], { rule: "total" });
const COPY = relation("B10", sum, ["A10"], { rule: "total" });
const ALL = [...SUBTOTALS, TOTAL, COPY];

describe("a network of relations", () => {
  test("has each behind those that it reads, whichever came first", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        const { targets } = atOnce(networkOf(shuffled));
        expect(new Set(targets.relations)).toEqual(new Set(ALL));
        targets.relations.forEach((_, at) => {
          for (const read of targets.reads(at)) expect(read).toBeLessThan(at);
        });
      }),
    );
  });

  test("tells what each reads, in its order and once", () => {
    const twice = relation("B1", sum, ["A6", "A3:A6"], { rule: "twice" });
    const { targets } = atOnce(networkOf([twice, ...SUBTOTALS]));
    const read = targets.reads(targets.relations.indexOf(twice)).map((at) => targets.relations[at]);
    expect(read).toEqual(SUBTOTALS.slice(0, 2));
  });

  test("ends a run with each rule and each depth", () => {
    expect(atOnce(networkOf([COPY, TOTAL, ...SUBTOTALS])).ends).toEqual([3, 4, 5]);
  });

  test("puts behind them what is known before", () => {
    const { targets, ends } = atOnce(networkOf([COPY, TOTAL], SUBTOTALS));
    expect([targets.relations, ends]).toEqual([
      [...SUBTOTALS, TOTAL, COPY],
      [4, 5],
    ]);
  });
});
