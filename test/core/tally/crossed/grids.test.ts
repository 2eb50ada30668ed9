import { areaName } from "../../../../src/core/grid/area";
import { gridsAt } from "../../../../src/core/tally/crossed/grid";
import { draw } from "../../../support/draw";

/** The recaps whose header begins in the first row: "A1:C4 Kecamatan: Baamang, Ketapang; PBG, Jumlah; total 4". */
function gridsIn(picture: string, merged: readonly string[] = []): readonly string[] {
  return gridsAt(draw(picture, "Rekap", merged), 0).map(({ area, over, rows, columns, total }) =>
    [
      `${areaName(area)} ${over}: ${rows.map(({ text }) => text).join(", ")}`,
      columns.map(({ text }) => text).join(", "),
      ...(total === null ? [] : [`total ${total + 1}`]),
    ].join("; "),
  );
}

describe("names down, names across and figures between them", () => {
  it.each([
    [
      "nothing filled in yet",
      "Kecamatan | PBG | Jumlah\nBaamang | . | .\nKetapang | . | .",
      "A1:C3 kecamatan: Baamang, Ketapang; PBG, Jumlah",
    ],
    [
      "figures and a total",
      "Kecamatan | PBG | SLF\nBaamang | 1 | 2\nKetapang | 3 | .\nJumlah | 4 | 2\nLain | 9 | 9",
      "A1:C4 kecamatan: Baamang, Ketapang; PBG, SLF; total 4",
    ],
    [
      "rows that are numbered",
      "No | Kecamatan | PBG\n1 | Baamang | .\n2 | Ketapang | .\n. | Jumlah | .",
      "A1:C4 kecamatan: Baamang, Ketapang; PBG; total 4",
    ],
    [
      "a total beside no name",
      "No | Kecamatan | PBG\n1 | Baamang | .\n2 | Ketapang | .\nJumlah | . | .",
      "A1:C4 kecamatan: Baamang, Ketapang; PBG; total 4",
    ],
    [
      "the columns numbered",
      "No | Kecamatan | PBG\n(1) | (2) | (3)\n1 | Baamang | .\n2 | Ketapang | .",
      "A1:C4 kecamatan: Baamang, Ketapang; PBG",
    ],
    [
      "a remark below",
      "Kecamatan | PBG\nBaamang | 1\nKetapang | 2\nDiperiksa | oleh Camat",
      "A1:B3 kecamatan: Baamang, Ketapang; PBG",
    ],
    [
      "a blank row below",
      "Kecamatan | PBG\nBaamang | 1\nKetapang | 2\n. | .\nSampit | 3",
      "A1:B3 kecamatan: Baamang, Ketapang; PBG",
    ],
  ])("make a recap with %s", (_, picture, grid) => {
    expect(gridsIn(picture)).toEqual([grid]);
  });

  it("may have a name merged over two rows of its header", () => {
    const picture = "Kecamatan | Jenis Izin | .\n. | PBG | SLF\nBaamang | . | .\nKetapang | . | .";
    expect(gridsIn(picture, ["A1:A2", "B1:C1"])).toEqual(["A1:C4 kecamatan: Baamang, Ketapang; PBG, SLF"]);
  });

  it.each([
    ["one row", "Kecamatan | PBG\nBaamang | 1"],
    ["one column", "Kecamatan\nBaamang\nKetapang"],
    ["nothing but numbers to name its rows", "No | .\n1 | .\n2 | ."],
    ["a row without a name", "No | Kecamatan | PBG\n1 | Baamang | .\n2 | . | .\n3 | Ketapang | ."],
    ["words where figures belong", "Kecamatan | Camat\nBaamang | Bapak A\nKetapang | Ibu B"],
    ["a title alone", "Rekap Izin"],
  ])("make none with %s", (_, picture) => {
    expect(gridsIn(picture)).toEqual([]);
  });

  it("make none where a cell of figures is merged into another", () => {
    const picture = "Kecamatan | PBG\nBaamang | 1\nKetapang | .\nSampit | 3";
    expect(gridsIn(picture)).toEqual(["A1:B4 kecamatan: Baamang, Ketapang, Sampit; PBG"]);
    expect(gridsIn(picture, ["B2:B3"])).toEqual([]);
  });

  it("are two hundred rows at most: more are a list", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `Desa ${at + 1} | .`).join("\n");
    expect(gridsIn(`Desa | PBG\n${rows(200)}`)).toHaveLength(1);
    expect(gridsIn(`Desa | PBG\n${rows(201)}`)).toEqual([]);
  });
});
