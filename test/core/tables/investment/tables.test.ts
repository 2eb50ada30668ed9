import { cellName } from "../../../../src/core/grid/address";
import { recogniseInSteps } from "../../../../src/core/check";
import { atOnce } from "../../../../src/core/steps";
import { draw } from "../../../support/draw";

/** Every table of a sheet: its kind, where it stands, and the cell of what it comes to. */
function tablesOf(picture: string): readonly string[] {
  const tables = atOnce(recogniseInSteps({ sheets: [draw(picture)] }));
  return tables.map(({ kind, area, result }) => {
    const corners = [
      { row: area.top, column: area.left },
      { row: area.bottom, column: area.right },
    ];
    return `${kind} ${corners.map(cellName).join(":")} ${result ? cellName(result) : "-"}`;
  });
}

describe("what a table of investment comes to", () => {
  it("is its Jumlah in rupiah", () => {
    const picture = `
      Realisasi Investasi PMA Triwulan II 2024
      No | Sektor      | Proyek | US$ Ribu | Rp Juta
      1  | Kehutanan   | 2      | 10       | 150
      2  | Perikanan   | 3      | 20       | 300
      .  | Jumlah      | 5      | 30       | 450`;
    expect(tablesOf(picture)).toEqual(["investment-pma A2:E5 E5"]);
  });

  it("is its first column where there is no rupiah", () => {
    const picture = `
      Realisasi Investasi PMA Triwulan II 2024
      No | Sektor      | Proyek | TKI
      1  | Kehutanan   | 2      | 10
      2  | Perikanan   | 3      | 20
      .  | Jumlah      | 5      | 30`;
    expect(tablesOf(picture)).toEqual(["investment-pma A2:D5 C5"]);
  });

  it("is the total that no other adds up", () => {
    const picture = `
      Realisasi Investasi PMDN Triwulan II 2024
      No | Sektor            | Proyek | Rp Juta
      I  | Sektor Primer     | 5      | 450
      1  | Kehutanan         | 2      | 150
      2  | Perikanan         | 3      | 300
      II | Sektor Tersier    | 3      | 70
      1  | Listrik           | 1      | 20
      2  | Konstruksi        | 2      | 50
      .  | Jumlah            | 8      | 520`;
    expect(tablesOf(picture)).toEqual(["investment-pmdn A2:D9 D9"]);
  });
});

describe("PMDN and PMA side by side", () => {
  it("are a table each; the first has the labels", () => {
    const picture = `
      Realisasi Investasi Triwulan II 2024
      No | Sektor    | PMDN   |         | PMA    |
      .  | .         | Proyek | Rp Juta | Proyek | Rp Juta
      1  | Kehutanan | 2      | 150     | 1      | 100
      2  | Perikanan | 3      | 300     | 4      | 200
      .  | Jumlah    | 5      | 450     | 5      | 300`;
    expect(tablesOf(picture)).toEqual(["investment-pmdn A2:D6 D6", "investment-pma E2:F6 F6"]);
  });

  it("may stand the other way round, and columns for both go with the one before them", () => {
    const picture = `
      Realisasi Investasi Triwulan II 2024
      No | Sektor    | PMA    |         | PMDN   |         | PMA dan PMDN |
      .  | .         | Proyek | Rp Juta | Proyek | Rp Juta | Proyek       | Rp Juta
      1  | Kehutanan | 2      | 150     | 1      | 100     | 3            | 250
      2  | Perikanan | 3      | 300     | 4      | 200     | 7            | 500
      .  | Jumlah    | 5      | 450     | 5      | 300     | 10           | 750`;
    expect(tablesOf(picture)).toEqual(["investment-pmdn E2:H6 F6", "investment-pma A2:D6 D6"]);
  });
});
