import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];
const COUNTS = [
  [1, 5, 35, 49],
  [2, 5, 45, 38],
  [0, 3, 55, 32],
  [2, 4, 50, 34],
  [1, 4, 43, 42],
];

/** How many gave each answer, and what that comes to where `best` is the letter of the best answer. */
const table = (best: "a" | "d", isBlank = false, letters = "a | b | c | d") => {
  const lines = NAMES.map((name, at) => {
    const counts = COUNTS[at] ?? [];
    const score = counts.reduce((so, count, answer) => so + count * (answer + 1), 0);
    const computed = isBlank ? [".", "."] : [String(score), (score / 90).toFixed(2)];
    return [at + 1, name, ...(best === "a" ? [...counts].reverse() : counts), ...computed].join(" | ");
  });
  return [`No | Unsur | ${letters} | Skor | NRR`, ...lines].join("\n");
};

describe("letters over how many gave each answer", () => {
  it.each(["a", "d"] as const)("are read as the figures say, here with %s as the best", (best) => {
    expect(findingsOf(draw(table(best)))).toEqual(["info C1 lettered-answers -"]);
    expect(findingsOf(draw(table(best).replace("3.47", "3.74")), "error")).toEqual(["error H2 skm-nrr 3.47"]);
  });

  it("rise where nothing is computed yet and the answers bear it out, else that is left to staff", () => {
    expect(fillsIn("G", table("d", true))[0]).toBe("G2 =C2*1+D2*2+E2*3+F2*4 312");
    expect(findingsOf(draw(table("a", true)))).toEqual(["warning C1 letters-undecided -"]);
    expect(fillsIn("G", table("a", true))).toEqual([]);
  });

  it("are no answers where one of them is missing", () => {
    expect(fillsIn("G", table("d", true, "a | b | c | e"))).toEqual([]);
  });
});
