import { check } from "../../../../src/core/check";
import { cellName } from "../../../../src/core/grid/address";
import { draw } from "../../../support/draw";

function found(answer: string, sum: string, nrr: string): string[] {
  const sheet = draw(`
    No | U1 | U2
    1  | 3  | 4
    2  | ${answer} | 4
    3  | 3  | 3
    4  | 2  | 3
    ΣNilai | ${sum} | 14
    NRR    | ${nrr} | 3.5
    NRR tertimbang | ${Number(nrr) / 2} | 1.75 | ${Number(nrr) / 2 + 1.75}
    IKM | . | . | ${(Number(nrr) / 2 + 1.75) * 25}`);
  return check({ sheets: [sheet] })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ severity, rule, cell, role, expected }) => {
      const value = expected !== null && typeof expected !== "string" ? ` → ${String(expected.number.valueOf())}` : "";
      return `${severity} ${rule} ${cellName(cell)} ${role}${value}`;
    });
}

describe("an odd answer beside figures that fit another one", () => {
  it("is the one thing that is wrong", () => {
    expect(found("5", "12", "3")).toEqual(["error answer-outside-scale B3 single → 4"]);
    expect(found("0", "12", "3")).toEqual(["error answer-outside-scale B3 single → 4"]);
    expect(found("x", "12", "3")).toEqual(["error answer-outside-scale B3 single → 4"]);
  });

  it("may be a blank one", () => {
    expect(found(".", "12", "3")).toEqual(["warning blank-answer B3 single"]);
  });

  it("is counted as it stands where the figures count it so", () => {
    expect(found("5", "13", "3.25")).toEqual(["error answer-outside-scale B3 single"]);
    expect(found(".", "8", "2.6666666667")).toEqual(["warning blank-answer B3 single"]);
  });

  it("does not excuse figures that no answer would give", () => {
    expect(found("5", "20", "5")).toContain("error skm-sum B6 cause → 13");
    expect(found("5", "8", "2")).toContain("error skm-sum B6 cause → 13");
    expect(found(".", "12", "4")).toContain("error skm-sum B6 cause → 8");
  });

  it("is not looked for where all answers are in order", () => {
    expect(found("4", "13", "3.25")[0]).toBe("error skm-sum B6 cause → 12");
  });
});
