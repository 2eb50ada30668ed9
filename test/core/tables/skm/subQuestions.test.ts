import { alarms, fills, outline, relations } from "../../../support/survey";

/** ΣNilai 12, 12 and 14; NRR 3, 3 and 3.5; U1 3 and U2 3.5; weighted 1.5 and 1.75. */
const ANSWERS = "1 | 3 | 4 | 4\n2 | 4 | 2 | 4\n3 | 3 | 4 | 3\n4 | 2 | 2 | 3";
const SUMMARY = `
  ΣNilai                         | 12  | 12 | 14
  NRR/Pertanyaan                 | 3   | 3  | 3.5
  NRR/unsur (tambahan sub unsur) | 3   |    | 3.5
  NRR tertbg/unsur               | 1.5 |    | 1.75 | 3.25
  IKM Unit pelayanan             |     |    |      | 81.25
`.trim();

describe("questions of one unsur are headed", () => {
  test.each([
    ["U1.1, U1.2", "No | U1.1 | U1.2 | U2"],
    ["U1.1, U1.2, U2.1", "No | U1.1 | U1.2 | U2.1"],
    ["U1a, U1b", "No | U1a | U1b | U2"],
    ["U1-1, U1-2", "No | U1-1 | U1-2 | U2"],
  ])("by codes: %s", (_, header) => {
    const picture = `${header}\n${ANSWERS}\n${SUMMARY}`;
    expect(outline(picture)).toMatchObject({
      range: "A1:E10",
      unsur: "U1 B+C, U2 D",
      rows: "sum 6, nrr 7, nrrSub 8, weighted 9",
      total: "E9",
      ikm: "E10",
    });
    expect(alarms(picture)).toEqual([]);
  });

  test.each([
    ["a merged U1 alone", "No | U1 | | U2\n."],
    ["a merged U1 over 1, 2", "No | U1 | | U2\n | 1 | 2 |"],
    ["a merged U1 over a, b", "No | U1 | | U2\n | a | b |"],
    ["a merged U1 over U1.1, U1.2", "No | U1 | | U2\n | U1.1 | U1.2 | U2.1"],
    ["a merged U1 over 1.1, 1.2", "No | U1 | | U2\n | '1.1 | '1.2 | '2.1"],
    ["a banner over the numbers 1.1, 1.2, 2.1", "No | UNSUR PELAYANAN | |\n | 1.1 | 1.2 | 2.1"],
    ["a banner over the texts 1,1 1,2 2", "No | UNSUR PELAYANAN | |\n | '1,1 | '1,2 | '2"],
  ])("by two rows: %s", (_, header) => {
    const picture = `${header}\n${ANSWERS}\n${SUMMARY}`;
    expect(outline(picture)).toMatchObject({
      range: "A1:E11",
      unsur: "U1 B+C, U2 D",
      respondents: "3-6 (4)",
      rows: "sum 7, nrr 8, nrrSub 9, weighted 10",
      ikm: "E11",
    });
    expect(alarms(picture)).toEqual([]);
  });
});

const CODED = `No | U1.1 | U1.2 | U2\n${ANSWERS}\n`;

test("the unsur's NRR is the mean of its questions'", () => {
  expect(relations(CODED + SUMMARY)).toMatchObject({
    B6: "sum B2:B5 =SUM(B2:B5)",
    C7: "perCount C6 C2:C5 =C6/COUNT(C2:C5)",
    B8: "mean B7:C7 =AVERAGE(B7:C7)",
    D8: "mean D7 =AVERAGE(D7)",
    B9: "times B8 =B8/2",
    E9: "sum B9:D9 =SUM(B9:D9)",
  });
});

test("a wrong question is the cause of its unsur", () => {
  expect(alarms(CODED + SUMMARY.replace("| 3  | 3.5\n", "| 3.1  | 3.5\n"))).toEqual([
    "error cause C7 skm-nrr: 3.1 → 3",
  ]);
});

test("weighted figures under every question weigh each question", () => {
  const picture = `${CODED}
    ΣNilai                 | 12  | 12  | 14
    NRR/Pertanyaan         | 3   | 3   | 3.5
    NRR tertbg/ pertanyaan | 1.0 | 1.0 | 1.166667 | 3.166667
    IKM Unit pelayanan     |     |     |          | 79.17
  `.replace("\n\n", "\n");
  expect(outline(picture)).toMatchObject({ unsur: "U1.1 B, U1.2 C, U2 D", rows: "sum 6, nrr 7, weighted 8" });
  expect(relations(picture).C8).toBe("times C7 =C7/3");
  expect(alarms(picture)).toEqual([]);
});

test("the column that a merged header covers and nobody answers is none", () => {
  const picture = "No | U1 | | U2\n1 | 3 | | 4\n2 | 4 | | 3";
  expect(outline(picture).unsur).toBe("U1 B, U2 D");
});

test("a question without any answer stays", () => {
  const picture = "No | U1 | U2 | U3\n1 | 3 | | 4\n2 | 4 | | 3";
  expect(outline(picture).unsur).toBe("U1 B, U2 C, U3 D");
  expect(alarms(picture)).toEqual(["warning C2 blank-column"]);
});

test("a planned summary has the row of the sub-unsur", () => {
  expect(fills(CODED)).toMatchObject({
    A8: "NRR/unsur (tambahan sub unsur)",
    B8: "=AVERAGE(B7:C7)",
    D8: "=AVERAGE(D7)",
    B9: "=B8/2",
    E9: "=SUM(B9:D9)",
    E10: "=ROUND(E9*25,2)",
  });
});
