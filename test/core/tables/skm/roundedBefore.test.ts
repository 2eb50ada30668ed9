import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Results as a report prints them: 447, 463, 414 … of 124 people, everything computed before it was rounded. */
const printed = ({ weighted = "0.401", ikm = "87.13", index = "90.12" } = {}) =>
  draw(`
    Kode | Unsur                | NRR  | NRR Tertimbang | Indeks
    U1   | Persyaratan          | 3.23 | 0.359          | 80.85
    U2   | Prosedur             | 3.73 | 0.415          | 93.35
    U3   | Waktu                | 3.34 | 0.371          | 83.57
    U4   | Biaya                | 3.6  | ${weighted}    | ${index}
    U5   | Produk               | 3.42 | 0.38           | 85.48
    U6   | Kompetensi           | 3.58 | 0.397          | 89.42
    U7   | Perilaku             | 3.5  | 0.389          | 87.6
    U8   | Penanganan pengaduan | 3.06 | 0.34           | 76.41
    U9   | Sarana               | 3.9  | 0.433          | 97.38
    IKM  |                      |      | ${ikm}         |`);

describe("results that were computed before their averages were rounded", () => {
  it("are right, as 3,6 for 3,6048 beside 0,401 and 90,12", () => {
    expect(findingsOf(printed())).toEqual([]);
  });

  it("are right where most agree by luck, as 0,383 of 3,4449 does not", () => {
    const averages = [3.06, 3.56, 3.44, 3.18, 3.8, 3.06, 3.72, 3.13, 3.03];
    const weighted = [0.34, 0.395, 0.383, 0.354, 0.422, 0.34, 0.414, 0.348, 0.336];
    const lines = averages.map((average, at) => `U${at + 1} | ${average} | ${weighted[at] ?? ""}`);
    expect(findingsOf(draw(["Unsur | NRR | NRR Tertimbang", ...lines, "IKM | | 83.30"].join("\n")))).toEqual([]);
  });

  it("are wrong where no rounding explains a figure", () => {
    expect(findingsOf(printed({ weighted: "0.410" }), "error")).toEqual(["error D5 skm-weighted 0.4"]);
    expect(findingsOf(printed({ index: "91.02" }), "error")).toEqual(["error E5 skm-index 90"]);
    expect(findingsOf(printed({ ikm: "87.31" }), "error")).toEqual(["error D11 skm-ikm 87.13"]);
  });

  it("may be several services', with the IKM of each", () => {
    const services = (ikm: string) =>
      draw(`
        No | Jenis Layanan | U1   | U2   | U3   | U4   | U5   | IKM
        1  | PBG           | 3.56 | 3.44 | 3.89 | 3.33 | 3.78 | 90
        2  | SIP           | 3.11 | 3.22 | 3.67 | 3.78 | 3.44 | 86.11
        3  | NIB           | 3.17 | 3.83 | 3.67 | 3.5  | 3.33 | ${ikm}
        4  | SLF           | 3.58 | 3.42 | 3.08 | 3.92 | 3.17 | 85.83`);
    // (3,1667 + 3,8333 + 3,6667 + 3,5 + 3,3333) ÷ 5 × 25; of the rounded averages it is 87,50 too, of SLF's 85,85.
    expect(findingsOf(services("87.5"))).toEqual([]);
    expect(findingsOf(services("85.7"), "error")).toEqual(["error H4 skm-ikm 87.5 (or E4 3.31)"]);
  });

  it("come of the weight that their sum and the IKM speak for, where two come to the same in each row", () => {
    const sums = [200, 206, 199, 205, 200, 207, 207, 198, 197];
    const of = (weight: number, cut: (one: number) => number) =>
      sums.map((own, at) => `U${at + 1} | ${own} | ${(own / 60).toFixed(3)} | ${cut((own / 60) * weight).toFixed(3)}`);
    const picture = (total: string, ikm: string) =>
      draw(
        [
          "Jumlah Responden : 60",
          "Unsur | Jumlah Nilai | NRR | NRR Tertimbang",
          ...of(0.111, (one) => one),
          `Jumlah NRR Tertimbang | | | ${total}`,
          `IKM | | | ${ikm}`,
        ].join("\n"),
      );
    expect(findingsOf(picture("3.365", "84.13"), "error")).toEqual([]);
    expect(findingsOf(picture("3.369", "84.21"), "error")).toEqual([]);
    expect(findingsOf(picture("3.395", "84.13"), "error")[0]).toBe("error D12 skm-total 3.365");
  });
});
