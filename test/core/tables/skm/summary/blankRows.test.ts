import { check } from "../../../../../src/core/check";
import { speak, textsOf } from "../../../../../src/text/speak";
import { draw } from "../../../../support/draw";
import { alarms, fills, findingsOf } from "../../../../support/survey";

const ANSWERS = `
  SURVEI KEPUASAN MASYARAKAT
  No | U1 | U2 | U3
  1  | 4  | 3  | 4
  2  | 4  | 4  | 3
  3  | 3  | 3  | 4
  4  | 3  | 3  | 4`;

const sheet = (summary: string, merged: readonly string[] = []) => draw(`${ANSWERS}\n${summary}`, "Lembar1", merged);

/** What is filled in a row: "B9 C9 D9". */
function cellsIn(row: number, summary: string, merged: readonly string[] = []): string {
  const cells = Object.keys(fills(sheet(summary, merged))).filter((name) => name.endsWith(String(row)));
  return cells.filter((name) => name.slice(1) === String(row)).join(" ");
}

describe("a blank row under the NRR that waits for one figure under each unsur", () => {
  const rows = "Jumlah\nNRR\nNilai Konversi (x25)\nMutu\nKinerja";

  test("gets the index of each, its mutu and its kinerja", () => {
    expect(fills(sheet(rows))).toMatchObject({
      B9: "=B8*25",
      D9: "=D8*25",
      C10: '=IF(ROUND(C9,2)>=88.31,"A",IF(ROUND(C9,2)>=76.61,"B",IF(ROUND(C9,2)>=65,"C","D")))',
      D11: '=IF(ROUND(D9,2)>=88.31,"Sangat Baik",IF(ROUND(D9,2)>=76.61,"Baik",IF(ROUND(D9,2)>=65,"Kurang Baik","Tidak Baik")))',
    });
    expect([cellsIn(9, rows), cellsIn(10, rows), cellsIn(11, rows)]).toEqual([
      "B9 C9 D9",
      "B10 C10 D10",
      "B11 C11 D11",
    ]);
  });

  test("is named figure by figure where it is blank", () => {
    const said = check({ sheets: [sheet(rows)] }).findings.map(({ message }) => speak(message, textsOf("id")));
    expect(said.filter((text) => /^(Mutu|Kinerja) U1 .*kosong/.test(text))).toHaveLength(2);
  });

  test.each([
    ["between NRR and weighted NRR", "Jumlah\nNRR\nNRR x 25\nNRR tertimbang\nIKM"],
    ["before the row that names the IKM", "Jumlah\nNRR\nIndeks (x25)\nNilai IKM"],
    ["by its own words", "Jumlah\nNRR\nNilai Konversi per Unsur"],
    ["by its own words, after the weighted NRR", "Jumlah | 14 | 13 | 15\nNRR\nNRR tertb\nIndeks per unsur"],
    ["as an IKM of each unsur", "Jumlah\nNRR\nIKM per Unsur\nNRR tertb\nIKM Unit Pelayanan"],
  ])("%s", (_, summary) => {
    const row = 7 + summary.split("\n").findIndex((line) => /x ?25|Konversi|Indeks|IKM per/.test(line));
    expect(cellsIn(row, summary)).toBe(`B${row} C${row} D${row}`);
  });

  test("follows the scale and the bands that are printed", () => {
    const bands =
      "81,26 - 100,00 | A | Sangat Baik\n62,51 - 81,25 | B | Baik\n43,76 - 62,50 | C | Kurang\n25,00 - 43,75 | D | Tidak";
    const picture = sheet(`Jumlah\nNRR\nNRR x 20\nMutu\n\nSkala 1 - 5\n${bands}`);
    expect(fills(picture)).toMatchObject({ B9: "=B8*20", B10: expect.stringContaining(">=81.26") as string });
  });

  test("spells out what is not on the sheet", () => {
    const mutu = "Jumlah\nNRR\nMutu per unsur\nNRR tertimbang\nIKM";
    expect(fills(sheet(mutu)).B9).toContain("ROUND((B8*25),2)>=88.31");
  });

  test("stands beside the grade of the whole survey", () => {
    const all = `${rows}\nNRR tertimbang\nIKM\nMutu Pelayanan\nKinerja Unit Pelayanan`;
    expect([cellsIn(10, all), cellsIn(13, all), cellsIn(14, all), cellsIn(15, all)]).toEqual([
      "B10 C10 D10",
      "E13",
      "E14",
      "E15",
    ]);
  });

  test("is silent once it is filled", () => {
    const filled =
      "Jumlah | 14 | 13 | 15\nNRR | 3.5 | 3.25 | 3.75\nNilai Konversi (x25) | 87.5 | 81.25 | 93.75\nMutu | B | B | A";
    expect(alarms(sheet(filled))).toEqual([]);
  });
});

describe("a blank row that waits for one figure", () => {
  test.each([
    ["after the weighted NRR", "Jumlah\nNRR\nNRR tertimbang\nNilai Konversi (x25)\nMutu\nKinerja", [10, 11, 12]],
    ["by its name", "Jumlah\nNRR\nIKM (x25)\nMutu", [9, 10]],
    ["of the unit", "Jumlah\nNRR\nNRR tertb\nHasil Konversi IKM Unit pelayanan\nMutu Pelayanan", [10, 11]],
    ["of their sum", "Jumlah\nNRR\nJumlah NRR\nNilai Konversi\nMutu", [10, 11]],
  ])("gets it right of the unsur: %s", (_, summary, expected) => {
    expect(expected.map((row) => cellsIn(row, summary))).toEqual(expected.map((row) => `E${row}`));
  });

  test("gets it in the cell that is merged under all of them", () => {
    const summary = "Jumlah\nNRR\nNilai Konversi (x25)\nMutu";
    expect(cellsIn(9, summary, ["B9:D9", "B10:D10"])).toBe("B9");
    expect(cellsIn(10, summary, ["B9:D9", "B10:D10"])).toBe("B10");
  });
});

describe("a blank row that may wait for either", () => {
  test.each([
    ["an index under the averages", "Jumlah\nNRR\nIndeks (x25)", "Indeks (x25)"],
    ["an index without a number", "Jumlah\nNRR\nIndeks", "Indeks"],
    [
      "a conversion after the weighted NRR, with an IKM of its own",
      "NRR\nNRR tertimbang\nNilai Konversi\nIKM",
      "Nilai Konversi",
    ],
    [
      "a conversion whose kinerja is the unit's",
      "Jumlah\nNRR\nNilai Konversi\nKinerja Unit Pelayanan",
      "Nilai Konversi",
    ],
  ])("is left, and asked about: %s", (_, summary, label) => {
    const row = 7 + summary.split("\n").indexOf(label);
    expect(cellsIn(row, summary)).toBe("");
    expect(findingsOf("row-undecided", sheet(summary))).toEqual([`warning A${row} row-undecided`]);
    const [said] = check({ sheets: [sheet(summary)] }).findings.filter(({ rule }) => rule === "row-undecided");
    for (const fact of [`"${label}"`, "per unsur", "unit pelayanan"]) {
      expect(said && speak(said.message, textsOf("id"))).toContain(fact);
    }
  });

  test("is filled once its label says which", () => {
    expect(cellsIn(9, "Jumlah\nNRR\nIndeks (x25) per unsur")).toBe("B9 C9 D9");
    expect(cellsIn(9, "Jumlah\nNRR\nIndeks (x25) unit pelayanan")).toBe("E9");
  });
});
