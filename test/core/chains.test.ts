import { Chains } from "../../src/core/chains";
import { fillGroups } from "../../src/core/fill";
import { recognise } from "../../src/core/check";
import { solve } from "../../src/core/solve";
import { atOnce } from "../../src/core/steps";
import { areaName } from "../../src/core/grid/area";
import { cellName } from "../../src/core/grid/address";
import type { EditGroup } from "../../src/core/edits/group";
import type { Sheet } from "../../src/core/grid/sheet";
import { draw } from "../support/draw";

/** A group in a line: "B5 C5 from B2:B4, C2:C4". */
function written({ edits, basis }: EditGroup): string {
  const cells = edits.map(({ cell }) => cellName(cell)).join(" ");
  return `${cells} from ${basis.map(({ sheet, area }) => `${sheet}!${areaName(area)}`).join(", ")}`;
}

const chainsOf = (...sheets: readonly Sheet[]) => fillGroups({ sheets }).map(written);
const cellsOf = (...sheets: readonly Sheet[]) => chainsOf(...sheets).map((line) => line.split(" from ")[0]);

const SURVEY = `
  No         | U1  | U2
  1          | 3   | 4
  2          | 4   | 4
  ΣNilai     | .   | .
  NRR        | .   | .
  NRR tertbg | .   | .  | .
  IKM        | .   | .  | .
`;

describe("a long table of blank sums", () => {
  const ROWS = 1000;
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `${String(at + 1)} | Izin ${String(at)} | ${String(at % 7)} | 2 | .`,
  );
  const picture = ["No | Jenis Izin | Januari | Februari | Jumlah", ...rows, ". | Jumlah | . | . | ."].join("\n");

  test("is one chain, which is found in steps of no more than a hundred of its figures", () => {
    const [steps] = recognise({ sheets: [draw(picture)] }).map((table) => new Chains(atOnce(solve(table))).fills());
    let step = steps?.next();
    let count = 1;
    for (; step && !step.done; count++) step = steps?.next();
    const groups = step?.done ? step.value : [];
    expect(groups.map(({ edits, basis }) => [edits.length, basis.length])).toEqual([[ROWS + 3, ROWS + 4]]);
    // Which are blank, what they give, which hang together, what they rest on.
    expect(count).toBeGreaterThan((4 * ROWS) / 100);
  });
});

describe("what is filled together", () => {
  test("a survey, whose every figure ends in its IKM", () => {
    expect(cellsOf(draw(SURVEY))).toEqual(["B4 C4 B5 C5 B6 C6 D6 D7"]);
  });

  test("figures with a formula between them that is there already", () => {
    const picture = SURVEY.replace("NRR tertbg | .   | .  | .", "NRR tertbg | =B5/2 | =C5/2 | =B6+C6");
    expect(cellsOf(draw(picture))).toEqual(["B4 C4 B5 C5 D7"]);
  });

  test("blank sums of rows that nothing blank adds up stand each by itself", () => {
    const picture = `
      Jenis Izin | Januari | Februari | Maret | Jumlah
      PBG        | 3       | 1        | 2     | .
      PKKPR      | 4       | 7        | 4     | 15
      SLF        | 6       | 2        | 6     | .
      Jumlah     | 13      | 10       | 12    | 35
    `;
    expect(cellsOf(draw(picture))).toEqual(["E2", "E4"]);
    expect(cellsOf(draw(picture.replace("| 35", "| .")))).toHaveLength(1);
  });

  test("tables on two sheets never are", () => {
    expect(cellsOf(draw(SURVEY, "Satu"), draw(SURVEY, "Dua"))).toHaveLength(2);
  });

  test("labels and figures of a summary that has no rows yet", () => {
    const [first, ...more] = cellsOf(draw(SURVEY.split("\n").slice(0, 4).join("\n")));
    expect([first?.startsWith("A4"), more]).toEqual([true, []]);
  });
});

describe("what edits rest on", () => {
  test("all that the figures read, through those that are not on the sheet", () => {
    const picture = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nΣNilai | 7 | 8\nNRR | 3.5 | 4\nIKM | . | .";
    const [cell, read = ""] = chainsOf(draw(picture))[0]?.split(" from ") ?? [];
    expect([cell, read.split(", ").sort()]).toEqual([
      "D6",
      ["Lembar1!B2:B3", "Lembar1!B4", "Lembar1!B5", "Lembar1!C2:C3", "Lembar1!C4", "Lembar1!C5"],
    ]);
  });

  test("the whole table, where no relation says it", () => {
    const sheet = draw(SURVEY);
    const [table] = recognise({ sheets: [sheet] });
    if (!table) throw new Error("There is no table.");
    const edit = { sheet: "Lembar1", cell: { row: 1, column: 1 }, value: 4 };
    expect(written(new Chains(atOnce(solve(table))).group([edit]))).toBe("B2 from Lembar1!A1:D7");
  });
});
