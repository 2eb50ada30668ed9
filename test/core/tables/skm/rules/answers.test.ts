import { check } from "../../../../../src/core/check";
import { draw } from "../../../../support/draw";
import { alarms, findings, findingsOf, outlines } from "../../../../support/survey";

/** Ten respondents whose answers never repeat three times in a run; U1's first answer is the given one. */
function withAnswer(answer: string, rows = 10): string {
  const others = Array.from(
    { length: rows - 1 },
    (_, index) => `${index + 2} | ${3 + (index % 2)} | ${2 + (index % 3)}`,
  );
  return ["No | U1 | U2", `1 | ${answer} | 4`, ...others].join("\n");
}

describe("answer-outside-scale", () => {
  test.each([
    ["0", "0"],
    ["5", "5"],
    ["3.5", "3.5"],
    ["-3", "-3"],
    ["33", "33"],
    ["'5", "5"],
    ["'3,5", "3,5"],
    ["baik", "baik"],
    ["4 baik", "4 baik"],
    ["#N/A", "#N/A"],
    ["empat", "empat"],
  ])("%s", (answer, shown) => {
    expect(alarms(withAnswer(answer))).toEqual([`error B2 answer-outside-scale: ${shown} → -`]);
  });

  test.each(["1", "2", "3", "4", "'4", "'4,0", "=1+1 -> 2"])("%s is on the scale", (answer) => {
    expect(alarms(withAnswer(answer))).toEqual([]);
  });

  test("a truth value is none", () => {
    expect(alarms(withAnswer("=ISNUMBER(1) -> TRUE"))).toEqual(["error B2 answer-outside-scale: TRUE → -"]);
  });

  test("a table that is mostly outside is no survey", () => {
    expect(outlines("No | U1 | U2\n1 | 80 | 4\n2 | 75 | 3")).toEqual([]);
    expect(outlines("No | U1 | U2 | U3 | U4 | U5\n1 | 5 | 5 | 3 | 3 | 3")).toHaveLength(1);
    expect(outlines("No | U1 | U2 | U3 | U4 | U5\n1 | 5 | 5 | 5 | 3 | 3")).toEqual([]);
  });
});

describe("blank-answer", () => {
  test.each(["", "' ", "'"])("a blank (%j)", (answer) => {
    expect(alarms(withAnswer(answer))).toEqual(["warning B2 blank-answer"]);
  });

  test("lowers the divisor and is no zero", () => {
    const picture = "No | U1 | U2\n1 | | 4\n2 | 4 | 4\n3 | 3 | 3\n4 | 2 | 3\nΣNilai | 9 | 14\nNRR | 3 | 3.5";
    expect(alarms(picture)).toEqual(["warning B2 blank-answer"]);
  });

  test("a formula without a result is not blank", () => {
    expect(alarms(withAnswer("=Data!A1"))).toEqual([]);
  });

  test("a column without any answer is said once", () => {
    expect(alarms("No | U1 | U2 | U3\n1 | 3 | | 4\n2 | 4 | | 3\n3 | 3 | | 3")).toEqual(["warning C2 blank-column"]);
    expect(alarms("No | U1 | U2 | U3\n1 | 3 | x | 4\n2 | 4 | | 3\n3 | 3 | | 3")).toEqual([
      "error C2 answer-outside-scale: x → -",
      "warning C3 blank-answer",
      "warning C4 blank-answer",
    ]);
  });
});

describe("constant-column", () => {
  const picture = (answers: readonly number[]) =>
    ["No | U1 | U2", ...answers.map((answer, index) => `${index + 1} | ${answer} | ${3 + (index % 2)}`)].join("\n");

  test("from three respondents on", () => {
    expect(findingsOf("constant-column", picture([4, 4, 4]))).toEqual(["info B2 constant-column"]);
    expect(findingsOf("constant-column", picture([4, 4]))).toEqual([]);
  });

  test("not where one differs, or is outside the scale", () => {
    expect(findingsOf("constant-column", picture([4, 4, 3]))).toEqual([]);
    expect(findingsOf("constant-column", picture([5, 5, 5]))).toEqual([]);
  });
});

describe("identical-answers", () => {
  const picture = (rows: readonly string[]) =>
    ["No | U1 | U2", ...rows.map((row, index) => `${index + 1} | ${row}`)].join("\n");
  const found = (...rows: string[]) => findingsOf("identical-answers", picture(rows));

  test("three in a run, at the start, in the middle and at the end", () => {
    expect(found("3|4", "3|4", "3|4", "4|4")).toEqual(["info B2 identical-answers"]);
    expect(found("4|4", "3|4", "3|4", "3|4", "4|3")).toEqual(["info B3 identical-answers"]);
    expect(found("4|4", "3|4", "3|4", "3|4")).toEqual(["info B3 identical-answers"]);
    expect(found("3|4", "3|4", "3|4", "4|4", "4|3", "4|3", "4|3")).toEqual([
      "info B2 identical-answers",
      "info B6 identical-answers",
    ]);
  });

  test("not two, not three apart, not three that differ in one answer", () => {
    expect(found("3|4", "3|4", "4|4")).toEqual([]);
    expect(found("3|4", "4|4", "3|4", "4|4", "3|4")).toEqual([]);
    expect(found("3|4", "3|4", "3|3")).toEqual([]);
  });

  test("names the rows from the first to the last", () => {
    const { findings: all } = check({ sheets: [draw(picture(["4|4", "3|4", "3|4", "3|4", "4|3"]))] });
    const identical = all.filter(({ rule }) => rule === "identical-answers");
    expect(identical.map(({ message }) => message)).toEqual([
      { key: "identical-answers", first: 3, last: 5, count: 3 },
    ]);
  });

  test("also where there are only two questions, not where there is one", () => {
    expect(findingsOf("identical-answers", "No | U1\n1 | 3\n2 | 3\n3 | 3\n4 | 4")).toEqual([]);
  });
});

describe("numbers-as-text", () => {
  test("is said once for a column", () => {
    const picture = "No | U1 | U2\n1 | '3 | 4\n2 | 4 | '3\n3 | '2 | 4\n4 | 3 | 3";
    expect(findings(picture).filter((text) => text.includes("as-text"))).toEqual([
      "info B2 numbers-as-text: 3 → -",
      "info C3 numbers-as-text: 3 → -",
    ]);
  });

  test("is said once for a row of the summary, footnote marks apart", () => {
    const picture =
      "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nΣNilai | 7 | '8\nNRR | '3,50 | '4,00\nNRR tertbg | *) 1,75 | 2 | *) 3,75";
    expect(findings(picture).filter((text) => text.includes("as-text"))).toEqual([
      "info C4 numbers-as-text: 8 → -",
      "info B5 numbers-as-text: 3,50 → -",
    ]);
  });

  test("a full stop or a full-width digit is still an answer", () => {
    const picture = "No | U1\n1 | '4.\n2 | ４\n3 | '3. \nΣNilai | 11\nNRR | 3.667";
    expect(findings(picture)).toEqual(["info B2 numbers-as-text: 4. → -"]);
  });

  test("text numbers count like numbers, and a formula that reads them is written", () => {
    const picture = "No | U1\n1 | '3\n2 | '4\nΣNilai | 7\nNRR | 3.5";
    expect(alarms(picture)).toEqual([]);
  });

  test("not for numbers", () => {
    expect(findingsOf("numbers-as-text", "No | U1\n1 | 3\n2 | 4")).toEqual([]);
  });
});

test("a finding names its question: the unsur, or the unsur and which of its questions", () => {
  const subjects = (picture: string) =>
    check({ sheets: [draw(picture)] }).findings.flatMap(({ message }) =>
      "subject" in message ? [message.subject] : [],
    );
  expect(subjects("No | U1 | U2\n1 | 5 | 4\n2 | 3 | 9\n3 | 4 | 3\n4 | 4 | 3")).toEqual(["U1", "U2"]);
  expect(subjects("No | U1.1 | U1.2 | U2\n1 | 3 | 5 | 4\n2 | 9 | 3 | 3\n3 | 4 | 4 | 2\n4 | 4 | 3 | 4")).toEqual([
    "U1.2",
    "U1.1",
  ]);
});

describe("text numbers everywhere", () => {
  test("say nothing but that they are text", () => {
    const picture = `
      NO. RESP      | UNSUR PELAYANAN |
                    | U1              | U2
      '1            | '3              | '4
      '2            | '4              | '4
      '3            | '3              | '3
      '4            | '2              | '3
      ΣNilai /Unsur | '12             | '14
      NRR / unsur   | '3,000          | '3,500
      NRR tertbg    | '1,500          | '1,750 | *) 3,250
      IKM           |                 |        | **) 81,25
    `;
    expect(alarms(picture)).toEqual([]);
    expect(alarms(picture.replace("'3,500", "'3,512"))).toEqual(["error cause C8 skm-nrr: 3.512 → 3.5"]);
  });
});
