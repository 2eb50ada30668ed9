import { makeSurvey, withCell, type MadeSurvey } from "../../../support/madeSurvey";
import { alarms, fills, findingsOf } from "../../../support/survey";

const FREE: MadeSurvey = { unsur: 9, people: 10, most: 4, notAsked: { unsur: 4, text: "-" } };

describe("an unsur that nobody was asked about", () => {
  test.each<[string, MadeSurvey]>([
    ["dashes under U4, weight 1/8", FREE],
    ["blanks under U4", { ...FREE, notAsked: { unsur: 4, text: "" } }],
    ["one word", { ...FREE, notAsked: { unsur: 4, text: "Gratis" } }],
    ["dashes under another unsur", { ...FREE, notAsked: { unsur: 7, text: "-" } }],
    ["blanks under the last", { ...FREE, notAsked: { unsur: 9, text: "" } }],
    ["blanks under the first of 14", { ...FREE, unsur: 14, notAsked: { unsur: 1, text: "-" } }],
    ["an office that keeps 1/9", { ...FREE, weight: 1 / 9 }],
    ["an office that keeps 0,111", { ...FREE, weight: 0.111 }],
    ["a weight of 0,125", { ...FREE, weight: 0.125 }],
  ])("has no part in the figures: %s", (_, survey) => {
    expect(alarms(makeSurvey(survey))).toEqual([]);
    expect(findingsOf("unsur-not-asked", makeSurvey(survey))).toHaveLength(1);
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
