import { withJumlah } from "../../../src/core/layout/jumlah";
import { saysOnlyTotal } from "../../../src/core/layout/labels";
import { isTotal } from "../../../src/core/layout/vocabulary";
import { fillsOf } from "../../support/checked";
import { draw } from "../../support/draw";

describe("Jumlah as it is shortened and mistyped", () => {
  it("is a total, in a header and in a label", () => {
    for (const word of ["Jlh", "JML", "Juml.", "Jumlha", "Jumalh", "Jmlah"]) {
      expect([word, isTotal(word), saysOnlyTotal(word)]).toEqual([
        word,
        true,
        saysOnlyTotal("Jumlah.") || word !== "Juml.",
      ]);
    }
    expect(withJumlah("jlh realisasi tw i")).toBe("jumlah realisasi tw i");
  });

  it("is no part of another word", () => {
    expect([isTotal("Jumat"), isTotal("Julma"), withJumlah("jumlahkan")]).toEqual([false, false, "jumlahkan"]);
  });

  it("is filled below and beside permits", () => {
    const fills = fillsOf(
      draw(`
        Jenis Izin | Okt | Nov | Jlh
        PBG        | 3   | 4   | .
        Reklame    | 5   | 1   | .
        Jumlha     | .   | .   | .`),
    );
    expect(fills.map((fill) => fill.replace(/ =.* /, " "))).toEqual(["B4 8", "C4 5", "D2 7", "D3 6", "D4 13"]);
  });
});
