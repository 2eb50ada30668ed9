import { check } from "../../../../../src/core/check";
import { draw } from "../../../../support/draw";
import { alarms, findingsOf } from "../../../../support/survey";

const CODES = Array.from({ length: 9 }, (_, index) => `U${index + 1}`).join("|");
const nine = (text: string) => Array<string>(9).fill(text).join("|");

/** Nine unsur with NRR 3.5 each, under a weight: IKM 87.5 for 1/9, 87.41 for 0.111, 86.63 for 0.11. */
function matrix(weight: number, label = "NRR tertbg/unsur"): string {
  const weighted = 3.5 * weight;
  return [
    `No|${CODES}`,
    `1|${nine("3")}`,
    `2|${nine("4")}`,
    `ΣNilai|${nine("7")}`,
    `NRR|${nine("3.5")}`,
    `${label}|${nine(String(weighted))}|${weighted * 9}`,
    `IKM|${nine("")}|${weighted * 225}`,
  ].join("\n");
}

function found(picture: string): readonly string[] {
  return findingsOf("legend-weight", picture);
}

describe("a legend that names the weight in use is silent", () => {
  test.each([
    [1 / 9, "NRR tertimbang per unsur = NRR per unsur x 1/9"],
    [1 / 9, "NRR tertimbang per unsur | '= NRR per unsur x 1/9"],
    [1 / 9, "NRR tertimbang per unsur = NRR per unsur x 0,1111"],
    [0.111, "NRR tertimbang per unsur = NRR per unsur x 0,111"],
    [0.111, "NRR tertimbang per unsur | '= NRR per unsur x 0.111"],
    [0.11, "NRR tertimbang per unsur = NRR per unsur × 0,11"],
  ])("%d: %s", (weight, legend) => {
    expect(alarms(`${matrix(weight)}\n${legend}`)).toEqual([]);
  });

  test.each([
    [1 / 9, "NRR tertbg/unsur (x 1/9)"],
    [0.111, "NRR Tertimbang (×0,111)"],
    [0.11, "NRR tertimbang Per unsur = NRR per unsur x 0.11"],
  ])("%d: in the label %s", (weight, label) => {
    expect(alarms(matrix(weight, label))).toEqual([]);
  });
});

describe("a legend that names another weight is an error on its cell", () => {
  test.each([
    [1 / 9, "NRR tertimbang per unsur = NRR per unsur x 0,111", "A8", "NRR tertimbang per unsur = NRR per unsur x 1/9"],
    [1 / 9, "NRR tertimbang per unsur | '= NRR per unsur x 0,111", "B8", "= NRR per unsur x 1/9"],
    [0.111, "NRR tertimbang = NRR x 1/9", "A8", "NRR tertimbang = NRR x 0,111"],
    [0.111, "NRR tertimbang = NRR x 0,11", "A8", "NRR tertimbang = NRR x 0,111"],
    [0.11, "NRR tertimbang = NRR x 0.111", "A8", "NRR tertimbang = NRR x 0.11"],
    [1 / 9, "Bobot 0,125", "A8", "Bobot 1/9"],
  ])("%d: %s", (weight, legend, cell, corrected) => {
    const stated = legend.split("|").at(-1)?.replace(/^ '/, "") ?? "";
    expect(alarms(`${matrix(weight)}\n${legend}`)).toEqual([`error ${cell} legend-weight: ${stated} → ${corrected}`]);
  });

  test("is doubtful only where no figure shows which one is used", () => {
    const blank = `No|${CODES}\n1|${nine("3")}\n2|${nine("4")}\nNRR|${nine("3.5")}\nNRR tertbg|${nine("")}\nIKM`;
    expect(found(`${blank}\nNRR tertimbang = NRR x 0,111`)).toEqual([
      "warning A7 legend-weight: NRR tertimbang = NRR x 0,111 → NRR tertimbang = NRR x 1/9",
    ]);
  });

  test("in the label of the row", () => {
    expect(found(matrix(1 / 9, "NRR Tertimbang (×0,11)"))).toEqual([
      "error A6 legend-weight: NRR Tertimbang (×0,11) → NRR Tertimbang (×1/9)",
    ]);
  });

  test("beside the respondents", () => {
    const lines = matrix(1 / 9).split("\n");
    const beside = [`${lines[0] ?? ""}||NRR tertimbang = NRR x 0,111`, ...lines.slice(1)].join("\n");
    expect(found(beside)).toEqual([
      "error L1 legend-weight: NRR tertimbang = NRR x 0,111 → NRR tertimbang = NRR x 1/9",
    ]);
  });

  test("says what is recommended, and offers to write what is used", () => {
    const { findings } = check({ sheets: [draw(`${matrix(0.11)}\nNRR tertimbang = NRR x 0,111`)] });
    const finding = findings.find(({ rule }) => rule === "legend-weight");
    expect(finding?.message).toEqual({ key: "legend-weight", stated: "0,111", used: "0,11", recommended: "1/9" });
    expect(finding?.fix).toEqual({
      safe: false,
      edits: [{ sheet: "Lembar1", cell: { row: 7, column: 0 }, value: "NRR tertimbang = NRR x 0,11" }],
    });
  });
});

test.each([
  "Nilai minimal 0,111",
  "NRR per unsur x 25",
  "Jumlah NRR tertimbang x 25",
  "Bobot = 1",
  "NRR tertimbang = NRR x 1/0",
  "NRR tertimbang = NRR x 0,0",
])("%s names no weight", (legend) => {
  expect(found(`${matrix(1 / 9)}\n${legend}`)).toEqual([]);
});

test("with a row of weights, the row speaks for itself", () => {
  const lines = matrix(1 / 9).split("\n");
  const withRow = [
    ...lines.slice(0, 5),
    `Bobot|${nine(String(1 / 9))}`,
    ...lines.slice(5),
    "NRR tertimbang = NRR x 0,111",
  ];
  expect(found(withRow.join("\n"))).toEqual([]);
});

test("one weight for all unsur is no row of weights", () => {
  expect(alarms(`${matrix(1 / 9)}\nBobot | 0.111`)).toEqual([]);
});

describe("a row of weights", () => {
  /** NRR 3.5, 4, 3 and 3, each weighted as told. */
  const weighted = (weights: string, figures = "0.875|1|0.75|0.75|3.375", ikm = "84.375") =>
    [
      "No|U1|U2|U3|U4",
      "1|3|4|3|3",
      "2|4|4|3|3",
      "ΣNilai|7|8|6|6",
      "NRR|3.5|4|3|3",
      `Bobot|${weights}`,
      `NRR tertbg|${figures}`,
      `IKM|||||${ikm}`,
    ].join("\n");

  test.each([
    ["adds up", "0.25|0.25|0.25|0.25", "0.875|1|0.75|0.75|3.375", "84.375"],
    ["adds up, unequal", "0.4|0.2|0.2|0.2", "1.4|0.8|0.6|0.6|3.4", "85"],
    ["adds up once rounded", "0.333|0.333|0.33|0", "1.1655|1.332|0.99|0|3.4875", "87.1875"],
    ["in percent is not the row that is computed with", "25|25|25|25", "0.875|1|0.75|0.75|3.375", "84.375"],
    ["typed as text", "'0,25|'0,25|'0,25|'0,25", "0.875|1|0.75|0.75|3.375", "84.375"],
  ])("that %s is silent", (_, weights, figures, ikm) => {
    expect(alarms(weighted(weights, figures, ikm))).toEqual([]);
  });

  test("names the one weight that the figures were not computed with", () => {
    expect(alarms(weighted("0.25|0.25|0.52|0.25"))).toEqual(["error D6 wrong-weight: 0.52 → 0.25"]);
    expect(alarms(weighted("0.4|0.2|0.02|0.2", "1.4|0.8|0.6|0.6|3.4", "85"))).toEqual([
      "error D6 wrong-weight: 0.02 → 0.2",
    ]);
  });

  test("takes the value of its like for a rounded weight", () => {
    const thirds = "No|U1|U2|U3\n1|3|3|3\nNRR|3|3|3\nBobot|0.33|0.33|0.13\nNRR tertbg|0.99|0.99|0.99|2.97";
    expect(alarms(thirds)).toEqual(["error D4 wrong-weight: 0.13 → 0.33"]);
  });

  test("warns where nothing tells which weight is wrong", () => {
    expect(alarms(weighted("0.2|0.2|0.2|0.2", "0.7|0.8|0.6|0.6|2.7", "67.5"))).toEqual(["warning B6 weights-sum"]);
    expect(alarms(weighted("0.25|0.25|0.25|0.30", "0.875|1|0.75|0.9|3.525", "88.125"))).toEqual([
      "warning B6 weights-sum",
    ]);
  });

  test("offers to replace the weight, and says what the weights add up to", () => {
    const { findings } = check({ sheets: [draw(weighted("0.25|0.25|0.52|0.25"))] });
    const [finding] = findings;
    expect(finding?.message).toMatchObject({ key: "wrong-weight", subject: "U3", sum: { decimals: 2 } });
    expect(finding?.fix).toEqual({
      safe: false,
      edits: [{ sheet: "Lembar1", cell: { row: 5, column: 3 }, value: 0.25 }],
    });
  });
});

describe("grade-depends-on-weight", () => {
  /** The IKM is 88.89 under 1/9, 88.80 under 0.111 (both A) and 88.00 under 0.11 (B). */
  const near = `No|${CODES}\n1|${nine("4")}\n2|${nine("4")}\n3|${nine("4").replace(/4/g, "3").replace(/3$/, "3")}\n4|${nine("3")}`;

  test("near the edge of a grade", () => {
    const edge = `No|${CODES}\n1|4|4|4|4|4|3|3|3|3`;
    expect(findingsOf("grade-depends", edge)).toEqual(["info K6 grade-depends-on-weight"]);
    const { findings } = check({ sheets: [draw(edge)] });
    const options = findings.flatMap(({ message }) =>
      message.key === "grade-depends-on-weight" ? message.options : [],
    );
    expect(options.map(({ weight, grade }) => [weight, grade])).toEqual([
      ["1/9", "A"],
      ["0.111", "A"],
      ["0.11", "B"],
    ]);
  });

  test("says the IKM and the grade under each weight", () => {
    const { findings } = check({ sheets: [draw(`No|${CODES}\n1|4|4|4|4|4|3|3|3|3`)] });
    const finding = findings.find(({ rule }) => rule === "grade-depends-on-weight");
    expect(finding?.message).toMatchObject({
      options: [
        { weight: "1/9", ikm: { decimals: 2 }, grade: "A" },
        { weight: "0.111", grade: "A" },
        { weight: "0.11", grade: "B" },
      ],
    });
  });

  test("not where the sheet has its own weights, no IKM, or a question without any answer", () => {
    const edge = `No|${CODES}\n1|4|4|4|4|4|3|3|3|3`;
    expect(findingsOf("grade-depends", `${edge}\nBobot|${nine("0.11")}\nIKM|${nine("")}|88`)).toEqual([]);
    expect(findingsOf("grade-depends", `${edge}\nNRR|4|4|4|4|4|3|3|3|3`)).toEqual([]);
    expect(
      findingsOf("grade-depends", `No|${CODES}\n1|4|4|4|4|4|3|3|3|\n2|4|4|4|4|4|3|3|3|\nIKM|${nine("")}|88`),
    ).toEqual([]);
  });

  test("takes the mean of the questions of an unsur", () => {
    const eight = "U1|U2|U3|U4|U5|U6|U7|U8";
    const edge = `No|${eight}|U9.1|U9.2\n1|4|4|4|4|4|3|3|3|2|4`;
    expect(findingsOf("grade-depends", edge)).toEqual(["info L7 grade-depends-on-weight"]);
  });

  test("not far from one", () => {
    expect(findingsOf("grade-depends", near)).toEqual([]);
  });

  /** 82,14, 81,65 and 80,50: A or B by the bands of 2004, B by those of 2017, and the sheet says neither. */
  test("not where the bands may be others", () => {
    const codes = Array.from({ length: 14 }, (_, index) => `U${index + 1}`).join("|");
    const answers = ["4", "4", "4", "4", ...Array.from({ length: 10 }, () => "3")].join("|");
    expect(findingsOf("grade-depends", `No|${codes}\n1|${answers}`)).toEqual([]);
  });
});
