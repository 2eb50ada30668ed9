import { permitName, permitNames } from "../../../../src/core/tables/register/names";

describe("names of jenis izin", () => {
  it.each([
    ["Persetujuan Bangunan Gedung (PBG)", "persetujuan bangunan gedung"],
    ["1. REKLAME", "reklame"],
    ["a) Izin  Praktik-Dokter", "izin praktik dokter"],
    ["(PBG)", "pbg"],
    ["3", "3"],
    ["", ""],
  ])("%s is %s", (text, name) => {
    expect(permitName(text)).toBe(name);
  });

  it("are their abbreviations too, and the word izin makes no odds", () => {
    expect(permitNames("Reklame (RKL)")).toEqual(["reklame", "izin reklame", "rkl"]);
    expect(permitNames("Izin Apotek")).toEqual(["izin apotek", "apotek"]);
    expect(permitNames("")).toEqual([]);
  });
});
