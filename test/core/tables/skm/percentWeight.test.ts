import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const UNSUR = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const PEOPLE = 30;
/** What a person answered: 2, 3 or 4. */
const answer = (person: number, unsur: number) => 2 + ((person * unsur + person) % 3);
const sums = UNSUR.map((unsur) => Array.from({ length: PEOPLE }, (_, at) => answer(at, unsur)).reduce((a, b) => a + b));
const rounded = (value: number, decimals: number) => Math.round((value + 1e-12) * 10 ** decimals) / 10 ** decimals;

/** A survey of nine unsur whose NRR are weighted with a weight that its label says; without weight, nothing is filled in. */
function survey(label: string, weight: number | null) {
  const nrr = sums.map((sum) => sum / PEOPLE);
  const total = nrr.reduce((sum, own) => sum + own * (weight ?? 0), 0);
  const weighted =
    weight === null ? "" : [...nrr.map((own) => rounded(own * weight, 3)), rounded(total, 3)].join(" | ");
  const people = Array.from({ length: PEOPLE }, (_, at) => [at + 1, ...UNSUR.map((unsur) => answer(at, unsur))]);
  return draw(`
    No | ${UNSUR.map((unsur) => `U${unsur}`).join(" | ")}
    ${people.map((row) => row.join(" | ")).join("\n")}
    Jumlah | ${sums.join(" | ")}
    NRR | ${nrr.map((own) => rounded(own, 3)).join(" | ")}
    ${label} | ${weighted}
    IKM | . | . | . | . | . | . | . | . | . | ${weight === null ? "." : rounded(total * 25, 2)}`);
}

describe("a weight that a label says as a percentage, or of x̄", () => {
  it.each([
    ["NRR × 11,11%", 0.1111],
    ["NRR x 11%", 0.11],
    ["NRR x 11,1 %", 0.111],
    ["NRR tertimbang (11,11%)", 0.1111],
    ["x̄ × 0,111", 0.111],
    ["Rata-rata x 0,11", 0.11],
  ])("is the one that is used: %s", (label, weight) => {
    expect(findingsOf(survey(label, weight), "error")).toEqual([]);
    expect(fillsOf(survey(label, null)).find((fill) => fill.startsWith("B34 "))).toContain(`*${String(weight)} `);
    expect(fillsOf(survey(label, null)).at(-1)).toMatch(/^K35 .* /);
  });

  it("says 1/9 where that is used and four decimals are written", () => {
    expect(findingsOf(survey("NRR × 11,11%", 1 / 9), "error")).toEqual([]);
  });
});
