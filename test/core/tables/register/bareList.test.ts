import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const KINDS = ["PBG", "Reklame", "PBG", "PBG", "Reklame", "PBG"];
const list = (kinds: readonly string[], more = "") =>
  draw(
    kinds.map((kind, at) => `${at + 1} | 503/00${at + 1} | 0${at + 1}/04/24 | Siti${more} | ${kind}`).join("\n"),
    "Data",
  );
const recap = (pbg: string) =>
  draw(
    `
    No | Jenis Izin | April | Mei | Jumlah
    1  | PBG        | ${pbg} | .  | .
    2  | Reklame    | 2      | .  | .`,
    "Rekap",
  );

describe("a list of permits without its header", () => {
  it("is read by what stands in its columns, which is told", () => {
    expect(findingsOf([list(KINDS), recap("4")])).toContain("warning A1 register-without-header -");
    expect(findingsOf([list(KINDS), recap("5")], "error")).toEqual(["error C2 permits-register 4"]);
    expect(fillsOf([list(KINDS), recap(".")])).toContain("C2 4");
  });

  it("is none where another sheet does not list its jenis izin, or there are two days", () => {
    expect(findingsOf([list([...KINDS, "SLF"]), recap("5")], "error")).toEqual([]);
    expect(findingsOf([list(KINDS, " | 01/04/24"), recap("5")], "error")).toEqual([]);
  });
});
