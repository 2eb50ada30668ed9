import { areaName } from "../../../src/core/grid/area";
import { evaluate } from "../../../src/core/relations/evaluate";
import { remembering } from "../../../src/core/relations/remembering";
import { band, copy, sum, times } from "../../../src/core/relations/operators";
import { exact } from "../../../src/core/numbers/exact";
import { halfUp } from "../../../src/core/numbers/rounding";
import { draw } from "../../support/draw";
import { plainReader, range, relation } from "../../support/plainTable";

const doubled = relation("B1", times(exact(2)), ["A1"]);
const total = relation("B3", sum, ["B1:B2"]);

function values(picture: string, relations = [total, doubled]) {
  return evaluate(relations, plainReader(draw(picture))).map(({ relation: { rule }, truth, given }) =>
    [rule, truth?.valueOf(), given?.valueOf()].join(" "),
  );
}

describe("evaluate", () => {
  it("computes inputs before what reads them, whatever their order", () => {
    expect(values("3 | 6\n. | 4\n. | 10")).toEqual(["times 6 6", "sum 10 10"]);
  });

  it("recomputes the truth from the leaves, and the given from what is stated", () => {
    expect(values("3 | 7\n. | 4\n. | 11")).toEqual(["times 6 6", "sum 10 11"]);
  });

  it("counts leaves and computed cells of one area together", () => {
    expect(values("3 | .\n. | 4\n. | .")).toEqual(["times 6 6", "sum 10 10"]);
  });

  it("sees a computed cell wherever it stands in an area", () => {
    const below = relation("B2", times(exact(2)), ["A2"]);
    expect(values(". | 4\n3 | .\n. | .", [total, below])).toEqual(["times 6 6", "sum 10 10"]);
    const beside = relation("B1", times(exact(2)), ["B2"]);
    const across = relation("C1", sum, ["A1:B1"]);
    expect(values("4 | . | .\n. | 3", [across, beside])).toEqual(["times 6 6", "sum 10 10"]);
  });

  it("reads an area without computed cells as a whole", () => {
    const reader = plainReader(draw("3 | .\n4 | .\n. | 14"));
    const tally = jest.spyOn(reader, "tally");
    evaluate([relation("B3", sum, ["A1:A2"]), relation("B1", copy, ["B3"])], reader);
    expect(new Set(tally.mock.calls.map(([area]) => areaName(area)))).toEqual(new Set(["A1:A2"]));
  });

  it("gives what a computation reads, and nothing where an input is unknown", () => {
    const inputs = (picture: string) => evaluate([doubled, total], plainReader(draw(picture))).map((one) => one.inputs);
    expect(inputs("3 | 7\n. | 4\n. | 11")).toEqual([[{ sum: exact(3), count: 1 }], [{ sum: exact(10), count: 2 }]]);
    expect(inputs(". | .\n. | 4\n. | 11")).toEqual([[{ sum: exact(0), count: 0 }], []]);
  });

  it("passes on what should stand where a text does", () => {
    expect(values("3 | #REF!\n. | 4\n. | 10")).toEqual(["times 6 6", "sum 10 10"]);
  });

  it("adds up no words", () => {
    const grade = relation("B1", band("grade", [{ least: exact(1), word: "Baik" }], 2), ["A1"]);
    expect(values("3 | Baik\n. | 4\n. | 4", [grade, total])).toEqual(["grade Baik Baik", "sum 4 4"]);
  });

  it("rounds no words, and nothing that is unknown", () => {
    const grade = relation("B1", band("grade", [{ least: exact(1), word: "Baik" }], 2), ["A1"], {
      passesOn: halfUp(1),
    });
    expect(values("3 | Baik", [grade])).toEqual(["grade Baik Baik"]);
    expect(values(". | Baik", [grade])).toEqual(["grade  "]);
  });

  it("does not know a figure whose inputs it does not know", () => {
    expect(values(". | .\n. | .\n. | .")).toEqual(["times  ", "sum  "]);
    expect(values(". | .\n. | 4\n. | .")).toEqual(["times  ", "sum  "]);
  });

  it("takes a stated figure for the truth where the leaves are blank", () => {
    expect(values(". | 6\n. | 4\n. | 10")).toEqual(["times  ", "sum 10 10"]);
  });

  it("takes the first relation of a cell for its figure", () => {
    const second = relation("B1", copy, ["C1"], { rule: "second" });
    expect(values("3 | 6 | 9\n. | 4\n. | 10", [doubled, second, total])).toEqual([
      "times 6 6",
      "second 9 9",
      "sum 10 10",
    ]);
  });

  it("reads no part of a text as a figure", () => {
    const part = { read: () => ({ number: exact(9), decimals: 0 }), write: () => "" };
    const spoken = relation("B1", copy, ["C1"], { rule: "spoken", part });
    const evaluated = evaluate([spoken, total], plainReader(draw("3 | IKM: 9 | 9\n. | 4\n. | 4")));
    expect(evaluated.map(({ stated, truth }) => [stated.kind, truth?.valueOf()])).toEqual([
      ["number", 9],
      ["number", 4],
    ]);
  });

  it("takes a text that does not say the figure as it stands", () => {
    const part = { read: () => null, write: () => "" };
    const [spoken] = evaluate([relation("B1", copy, ["A1"], { part })], plainReader(draw("9 | IKM")));
    expect(spoken?.stated).toEqual({ kind: "text", text: "IKM" });
  });

  it("takes a word out of a text", () => {
    const part = { read: () => "Baik", write: () => "" };
    const [spoken] = evaluate([relation("B1", copy, ["A1"], { part })], plainReader(draw("9 | IKM = Baik")));
    expect(spoken?.stated).toEqual({ kind: "text", text: "Baik" });
  });

  it("takes the number of a cell that holds no text around it", () => {
    const part = { read: (text: string) => text.split(" ")[0] ?? null, write: () => "" };
    const [spoken] = evaluate([relation("B1", copy, ["A1"], { part })], plainReader(draw("9 | 8.5")));
    expect(spoken?.stated).toEqual({ kind: "number", value: exact(8.5), decimals: 1 });
  });

  it("lets a text repeat the total of the very area it stands in", () => {
    const part = { read: () => ({ number: exact(4), decimals: 0 }), write: () => "" };
    const spoken = relation("B1", copy, ["B3"], { rule: "spoken", part });
    expect(values(". | Jumlah: 4\n. | 4\n. | 4", [spoken, total])).toEqual(["sum 4 4", "spoken 4 4"]);
  });

  it("rounds what is passed on", () => {
    const third = relation("B1", times(exact(0.333)), ["A1"], { passesOn: halfUp(1) });
    expect(values("1 | .\n. | 4\n. | .", [third, total])).toEqual(["times 0.3 0.3", "sum 4.3 4.3"]);
  });

  it("refuses relations that read each other in a circle", () => {
    const circle = [relation("A1", copy, ["B1"]), relation("B1", copy, ["A1"])];
    expect(() => evaluate(circle, plainReader(draw("1 | 1")))).toThrow("depends on itself");
  });
});

describe("relations that go on from known ones", () => {
  test.each(["3 | 6\n. | 4\n. | 10", "3 | 7\n. | 4\n. | 11", "3 | .\n. | 4\n. | .", ". | 7\n. | 4\n. | ."])(
    "give what all of them give together: %j",
    (picture) => {
      const reader = plainReader(draw(picture));
      const known = evaluate([doubled], reader);
      expect([...known, ...evaluate([total], reader, known)]).toEqual(evaluate([doubled, total], reader));
    },
  );

  it("do not evaluate those again", () => {
    const reader = plainReader(draw("3 | 6\n. | 4\n. | 10"));
    const known = evaluate([doubled], reader);
    const stated = jest.spyOn(reader, "stated");
    evaluate([total], reader, known);
    expect(stated).toHaveBeenCalledTimes(1);
  });
});

describe("a remembering reader", () => {
  it("reads a figure only once", () => {
    const reader = plainReader(draw("1 | 2"));
    const stated = jest.spyOn(reader, "stated");
    const remembered = remembering(reader);
    const [first, second] = [0, 1].map((column) => ({ row: 0, column }));
    if (!first || !second) throw new Error("There are two cells.");
    expect(remembered.stated(first)).toEqual(remembered.stated(first));
    expect(remembered.stated(second)).toMatchObject({ value: exact(2) });
    expect(stated).toHaveBeenCalledTimes(2);
  });

  it("adds an area up only once", () => {
    const reader = plainReader(draw("1\n2"));
    const tally = jest.spyOn(reader, "tally");
    const remembered = remembering(reader);
    expect(remembered.tally(range("A1:A2")).sum.valueOf()).toBe(3);
    expect(remembered.tally(range("A1:A2")).count).toBe(2);
    expect(remembered.tally(range("A1")).count).toBe(1);
    expect(tally).toHaveBeenCalledTimes(2);
  });

  it("reads cells as the reader it stands for does", () => {
    const remembered = remembering(plainReader(draw("1 | =A1 -> 1 | '3 | .")));
    const cells = [0, 1, 2, 3].map((column) => ({ row: 0, column }));
    expect(cells.map((cell) => remembered.stated(cell).kind)).toEqual(["number", "number", "text", "blank"]);
    expect(cells.map((cell) => remembered.isFormula(cell))).toEqual([false, true, false, false]);
    expect(cells.map((cell) => remembered.isText(cell))).toEqual([false, false, true, false]);
    expect(cells.map((cell) => remembered.isEmpty(cell))).toEqual([false, false, false, true]);
  });
});
