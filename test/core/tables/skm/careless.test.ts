import { check } from "../../../../src/core/check";
import { fill } from "../../../../src/core/fill";
import { cellName } from "../../../../src/core/grid/address";
import { draw } from "../../../support/draw";

/** What a hurried person does to a sheet, and what must come of it. */
const ANSWERS = `
  No | U1 | U2
  1  | 3  | 4
  2  | 4  | 4
  3  | 3  | 3`;

function alarms(summary: string): string[] {
  return check({ sheets: [draw(`${ANSWERS}\n${summary.trim()}`)] })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, cell, role }) => `${cellName(cell)} ${rule} ${role}`);
}

function filled(summary: string): string[] {
  return fill({ sheets: [draw(`${ANSWERS}\n${summary.trim()}`)] }).map(
    ({ cell, formula, value }) => `${cellName(cell)} ${formula ?? String(value)}`,
  );
}

describe("numbers typed as text", () => {
  it("are read, but no formula reads them", () => {
    expect(filled("NRR | '3,333 | '3,667\nNRR tertimbang | . | .\nIKM | . | . | .")).toEqual([
      "B6 =ROUND(SUM(B2:B4)/COUNT(B2:B4),3)/2",
      "C6 =ROUND(SUM(C2:C4)/COUNT(C2:C4),3)/2",
      "D6 =SUM(B6:C6)",
      "D7 =ROUND(D6*25,2)",
    ]);
    expect(filled("NRR | 3.333 | 3.667\nNRR tertimbang | 1.667 | 1.833 | '*) 3,5\nIKM | . | . | .")).toEqual([
      "D7 =ROUND(SUM(ROUND((SUM(B2:B4)/COUNT(B2:B4))/2,3),ROUND((SUM(C2:C4)/COUNT(C2:C4))/2,3))*25,2)",
    ]);
  });
});

describe("a total that was emptied", () => {
  const rows = "NRR | 3.333 | 3.667\nNRR tertimbang | 1.667 | 1.833";

  it("is a warning over a typed IKM", () => {
    expect(alarms(`${rows} | .\nIKM | . | . | 87.5`)).toEqual(["D6 blank-figure single"]);
  });

  it("is none where the IKM is computed without it", () => {
    expect(alarms(`${rows} | .\nIKM | . | . | =SUM(B6:C6)*25 -> 87.5`)).toEqual([]);
  });
});

describe("a figure that cannot be read", () => {
  it("is wrong where it stands, and nothing is written beside it", () => {
    const summary = "NRR | 3.333 | 3.667\nNRR tertimbang | 1.667 | 1.833 | 3.5\nIKM | . | . | #DIV/0!";
    expect(alarms(summary)).toEqual(["D7 skm-ikm cause"]);
    expect(filled(summary)).toEqual([]);
  });

  it("may be a grade that does not exist", () => {
    const summary = "NRR | 3.333 | 3.667\nIKM | . | . | 87.5\nMutu Pelayanan | . | . | E\nKinerja | . | . | Cukup";
    expect(alarms(summary)).toEqual(["D7 skm-mutu cause", "D8 skm-kinerja cause"]);
    expect(filled(summary)).toEqual([]);
  });
});

describe("a row of sums that all miss a respondent", () => {
  it("is found under the plainest label", () => {
    expect(alarms("Jumlah | 7 | 8\nNRR | 3.333 | 3.667")).toEqual(["B5 skm-sum cause", "C5 skm-sum cause"]);
  });
});

describe("indices computed from unrounded averages", () => {
  it("are right beside averages typed with three decimals", () => {
    expect(alarms("NRR | 3.333 | 3.667\nIndeks | 83.33 | 91.67")).toEqual([]);
  });
});

describe("a grade of two words", () => {
  it("is put right with both", () => {
    const { findings } = check({
      sheets: [draw(`${ANSWERS}\nNRR | 3.333 | 3.667\nIKM | . | . | 87.5\nMutu Pelayanan | . | . | A (Sangat Baik)`)],
    });
    expect(findings.filter(({ severity }) => severity === "error").map(({ expected }) => expected)).toEqual([
      "B (Baik)",
    ]);
  });
});

describe("a respondent without a number", () => {
  it("is one finding, not a gap as well", () => {
    const sheet = "No|U1|U2\n1|3|4\n2|3|4\n3|4|4\n.|3|3\n5|4|4\n6|3|3\n7|4|3\n8|4|4";
    const rules = (text: string) =>
      check({ sheets: [draw(text)] })
        .findings.filter(({ severity }) => severity === "warning")
        .map(({ rule }) => rule);
    expect(rules(sheet)).toEqual(["respondent-without-number"]);
    expect(rules(sheet.replace("\n.|", "\n3|"))).toEqual(["repeated-respondent"]);
    expect(rules(sheet.replace("\n.|3|3", ""))).toEqual(["skipped-respondents"]);
  });
});
