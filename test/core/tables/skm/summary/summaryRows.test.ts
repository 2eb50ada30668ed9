import { readQuestion } from "../../../../../src/core/tables/skm/respondents/questionColumns";
import { readLines } from "../../../../../src/core/tables/skm/summary/summaryLines";
import { assignRows } from "../../../../../src/core/tables/skm/summary/summaryRows";
import { REGULATION_SCALE as scale } from "../../../../../src/core/tables/skm/scale/scale";
import { draw } from "../../../../support/draw";
import { alarms, outline } from "../../../../support/survey";

describe("figures decide what a label leaves open", () => {
  /** ΣNilai 7 and 8, NRR 3.5 and 4, weighted 1.75 and 2, weights 0.5, indices 87.5 and 100. */
  const withFigures = (label: string, figures: string) => `No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n${label} | ${figures}`;

  test.each([
    ["Nilai per unsur", "7 | 8", "sum 4"],
    ["Nilai per unsur", "3.5 | 4", "nrr 4"],
    ["Nilai Unsur Pelayanan", "7 | 8", "sum 4"],
    ["Jumlah", "7 | 8", "sum 4"],
    ["Jumlah", "2 | 2", "count 4"],
    ["IKM per unsur", "3.5 | 4", "nrr 4"],
    ["IKM per unsur", "87.5 | 100", "index 4"],
    ["IKM", "87.5 | 100", "index 4"],
    ["NRR", "87.5 | 100", "index 4"],
    ["Nilai SKM per unsur pelayanan (skala 0-100)", "87.5 | 100", "index 4"],
    ["Bobot Nilai Tertimbang", "0.5 | 0.5", "weight 4"],
    ["Bobot Nilai Tertimbang", "1.75 | 2", "weighted 4"],
    ["NRR tertimbang Per unsur = NRR per unsur x 0.5", "1.75 | 2", "weighted 4"],
    ["Rata-Rata Tertimbang / Unsur (×25)", "1.75 | 2", "weighted 4"],
    ["", "7 | 8", "sum 4"],
    ["", "1.75 | 2", "weighted 4"],
  ])("%s │ %s: %s", (label, figures, rows) => {
    const picture = withFigures(label, figures);
    expect(outline(picture).rows).toBe(rows);
    expect(alarms(picture)).toEqual([]);
  });

  test("but none is made up of figures that fit nothing", () => {
    expect(outline(withFigures("Target", "5 | 6")).rows).toBe("sum 5, nrr 6, weighted 7");
    expect(outline(`${withFigures("Jumlah", "90 | 91")}\nNRR | 3.5 | 4`).rows).toBe("nrr 5");
  });

  test("nor of one figure of a row that is called otherwise", () => {
    expect(outline(`${withFigures("NRR", ". | .")}\n.\nMemilih 4 | . | 4`).rows).toBe("nrr 4");
    expect(outline(`${withFigures("NRR", ". | .")}\n.\n | . | 4`).rows).toBe("nrr 6");
  });

  test("a label that can mean nothing else keeps its row though every figure is wrong", () => {
    expect(alarms(withFigures("ΣNilai /Unsur", "9 | 9"))).toEqual([
      "error cause B4 skm-sum: 9 → 7",
      "error cause C4 skm-sum: 9 → 8",
    ]);
  });
});

/** The roles of these rows below the answers, by row: "sum 3, nrr 4". */
function roles(rows: string, answers = "3 | 4\n4 | 4"): string {
  const lines = answers.split("\n").map((line) => ` | ${line}`);
  const sheet = draw([".", ...lines, ...rows.split("\n")].join("\n"));
  const answered = lines.map((_, index) => index + 1);
  const columns = (lines[0] ?? "")
    .split("|")
    .slice(1)
    .map((_, index) => index + 1);
  const questions = columns.map((column) =>
    readQuestion(sheet, column, { first: 1, last: lines.length, answered, unanswered: [] }, scale),
  );
  const reach = {
    left: 0,
    labelsEnd: 1,
    firstUnsur: 1,
    lastUnsur: columns.length,
    right: Number.POSITIVE_INFINITY,
    standsUnderFirst: false,
  };
  const found = assignRows(
    readLines(sheet, reach, lines.length + 1, sheet.rowCount - 1),
    questions,
    columns.length,
    scale,
  );
  return [...found]
    .sort(([, a], [, b]) => a.row - b.row)
    .map(([role, line]) => `${role} ${line.row + 1}`)
    .join(", ");
}

describe("a row without a telling label", () => {
  const FIVE = "3 | 4 | 4 | 3 | 2\n4 | 4 | 3 | 3 | 2";

  test("is known by three figures of five that fit, not by two", () => {
    expect(roles(" | 3.5 | 4 | 3.5 | 9 | 9", FIVE)).toBe("nrr 4");
    expect(roles(" | 3.5 | 4 | 9 | 9 | 9", FIVE)).toBe("");
  });

  test("gives way to one that fits better", () => {
    expect(roles(" | 3.5 | 4 | 3.5 | 9 | 9\n | 3.5 | 4 | 3.5 | 3 | 2", FIVE)).toBe("nrrSub 4, nrr 5");
  });

  test("gives way to one above it that fits as well", () => {
    expect(roles(" | 3.5 | 4\n | 3.5 | 4")).toBe("nrr 4, nrrSub 5");
  });

  test("may hold weights, all alike", () => {
    expect(roles(" | 0.5 | 0.5")).toBe("weight 4");
    expect(roles(" | 0.4 | 0.6")).toBe("");
  });

  test("holds no counts: those need a label", () => {
    expect(roles(" | 2 | 2")).toBe("");
    expect(roles("Terisi | 2 | 2")).toBe("count 4");
  });

  test("is judged by the questions that somebody answered", () => {
    expect(roles("Indeks | 87.5 | 5 | 6", "3 | . | .\n4 | . | .")).toBe("index 4");
    expect(roles("Indeks | 87.5 | 5 | 6", "3 | 4 | 4\n4 | 4 | 3")).toBe("");
  });

  test("may be typed with a number that reads in two ways", () => {
    expect(roles(" | '3.500 | '4.000")).toBe("nrr 4");
  });
});

describe("a label without figures", () => {
  test("keeps its row, even with a year in it", () => {
    expect(roles("NRR 2024")).toBe("nrr 4");
    expect(roles("Bobot (1/9)")).toBe("weight 4");
  });

  test("keeps none where it states the weight, or counts the respondents", () => {
    expect(roles("Bobot 0,111")).toBe("");
    expect(roles("Jumlah responden : 2")).toBe("");
    expect(roles("Jumlah responden")).toBe("");
  });
});

describe("one figure for all unsur", () => {
  test("is no row of counts or weights", () => {
    expect(roles("Jumlah responden | 2")).toBe("");
    expect(roles("Bobot | 0.5")).toBe("");
  });

  test("is one where there is only one question", () => {
    expect(roles("Jumlah responden | 2", "3\n4")).toBe("count 4");
    expect(roles("Bobot | 1", "3\n4")).toBe("weight 4");
  });
});

describe("weights in per cent", () => {
  test("are not what is computed with", () => {
    expect(roles("Bobot | 50 | 50")).toBe("");
    expect(roles("Bobot | 33 | 33 | 33", "3 | 4 | 4")).toBe("");
    expect(roles("Bobot | 30 | 30 | 30", "3 | 4 | 4")).toBe("weight 3");
  });

  test("are only those: indices may add up to 100 as well", () => {
    expect(roles("Indeks | 50 | 50", "2 | 2\n2 | 2")).toBe("index 4");
  });
});

describe("a row labelled Jumlah whose figures are all wrong", () => {
  const FOUR = "3 | 4\n4 | 4\n3 | 3\n2 | 3";

  test("holds sums as long as they are of their size", () => {
    expect(roles("Jumlah | 7 | 8", FOUR)).toBe("sum 6");
    expect(roles("Jumlah | 23 | 27", FOUR)).toBe("sum 6");
  });

  test("holds none where one is half of a sum, or twice as much, or could be an answer", () => {
    expect(roles("Jumlah | 6 | 8", FOUR)).toBe("");
    expect(roles("Jumlah | 7 | 7", FOUR)).toBe("");
    expect(roles("Jumlah | 24 | 27", FOUR)).toBe("");
    expect(roles("Jumlah | 23 | 90", FOUR)).toBe("");
    expect(roles("Jumlah | 4 | 5", "3 | 3\n2 | 3")).toBe("");
    expect(roles("Jumlah | 5.5 | 5", "3 | 3\n2 | 3")).toBe("sum 4");
  });
});
