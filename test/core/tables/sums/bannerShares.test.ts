import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const SHARES = `
  Unsur       | Baik |      | Kurang |      | Jumlah |
  .           | Org  | %    | Org    | %    | Org    | %
  Persyaratan | 30   | 75   | 10     | 25   | 40     | 100
  Prosedur    | 36   | 90   | 4      | 10   | 40     | 100
  Waktu       | 33   | 82.5 | 7      | 17.5 | 40     | 100`;
const drawn = (picture: string) => draw(picture, "Persen", ["B1:C1", "D1:E1", "F1:G1"]);

describe("a share beside a count under each banner", () => {
  it("is of the same count under Jumlah: silent where right, a wrong one named", () => {
    expect(findingsOf(drawn(SHARES), "error")).toEqual([]);
    expect(findingsOf(drawn(SHARES.replace("17.5", "71.5")), "error")).toEqual(["error E5 totals-share 17.5"]);
  });

  it("is filled though Jumlah stands behind it", () => {
    const blank = SHARES.replace(/(\| \d+ +)\| [\d.]+/g, "$1| .");
    expect(fillsIn("C", blank)).toEqual(["C3 =B3/F3 0.75", "C4 =B4/F4 0.9", "C5 =B5/F5 0.825"]);
    expect(fillsIn("G", blank)[0]).toBe("G3 =F3/F3 1");
  });

  it("is left blank where no banner is a total", () => {
    const blank = SHARES.replace(/(\| \d+ +)\| [\d.]+/g, "$1| .").replace("Jumlah", "Lainnya");
    expect(fillsIn("C", blank)).toEqual([]);
  });
});

describe("a share of what was done in time", () => {
  const blank = `
    Jenis Izin | SOP (hari) | Izin Terbit | Tepat Waktu | Terlambat | % Tepat Waktu
    PBG        | 14         | 23          | 19          | 4         | .
    Reklame    | 3          | 17          | 17          | 0         | .
    SLF        | 7          | 24          | 18          | 6         | .`;

  it("is of what was issued", () => {
    expect(fillsIn("F", blank)).toEqual(["F2 =D2/C2 0.8260869565217391", "F3 =D3/C3 1", "F4 =D4/C4 0.75"]);
  });

  it("is left blank where both an application and a permit may be meant", () => {
    expect(fillsIn("F", blank.replace("SOP (hari)", "Selesai   "))).toEqual([]);
  });
});

it("a row of shares below an average is of the total above both", () => {
  const fills = fillsIn(
    "B",
    `
    Kecamatan      | PBG | SIP | Total
    Baamang        | 4   | 6   | 10
    Ketapang       | 2   | 8   | 10
    Total          | 6   | 14  | 20
    Rata-rata      | 3   | 7   | 10
    Persentase (%) | .   | .   | .`,
  );
  expect(fills).toEqual(["B6 =B4/D4 0.3"]);
});
