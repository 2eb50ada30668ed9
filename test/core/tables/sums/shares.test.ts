import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a share is told by the figures beside it", () => {
  const paid = (last: string, name = "%") => `
    Uraian    | Pagu | Terserap | Terbayar | ${name}
    Perizinan | 500  | 300      | 300      | 60
    Promosi   | 400  | 200      | 200      | 50
    Data      | 200  | 150      | 150      | 75
    Aduan     | 800  | 160      | 200      | 25
    Umum      | 100  | 30       | 40       | ${last}`;

  test("of which most bear it out, not by those that some do", () => {
    expect(fillsIn("E", paid("."))).toEqual(["E6 =D6/B6*100 40"]);
    expect(findingsOf(draw(paid("30")), "error")).toEqual(["error E6 totals-share 40"]);
    const turnedRound = paid(".").replaceAll("Terserap", "Terbit").replace("160      | 200", "200      | 160");
    expect(fillsIn("E", turnedRound.replace("30       | 40", "40       | 30"))).toEqual(["E6 =C6/B6*100 40"]);
  });

  test("and of two that bear it out alike by the nearer", () => {
    expect(fillsIn("E", paid(".").replace("160 ", "200 "))).toEqual(["E6 =D6/B6*100 40"]);
  });

  test("unless it has another name", () => {
    const ratio = paid("30", "Skor");
    expect(findingsOf(draw(ratio))).toEqual([]);
  });

  test("and not where it says nothing or all, which are shares of anything", () => {
    const done = (stated: string, last: string) => `
      Uraian    | Pagu | Realisasi | Fisik (%)
      Perizinan | 500  | 500       | ${stated}
      Promosi   | 400  | 400       | ${stated}
      Data      | 200  | 200       | ${stated}
      Aduan     | 800  | 800       | ${stated}
      Umum      | 100  | 100       | ${last}`;
    expect(findingsOf(draw(done("100", "90")))).toEqual([]);
    expect(fillsOf(draw(done("100", ".")))).toEqual([]);
    expect(findingsOf(draw(done("0", "90").replaceAll(/\d00 {7}/g, "0         ")))).toEqual([]);
  });

  const district = (first: string, second = "20") => `
    Kecamatan | PBG | SLF | Andil (%)
    Baamang   | 5   | 20  | ${first}
    Seranau   | 10  | 16  | ${second}
    Cempaga   | 15  | 4   | 5
    Kotabesi  | 20  | 40  | 50
    Jumlah    | 50  | 80  | 100`;

  test("of a total", () => {
    expect(findingsOf(draw(district("25")))).toEqual([]);
    expect(findingsOf(draw(district("52")))).toEqual(["error D2 totals-share 25"]);
    expect(fillsIn("D", district("."))).toEqual(["D2 =C2/C6*100 25"]);
  });

  test("of the total of the nearer of two alike", () => {
    const alike = district(".").replace("| 5   | 20 ", "| 10  | 20 ").replace("| 10  | 16 ", "| 8   | 16 ");
    const half = alike.replace("| 15  | 4 ", "| 2   | 4 ").replace("| 50  | 80 ", "| 40  | 80 ");
    expect(fillsIn("D", half)).toEqual(["D2 =C2/C6*100 25"]);
  });

  test("and not of a total that is alone with its figure", () => {
    const alone = `
      Kecamatan | Izin | Kontribusi (%)
      Baamang   | 5    | .
      Jumlah    | 5    | .`;
    expect(fillsIn("C", alone)).toEqual([]);
  });
});

describe("a share may say otherwise", () => {
  const shares = (share: string, own = "30") => `
    Uraian    | Pagu | Realisasi | %
    Perizinan | 80   | ${own}    | ${share}
    Promosi   | 40   | 20        | 50
    Data      | 20   | 15        | 75
    Aduan     | 80   | 20        | 25
    Umum      | 10   | 4         | 40`;

  test("by the half of its last place, to which side however", () => {
    expect(findingsOf(draw(shares("37.5")))).toEqual([]);
    expect(findingsOf(draw(shares("38")))).toEqual([]);
    expect(findingsOf(draw(shares("37")))).toEqual([]);
    expect(findingsOf(draw(shares("36")), "error")).toEqual(["error D2 totals-share 38"]);
  });

  test("by a word, or where a plan that was passed counts as met", () => {
    expect(findingsOf(draw(shares("belum")))).toEqual([]);
    expect(findingsOf(draw(shares("100", "90")))).toEqual([]);
    expect(findingsOf(draw(shares("100", "60")), "error")).toEqual(["error D2 totals-share 75"]);
    expect(findingsOf(draw(shares("90", "90")), "error")).toEqual(["error D2 totals-share 113"]);
  });

  const total = (share: string) => `
    Uraian    | Pagu | Realisasi | %
    Perizinan | 100  | 10        | 10
    Promosi   | 50   | 20        | 40
    Data      | 50   | 35        | 70
    Aduan     | 200  | 40        | 20
    Jumlah    | 400  | 105       | ${share}`;

  test("by the mean of those that a total stands for", () => {
    expect(findingsOf(draw(total("26.25")))).toEqual([]);
    expect(findingsOf(draw(total("35")))).toEqual([]);
    expect(findingsOf(draw(total("35.2")))).toEqual([]);
    expect(findingsOf(draw(total("36")), "error")).toEqual(["error D6 totals-share 26.25"]);
    expect(findingsOf(draw(total("140")), "error")).toEqual(["error D6 totals-share 26.25"]);
  });

  test("by three halves where several are off by one, but not by more", () => {
    const rounded = (first: string, second: string) => `
      Uraian    | Pagu | Realisasi | %
      Perizinan | 80   | 30        | ${first}
      Promosi   | 40   | 21        | ${second}
      Data      | 20   | 15        | 75
      Aduan     | 80   | 20        | 25
      Umum      | 10   | 4         | 40
      Rapat     | 10   | 7         | 70`;
    expect(findingsOf(draw(rounded("36.5", "51.5")), "error")).toEqual([
      "error D2 totals-share 38",
      "error D3 totals-share 53",
    ]);
    expect(findingsOf(draw(rounded("36", "51")), "error")).toEqual([]);
    expect(findingsOf(draw(rounded("36", "52")), "error")).toEqual(["error D2 totals-share 38"]);
    expect(findingsOf(draw(rounded("35", "51")), "error")).toEqual([
      "error D2 totals-share 38",
      "error D3 totals-share 53",
    ]);
  });
});
