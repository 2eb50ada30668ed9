import { cellName } from "../../../src/core/grid/address";
import { halfUp } from "../../../src/core/numbers/rounding";
import { band, copy, mean, perCount, sum, times } from "../../../src/core/relations/operators";
import { exact } from "../../../src/core/numbers/exact";
import type { Judgement } from "../../../src/core/relations/judge";
import { draw } from "../../support/draw";
import { judged, relation } from "../../support/plainTable";

/** "B4 cause, B5 consequence of B4": what is not right, or is so only once rounded: "B6 right of B4". */
function wrong(judgements: readonly Judgement[]): string {
  const said = judgements.map(({ relation: { target }, verdict, causes }) => {
    const from = causes.length > 0 ? ` of ${causes.map(cellName).join(" ")}` : "";
    return verdict === "right" && from === "" ? "" : `${cellName(target)} ${verdict}${from}`;
  });
  return said.filter((one) => one !== "").join(", ");
}

/** Two answers, their sum, the mean, and the mean on a scale of 100: A1:A2 → A3 → A4 → A5. */
const CHAIN = [
  relation("A3", sum, ["A1:A2"], { fewestDecimals: null }),
  relation("A4", perCount, ["A3", "A1:A2"]),
  relation("A5", times(exact(25)), ["A4"]),
];

function column(...values: string[]): string {
  return wrong(judged(draw(values.map((value) => value || ".").join("\n")), CHAIN));
}

describe("a stated figure", () => {
  it("is right where it is what its inputs give", () => {
    expect(column("3", "4", "7", "3.5", "87.5")).toBe("");
  });

  it("is a cause where neither the truth nor its stated inputs give it", () => {
    expect(column("3", "4", "7", "3.6", "87.5")).toBe("A4 cause");
  });

  it("is a consequence where its wrong inputs as stated give it", () => {
    expect(column("3", "4", "7", "3.6", "90")).toBe("A4 cause, A5 consequence of A4");
  });

  it("is silent where it is right beside a wrong input", () => {
    expect(column("3", "4", "8", "3.5", "87.5")).toBe("A3 cause");
  });

  it("names the first cause through several consequences", () => {
    expect(column("3", "4", "8", "4", "100")).toBe("A3 cause, A4 consequence of A3, A5 consequence of A3");
  });

  it("is a cause of its own where it follows from nothing", () => {
    expect(column("3", "4", "8", "3.9", "97.5")).toBe("A3 cause, A4 cause, A5 consequence of A4");
  });

  it("may not be rounded where it counts", () => {
    expect(column("3.04", "4", "7", "3.52", "88")).toBe("A3 cause");
  });
});

describe("a figure that is not there", () => {
  it("is blank, and what follows is judged by the figure it should be", () => {
    expect(column("3", "4", "", "3.5", "87.5")).toBe("A3 blank");
    expect(column("3", "4", "", "3.6", "87.5")).toBe("A3 blank, A4 cause");
  });

  it("keeps a formula waiting that reads it", () => {
    expect(column("3", "4", "", "=A3/2 -> 0", "=A4*25 -> 0")).toBe("A3 blank, A4 waiting, A5 waiting");
  });

  it("is waiting itself where its formula has no result yet", () => {
    expect(column("3", "4", "=SUM(A1:A2)", "3.5", "87.5")).toBe("A3 waiting");
  });

  it("does not make a typed figure follow from the formula that waits for it", () => {
    expect(column("3", "4", "", "=A3/2 -> 0", "0")).toBe("A3 blank, A4 waiting, A5 cause");
  });

  it("does not excuse a typed figure", () => {
    expect(column("3", "4", "", "0", "0")).toBe("A3 blank, A4 cause, A5 consequence of A4");
  });

  it("is unknown where the leaves are blank, and what follows is judged from what is stated", () => {
    expect(column("", "", "7", "3.5", "87.5")).toBe("A3 unknown, A4 unknown");
    expect(column("", "", "7", "3.5", "88.5")).toBe("A3 unknown, A4 unknown, A5 cause");
  });
});

describe("a text where a number belongs", () => {
  it("is a cause", () => {
    expect(column("3", "4", "#REF!", "3.5", "87.5")).toBe("A3 cause");
  });
});

describe("two wrong inputs", () => {
  it("are both causes of the figure that follows from them", () => {
    const rows = [relation("B1", times(exact(2)), ["A1"]), relation("B2", times(exact(2)), ["A2"])];
    const total = relation("B3", sum, ["B1:B2"]);
    const sheet = draw(`
      1 | 3
      2 | 5
      . | 8
    `);
    expect(wrong(judged(sheet, [...rows, total]))).toBe("B1 cause, B2 cause, B3 consequence of B1 B2");
  });
});

describe("two wrong inputs that cancel out", () => {
  it("stand behind nothing that follows", () => {
    const rows = ["B1", "B2"].map((target, index) => relation(target, times(exact(2)), [`A${index + 1}`]));
    const total = relation("B3", sum, ["B1:B2"]);
    const elsewhere = relation("C1", times(exact(2)), ["C2"], { rule: "elsewhere" });
    const all = relation("C3", sum, ["B3", "C1"], { rule: "all" });
    const sheet = draw(`
      1 | 3 | 9
      2 | 3 | 4
      . | 6 | 15
    `);
    expect(wrong(judged(sheet, [...rows, total, elsewhere, all]))).toBe(
      "B1 cause, B2 cause, C1 cause, C3 consequence of C1",
    );
  });
});

describe("a grade", () => {
  const bands = [
    { least: exact(3), word: "Baik" },
    { least: exact(1), word: "Kurang" },
  ];
  const chain = [relation("B1", copy, ["A1"]), relation("C1", band("grade", bands, 2), ["B1"])];

  it("is right beside a wrong figure of the same grade", () => {
    expect(wrong(judged(draw("3.5 | 3.7 | Baik"), chain))).toBe("B1 cause");
  });

  it("is a consequence of a wrong figure that it is the grade of", () => {
    expect(wrong(judged(draw("3.5 | 2.5 | Kurang"), chain))).toBe("B1 cause, C1 consequence of B1");
  });

  it("is a cause where it is the grade of nothing", () => {
    expect(wrong(judged(draw("3.5 | 3.5 | Kurang"), chain))).toBe("C1 cause");
    expect(wrong(judged(draw("3.5 | 3.7 | Kurang"), chain))).toBe("B1 cause, C1 cause");
  });
});

describe("a part of a text", () => {
  it("stands behind no figure", () => {
    const part = { read: () => ({ number: exact(9), decimals: 0 }), write: () => "" };
    const spoken = relation("B1", copy, ["A1"], { rule: "spoken", part });
    const doubled = relation("B2", times(exact(2)), ["A2"]);
    const total = relation("B3", sum, ["B1:B2"]);
    const sheet = draw(`
      8 | IKM: 9
      2 | 5
      . | 5
    `);
    expect(wrong(judged(sheet, [spoken, doubled, total]))).toBe("B1 cause, B2 cause, B3 consequence of B2");
  });
});

describe("a figure that is right only once rounded", () => {
  it("passes on the cause behind it", () => {
    const chain = [
      relation("B1", times(exact(1)), ["A1"]),
      relation("B2", times(exact(0.1)), ["B1"]),
      relation("B3", times(exact(100)), ["B2"]),
    ];
    const sheet = draw(`
      3.35 | 3.36
      .    | 0.34
      .    | 33.6
    `);
    expect(wrong(judged(sheet, chain))).toBe("B1 cause, B2 right of B1, B3 consequence of B1");
  });
});

describe("rounding", () => {
  const thirds = [
    relation("A2", times(exact(1 / 3)), ["A1"]),
    relation("B2", times(exact(1 / 3)), ["B1"]),
    relation("C2", sum, ["A2:B2"], { rule: "total" }),
  ];

  it("lets a figure that is only shown rounded pass the unrounded one on", () => {
    expect(wrong(judged(draw("1 | 1\n0.33 | 0.33 | 0.67"), thirds))).toBe("");
    expect(wrong(judged(draw("1 | 1\n0.33 | 0.33 | 0.65"), thirds))).toBe("C2 cause");
  });

  it("passes the rounded one on where the chain says so", () => {
    const rounded = thirds.map((one) => ({ ...one, passesOn: halfUp(2) }));
    expect(wrong(judged(draw("1 | 1\n0.33 | 0.33 | 0.66"), rounded))).toBe("");
  });

  it("is what most figures of the row agree on: one that is cut off instead is wrong", () => {
    const row = ["A", "B", "C"].map((name) => relation(`${name}2`, mean, [`${name}1`]));
    expect(wrong(judged(draw("2.6667 | 1.6667 | 3.6667\n2.667 | 1.667 | 3.666"), row))).toBe("C2 cause");
    expect(wrong(judged(draw("2.6667 | 1.6667 | 3.6667\n2.666 | 1.666 | 3.666"), row))).toBe("");
  });
});
