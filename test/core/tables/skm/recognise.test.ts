import { beside, findingsOf, outline, outlines } from "../../../support/survey";

const HEADER = "No | U1 | U2";
const ROWS = "1 | 3 | 4\n2 | 4 | 4\n3 | 3 | 3";
const TITLE = "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT";

test("matrices are told from top to bottom and from left to right, with a header or without", () => {
  const ranges = (left: string, right: string) => outlines(beside(left, right, 20)).map(({ range }) => range);
  const [headed, bare] = [`${HEADER}\n${ROWS}`, `${TITLE}\n${ROWS}`];
  expect(ranges(bare, `.\n.\n.\n.\n.\n${headed}`)).toEqual(["A2:C4", "U6:W9"]);
  expect(ranges(`.\n.\n.\n.\n.\n${headed}`, bare)).toEqual(["U2:W4", "A6:C9"]);
  expect(ranges(`.\n${bare}`, `.\n.\n${headed}`)).toEqual(["A3:C5", "U3:W6"]);
  expect(ranges(`.\n.\n${headed}`, `.\n${bare}`)).toEqual(["A3:C6", "U3:W5"]);
});

test("a header repeated among the respondents heads no matrix of its own", () => {
  expect(outlines(`${HEADER}\n${ROWS}\n${HEADER}\n4 | 3 | 4\n5 | 4 | 4`).map(({ range }) => range)).toEqual(["A1:C7"]);
});

describe("the columns of a matrix", () => {
  const range = (picture: string) => outline(picture).range;

  test("begin with those that have a header of their own", () => {
    expect(range("Nama | L/P | U1 | U2\nAni | P | 3 | 4\nBudi | L | 4 | 4")).toBe("A1:D3");
    expect(range("catatan | | U1 | U2\n | Ani | 3 | 4\n | Budi | 4 | 4")).toBe("B1:D3");
    expect(range(" | UNSUR |\nNama | U1 | U2\nAni | 3 | 4")).toBe("A1:C3");
  });

  test("begin with the one left of the unsur, where labels stand", () => {
    expect(range("| U1 | U2\n | 3 | 4\n | 4 | 4\nNRR | 3.5 | 4")).toBe("A1:C4");
    expect(range("U1 | U2\n3 | 4\n4 | 4")).toBe("A1:B3");
  });

  test.each([
    ["three columns", `| | | No | U1 | U2\n | | | 1 | 3 | 4\n | | | 2 | 4 | 4\nNRR | | | | 3.5 | 4`, "A1:F4"],
    ["not four", `| | | | No | U1 | U2\n | | | | 1 | 3 | 4\n | | | | 2 | 4 | 4\nNRR | | | | | 3.5 | 4`, "E1:G4"],
    ["two, the label left of a text", `| | No | U1 | U2\n | | 1 | 3 | 4\n | | 2 | 4 | 4\nNRR | x | | 3.5 | 4`, "A1:E4"],
  ])("begin with a column of labels further left: %s", (_, picture, expected) => {
    expect(range(picture)).toBe(expected);
  });

  test("begin with a column of labels that stand up to twelve rows below the respondents", () => {
    const apart = (rows: number) =>
      range(`| No | U1 | U2\n | 1 | 3 | 4\n | 2 | 4 | 4\n${".\n".repeat(rows)}NRR | | 3.5 | 4`);
    expect(apart(0)).toBe("A1:D4");
    expect(apart(11)).toBe("A1:D15");
    expect(apart(12)).toBe("B1:D16");
  });

  test("end where those of the next matrix begin", () => {
    const picture = beside(`${HEADER}\n${ROWS}\nNRR | 3.333 | 3.667`, `${HEADER}\n${ROWS}\nNRR | 3.333 | 3.667`, 3);
    expect(outlines(picture).map((one) => [one.range, one.rows])).toEqual([
      ["A1:C5", "nrr 5"],
      ["D1:F5", "nrr 5"],
    ]);
  });

  test("are those with answers under a merged header, and one of each unsur at least", () => {
    expect(outline("No | U1 | | | U2\n1 | 3 | | 4 | 4\n2 | 4 | | 3 | 3").unsur).toBe("U1 B+D, U2 E");
    expect(outline("No | U1 | | U2\n1 | | | 4\n2 | | | 3").unsur).toBe("U1 B, U2 D");
  });
});

describe("the rows below the respondents", () => {
  test("belong to the matrix as far as the title of the next one", () => {
    const picture = (label: string) => `${HEADER}\n${ROWS}\n.\n${label}\n${TITLE}\n${HEADER}\n${ROWS}`;
    expect(outlines(picture("NRR | 3.333 | 3.667")).map(({ rows }) => rows)).toEqual([
      "nrr 6",
      "sum 12, nrr 13, weighted 14",
    ]);
  });

  test("are forty for the summary, and eighty for a legend", () => {
    const apart = (rows: number) => outline(`${HEADER}\n${ROWS}\n${".\n".repeat(rows)}NRR | 3.333 | 3.667`).rows;
    expect(apart(39)).toBe("nrr 44");
    expect(apart(41)).not.toContain("nrr 46");
    const legend = (rows: number) =>
      findingsOf("legend-weight", `${HEADER}\n${ROWS}\nNRR tertbg | 1.667 | 1.833\n${".\n".repeat(rows)}Bobot 0,4`);
    expect(legend(78)).toHaveLength(1);
    expect(legend(79)).toEqual([]);
  });
});
