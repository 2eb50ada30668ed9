import { fillsIn, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const RIGHT = { alarms: [], missed: [], unfilled: [] };
const GIVEN: readonly (readonly [string, readonly number[]])[] = [
  ["Persyaratan", [1, 2, 20, 27]],
  ["Prosedur", [0, 3, 27, 20]],
  ["Waktu", [2, 8, 21, 19]],
  ["Biaya/Tarif", [0, 1, 18, 31]],
];
const ANSWERS = ["Tidak Baik", "Kurang Baik", "Baik", "Sangat Baik"];

/** How often each answer was given, and what part of all that is. */
const page = (answers: readonly string[], total = "Jumlah", [count, share]: readonly [string, string] = ["f", "%"]) => {
  const head = ["No", "Unsur", ...[...answers, total].flatMap((answer) => [answer, "."]), "NRR"].join(" | ");
  const below = [".", ".", ...Array.from({ length: 5 }, () => `${count} | ${share}`), "."].join(" | ");
  const rows = GIVEN.map(([name, given], at) => {
    const nrr = given.reduce((sum, one, answer) => sum + one * (answer + 1), 0) / 50;
    return [at + 1, name, ...given.map((one) => `${one} | {${one * 2}}`), "{50} | {100}", `{${nrr}}`].join(" | ");
  });
  return ["SURVEI KEPUASAN MASYARAKAT", head, below, ...rows].join("\n");
};

describe("how often each answer was given and what part of all that is", () => {
  test.each([
    ["f and %", page(ANSWERS)],
    ["Jumlah and Persentase", page(ANSWERS, "Total", ["Jumlah", "Persentase"])],
    ["under numbers", page(["Nilai 1", "Nilai 2", "Nilai 3", "Nilai 4"])],
  ])("are filled and checked: %s", (_, picture) => {
    const { unfilled, ...rest } = threefold(picture);
    expect(rest).toMatchObject({ alarms: [], missed: [] });
    // A share may as well be written as a part of 1 where none is stated yet; what adds them up is of 100 by its answers.
    expect(unfilled.filter((one) => !/^[DFHJL]/.test(one))).toEqual(RIGHT.unfilled);
  });

  test("are shares of 100 where the others are", () => {
    const picture = page(ANSWERS).replaceAll("{50} | {100}", ". | .").replaceAll(/[{}]/g, "");
    expect(fillsIn("L", picture)[0]).toBe("L4 =K4/K4*100 100");
    expect(fillsIn("D", page(ANSWERS).replaceAll(/\{[^}]*\}/g, "."))[0]).toBe("D4 =C4/K4 0.02");
  });

  test("are none beside what else is counted", () => {
    const picture = page(["Loket 1", "Loket 2", "Loket 3", "Loket 4"]).replaceAll(/[{}]/g, "");
    expect(tablesOf(draw(picture)).filter((table) => table.startsWith("skm-result"))).toEqual([]);
  });
});
