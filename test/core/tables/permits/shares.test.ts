import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("shares behind the counts of permits", () => {
  const ofTarget = (share: string) =>
    draw(`
      No | Jenis Izin | Januari | Februari | Jumlah | Target | % Capaian
      1  | Apotek     | 12      | 18       | 30     | 60     | ${share}
      2  | Klinik     | 25      | 15       | 40     | 50     | 80
      3  | Reklame    | 31      | 11       | 42     | 48     | 87.5
      4  | Trayek     | 14      | 22       | 36     | 30     | 120
      .  | Jumlah     | 82      | 66       | 148    | 188    | 78.72`);

  it("are of the target", () => {
    expect(findingsOf(ofTarget("50"))).toEqual([]);
    expect(findingsOf(ofTarget("56"))).toEqual(["error G2 permits-share 50"]);
    expect(fillsOf(ofTarget("."))).toEqual(["G2 =E2/F2*100 50"]);
  });

  const ofAll = (share: string, total: string) =>
    draw(`
      No | Tingkat Risiko  | Januari | Februari | Jumlah | %
      1  | Rendah          | 12      | 18       | 30     | ${share}
      2  | Menengah Rendah | 25      | 15       | 40     | 27.03
      3  | Menengah Tinggi | 31      | 11       | 42     | 28.38
      4  | Tinggi          | 14      | 22       | 36     | 24.32
      .  | Jumlah          | 82      | 66       | 148    | ${total}`);

  it("are of all permits where nobody set a target", () => {
    expect(findingsOf(ofAll("20.27", "100"))).toEqual([]);
    expect(findingsOf(ofAll("22.07", "100"))).toEqual(["error F2 permits-share 20.27"]);
    expect(fillsOf(ofAll(".", "."))).toEqual(["F2 =E2/E6*100 20.27027027027027", "F6 =E6/E6*100 100"]);
  });

  it("are filled by their names where none stands yet", () => {
    const sheet = draw(`
      Jenis Izin | April | Mei | Jumlah | Target | %
      Apotek     | 4     | 6   | 10     | 20     | .
      Klinik     | 5     | 7   | 12     | 16     | .
      Jumlah     | 9     | 13  | 22     | 36     | .`);
    expect(fillsOf(sheet)).toEqual(["F2 =D2/E2 0.5", "F3 =D3/E3 0.75", "F4 =D4/E4 0.6111111111111112"]);
  });

  it("of something else are left alone", () => {
    const sheet = draw(`
      Jenis Izin | April | Mei | Jumlah | Kepuasan (%)
      Apotek     | 4     | 6   | 10     | 88.4
      Klinik     | 5     | 7   | 12     | 91.2
      Reklame    | 9     | 3   | 12     | .
      Jumlah     | 18    | 16  | 34     | .`);
    expect(findingsOf(sheet)).toEqual([]);
    expect(fillsOf(sheet)).toEqual([]);
  });
});

describe("shares among the counts of permits", () => {
  it("are of what stands before them", () => {
    const sheet = (share: string) =>
      draw(`
        No | Jenis Izin | Januari | Target | % Capaian | Februari | Jumlah
        1  | Apotek     | 12      | 24     | ${share}  | 18       | 30
        2  | Klinik     | 25      | 50     | 50        | 15       | 40
        3  | Reklame    | 31      | 31     | 100       | 11       | 42
        4  | Trayek     | 14      | 20     | 70        | 22       | 36
        .  | Jumlah     | 82      | 125    | 65.6      | 66       | 148`);
    expect(findingsOf(sheet("50"))).toEqual([]);
    expect(findingsOf(sheet("56"))).toEqual(["error E2 permits-share 50"]);
  });
});

test("a blank share behind several quarters may be of anything, and is left", () => {
  const sheet = `
    No | Jenis Izin | TW I | TW II | Naik/Turun | %
    1  | PBG        | 485  | 736   | 251        |
    2  | SIP        | 725  | 738   | 13         |
    3  | NIB        | 504  | 166   | -338       |
    .  | Jumlah     | 1714 | 1640  | -74        |`;
  expect(fillsOf(draw(sheet))).toEqual([]);
});
