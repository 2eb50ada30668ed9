import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const LIST = `
  Laporan Izin Terbit Mei 2024
  No     | Jenis Izin | Tanggal Izin | Retribusi (Rp) | Denda (Rp) | Jumlah (Rp)
  1      | Reklame    | 02/05/2024   | 400000         | 25000      | 425000
  2      | PBG        | 06/05/2024   | 750000         | 0          | 750000
  3      | Reklame    | 07/05/2024   | 310000         | 0          | 310000
  4      | PBG        | 21/05/2024   | 900000         | 50000      | 950000
  JUMLAH | .          | .            | 2360000        | 75000      | 2435000`;
const errors = (picture: string) => findingsOf(draw(picture), "error");

describe("what the amounts of each permit in a register come to", () => {
  it("is silent where right, and the one wrong sum is named, not the total below", () => {
    expect(errors(LIST)).toEqual([]);
    expect(errors(LIST.replace("950000", "590000"))).toEqual(["error F6 register-total 950000"]);
  });

  it("is filled, and added up below", () => {
    const blank = LIST.replace(/(\d+ +)\| (\d+)(?=\n|$)/g, "$1| .");
    const fills = fillsOf(draw(blank));
    expect(fills).toEqual(expect.arrayContaining(["F3 =SUM(D3:E3) 425000", "F7 =SUM(F3:F6) 2435000"]));
  });

  it("is nothing where as many rows say otherwise", () => {
    const further = [5, 6, 7, 8].map(
      (no) => `  ${no}      | PBG        | 2${no}/05/2024   | 100000         | 5000       | ${no}`,
    );
    const others = LIST.replace(/\n {2}JUMLAH.*/, `\n${further.join("\n")}`);
    expect(errors(others)).toEqual([]);
  });

  it("is nothing where only two rows say so", () => {
    const two = LIST.replace("| 0          | 310000", "| 0          | .").replace("| 950000", "| .");
    expect(fillsOf(draw(two)).filter((fill) => /^F[3-6] /.test(fill))).toEqual([]);
  });
});
