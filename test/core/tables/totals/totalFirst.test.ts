import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const BY_OWNER = `
  Penerbitan NIB 2024
  Bulan    | Total NIB | Perseorangan | Badan Usaha | .  | .        | .
  .        | .         | .            | PT          | CV | Koperasi | Jumlah
  Januari  | .         | 300          | 20          | 10 | 2        | 32
  Februari | .         | 400          | 30          | 15 | 0        | 45
  Maret    | .         | 250          | 10          | 12 | 1        | 23`;

describe("a total that stands before all it adds up", () => {
  it("takes the total of a banner behind it for what that adds up", () => {
    expect(fillsIn("B", BY_OWNER)).toEqual(["B4 =SUM(C4,G4) 332", "B5 =SUM(C5,G5) 445", "B6 =SUM(C6,G6) 273"]);
  });

  it("does so where that is blank as well", () => {
    expect(fillsIn("B", BY_OWNER.replace(/\| \d+(?= *$)/gm, "| ."))).toEqual([
      "B4 =SUM(C4,G4) 332",
      "B5 =SUM(C5,G5) 445",
      "B6 =SUM(C6,G6) 273",
    ]);
  });

  it("adds up each part where no total stands among them", () => {
    const flat = `
      Penerbitan NIB 2024
      Bulan    | Total NIB | Mikro | Kecil | Menengah
      Januari  | .         | 300   | 20    | 10
      Februari | .         | 400   | 30    | 15
      Maret    | .         | 250   | 10    | 12`;
    expect(fillsIn("B", flat)).toEqual(["B3 =SUM(C3:E3) 330", "B4 =SUM(C4:E4) 445", "B5 =SUM(C5:E5) 272"]);
  });

  it("is silent of figures that are right", () => {
    const stated = BY_OWNER.replace("Januari  | .", "Januari  | 332").replace("Februari | .", "Februari | 445");
    expect(findingsOf(draw(stated), "error")).toEqual([]);
  });
});
