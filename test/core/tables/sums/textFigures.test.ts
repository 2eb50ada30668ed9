import { cellName } from "../../../../src/core/grid/address";
import { readSums } from "../../../../src/core/tables/sums/reader";
import { textFigures } from "../../../../src/core/tables/sums/textFigures";
import { draw } from "../../../support/draw";

/** For each column "C2–C4 2: C2 1250, C4 7.5", with the decimals that each number is shown with. */
function told(picture: string): string[] {
  const sheet = draw(picture);
  const rows = Array.from({ length: sheet.rowCount - 1 }, (_, row) => row + 1);
  const reader = readSums({ sheet, rows, columns: [1, 2], measure: () => "count" });
  return textFigures({ sheet, reader, rows, columns: [1, 2] }).map(
    ({ message: { first, last, count }, edits = [] }) => {
      const typed = edits.map((edit) => `${cellName(edit.cell)} ${String("value" in edit ? edit.value : "")}`);
      return `${cellName(first)}–${cellName(last)} ${String(count)}: ${typed.join(", ")}`;
    },
  );
}

describe("figures that are typed as text", () => {
  it("are told of once for each column, and typed anew as numbers", () => {
    const picture = "Izin | Baru | Ulang\nPBG | '1.250 | '3\nSLF | 4 | 5\nSIP | '12,5 | 6";
    expect(told(picture)).toEqual(["B2–B4 2: B2 1250, B4 12.5", "C2–C2 1: C2 3"]);
  });

  it.each([
    ["numbers", "12 | 3"],
    ["a dash", "- | -"],
    ["words", "belum | nihil"],
    ["nothing", ". | ."],
  ])("are not %s", (_, row) => {
    expect(told(`Izin | Baru | Ulang\nPBG | ${row}`)).toEqual([]);
  });

  it("stay as they are where more stands with them, or a formula gives them", () => {
    expect(told("Izin | Baru\nPBG | Rp 12\nSLF | '7")).toEqual(["B2–B3 2: B3 7"]);
    expect(told("Izin | Baru\nPBG | =TEXT(7,\"0\") -> '7\nSLF | '7")).toEqual(["B2–B3 2: B3 7"]);
  });
});
