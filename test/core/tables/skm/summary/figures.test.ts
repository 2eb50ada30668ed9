import { draw } from "../../../../support/draw";
import { alarms, fills, findings, outline, relations } from "../../../../support/survey";

const BODY = `
  NO. RESP | NILAI UNSUR PELAYANAN |
           | U1                    | U2
  1        | 3                     | 4
  2        | 4                     | 4
  3        | 3                     | 3
  4        | 2                     | 3
`.trim();

/** The matrix above with these rows below, from row 7 on. */
/** The total of the weighted NRR, spelled out from the answers. */
const TOTAL = "SUM((SUM(B3:B6)/COUNT(B3:B6))/2,(SUM(C3:C6)/COUNT(C3:C6))/2)";

function withRows(rows: string): string {
  return `${BODY}\n${rows.trim()}`;
}

describe("total and IKM", () => {
  test("behind marks in cells of their own", () => {
    const picture = withRows("NRR|3|3.5\nNRR tertbg|1.5|1.75|*)|3.25\nIKM|||**)|81.25");
    expect(outline(picture)).toMatchObject({ range: "A1:E9", total: "E8", ikm: "E9" });
    expect(alarms(picture)).toEqual([]);
  });

  test("behind marks, still to be filled", () => {
    const picture = withRows("NRR|3|3.5\nNRR tertbg|1.5|1.75|*)|\nIKM|||**)|");
    expect(outline(picture)).toMatchObject({ total: "E8", ikm: "E9" });
    expect(fills(picture)).toEqual({ E8: `=${TOTAL}`, E9: "=ROUND(E8*25,2)" });
  });

  test("in a merged cell under the unsur", () => {
    const picture = withRows("NRR tertbg|1.5|1.75|3.25\nIKM Unit Pelayanan|81.25\nMutu Pelayanan|B\nKinerja|Baik");
    expect(outline(picture)).toMatchObject({ ikm: "B8", mutu: "B9", kinerja: "B10" });
    expect(alarms(picture)).toEqual([]);
  });

  test("in a merged cell, still to be filled: under the unsur, or over the column right of them", () => {
    const picture = withRows("NRR tertbg|1.5|1.75|3.25\nIKM Unit Pelayanan|");
    expect(outline(draw(picture, "SKM", ["B8:C8"]))).toMatchObject({ ikm: "B8" });
    expect(fills(draw(picture, "SKM", ["B8:D8"]))).toEqual({ B8: `=ROUND(${TOTAL}*25,2)` });
    expect(fills(draw(picture, "SKM", ["D8:E9"]))).toEqual({ D8: `=ROUND(${TOTAL}*25,2)` });
  });

  test("the IKM twice: the second is a copy", () => {
    const picture = withRows("NRR tertbg|1.5|1.75|3.25\nHasil Konversi|||81.25\nIKM Unit Pelayanan|||81.25");
    expect(relations(picture)).toMatchObject({ D8: "times D7 =D7*25", D9: "copy D8 =D8" });
    expect(alarms(picture.replace(/81.25$/, "81.52"))).toEqual(["error cause D9 skm-ikm: 81.52 → 81.25"]);
  });

  test("formulas without results are neither blank nor wrong", () => {
    const picture = withRows(
      "ΣNilai|=SUM(B3:B6)|=SUM(C3:C6)\nNRR|=B7/4|=C7/4\nNRR tertbg|=B8/2|=C8/2|=SUM(B9:C9)\nIKM|||=D9*25\nMutu|||=IF(D10>76,1,2)",
    );
    expect(outline(picture)).toMatchObject({ total: "D9", ikm: "D10", mutu: "D11" });
    expect(findings(picture)).toEqual([]);
    expect(fills(picture)).toEqual({});
  });

  test("a live sheet with right results is silent", () => {
    const picture = withRows(
      "ΣNilai|=SUM(B3:B6) -> 12|=SUM(C3:C6) -> 14\nNRR|=B7/4 -> 3|=C7/4 -> 3.5\n" +
        "NRR tertbg|=B8/2 -> 1.5|=C8/2 -> 1.75|=SUM(B9:C9) -> 3.25\nIKM|||=D9*25 -> 81.25",
    );
    expect(findings(picture)).toEqual([]);
  });
});

describe("mutu and kinerja", () => {
  const figures = "NRR tertbg|1.5|1.75|3.25\nIKM|||81.25";

  test.each([
    ["Mutu Pelayanan|||B", "D9", null],
    ["Mutu|||B (Baik)", "D9", null],
    ["Kategori Mutu Layanan|B", "B9", null],
    ["Mutu Pelayanan : B", "A9", null],
    ["Mutu Pelayanan|: B", "B9", null],
    ["Kinerja Unit Pelayanan|||Baik", null, "D9"],
    ["Predikat|||BAIK", null, "D9"],
    ["Keterangan|||Baik", null, "D9"],
    ["Kinerja Unit Pelayanan (Y) : Baik", null, "A9"],
  ])("%s", (row, mutu, kinerja) => {
    const picture = withRows(`${figures}\n${row}`);
    expect(outline(picture)).toMatchObject({ mutu, kinerja });
    expect(alarms(picture)).toEqual([]);
    const wrong = row.replace(/\bB\b/, "A").replace(/\bbaik\b/i, "Sangat Baik");
    expect(alarms(withRows(`${figures}\n${wrong}`))).not.toEqual([]);
  });

  test("the table of grades is none", () => {
    const picture = withRows(
      `${figures}\nMutu Pelayanan :\nA (Sangat Baik)|: 88,31 - 100,00\nB (Baik)|: 76,61 - 88,30\nC (Kurang Baik)|: 65,00 - 76,60`,
    );
    expect(outline(picture)).toMatchObject({ mutu: null, kinerja: null });
    expect(findings(picture)).toEqual([]);
  });
});

describe("what stands below or beside", () => {
  const figures = "ΣNilai|12|14\nNRR|3|3.5\nNRR tertbg|1.5|1.75|*) 3,25\nIKM|||**) 81,25";

  test("legend, list of results, signature: silent", () => {
    const picture = withRows(`${figures}
      .
      No. | Unsur       | Nilai rata-rata
      U1  | Persyaratan | 3.000
      U2  | Prosedur    | 3.500
          |             | 3.250
      Mutu Pelayanan :
      A (Sangat Baik) | : 88,31 - 100,00
      B (Baik)        | : 76,61 - 88,30
      Keterangan :
      - U1 s.d. U2    | '= Unsur-unsur pelayanan
      - NRR           | '= Nilai rata-rata
      - *)            | '= Jumlah NRR IKM tertimbang
      - **)           | '= Jumlah NRR Tertimbang x 25
      NRR tertimbang per unsur | '= NRR per unsur x 0,5
      .
      || Sampit, 4 Juli 2024
      || Kepala Dinas
      || NAMA PEJABAT
      || NIP. 19700101 199003 1 001`);
    expect(outline(picture).range).toBe("A1:D10");
    expect(findings(picture)).toEqual([]);
  });

  test("legend and bands at the right: silent", () => {
    const picture = `
      No         | U1  | U2   |       | Keterangan :
      1          | 3   | 4    |       | - U1 s.d. U9 = Unsur-unsur pelayanan
      2          | 4   | 4    |       | NRR tertimbang = NRR per unsur x 0,5
      3          | 3   | 3    |       | A (Sangat Baik) | 88,31 - 100,00
      4          | 2   | 3    |       | B (Baik)        | 76,61 - 88,30
      NRR tertbg | 1.5 | 1.75 | 3.25  | C (Kurang Baik) | 65,00 - 76,60
      IKM        |     |      | 81.25 | D (Tidak Baik)  | 25,00 - 64,99
    `;
    expect(outline(picture)).toMatchObject({ rows: "weighted 6", total: "D6", ikm: "D7" });
    expect(findings(picture)).toEqual([]);
  });

  test("a table of the respondents' profile below: silent", () => {
    const picture = withRows(`${figures}\n.\nJenis Kelamin|Jumlah|Persen\nLaki-laki|2|50\nPerempuan|2|50\nTotal|4|100`);
    expect(outline(picture).range).toBe("A1:D10");
    expect(findings(picture)).toEqual([]);
  });
});
