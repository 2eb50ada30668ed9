import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** The cells of a row of months that are told as jumps. */
function jumps(...months: readonly (number | string)[]): readonly string[] {
  const names = ["Januari", "Februari", "Maret", "April"].slice(0, months.length);
  const sheet = draw(
    `Jenis Izin | ${names.join(" | ")}\nNIB | ${months.join(" | ")}\nPBG | ${names.map(() => 5).join(" | ")}`,
  );
  return findingsOf(sheet, "info").flatMap((finding) => finding.match(/\w+(?= sharp-jump)/g) ?? []);
}

describe("a month that lies far from all others of its row", () => {
  it.each([
    ["twice as high as the highest", [50, 40, 100], ["D2"]],
    ["half as high as the lowest", [200, 300, 100, 210], ["D2"]],
    ["much higher than three", [30, 20, 10, 900], ["E2"]],
    ["nothing beside many", [0, 150, 160], ["B2"]],
  ])("is told: %s", (_, months, cells) => {
    expect(jumps(...months)).toEqual(cells);
  });

  it.each([
    ["less than twice as high", [51, 40, 101]],
    ["high beside none, but no hundred", [10, 20, 99]],
    ["low beside what is no hundred", [40, 99, 98]],
    ["one of two", [10, 500]],
    ["two that face two others", [10, 12, 500, 480]],
    ["high beside one of the others", [200, 300, 500]],
    ["beside a month that is blank", [100, ".", 250]],
  ])("is not told: %s", (_, months) => {
    expect(jumps(...months)).toEqual([]);
  });
});
