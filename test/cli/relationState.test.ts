import { relationStates } from "../../src/cli/relationState";
import { check } from "../../src/core/check";
import { cellName } from "../../src/core/grid/address";
import { draw } from "../support/draw";

/** How the relations of a drawn sheet stand, by cell. */
function states(picture: string): Readonly<Record<string, string>> {
  const { tables } = check({ sheets: [draw(picture)] });
  const all = tables.flatMap((solved) => [...relationStates(solved)]);
  return Object.fromEntries(
    all.filter(([{ target }]) => target.row >= 0).map(([{ target }, state]) => [cellName(target), state]),
  );
}

const ANSWERS = `
  No | U1 | U2
  1  | 3  | 4
  2  | 4  | 3
  3  | 3  | 4
`;

describe("a relation", () => {
  test("holds where its figure is what the answers give", () => {
    expect(states(`${ANSWERS} ΣNilai | 10 | 11`)).toEqual({ B5: "holds", C5: "holds" });
  });

  test("holds once rounded where its figure is not that to the digit, nor are those after it", () => {
    const all = states(`${ANSWERS} ΣNilai | 10 | 11\nNRR | 3.333 | 3.667\nNRR tertimbang | 1.667 | 1.833 | 3.5`);
    expect(all).toMatchObject({ B5: "holds", B6: "rounding", C6: "rounding", B7: "rounding", D7: "holds" });
  });

  test("is broken where its figure is wrong, or follows from a wrong one", () => {
    expect(states(`${ANSWERS} ΣNilai | 12 | 11\nNRR | 4 | 3.667`)).toEqual({
      B5: "broken",
      C5: "holds",
      B6: "broken",
      C6: "rounding",
    });
  });

  test("holds where its figure is right, even beside a wrong one", () => {
    expect(states(`${ANSWERS} ΣNilai | 12 | 11\nNRR | 3.333 | 3.667`)).toMatchObject({ B5: "broken", B6: "rounding" });
  });

  test("is blank where nothing is there, or a formula that waits for its inputs or its result", () => {
    expect(states(`${ANSWERS} ΣNilai | . | =SUM(C2:C4)\nNRR | =B5/3 -> 0 | =C5/3`)).toEqual({
      B5: "blank",
      C5: "blank",
      B6: "blank",
      C6: "blank",
    });
  });
});
