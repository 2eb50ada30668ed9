import type { Shown } from "../../../../../src/core/findings/shown";
import { exact } from "../../../../../src/core/numbers/exact";
import { unreachable } from "../../../../../src/core/tables/skm/respondents/possibleAverage";

/** The sums and means on either side of an NRR that no sum gives: "491 → 3.507, 492 → 3.514". */
function proof(nrr: number, decimals: number, answers: number): string | null {
  const message = unreachable(exact(nrr), decimals, answers);
  if (message?.key !== "nrr-not-reachable") return null;
  expect(message.n).toBe(answers);
  return [message.below, message.above].map(({ sum, mean }) => `${sum} → ${shown(mean)}`).join(", ");
}

function shown(mean: Shown): string {
  return mean === null || typeof mean === "string" ? "-" : mean.number.valueOf().toFixed(mean.decimals);
}

describe("an NRR that no sum of the answers gives", () => {
  test("lies between two that one gives", () => {
    expect(proof(3.512, 3, 140)).toBe("491 → 3.507, 492 → 3.514");
    expect(proof(3.1, 1, 3)).toBe("9 → 3.0, 10 → 3.3");
    expect(proof(2.4, 1, 1)).toBe("2 → 2.0, 3 → 3.0");
  });
});

describe("an NRR is reachable", () => {
  test.each([
    ["as it stands", 3.5, 1, 2],
    ["rounded up", 3.193, 3, 140],
    ["rounded up to a whole", 4, 0, 3],
    ["rounded down", 3.33, 2, 3],
    ["cut off", 3.66, 2, 3],
    ["cut off to a whole", 3, 0, 3],
    ["rounded up over the next sum", 3.67, 2, 3],
  ])("%s", (_, nrr, decimals, answers) => {
    expect(proof(nrr, decimals, answers)).toBeNull();
  });

  test("by saying nothing where nobody answered", () => {
    expect(proof(3.5, 1, 0)).toBeNull();
  });
});
