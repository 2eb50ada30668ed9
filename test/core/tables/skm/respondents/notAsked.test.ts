import { makeSurvey, withCell, type MadeSurvey } from "../../../../support/madeSurvey";
import { alarms, fills, findingsOf } from "../../../../support/survey";

const FREE: MadeSurvey = { unsur: 9, people: 10, most: 4, notAsked: { unsur: 4, text: "-" } };

describe("an unsur that nobody was asked about", () => {
  test.each<[string, MadeSurvey]>([
    ["dashes under U4, weight 1/8", FREE],
    ["blanks under U4", { ...FREE, notAsked: { unsur: 4, text: "" } }],
    ["one word", { ...FREE, notAsked: { unsur: 4, text: "Gratis" } }],
    ["dashes under another unsur", { ...FREE, notAsked: { unsur: 7, text: "-" } }],
    ["zeros", { ...FREE, notAsked: { unsur: 4, text: "0" } }],
    ["zeros under another unsur", { ...FREE, notAsked: { unsur: 6, text: "0" } }],
    ["nothing to pay", { ...FREE, notAsked: { unsur: 4, text: "Rp 0" } }],
    ["nothing to pay, as a sum", { ...FREE, notAsked: { unsur: 4, text: "Rp0,00" } }],
    ["nothing to pay, as on a bill", { ...FREE, notAsked: { unsur: 4, text: "Rp. 0,-" } }],
    ["zeros as text", { ...FREE, notAsked: { unsur: 4, text: "'0" } }],
    ["blanks under the last", { ...FREE, notAsked: { unsur: 9, text: "" } }],
    ["blanks under the first of 14", { ...FREE, unsur: 14, notAsked: { unsur: 1, text: "-" } }],
    ["an office that keeps 1/9", { ...FREE, weight: 1 / 9 }],
    ["an office that keeps 0,111", { ...FREE, weight: 0.111 }],
    ["a weight of 0,125", { ...FREE, weight: 0.125 }],
  ])("has no part in the figures: %s", (_, survey) => {
    expect(alarms(makeSurvey(survey))).toEqual([]);
    expect(findingsOf("unsur-not-asked", makeSurvey(survey))).toHaveLength(1);
  });

  test("may be summed up to nothing", () => {
    const free = (sum: string, nrr: string, weighted: string, blank = false) => `
      No | U1 | U2 | U3 | U4
      1 | 4 | 3 | 4 | 0
      2 | 4 | 4 | 3 | 0
      3 | 4 | 3 | 4 | 0
      4 | 3 | 4 | 4 | 0
      Jumlah | 15 | 14 | 15 | ${sum}
      NRR | 3.75 | 3.5 | 3.75 | ${nrr}
      NRR tertimbang | ${blank ? "" : "1.25 | 1.167 | 1.25"} | ${weighted}`;
    for (const nothing of ["0", "-", ""]) expect(alarms(free(nothing, nothing, nothing))).toEqual([]);
    const blank = fills(free("0", "0", "", true));
    expect(Object.entries(blank).map(([cell, formula]) => [cell, String(formula).slice(-2)])).toEqual([
      ["B8", "/3"],
      ["C8", "/3"],
      ["D8", "/3"],
    ]);
  });

  test("is one whose zeros stand for nothing among dashes and blanks", () => {
    const mixed = "No | U1 | U2\n1 | 4 | 0\n2 | 3 | -\n3 | 4 | \n4 | 3 | 0";
    expect(alarms(`${mixed}\nNRR | 3.5`)).toEqual([]);
    expect(findingsOf("unsur-not-asked", mixed)).toHaveLength(1);
  });

  test("is not one in which somebody answered", () => {
    const answered = withCell(makeSurvey({ ...FREE, notAsked: { unsur: 4, text: "0" } }), 7, 5, "3");
    expect(findingsOf("unsur-not-asked", answered)).toEqual([]);
    expect(findingsOf("answer-outside-scale", answered)).toHaveLength(9);
  });

  test("leaves a wrong figure to be found", () => {
    expect(alarms(withCell(makeSurvey(FREE), 14, 6, "2.9"))[0]).toMatch(/^error cause F14 skm-nrr: 2.9 →/);
  });

  test("is passed over by a fill", () => {
    const blank = fills(makeSurvey(FREE, true));
    expect(blank).toMatchObject({ B15: "=B14/8", K15: "=SUM(B15:J15)", K16: "=ROUND(K15*25,2)" });
    expect(blank).not.toHaveProperty("E13");
  });

  test("is not one that is still waiting for its answers", () => {
    const waiting = makeSurvey({ ...FREE, notAsked: { unsur: 6, text: "" } }, true);
    expect(alarms(waiting)).toContain("warning G3 blank-column");
    expect(fills(waiting)).not.toHaveProperty("K16");
  });
});
