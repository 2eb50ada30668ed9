import { findingsOf, fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** "Bobot x Nilai = Skor": the IKM stands under the scores. */
const scores = ({ skor = "0.305", ikm = "86.75", over = "Skor" } = {}) =>
  draw(`
    PERHITUNGAN SKOR KEPUASAN MASYARAKAT
    No | Unsur       | Bobot | Nilai | ${over}
    1  | Persyaratan | 0.3   | 3.86  | 1.158
    2  | Prosedur    | 0.1   | 3.05  | ${skor}
    3  | Waktu       | 0.2   | 3.66  | 0.732
    4  | Biaya       | 0.4   | 3.15  | 1.26
       | Total Skor  | 1     |       | 3.455
       | IKM         |       |       | ${ikm}`);

describe("scores of a weight and an average", () => {
  it("are one times the other, and lead to the IKM", () => {
    expect(findingsOf(scores({ ikm: "86.38" }))).toEqual([]);
    expect(findingsOf(scores({ ikm: "86.38", skor: "0.395" }), "error")).toEqual(["error E4 skm-weighted 0.305"]);
    expect(findingsOf(scores({ ikm: "83.68" }), "error")).toEqual(["error E8 skm-ikm 86.38"]);
    expect(fillsOf(scores({ ikm: "86.38", skor: "." }))).toEqual([expect.stringMatching(/^E4 .* 0.305$/)]);
  });

  it("whose heading is not understood have an IKM all the same: none is asked for under the averages", () => {
    const sheet = draw(`
      PERHITUNGAN KEPUASAN MASYARAKAT
      No | Unsur       | Bobot | Nilai | Poin
      1  | Persyaratan | 0.3   | 3.86  | 1.158
      2  | Prosedur    | 0.1   | 3.05  | 0.305
      3  | Waktu       | 0.2   | 3.66  | 0.732
      4  | Biaya       | 0.4   | 3.15  | 1.26
         | IKM         |       |       | 86.38`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});
