import { isOfAnotherOffice, isSameRegion, regionsIn, type Region } from "../../../src/core/titles/offices";
import { draw } from "../../support/draw";
import { placeOf } from "../../support/place";

const only = (text: string): Region => {
  const [region, ...others] = regionsIn(text);
  if (!region || others.length > 0) throw new Error(`There is not one region in ${text}.`);
  return region;
};

describe("the regions that a text names", () => {
  it.each([
    ["DPMPTSP KABUPATEN KOTAWARINGIN  TIMUR", ["kab kotawaringin timur"]],
    ["Kab. Kapuas Provinsi Kalimantan Tengah", ["kab kapuas", "prov kalimantan tengah"]],
    ["Kota Palangka dan Kabupaten Seruyan", ["kota palangka", "kab seruyan"]],
    ["Kecamatan Baamang, Kelurahan Tanah", []],
    ["Realisasi menurut Kabupaten Tahun 2024", []],
    ["Izin per kabupaten dan kota", []],
  ])("are those of offices: %s", (text, regions) => {
    expect(regionsIn(text).map(({ level, name }) => `${level} ${name}`)).toEqual(regions);
  });

  it("are told as they are written", () => {
    expect(only("Dinas di Kab. Kotim").text).toBe("Kab. Kotim");
  });

  it.each([
    ["Kabupaten Kotawaringin Timur", "Kab. Kotim", true],
    ["Kab. Kotim", "Kabupaten Kotawaringin Timur", true],
    ["Kabupaten Kotawaringin Timur", "Kabupaten Kotawaringin Barat", false],
    ["Kota Bogor", "Kabupaten Bogor", false],
  ])("are one or two: %s, %s", (one, other, isSame) => {
    expect(isSameRegion(only(one), only(other))).toBe(isSame);
  });
});

describe("two tables of a workbook", () => {
  const titled = (title: string) => placeOf(draw(`${title}\n.\nJenis Izin | Jumlah\nPBG | 3`, "Izin"));

  it.each([
    ["Izin Kabupaten Kapuas", "Izin Kabupaten Seruyan", true],
    ["Izin Kabupaten Kapuas", "Izin KABUPATEN KAPUAS", false],
    ["Izin Kabupaten Kapuas", "Izin", false],
    ["Izin Kabupaten Kapuas", "Izin Provinsi Kalimantan Tengah", false],
    ["Izin Kota Bogor", "Izin Kabupaten Bogor", false],
    ["Izin Kecamatan Baamang", "Izin Kabupaten Kapuas", true],
    ["Izin", "Izin Kecamatan Baamang", false],
    ["Izin di MPP", "Izin", true],
    ["Izin di MPP", "Izin di Mal Pelayanan Publik", false],
    ["Izin di Mall Pelayanan Publik Sampit", "Izin di MPP Kapuas", true],
    ["Izin di Gerai", "Izin di Gerai Sampit", false],
    ["Izin di Gerai Sampit", "Izin di Gerai", false],
    ["Izin di UPT Sampit", "Izin di Puskesmas Sampit", true],
  ])("are of other offices where words say so: %s beside %s", (one, other, isOther) => {
    expect(isOfAnotherOffice(titled(one), titled(other))).toBe(isOther);
  });
});
