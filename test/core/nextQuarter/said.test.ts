import { asSaid, check, recognise } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import { hintsLater } from "../../../src/core/nextQuarter/hintsLater";
import { nextQuarter } from "../../../src/core/nextQuarter/nextQuarter";
import type { Hint } from "../../../src/core/preferences/hint";
import { DEFAULTS, type Preferences } from "../../../src/core/preferences/preferences";
import { parseArea } from "../../../src/xlsx/read/merges";
import { draw } from "../../support/draw";

const ROWS = `
  No     | Jenis Izin | Terbit | Ditolak | Jumlah
  1      | PBG        | 3      | 0       | 3
  2      | SLF        | 6      | 2       | 8
  Jumlah | .          | 9      | 2       | 11`;
const hint: Hint = {
  sheet: "Izin",
  area: parseArea("A2:E5") ?? { top: 0, left: 0, bottom: 0, right: 0 },
  kind: "totals",
  period: "Triwulan II Tahun 2024",
  scale: null,
};
const wanting: Preferences = { ...DEFAULTS, hints: [hint] };

/** What becomes of a sheet of whose region a person has said the period: "C3 3 → blank". */
function turned(heading: string) {
  const said = asSaid({ sheets: [draw(heading + ROWS, "Izin")] }, wanting);
  const next = nextQuarter(said, recognise(said, wanting), { placement: "beside" });
  if (!next) throw new Error("No quarter.");
  const [sheet] = next.sheets;
  const changes = sheet?.changes.map(
    ({ cell, from, to }) => `${cellName(cell)} ${String(from)} → ${String(to ?? "blank")}`,
  );
  return { next, changes, kept: sheet?.kept };
}

const EMPTIED = ["C3 3", "D3 0", "E3 3", "C4 6", "D4 2", "E4 8", "C5 9", "D5 2", "E5 11"].map(
  (cell) => `${cell} → blank`,
);

describe("a region of which a person has said the period", () => {
  test("is emptied, and what was said is not written above it", () => {
    const { next, changes, kept } = turned(".");
    expect([next.to, changes, kept]).toEqual([{ length: 3, number: 3, year: 2024 }, EMPTIED, []]);
  });

  test("has what its own title names moved, not what was said in its place", () => {
    expect(turned("REKAP TRIWULAN I").changes).toEqual(["A1 REKAP TRIWULAN I → REKAP TRIWULAN III", ...EMPTIED]);
  });

  test("is said to be of the next quarter on its copy", () => {
    expect(hintsLater(wanting.hints, turned(".").next)).toEqual([
      { ...hint, sheet: "Izin TW III", period: "Triwulan III Tahun 2024" },
    ]);
  });

  test("has the months that were said of its columns moved on", () => {
    const columns = [
      { column: 2, word: "April" },
      { column: 3, word: null },
    ];
    const [later] = hintsLater([{ ...hint, columns }], turned(".").next);
    expect(later?.columns).toEqual([
      { column: 2, word: "Juli" },
      { column: 3, word: null },
    ]);
  });

  test("is as it was where its sheet is checked", () => {
    const sheet = draw(`.${ROWS}`, "Izin");
    check({ sheets: [sheet] }, wanting);
    expect(sheet.value(0, 0)).toBeNull();
  });
});
