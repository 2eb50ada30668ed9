import { assumedAnswer, assumedTally } from "../../../../../src/core/tables/skm/respondents/impliedAnswer";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { draw } from "../../../../support/draw";

/** What U1's answers are taken for: their sum and the one answer that makes it up, by figures stated below. */
function assumed(answers: string, sum: string, nrr: string): string {
  const rows = answers.split(" ").map((answer, index) => `${index + 1} | ${answer} | ${3 + (index % 2)}`);
  const [matrix] = recogniseMatrices(
    draw(["No | U1 | U2", ...rows, `ΣNilai | ${sum} | 14`, `NRR | ${nrr} | 3.5`].join("\n")),
  );
  const question = matrix?.questions[0];
  if (!matrix || !question) throw new Error("No matrix was recognised.");
  const tally = assumedTally(matrix, question);
  return `${tally ? `${tally.sum.valueOf()} of ${tally.count}` : "-"}, ${assumedAnswer(matrix, question) ?? "-"}`;
}

describe("figures that fit other answers", () => {
  test.each([
    ["a number off the scale", "3 5 3 2", "12", "3", "12 of 4, 4"],
    ["a word", "3 x 3 2", "9", "2.25", "9 of 4, 1"],
    ["a blank", "3 . 3 2", "12", "3", "12 of 4, 4"],
    ["a number as text", "3 '9 3 2", "11", "2.75", "11 of 4, 3"],
    ["an NRR rounded to two decimals", "3 5 3 2 3 3", "15", "2.5", "15 of 6, 1"],
    ["an NRR rounded", "3 5 2", "7", "2.33", "7 of 3, 2"],
    ["an NRR alone", "3 5 3 2", ".", "3", "12 of 4, 4"],
    ["ΣNilai as text", "3 5 3 2", "'12", "3", "12 of 4, 4"],
    ["ΣNilai alone", "3 5 3 2", "12", ".", "12 of 4, 4"],
  ])("say what is meant by %s", (_, answers, sum, nrr, expected) => {
    expect(assumed(answers, sum, nrr)).toBe(expected);
  });

  test("may fit several odd answers, none of which can be told", () => {
    expect(assumed("3 5 x 2", "11", "2.75")).toBe("11 of 4, -");
    expect(assumed("3 5 . 2", "7", "1.75")).toBe("7 of 4, -");
    expect(assumed("3 5 . 2", "13", "3.25")).toBe("13 of 4, -");
  });
});

describe("figures say nothing", () => {
  test.each([
    ["where all answers are in order", "3 4 3 2", "13", "3.25"],
    ["where they count the odd answer", "3 5 3 2", "13", "3.25"],
    ["where a blank has one of them alone", "3 . 3 2", "12", "."],
    ["where NRR tells otherwise", "3 5 3 2", "12", "3.1"],
    ["where no answer makes ΣNilai up", "3 5 3 2", "8", "2"],
    ["where the answer would be above 4", "3 5 3 2", "17", "4.25"],
    ["where several would be below 1", "3 5 x 2", "6", "1.5"],
    ["where several would be above 4", "3 5 x 2", "14", "3.5"],
  ])("%s", (_, answers, sum, nrr) => {
    expect(assumed(answers, sum, nrr)).toBe("-, -");
  });
});
