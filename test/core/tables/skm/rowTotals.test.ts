import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const ANSWERS = [
  [3, 4, 3],
  [4, 4, 3],
  [3, 3, 2],
  [4, 3, 4],
];
const RIGHT = { alarms: [], missed: [], unfilled: [] };

const total = (answers: readonly number[]) => answers.reduce((sum, one) => sum + one, 0);
const average = (answers: readonly number[]) => Math.round((total(answers) / answers.length) * 100) / 100;
const index = (answers: readonly number[]) => Math.round((total(answers) / answers.length) * 2500) / 100;
const sums = "{14} | {14} | {12}";
const averages = "{3.5} | {3.5} | {3}";

/** A survey whose rows end with what `of` says of the answers. */
function survey(header: string, of: (answers: readonly number[]) => string, below: readonly string[]): string {
  const rows = ANSWERS.map((answers, at) => `${at + 1} | ${answers.join(" | ")} | ${of(answers)}`);
  return ["SKM", `No | U1 | U2 | U3 | ${header}`, ...rows, ...below].join("\n");
}

describe("figures beside the answers of each respondent", () => {
  test.each([
    ["their sum", "Jumlah", (own: readonly number[]) => `{${total(own)}}`, `Jumlah | ${sums} | {40}`],
    ["their mean", "Rata-rata", (own: readonly number[]) => `{${average(own)}}`, `Jumlah | ${sums}`],
    [
      "both",
      "Total Skor | Rata-Rata",
      (own: readonly number[]) => `{${total(own)}} | {${average(own)}}`,
      `Jumlah | ${sums} | {40}`,
    ],
    [
      "their sum and their IKM",
      "Jumlah Nilai | Nilai IKM",
      (own: readonly number[]) => `{${total(own)}} | {${index(own)}}`,
      `Jumlah | ${sums} | {40}`,
    ],
  ])("are filled and checked: %s", (_, header, of, below) => {
    const right = threefold(survey(header, of, [below, `NRR | ${averages}`]));
    expect(right).toEqual({ tables: [expect.stringMatching(/^skm-respondents A2:[EF]8$/) as string], ...RIGHT });
  });

  test("may stand before the answers", () => {
    const rows = ANSWERS.map((answers, at) => `${at + 1} | {${total(answers)}} | ${answers.join(" | ")}`);
    const sheet = ["SKM", "No | Total Skor | U1 | U2 | U3", ...rows, `Jumlah | | ${sums}`].join("\n");
    expect(threefold(sheet)).toEqual({ tables: ["skm-respondents A2:E7"], ...RIGHT });
  });

  test("are told where a survey has no summary yet", () => {
    const sheet = survey("Jumlah", (own) => String(total(own)), []).replace("| 11", "| 12");
    expect(findingsOf(draw(sheet), "error")).toEqual(["error E4 skm-row-sum 11"]);
  });

  test("a wrong one is why their sum is wrong", () => {
    const sheet = survey("Jumlah", (own) => String(total(own)), ["Jumlah | 14 | 14 | 12 | 43"]).replace("| 11", "| 14");
    expect(findingsOf(draw(sheet), "error")).toEqual(["error E4 skm-row-sum 11", "error E7 skm-row-sum 40 follows"]);
  });

  test("answers in words have figures without a formula", () => {
    const words = ["", "Tidak baik", "Kurang baik", "Baik", "Sangat baik"];
    const rows = ANSWERS.map((answers, at) => `${at + 1} | ${answers.map((one) => words[one]).join(" | ")} |`);
    const sheet = ["SKM", "No | U1 | U2 | U3 | Jumlah", ...rows, "Jumlah"].join("\n");
    expect(fillsOf(draw(sheet)).slice(-5)).toEqual(["E3 10", "E4 11", "E5 8", "E6 11", "E7 =SUM(E3:E6) 40"]);
  });

  test.each([
    ["that is blank over the total of the weighted averages", "Jumlah", "NRR tertimbang | 1.17 | 1.17 | 1 | 3.33"],
    ["of something else", "Jumlah", ""],
  ])("are none in a column %s", (about, header, below) => {
    const of = (own: readonly number[]) => (about.startsWith("that") ? "" : String((own[0] ?? 0) * 7));
    const sheet = draw(
      survey(header, of, ["Jumlah | 14 | 14 | 12", "NRR | 3.5 | 3.5 | 3", below]).replace(/[{}]/g, ""),
    );
    expect(findingsOf(sheet).filter((one) => / E\d /.test(one))).toEqual([]);
    expect(tablesOf(sheet)).toHaveLength(1);
  });
});
