import { draw } from "../../../support/draw";
import { alarms, fills } from "../../../support/survey";

const ANSWERS = `
  SURVEI KEPUASAN MASYARAKAT
  No | U1 | U2 | U3 | Jumlah
  1  | 4  | 3  | 4  | 11
  2  | 4  | 4  | 3  | 11
  3  | 3  | 3  | 4  | 10
  4  | 3  | 3  | 4  | 10
  Jumlah
  NRR
  NRR tertimbang`;

const sheet = (summary: string, merged: readonly string[] = []) => draw(`${ANSWERS}\n${summary}`, "Lembar1", merged);

/** Which cells from row 10 on are filled. */
function places(summary: string, merged: readonly string[] = []): string {
  const cells = Object.keys(fills(sheet(summary, merged)));
  return cells.filter((name) => Number(name.slice(1)) >= 10).join(" ");
}

describe("a figure that stands alone is filled in right of its label, where the label reaches under the unsur", () => {
  test("merged over the first of them", () => {
    expect(places("IKM\nMutu Pelayanan\nKinerja", ["A10:C10", "A11:C11", "A12:B12"])).toBe("D10 D11 C12");
  });

  test("merged over all of them: right of the last", () => {
    expect(places("IKM\nMutu Pelayanan", ["A10:D10", "A11:D11"])).toBe("E10 E11");
  });

  test("standing under one of them, its cell beside it, a sign between them or not", () => {
    expect(places(". | . | IKM | .\n. | Mutu Pelayanan | : | .\n. | . | Kinerja | . ", ["B12:C12"])).toBe(
      "D10 D11 D12",
    );
  });

  test("and not where something else stands there", () => {
    expect(places("IKM | . | . | lihat lampiran", ["A10:C10"])).toBe("");
  });

  test("and not beside the heading of a list, nor of another figure", () => {
    expect(places(". | .\n. | Nilai Interval Konversi | .")).toBe("");
    expect(places(". | IKM Triwulan I : 82,10 | .")).toBe("");
  });

  test("elsewhere as ever", () => {
    expect(places("IKM\nMutu Pelayanan")).toBe("E10 E11");
  });
});

describe("a figure beside such a label", () => {
  const summary = (ikm: string, mutu: string) => `. | . | IKM | ${ikm}\n. | . | Mutu | ${mutu}`;
  const stated = (text: string) => sheet(text);

  test("is checked", () => {
    expect(alarms(stated(summary("87.5", "B"))).filter((line) => line.startsWith("error"))).toEqual([]);
    expect(alarms(stated(summary("78.5", "A"))).filter((line) => line.startsWith("error"))).toEqual([
      "error cause D10 skm-ikm: 78.5 → 87.5",
      "error cause D11 skm-mutu: A → B",
    ]);
  });
});
