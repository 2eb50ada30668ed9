import { exact } from "../../../src/core/numbers/exact";
import { evaluate } from "../../../src/core/relations/evaluate";
import { relationFindings } from "../../../src/core/relations/findings";
import { judge } from "../../../src/core/relations/judge";
import { copy, sum, times } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { remedies } from "../../../src/core/relations/remedy";
import type { Finding } from "../../../src/core/findings/finding";
import { draw } from "../../support/draw";
import { plainReader, relation } from "../../support/plainTable";

function found(picture: string, relations: readonly Relation[]): readonly Finding[] {
  const reader = plainReader(draw(picture, "SKM"));
  const judgements = judge(evaluate(relations, reader), reader);
  return relationFindings("SKM", judgements, remedies(judgements, reader), reader, ({ relation: { rule } }) =>
    rule === "doubled" ? { key: "blank-answer", subject: "proof" } : null,
  );
}

const doubled = relation("B1", times(exact(2)), ["A1"], { rule: "doubled", subject: "U1" });
const total = relation("B3", sum, ["B1:B2"], { rule: "total" });

describe("a wrong figure", () => {
  const [cause, consequence, ...more] = found("3 | 7.25\n. | 4\n. | 11.25", [doubled, total]);

  it("is one finding, with what it says, what is right and why", () => {
    expect(more).toEqual([]);
    expect(cause).toMatchObject({
      id: "doubled@SKM!B1",
      rule: "doubled",
      severity: "error",
      role: "cause",
      cause: null,
      sheet: "SKM",
      cell: { row: 0, column: 1 },
      message: {
        key: "wrong-figure",
        figure: { rule: "doubled", subject: "U1" },
        evidence: { key: "blank-answer", subject: "proof" },
      },
    });
    expect(cause?.message.key === "wrong-figure" && cause.message.working).toHaveLength(3);
  });

  it("is shown with the decimals of its row", () => {
    expect(cause?.actual).toEqual({ number: exact(7.25), decimals: 2 });
    expect(cause?.expected).toEqual({ number: exact(6), decimals: 2 });
  });

  it("is only put right with consent", () => {
    expect(cause?.fix).toEqual({
      safe: false,
      edits: [{ sheet: "SKM", cell: { row: 0, column: 1 }, formula: "=TIMES(A1)", value: 6 }],
    });
  });

  it("is named by what follows from it", () => {
    expect(consequence).toMatchObject({
      id: "total@SKM!B3",
      severity: "error",
      role: "consequence",
      cause: "doubled@SKM!B1",
      message: { key: "follows-wrong-figure", causes: [{ row: 0, column: 1 }] },
    });
  });
});

describe("a blank figure", () => {
  it("is a warning that may be filled at once", () => {
    const [blank] = found("3 | .", [doubled]);
    expect(blank).toMatchObject({
      id: "blank-figure@SKM!B1",
      rule: "blank-figure",
      severity: "warning",
      role: "single",
      actual: null,
      expected: { number: exact(6), decimals: 0 },
      message: { key: "blank-figure", figure: { rule: "doubled" } },
      fix: { safe: true },
    });
  });
});

describe("silence", () => {
  it("is kept on what is right, waiting or unknown", () => {
    expect(found("3 | 6\n. | 4\n. | 10", [doubled, total])).toEqual([]);
    expect(found("3 | =A1*2\n. | 4\n. | 10", [doubled, total])).toEqual([]);
    expect(found(". | 7\n. | 4\n. | 11", [doubled, total])).toEqual([]);
  });

  it("is kept on figures the sheet does not show, but not on what follows from them", () => {
    const hidden = { ...doubled, target: { row: -1, column: 1 } };
    const source = { top: -1, left: 1, bottom: -1, right: 1 };
    const shown = relation("B1", copy, [source], { rule: "shown" });
    expect(found("3 | 7", [hidden, shown]).map(({ id, cause }) => [id, cause])).toEqual([["shown@SKM!B1", null]]);
  });
});

describe("a live formula that follows from a wrong figure", () => {
  it("needs no fix of its own", () => {
    const [, consequence] = found("3 | 7\n. | 4\n. | =B1+B2 -> 11", [doubled, total]);
    expect(consequence).toMatchObject({ role: "consequence", fix: null });
  });
});

describe("a text where a number belongs", () => {
  it("is shown as it stands", () => {
    const [wrong] = found("3 | #REF!", [doubled]);
    expect(wrong).toMatchObject({ role: "cause", actual: "#REF!", expected: { number: exact(6) } });
  });
});

describe("a figure within a text", () => {
  it("is shown with the whole text, as it is and as it should be", () => {
    const part = {
      read: (text: string) => ({ number: exact(Number(/[\d.]+/.exec(text)?.[0])), decimals: 1 }),
      write: (text: string, figure: unknown) => text.replace(/[\d.]+/, String(figure)),
    };
    const [wrong] = found("3 | Nilai 7.5 baik", [relation("B1", copy, ["A1"], { part })]);
    expect(wrong).toMatchObject({ actual: "Nilai 7.5 baik", expected: "Nilai 3 baik", fix: { safe: false } });
  });
});
