import { ownNames, permitName, permitNames } from "../../../../src/core/tables/register/names";

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

  it("are none where brackets are empty, and are told once each", () => {
    expect(permitNames("Reklame ()")).toEqual(["reklame", "izin reklame"]);
    expect(permitNames("Izin")).toEqual(["izin", "izin izin"]);
    expect(ownNames("Reklame (-) (RKL) (rkl)")).toEqual(["reklame", "rkl"]);
    expect(ownNames("Izin(SIP)Bidan")).toEqual(["izin bidan", "sip"]);
    expect([ownNames("()"), ownNames("")]).toEqual([[], []]);
  });
});
