import { exact } from "../../../src/core/numbers/exact";
import { halfUp } from "../../../src/core/numbers/rounding";
import { evaluate } from "../../../src/core/relations/evaluate";
import { relationFindings } from "../../../src/core/relations/findings";
import { judge } from "../../../src/core/relations/judge";
import { band, copy, sum, times } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { remedies } from "../../../src/core/relations/remedy";
import type { Finding } from "../../../src/core/findings/finding";
import { Sheet } from "../../../src/core/grid/sheet";
import { draw } from "../../support/draw";
import { at, plainReader, range, relation } from "../../support/plainTable";

function found(drawn: string | Sheet, relations: readonly Relation[]): readonly Finding[] {
  const reader = plainReader(typeof drawn === "string" ? draw(drawn, "SKM") : drawn);
  const judgements = judge(evaluate(relations, reader), reader);
  return relationFindings("SKM", judgements, remedies(judgements, reader), reader, ({ relation: { rule } }) =>
    rule === "doubled" ? { key: "blank-answer", subject: "proof" } : null,
  );
}

const doubled = relation("B1", times(exact(2)), ["A1"], { rule: "doubled", subject: "U1" });
const total = relation("B3", sum, ["B1:B2"], { rule: "total" });

describe("a wrong figure", () => {
  const wrong = () => found("3 | 7.25\n. | 4\n. | 11.25", [doubled, total]);

  it("is one finding, with what it says, what is right and why", () => {
    const [cause, consequence, ...more] = wrong();
    expect([consequence?.cell, more]).toEqual([at("B3"), []]);
    expect(cause).toEqual({
      id: "doubled@SKM!B1",
      rule: "doubled",
      severity: "error",
      role: "cause",
      cause: null,
      sheet: "SKM",
      cell: at("B1"),
      actual: { number: exact(7.25), decimals: 2 },
      expected: { number: exact(6), decimals: 2 },
      message: {
        key: "wrong-figure",
        figure: { rule: "doubled", subject: "U1" },
        actual: { number: exact(7.25), decimals: 2 },
        expected: { number: exact(6), decimals: 2 },
        working: [{ number: exact(3) }, { sign: "×" }, { number: exact(2) }],
        evidence: { key: "blank-answer", subject: "proof" },
      },
      fix: { safe: false, edits: [{ sheet: "SKM", cell: at("B1"), formula: "=TIMES(A1)", value: 6 }] },
      candidates: [],
    });
  });

  it("is told without further proof where there is none", () => {
    const [cause] = found("3 | 6\n. | 4\n. | 11.25", [doubled, total]);
    expect(cause?.message).toMatchObject({ key: "wrong-figure", figure: { rule: "total" }, evidence: null });
  });

  it("is named by what follows from it", () => {
    const [, consequence] = wrong();
    expect(consequence).toEqual({
      id: "total@SKM!B3",
      rule: "total",
      severity: "error",
      role: "consequence",
      cause: "doubled@SKM!B1",
      sheet: "SKM",
      cell: at("B3"),
      actual: { number: exact(11.25), decimals: 2 },
      expected: { number: exact(10), decimals: 2 },
      message: {
        key: "follows-wrong-figure",
        figure: { rule: "total", subject: "" },
        actual: { number: exact(11.25), decimals: 2 },
        expected: { number: exact(10), decimals: 2 },
        causes: [at("B1")],
      },
      fix: { safe: false, edits: [{ sheet: "SKM", cell: at("B3"), formula: "=SUM(B1:B2)", value: 10 }] },
      candidates: [],
    });
  });

  it("is named where it stands behind right ones, and alone where there are several", () => {
    const second = relation("B2", times(exact(2)), ["A2"], { rule: "second" });
    const causes = (picture: string) => found(picture, [doubled, second, total]).map(({ id, cause }) => [id, cause]);
    expect(causes("3 | 6\n2 | 5\n. | 11")).toEqual([
      ["second@SKM!B2", null],
      ["total@SKM!B3", "second@SKM!B2"],
    ]);
    expect(causes("3 | 7\n2 | 5\n. | 12").at(-1)).toEqual(["total@SKM!B3", "doubled@SKM!B1"]);
  });

  it("of a count shows the decimals it is stated with", () => {
    const counted = relation("B1", times(exact(2)), ["A1"], { fewestDecimals: null });
    const [wrongCount] = found("3 | 6.25", [counted]);
    expect(wrongCount?.expected).toEqual({ number: exact(6), decimals: 2 });
  });
});

describe("a blank figure", () => {
  it("is a warning that may be filled at once", () => {
    expect(found("3 | .", [doubled])).toEqual([
      {
        id: "blank-figure@SKM!B1",
        rule: "blank-figure",
        severity: "warning",
        role: "single",
        cause: null,
        sheet: "SKM",
        cell: at("B1"),
        actual: null,
        expected: { number: exact(6), decimals: 0 },
        message: {
          key: "blank-figure",
          figure: { rule: "doubled", subject: "U1" },
          expected: { number: exact(6), decimals: 0 },
          working: [{ number: exact(3) }, { sign: "×" }, { number: exact(2) }],
        },
        fix: { safe: true, edits: [{ sheet: "SKM", cell: at("B1"), formula: "=TIMES(A1)", value: 6 }] },
        candidates: [],
      },
    ]);
  });

  it("is only filled with consent where spaces stand", () => {
    const [blank] = found(new Sheet("SKM", [[3, "  "]]), [doubled]);
    expect(blank).toMatchObject({ rule: "blank-figure", actual: null, fix: { safe: false } });
  });

  it("is shown with the decimals it is passed on with", () => {
    const passing = { ...doubled, passesOn: halfUp(2) };
    expect(found("3 | .", [passing])[0]?.expected).toEqual({ number: exact(6), decimals: 2 });
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
    expect(wrong).toMatchObject({ role: "cause", actual: "#REF!", expected: { number: exact(6), decimals: 0 } });
  });
});

describe("a wrong grade", () => {
  const grade = relation("B1", band("grade", [{ least: exact(3), word: "Baik" }], 2), ["A1"]);

  it("is shown beside the right one", () => {
    const [wrong] = found("3.5 | Kurang", [grade]);
    expect(wrong).toMatchObject({ actual: "Kurang", expected: "Baik", fix: { edits: [{ value: "Baik" }] } });
  });

  it("is told in words where its formula follows by itself", () => {
    const bands = [
      { least: exact(3), word: "Baik" },
      { least: exact(1), word: "Kurang" },
    ];
    const grade = relation("C1", band("grade", bands, 2), ["B1"]);
    const [, follows] = found('2 | 2.5 | =IF(B1<3,"Kurang","Baik") -> Kurang', [doubled, grade]);
    expect(follows).toMatchObject({ role: "consequence", actual: "Kurang", expected: "Baik", fix: null });
  });
});

describe("a figure within a text", () => {
  const part = {
    read: (text: string) => ({ number: exact(Number(/[\d.]+/.exec(text)?.[0])), decimals: 1 }),
    write: (text: string, figure: unknown) => text.replace(/[\d.]+/, String(figure)),
  };
  const spoken = relation("B1", copy, ["A1"], { rule: "spoken", part });

  it("is shown with the whole text, as it is and as it should be", () => {
    const [wrong] = found("3 | Nilai 7.5 baik", [spoken]);
    expect(wrong).toMatchObject({ actual: "Nilai 7.5 baik", expected: "Nilai 3 baik", fix: { safe: false } });
  });

  it("is a number where it stands alone", () => {
    const [wrong] = found("3 | 7.5", [spoken]);
    const expected = { number: exact(3), decimals: 2 };
    expect(wrong).toMatchObject({ actual: { number: exact(7.5) }, expected, fix: { edits: [{ value: 3 }] } });
  });

  it("is a number where a formula writes the text, which then follows by itself", () => {
    const text = { ...spoken, target: at("C1"), sources: [range("B1")] };
    const [, follows] = found('3 | 7 | ="Nilai "&B1 -> Nilai 7', [doubled, text]);
    expect(follows).toMatchObject({ actual: "Nilai 7", expected: { number: exact(6) }, fix: null });
  });
});
