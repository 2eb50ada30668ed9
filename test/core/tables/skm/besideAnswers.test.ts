import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const sheet = (ikm: string, mutu: string, more = ".") =>
  draw(`
  SURVEI KEPUASAN MASYARAKAT
  No     | U1   | U2   | U3   | . | Keterangan     | Nilai   | .
  1      | 4    | 3    | 4    | . | IKM            | ${ikm}  | ${more}
  2      | 4    | 4    | 3    | . | Mutu Pelayanan | ${mutu} | ${more}
  3      | 3    | 3    | 4    | . | .              | .       | .
  4      | 3    | 3    | 4    | . | .              | .       | .
  Jumlah | 14   | 13   | 15   |
  NRR    | 3.5  | 3.25 | 3.75 |`);

describe("IKM and mutu in a block right of the answers", () => {
  test("are the survey's own", () => {
    expect(findingsOf(sheet("87.5", "B"), "error")).toEqual([]);
    expect(findingsOf(sheet("78.5", "B"), "error")[0]).toBe("error G3 skm-ikm 87.5");
    expect(findingsOf(sheet("87.5", "D"), "error")).toEqual(["error G4 skm-mutu B"]);
  });

  test("are filled there", () => {
    const fills = fillsOf(sheet(".", ".")).map((fill) => `${fill.split(" ")[0] ?? ""} ${fill.split(" ").at(-1) ?? ""}`);
    expect(fills).toEqual(["G3 87.5", "G4 B"]);
  });

  test("are none where a scale of grades goes on behind them", () => {
    expect(findingsOf(sheet("78.5", "D", "C"), "error")).toEqual([]);
  });
});
