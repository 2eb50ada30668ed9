import fc from "fast-check";
import { Sheet, type CellValue } from "../../../src/core/grid/sheet";
import { locate } from "../../../src/core/locate/locate";
import { evaluate } from "../../../src/core/relations/evaluate";
import { Holding } from "../../../src/core/relations/holding";
import { judge, type Judgement } from "../../../src/core/relations/judge";
import { sum } from "../../../src/core/relations/operators";
import { atOnce } from "../../../src/core/steps";
import { readSums } from "../../../src/core/tables/sums/reader";
import { draw } from "../../support/draw";
import "../../support/fastCheck";
import { at, range, relation } from "../../support/plainTable";

const whole = { fewestDecimals: null };
/** The rows of a table first, then its columns; the total is a sum of both. */
const RELATIONS = [
  ...["1", "2", "3", "4"].map((row) => relation(`C${row}`, sum, [`A${row}:B${row}`], { rule: "row", ...whole })),
  ...["A", "B", "C"].map((column) =>
    relation(`${column}4`, sum, [`${column}1:${column}2`, `${column}3`], { rule: "column", ...whole }),
  ),
];

function readerOf(sheet: Sheet) {
  return readSums({ sheet, rows: [0, 1, 2, 3], columns: [0, 1, 2], measure: () => "money" });
}

function judged(sheet: Sheet): readonly Judgement[] {
  const reader = readerOf(sheet);
  return judge(evaluate(RELATIONS, reader), reader);
}

/** How many numbers each figure adds up that is known to hold, by its cell. */
function held(picture: string): readonly [string, number][] {
  return judged(draw(picture)).flatMap((one) => {
    const { row, column } = one.relation.target;
    return one instanceof Holding ? [[`${"ABC"[column] ?? ""}${row + 1}`, one.count] as [string, number]] : [];
  });
}

describe("sums that hold as the sheet stands", () => {
  it("are told with how many numbers they add up, a blank being none", () => {
    expect(held("1 | 2 | 3 \n . | 4 | 4 \n 0.1 | 0.2 | 0.3 \n 1.1 | 6.2 | 7.3")).toEqual([
      ["C1", 2],
      ["C2", 1],
      ["C3", 2],
      ["A4", 2],
      ["B4", 3],
      ["C4", 2],
      ["C4", 3],
    ]);
  });

  it("are none that read a sum that does not, though they add it up rightly", () => {
    const picture = "1 | 2 | 3 \n 1 | 4 | 5 \n 1 | 2 | 3 \n 9 | 8 | 17";
    expect(held(picture).map(([cell]) => cell)).toEqual(["C1", "C2", "C3", "B4"]);
    const ofTotal = judged(draw(picture)).filter(({ relation: { target } }) => target.row === 3 && target.column === 2);
    expect(ofTotal.map(({ verdict }) => verdict)).toEqual(["consequence", "consequence"]);
  });

  it("stand for their cell where another sum of it gives something else", () => {
    const relations = [
      relation("A3", sum, ["A1:A2"], whole),
      relation("A3", sum, ["B1:B2"], whole),
      relation("A4", sum, ["A3"], { rule: "total", ...whole }),
    ];
    const sheet = draw("1 | 5 \n 2 | 5 \n 3 | . \n 3 | .");
    const total = evaluate(relations, readerOf(sheet)).find(({ relation: { rule } }) => rule === "total");
    expect([total?.truth?.valueOf(), total?.given?.valueOf()]).toEqual([3, 3]);
  });

  it("are none where a text stands among the numbers, or where nothing does", () => {
    const reader = readerOf(draw("1 | '2 | 3 \n . | . | 0"));
    const counted = ["1", "2"].map((row) => reader.addedUp?.(at(`C${row}`), [range(`A${row}:B${row}`)]));
    expect(counted).toEqual([0, 0]);
  });
});

describe("what is told in doubles", () => {
  const figure: fc.Arbitrary<CellValue> = fc.oneof(
    { arbitrary: fc.constantFrom(0, 1, 2, 3), weight: 8 },
    fc.constantFrom(0.1, 0.2, 0.3, -1, 2e15, 1 / 3, null, "-", "2", "tidak ada"),
  );
  /** Figures with their sums, some of which are typed over. */
  const tables = fc
    .tuple(fc.array(figure, { minLength: 6, maxLength: 6 }), fc.array(fc.tuple(fc.nat(11), figure), { maxLength: 3 }))
    .map(([leaves, slips]) => {
      const rows = [0, 2, 4].map((from) => [leaves[from] ?? null, leaves[from + 1] ?? null]);
      const added = (some: readonly CellValue[]) =>
        some.reduce<number>((so, one) => so + (typeof one === "number" ? one : 0), 0);
      const withSums = rows.map((row) => [...row, added(row)]);
      const cells = [...withSums, [0, 1, 2].map((column) => added(withSums.map((row) => row[column] ?? null)))].flat();
      for (const [place, value] of slips) cells[place] = value;
      return [0, 3, 6, 9].map((from) => cells.slice(from, from + 3));
    });
  const plain = (some: readonly Judgement[]) =>
    some.map(({ relation: { target }, verdict, agreement, truth, given, causes }) => {
      return { target, verdict, agreement, truth: truth?.valueOf(), given: given?.valueOf(), causes };
    });

  it("is what exact numbers say, whatever stands in the table", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const sheet = new Sheet("S", rows);
        const exactly = { ...readerOf(sheet), addedUp: () => 0 };
        expect(plain(judged(sheet))).toEqual(plain(judge(evaluate(RELATIONS, exactly), exactly)));
      }),
    );
  });

  it("leads to the same wrong cells", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const sheet = new Sheet("S", rows);
        const reader = readerOf(sheet);
        const judgements = judge(evaluate(RELATIONS, reader), reader);
        const relations = judgements.map(({ relation }) => relation);
        const typed = { settle: (_: unknown, value: never) => value, decimals: () => 1 };
        const holding = (place: number) => {
          const judgement = judgements[place];
          return judgement instanceof Holding ? judgement.count : 0;
        };
        const [knowing, anew] = [holding, undefined].map((known) => atOnce(locate(relations, reader, typed, known)));
        expect(knowing).toEqual(anew);
      }),
    );
  });
});
