import { blocksOn } from "../../../src/core/layout/blocks";
import { draw } from "../../support/draw";

const columnsOf = (years: string) =>
  blocksOn(
    draw(
      `
      No | Jenis Izin | Izin yang dikeluarkan | . | . | Dicabut
      .  | .          | ${years}            | JML | .
      1  | Reklame    | 3 | 4 | 7 | 1
      2  | PBG        | 5 | 2 | 7 | 0`,
      "Rekap",
      ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    ),
    [],
  ).map(({ columns }) => columns.map(({ header }) => header));

describe("years below a word that is merged over them", () => {
  it("are part of the header, as numbers and as texts", () => {
    const expected = [
      ["Izin yang dikeluarkan, 2023", "Izin yang dikeluarkan, 2024", "Izin yang dikeluarkan, JML", "Dicabut"],
    ];
    expect(columnsOf("2023 | 2024")).toEqual(expected);
    expect(columnsOf("'2023 | '2024")).toEqual(expected);
  });

  it("are a row of the table where each stands below a word of its own", () => {
    const table = draw(`
      Wilayah | Izin | Proyek
      Kab. A  | 2020 | 2021
      Kab. B  | 1990 | 2011`);
    expect(blocksOn(table, [])[0]?.rows.map(({ label }) => label)).toEqual(["Kab. A", "Kab. B"]);
  });
});
