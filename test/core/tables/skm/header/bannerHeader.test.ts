import { alarms, beside, outline, outlines } from "../../../../support/survey";

describe("a header that names no unsur, under a banner", () => {
  const wide = "1 | 3 | 4 | 4\n2 | 4 | 4 | 3\n3 | 3 | 3 | 3";

  test.each([
    ["the banner alone", "No | NILAI UNSUR PELAYANAN | |", "A1:D4", "2-4 (3)"],
    ["the columns numbered (1) (2)", "No | UNSUR PELAYANAN | |\n(1) | (2) | (3) | (4)", "A1:D5", "3-5 (3)"],
    ["the columns numbered -1 -2", "No | UNSUR PELAYANAN | |\n-1 | -2 | -3 | -4", "A1:D5", "3-5 (3)"],
    ["the unsur numbered 1 2 3", "No | UNSUR PELAYANAN | |\n | 1 | 2 | 3", "A1:D5", "3-5 (3)"],
    ["RESP under NO.", "NO. | UNSUR PELAYANAN | |\nRESP | 1 | 2 | 3", "A1:D5", "3-5 (3)"],
    ["a blank row", "No | UNSUR PELAYANAN | |\n.", "A1:D5", "3-5 (3)"],
  ])("%s", (_, header, range, respondents) => {
    const picture = `${header}\n${wide}`;
    expect(outline(picture)).toMatchObject({ range, unsur: "U1 B, U2 C, U3 D", number: "A", respondents });
    expect(alarms(picture)).toEqual([]);
  });

  test("takes names that stand over the columns", () => {
    const picture = "No | UNSUR PELAYANAN |\n | Kenyamanan | Keramahan\n1 | 3 | 4\n2 | 4 | 4";
    expect(outline(picture)).toMatchObject({ range: "A1:C4", unsur: "Kenyamanan B, Keramahan C" });
  });

  test("ends where another column begins, but takes along what adds up each respondent's answers", () => {
    const picture = `
      No | UNSUR PELAYANAN |   | Jumlah | Saran
      1  | 1               | 2 | 3      | baik
      2  | 2               | 1 | 3      |
    `;
    expect(outline(picture)).toMatchObject({ range: "A1:D3", unsur: "U1 B, U2 C" });
  });

  test("ends before a column headed lower down", () => {
    const picture = `
      No | UNSUR PELAYANAN |   |
         |                 |   | Skor
      1  | 1               | 2 | 3
      2  | 2               | 1 | 3
    `;
    expect(outline(picture).unsur).toBe("U1 B, U2 C");
  });

  test("may stand unmerged over the middle of its columns", () => {
    const picture = `
      No |   | UNSUR PELAYANAN |
      1  | 3 | 4               | 4
      2  | 4 | 4               | 3
    `;
    expect(outline(picture)).toMatchObject({ range: "A1:D3", unsur: "U1 B, U2 C, U3 D" });
  });

  test("begins right of coded columns that have a header of their own", () => {
    const picture = `
      No  | Jenis Kelamin | Usia | NILAI UNSUR PELAYANAN |     | Saran
      (1) | (2)           | (3)  | (4)                   | (5) | (6)
      1   | 1             | 2    | 3                     | 4   | ramah
      2   | 2             | 2    | 4                     | 4   |
    `;
    expect(outline(picture)).toMatchObject({ range: "A1:E4", unsur: "U1 D, U2 E", respondents: "3-4 (2)" });
  });

  test("is none over words or averages", () => {
    expect(outlines("No | UNSUR PELAYANAN | NRR\n1 | Persyaratan | 3\n2 | Prosedur | 4")).toEqual([]);
    expect(outlines("No | UNSUR PELAYANAN |\n1 | 3.35 | 3.4\n2 | 3.21 | 3.6")).toEqual([]);
  });
});

test("a first respondent whose answers count up is no row of labels", () => {
  const picture = "No | UNSUR PELAYANAN | | |\n1 | 1 | 2 | 1 | 3\n2 | 4 | 3 | 1 | 4";
  expect(outline(picture)).toMatchObject({ unsur: "U1 B, U2 C, U3 D, U4 E", respondents: "2-3 (2)" });
  expect(outline(picture.replace("\n1 ", "\n'1 ").replace("\n2 ", "\n'2 "))).toMatchObject({ respondents: "2-3 (2)" });
});

describe("the rows between a banner and the respondents", () => {
  const under = (...rows: string[]) =>
    outlines(["No | UNSUR PELAYANAN | |", ...rows, "1 | 3 | 4 | 4", "2 | 4 | 4 | 3", "3 | 3 | 3 | 3"].join("\n")).map(
      ({ unsur, respondents }) => `${unsur}: ${respondents}`,
    );

  test("are four at the most", () => {
    expect(under(".", ".", ".", ".")).toEqual(["U1 B, U2 C, U3 D: 6-8 (3)"]);
    expect(under(".", ".", ".", ".", ".")).toEqual([]);
  });

  test("may number the columns, and give them names", () => {
    expect(under("(1) | (2) | (3) | (4)", " | Kenyamanan | Keramahan | Kerapian")).toEqual([
      "Kenyamanan B, Keramahan C, Kerapian D: 4-6 (3)",
    ]);
    expect(under(" | Kenyamanan | Keramahan | Kerapian", "(1) | (2) | (3) | (4)")).toEqual([
      "U1 B, U2 C, U3 D: 4-6 (3)",
    ]);
    expect(under("(9) | (10) | (11) | (12)")).toEqual(["U1 B, U2 C, U3 D: 3-5 (3)"]);
  });

  test("name a column that is none of the unsur", () => {
    expect(under(" | | | Jumlah")).toEqual(["U1 B, U2 C: 3-5 (3)"]);
    expect(under(" | | | IKM (1)")).toEqual(["U1 B, U2 C: 3-5 (3)"]);
    expect(under(" | | | Saran")).toEqual(["U1 B, U2 C: 3-5 (3)"]);
  });
});

describe("a banner in the middle", () => {
  test("takes the columns left of it in, up to one with a header or without answers", () => {
    const rows = "1 | 3 | 4 | 4\n2 | 4 | 4 | 3\n3 | 3 | 3 | 3";
    const unsur = (header: string, body = rows) => outlines(`${header}\n${body}`).map((one) => one.unsur);
    expect(unsur("No | | | UNSUR PELAYANAN")).toEqual(["U1 B, U2 C, U3 D"]);
    expect(unsur("No | | | UNSUR PELAYANAN\n(9) | (10) | (11) | (12)")).toEqual(["U1 B, U2 C, U3 D"]);
    expect(unsur("No | | | UNSUR PELAYANAN\n. | (Usia) | . | .")).toEqual(["U1 C, U2 D"]);
    expect(unsur("No | | | UNSUR PELAYANAN\n. | Usia (2) | . | .")).toEqual(["U1 C, U2 D"]);
    expect(unsur("No | Usia | | UNSUR PELAYANAN")).toEqual(["U1 C, U2 D"]);
    expect(unsur("No | | | UNSUR PELAYANAN", "1 | x | 4 | 4\n2 | y | 4 | 3\n3 | z | 3 | 3")).toEqual(["U1 C, U2 D"]);
    expect(unsur(" | | UNSUR PELAYANAN", "3 | 4 | 4\n4 | 4 | 3\n4 | 3 | 3")).toEqual(["U1 C"]);
  });
});

test("a banner over codes heads no matrix beside theirs", () => {
  const coded = "No | UNSUR PELAYANAN | \n | U1 | U2\n1 | 3 | 4\n2 | 4 | 4";
  expect(outlines(coded)).toHaveLength(1);
  expect(outlines(coded.replace("UNSUR PELAYANAN | ", " | UNSUR PELAYANAN"))).toHaveLength(1);
});

test("a banner beside codes, left or right of them, heads a matrix of its own", () => {
  const coded = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n3 | 2 | 3";
  const named = coded.replace("U1 | U2", "UNSUR PELAYANAN |");
  const unsur = (left: string, right: string) => outlines(beside(left, right, 5)).map((one) => one.unsur);
  expect(unsur(coded, named)).toEqual(["U1 B, U2 C", "U1 G, U2 H"]);
  expect(unsur(named, coded)).toEqual(["U1 B, U2 C", "U1 G, U2 H"]);
});

test("two banners side by side head a matrix each", () => {
  const picture =
    "No | UNSUR PELAYANAN | | No | UNSUR PELAYANAN\n1 | 3 | 4 | 1 | 2\n2 | 4 | 4 | 2 | 4\n3 | 2 | 3 | 3 | 4";
  expect(outlines(picture).map(({ unsur }) => unsur)).toEqual(["U1 B, U2 C", "U1 E"]);
});
