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

  it("are their abbreviations too", () => {
    expect(permitNames("Surat Laik Fungsi (SLF)")).toEqual(["surat laik fungsi", "slf"]);
    expect(permitNames("")).toEqual([]);
  });
});
