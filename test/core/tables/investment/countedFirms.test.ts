import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const sheet = (name: string, total = "9") => `
  REALISASI INVESTASI PMA DAN PMDN TAHUN 2024
  Kabupaten | PMA     | .            | PMDN    | .           | Total   | .
  .         | ${name} | Investasi (US$ Ribu) | ${name} | Investasi (Rp Juta) | ${name} | Keterangan
  Kapuas    | 2       | 10.5         | 7       | 200.5       | ${total} | .
  Katingan  | 1       | 20           | 4       | 310         | 5       | .
  Seruyan   | 3       | 15           | 8       | 120         | 11      | .
  Jumlah    | 6       | 45.5         | 19      | 630.5       | 25      | .`;
const merged = ["B2:C2", "D2:E2", "F2:G2"];

describe("firms that are counted beside the money they invest", () => {
  it.each(["Jumlah Usaha", "Unit Usaha", "Jumlah Perusahaan", "Proyek"])("are added up as projects are: %s", (name) => {
    expect(findingsOf(draw(sheet(name), "Lembar1", merged))).toEqual([]);
    expect(findingsOf(draw(sheet(name, "6"), "Lembar1", merged))[0]).toMatch(/^error F4 investment-combined 9/);
  });
});
