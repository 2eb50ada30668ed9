import fc from "fast-check";
import { Sheet } from "../../../src/core/grid/sheet";
import { correct } from "../../../src/core/locate/correct";
import { exact } from "../../../src/core/numbers/exact";
import { evaluateInSteps } from "../../../src/core/relations/evaluate";
import { judge, judgeInSteps, standingAfter, type Judgement } from "../../../src/core/relations/judge";
import { networkOf } from "../../../src/core/relations/network";
import { percentage, sum } from "../../../src/core/relations/operators";
import { atOnce } from "../../../src/core/steps";
import "../../support/fastCheck";
import { at, plainReader, relation } from "../../support/plainTable";

/**
 *     A   B   C = A + B   D = A as a share of C
 *   1                 ┐
 *   2                 │ items
 *   3                 ┘
 *   4  sums of the rows above; C4 is the sum of A4 and B4, too
 */
const ROWS = ["1", "2", "3", "4"];
const whole = { fewestDecimals: null };
const RELATIONS = [
  ...ROWS.map((row) => relation(`C${row}`, sum, [`A${row}:B${row}`], { rule: "row", ...whole })),
  ...["A", "B", "C"].map((column) =>
    relation(`${column}4`, sum, [`${column}1:${column}3`], { rule: "column", ...whole }),
  ),
  ...ROWS.map((row) => relation(`D${row}`, percentage, [`A${row}`, `C${row}`], { rule: "share" })),
];

/** What is judged of each relation, without the objects that say it. */
function factsOf(judgements: readonly Judgement[]) {
  return judgements.map(({ verdict, agreement, causes, truth, given, shown, inputs }) => {
    const sums = inputs.map((input) => `${String(input.sum)} of ${String(input.count)}`);
    return { verdict, agreement, causes, truth: String(truth), given: String(given), shown, sums };
  });
}

const figure = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
const tables = fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });

describe("judgements that stand when typed figures are put right", () => {
  test("are what all relations come to, judged anew", () => {
    fc.assert(
      fc.property(tables, fc.subarray(["A1", "B2", "A3"]), fc.integer({ min: 0, max: 9 }), (rows, names, value) => {
        const reader = plainReader(new Sheet("Izin", rows));
        const cells = names.map(at);
        const corrected = correct(
          reader,
          cells.map((cell) => ({ cell, value: exact(value) })),
        );
        const network = atOnce(networkOf(RELATIONS));
        const plain = judge(atOnce(evaluateInSteps(network, reader)), reader);
        const anew = judge(atOnce(evaluateInSteps(network, reader, [], corrected)), reader, cells);
        const standing = standingAfter(plain, network.targets, cells);
        const evaluated = atOnce(evaluateInSteps(network, reader, [], corrected, standing));
        const again = atOnce(judgeInSteps(evaluated, reader, cells, network.targets, standing));
        expect(factsOf(again)).toEqual(factsOf(anew));
      }),
    );
  });

  test("are those of sums that read nothing put right: what is rounded goes by its whole row", () => {
    const rows = [
      [1, 2, 3, null],
      [3, 4, 7, null],
      [5, 6, 11, null],
    ];
    const reader = plainReader(new Sheet("Izin", rows));
    const network = atOnce(networkOf(RELATIONS.filter(({ target }) => target.row < 3)));
    const plain = judge(atOnce(evaluateInSteps(network, reader)), reader);
    const standing = standingAfter(plain, network.targets, [at("A2")]);
    const left = standing.flatMap((one) =>
      one ? [`${one.relation.rule} ${String(one.relation.target.row + 1)}`] : [],
    );
    expect(left).toEqual(["row 1", "row 3"]);
  });
});
