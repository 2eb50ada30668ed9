import { outlines } from "../../../support/survey";

/** First and last row of the respondents below "No │ U1 │ U2", and how many answered: "2-3 (2)". */
function respondents(...rows: string[]): string | undefined {
  return outlines(["No | U1 | U2", ...rows].join("\n"))[0]?.respondents;
}

/** The same where no column numbers them. */
function unnumbered(...rows: string[]): string | undefined {
  return outlines(["U1 | U2", ...rows].join("\n"))[0]?.respondents;
}

const blank = (count: number) => Array<string>(count).fill(".");

describe("the first respondent", () => {
  test("stands eight rows below the header at the most", () => {
    expect(respondents(...blank(7), "1|3|4")).toBe("9-9 (1)");
    expect(respondents(...blank(8), "1|3|4", "2|4|4")).toBeUndefined();
  });

  test("may have a number and no answer", () => {
    expect(respondents("1||", "2|3|4")).toBe("2-3 (1)");
  });

  test("stands below titles, but not below a row of the summary", () => {
    expect(respondents("Loket A", "1|3|4")).toBe("3-3 (1)");
    expect(respondents("NRR|12|14", "1|3|4")).toBeUndefined();
    expect(respondents("Jumlah||", "1|3|4")).toBeUndefined();
  });

  test("is followed by an answer within thirty rows", () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}||`);
    expect(respondents(...numbers(29), "30|3|4")).toBe("2-31 (1)");
    expect(respondents(...numbers(30), "31|3|4")).toBeUndefined();
    expect(respondents("1|9|9", "2|8|7")).toBeUndefined();
  });
});

describe("a respondent without a number", () => {
  test("counts as one all the same", () => {
    expect(respondents("1|3|4", "2|3|3", "|4|4", ...blank(7), "4|2|3")).toBe("2-12 (4)");
    expect(respondents("1|3|4", "2|3|3", "|4|4", ...blank(7), "3|2|3")).toBe("2-4 (3)");
  });
});

describe("where no column numbers the respondents", () => {
  test("the mean of all above ends them, any other fraction is an odd answer", () => {
    expect(unnumbered("3|4", "4|4", "3|3.5")).toBe("2-4 (3)");
    expect(unnumbered("3|3", "4|3", "3.5|3")).toBe("2-3 (2)");
  });

  test("the sum of all above ends them where a mean or nothing follows", () => {
    expect(unnumbered("1|2", "2|2", "3|4", "1.5|2")).toBe("2-3 (2)");
    expect(unnumbered("1|2", "2|2", "3|4")).toBe("2-3 (2)");
    expect(unnumbered("1|2", "2|2", "3|4", "2|3")).toBe("2-5 (4)");
    expect(unnumbered("1|2", "1|2")).toBe("2-3 (2)");
  });
});

describe("a number that was there before", () => {
  test("right below is a respondent's all the same", () => {
    expect(respondents("1|3|4", "1|3|4")).toBe("2-3 (2)");
    expect(respondents("1|3|4", "2|4|4", "1|2|3")).toBe("2-4 (3)");
  });

  test("is the count of all where their sums stand beside it, and none follows", () => {
    expect(respondents("1|1|1", "2|1|2", "2|2|3")).toBe("2-3 (2)");
    expect(respondents("1|1|1", "2|1|2", "2|2|3", "3|4|4")).toBe("2-5 (4)");
  });
});

describe("a row that is none of them", () => {
  test("ends them unless the next number follows with answers", () => {
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", "3|2|3")).toBe("2-5 (3)");
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", "4|2|3")).toBe("2-5 (3)");
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", "5|2|3")).toBe("2-3 (2)");
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", "3||")).toBe("2-3 (2)");
  });

  test("ends them where the summary begins before the next number", () => {
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", "NRR|3.5|4", "3|2|3")).toBe("2-3 (2)");
  });

  test("is followed by the next number within six rows of the last one", () => {
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", ...blank(4), "3|2|3")).toBe("2-9 (3)");
    expect(respondents("1|3|4", "2|4|4", "Halaman 2", ...blank(5), "3|2|3")).toBe("2-3 (2)");
  });
});
