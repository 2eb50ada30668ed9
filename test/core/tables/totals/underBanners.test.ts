import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const filledIn = (picture: string, merged: readonly string[]) => fillsOf(draw(picture, "Lembar1", merged));

describe("what differs is told below banners", () => {
  const changes = (figures: readonly string[]) => `
    Kabupaten | 2023   |       | 2024   |       | Naik/(Turun) |       | Naik/(Turun) % |
              | Proyek | Nilai | Proyek | Nilai | Proyek       | Nilai | Proyek         | Nilai
    Kudus     | 40     | 50.5  | 30     | 60.5  | ${figures[0] ?? ""}
    Jepara    | 20     | 30.5  | 25     | 20.5  | ${figures[1] ?? ""}
    Demak     | 10     | 40.5  | 15     | 45.5  | ${figures[2] ?? ""}
    Jumlah    | 70     | 121.5 | 70     | 126.5 | ${figures[3] ?? ""}`;
  const merged = ["A1:A2", "B1:C1", "D1:E1", "F1:G1", "H1:I1"];

  it("is silent where fewer projects are no impossible count", () => {
    const right = ["-10 | 10 | -25 | 19.8", "5 | -10 | 25 | -32.79", "5 | 5 | 50 | 12.35", "0 | 5 | 0 | 4.12"];
    expect(findingsOf(draw(changes(right), "Lembar1", merged), "error")).toEqual([]);
    const slip = draw(changes(right).replace("-10 | 10 |", "-10 | 100 |"), "Lembar1", merged);
    expect(findingsOf(slip, "error")[0]).toMatch(/^error G3 \S+ 10/);
  });

  it("is filled, of each kind by itself", () => {
    const filled = filledIn(changes([]), merged);
    expect(filled).toContain("F3 =D3-B3 -10");
    expect(filled).toContain("G4 =E4-C4 -10");
    expect(filled).toContain("H3 =(D3-B3)/B3 -0.25");
  });

  it("is filled below a banner that says what it is, beside a unit and %", () => {
    const drawn = `
      Uraian  | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) |
              |                        |                        | (Rp)                  | %
      Pegawai | 400                    | 500                    | .                     | .
      Barang  | 200                    | 100                    | .                     | .
      Modal   | 100                    | 100                    | .                     | .`;
    const filled = filledIn(drawn, ["A1:A2", "B1:B2", "C1:C2", "D1:E1"]);
    expect(filled).toEqual(expect.arrayContaining(["D3 =C3-B3 100", "E3 =(C3-B3)/B3 0.25"]));
  });

  it("is what has come together on either side, of which each runs by itself", () => {
    const drawn = `
      Bulan    | Rencana (%) |           | Realisasi (%) |           | Deviasi (%)
               | Bulan Ini   | Kumulatif | Bulan Ini     | Kumulatif |
      Januari  | 5           | .         | 4             | .         | .
      Februari | 8           | .         | 10            | .         | .
      Maret    | 7           | .         | 5             | .         | .`;
    const filled = filledIn(drawn, ["A1:A2", "B1:C1", "D1:E1", "F1:F2"]);
    expect(filled).toContain("E4 =E3+D4 14");
    expect(filled).toContain("F4 =E4-C4 1");
  });

  it("is what is left of all once what is taken has been added up", () => {
    const drawn = `
      Penyedia | Bruto | Potongan |     |        | Netto
               |       | PPN      | PPh | Jumlah |
      Jaya     | 1000  | 100      | 20  | .      | .
      Sinar    | 2000  | 200      | 40  | .      | .
      Total    | 3000  | 300      | 60  | .      | .`;
    expect(filledIn(drawn, ["A1:A2", "B1:B2", "C1:E1", "F1:F2"])).toContain("F3 =B3-E3 880");
  });
});
