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
function withRows(rows: string): string {
  return `${BODY}\n${rows.trim()}`;
}

describe("a summary as published", () => {
  const picture = withRows(`
    ΣNilai /Unsur                     | 12  | 14
    NRR / unsur                       | 3   | 3.5
    NRR/unsur (tambahan sub unsur)    | 3   | 3.5
    NRR tertbg/unsur                  | 1.5 | 1.75 | *) 3,25
    Hasil Konversi IKM Unit pelayanan |     |      | **) 81,25
    IKM UNIT PELAYANAN (Hasil Konversi) : 81,25 = Baik
  `);

  test("is outlined", () => {
    expect(outline(picture)).toEqual({
      range: "A1:D12",
      unsur: "U1 B, U2 C",
      number: "A",
      respondents: "3-6 (4)",
      rows: "sum 7, nrr 8, nrrSub 9, weighted 10",
      total: "D10",
      ikm: "D11",
      mutu: null,
      kinerja: null,
    });
  });

  test("states these relations", () => {
    expect(relations(picture)).toMatchObject({
      B7: "sum B3:B6 =SUM(B3:B6)",
      C8: "perCount C7 C3:C6 =C7/COUNT(C3:C6)",
      B9: "copy B8 =B8",
      D11: "times D10 =D10*25",
    });
  });

  test("is silent where it is right", () => {
    expect(findings(picture)).toEqual([]);
  });

  test("is named where it is wrong", () => {
    expect(alarms(picture.replace("12  | 14", "13  | 14"))).toEqual(["error cause B7 skm-sum: 13 → 12"]);
    expect(alarms(picture.replace("81,25 = Baik", "81,25 = Sangat Baik"))).toEqual([
      "error cause A12 skm-kinerja-text: IKM UNIT PELAYANAN (Hasil Konversi) : 81,25 = Sangat Baik → " +
        "IKM UNIT PELAYANAN (Hasil Konversi) : 81,25 = Baik",
    ]);
  });
});

describe("rows are told apart", () => {
  test.each([
    ["by cut labels", "Semua Nilai / Uns|12|14\nNRR / uns|3|3.5\nNRR tertb|1.5|1.75|*) 3.25\nIKM Unit pel|||**) 81.25"],
    [
      "by figures alone where every label is the same",
      "NRR / unsur|12|14\nNRR / unsur|3|3.5\nNRR / unsur|1.5|1.75|3.25\nNRR / unsur|||81.25",
    ],
    ["by figures alone where no label is there", "|12|14\n|3|3.5\n|1.5|1.75|3.25\n|||81.25"],
  ])("%s", (_, rows) => {
    const picture = withRows(rows);
    expect(outline(picture)).toMatchObject({ rows: "sum 7, nrr 8, weighted 9", total: "D9", ikm: "D10" });
    expect(alarms(picture)).toEqual([]);
  });

  test("in any order", () => {
    const picture = withRows("NRR / unsur|3|3.5\nΣNilai|12|14\nIKM|||81.25\nNRR tertimbang|1.5|1.75|3.25");
    expect(outline(picture)).toMatchObject({ rows: "nrr 7, sum 8, weighted 10", total: "D10", ikm: "D9" });
    expect(alarms(picture)).toEqual([]);
  });

  test("by labels split over rows, the figures beside the last part", () => {
    const picture = withRows("SNilai\n/Unsur|12|14\nNRR\n/unsur|3|3.5\nNRR\ntertbg/|1.5|1.75|3.25\nunsur\nIKM|||81.25");
    expect(outline(picture)).toMatchObject({ range: "A1:D14", rows: "sum 8, nrr 10, weighted 12", ikm: "D14" });
    expect(alarms(picture)).toEqual([]);
  });

  test("by labels split over rows, the figures beside the first part", () => {
    const picture = withRows("SNilai|12|14\n/Unsur\nNRR|3|3.5\n/unsur\nNRR|1.5|1.75|3.25\ntertbg/\nunsur\nIKM|||81.25");
    expect(outline(picture)).toMatchObject({ range: "A1:D14", rows: "sum 7, nrr 9, weighted 11", ikm: "D14" });
    expect(alarms(picture)).toEqual([]);
  });

  test("by labels split over cells, and in any column left of the unsur", () => {
    const picture = `
      No     | JK     | Usia  | U1  | U2
      1      | L      | 30    | 3   | 4
      2      | P      | 31    | 4   | 4
      ΣNilai | /Unsur |       | 7   | 8
             | NRR    |       | 3.5 | 4
             |        | NRR tertbg | 1.75 | 2 | 3.75
             | IKM    | unit pelayanan |  |   | 93.75
    `;
    expect(outline(picture)).toMatchObject({ rows: "sum 4, nrr 5, weighted 6", total: "F6", ikm: "F7" });
    expect(alarms(picture)).toEqual([]);
  });

  test("by labels left of the column of numbers", () => {
    const picture = `
                 | No | U1   | U2
                 | 1  | 3    | 4
                 | 2  | 4    | 4
      ΣNilai     |    | 7    | 8
      NRR        |    | 3.5  | 4
      NRR tertbg |    | 1.75 | 2  | 3.75
      IKM        |    |      |    | 93.75
    `;
    expect(outline(picture)).toMatchObject({ range: "A1:E7", number: "B", rows: "sum 4, nrr 5, weighted 6" });
  });

  test("one wrong figure does not hide a labelled row", () => {
    const picture = withRows("ΣNilai|12|15\nNRR|3|3.5\nNRR tertbg|1.5|1.75|3.25\nIKM|||81.25");
    expect(alarms(picture)).toEqual(["error cause C7 skm-sum: 15 → 14"]);
  });
});

describe("only some rows", () => {
  test("ΣNilai and NRR", () => {
    const picture = withRows("ΣNilai|12|14\nNRR|3|3.5");
    expect(outline(picture)).toMatchObject({ range: "A1:C8", rows: "sum 7, nrr 8", total: null, ikm: null });
    expect(alarms(picture)).toEqual([]);
    expect(fills(picture)).toEqual({});
  });

  test("the IKM alone", () => {
    expect(outline(withRows("IKM|||81.25"))).toMatchObject({ range: "A1:D7", rows: "", ikm: "D7" });
    expect(alarms(withRows("IKM|||81.25"))).toEqual([]);
    expect(alarms(withRows("IKM|||84.93"))).toEqual(["error cause D7 skm-ikm: 84.93 → 81.25"]);
  });

  test("no cell for the total", () => {
    const picture = withRows("ΣNilai|12|14\nNRR|3|3.5\nNRR tertbg|1.5|1.75\nIKM||81.25");
    expect(outline(picture)).toMatchObject({ rows: "sum 7, nrr 8, weighted 9", total: null, ikm: "C10" });
    expect(alarms(picture)).toEqual([]);
    expect(relations(picture).C10).toBe("times (hidden) =SUM(B9:C9)*25");
  });

  test("the total in a row of its own, first column or last", () => {
    const first = withRows("NRR tertbg|1.5|1.75\nJumlah NRR tertimbang|3.25\nIKM|81.25");
    expect(outline(first)).toMatchObject({ rows: "weighted 7", total: "B8", ikm: "B9" });
    const last = withRows("NRR tertbg|1.5|1.75\nJumlah NRR tertimbang|||3.25\nIKM|||81.25");
    expect(outline(last)).toMatchObject({ rows: "weighted 7", total: "D8", ikm: "D9" });
    expect([...alarms(first), ...alarms(last)]).toEqual([]);
    expect(alarms(first.replace("3.25", "3.35"))).toEqual(["error cause B8 skm-total: 3.35 → 3.25"]);
  });
});

describe("weights", () => {
  test("in a row, equal", () => {
    const picture = withRows("ΣNilai|12|14\nNRR|3|3.5\nBobot|0.5|0.5\nNRR tertbg|1.5|1.75|3.25\nIKM|||81.25");
    expect(outline(picture).rows).toBe("sum 7, nrr 8, weight 9, weighted 10");
    expect(relations(picture).B10).toBe("product B8 B9 =B8*B9");
    expect(alarms(picture)).toEqual([]);
  });

  test("in a row, unequal", () => {
    const picture = withRows("ΣNilai|12|14\nNRR|3|3.5\nBobot|0.4|0.6\nNRR tertbg|1.2|2.1|3.3\nIKM|||82.5");
    expect(outline(picture).rows).toBe("sum 7, nrr 8, weight 9, weighted 10");
    expect(alarms(picture)).toEqual([]);
    expect(alarms(picture.replace("82.5", "81.25"))).toEqual(["error cause D11 skm-ikm: 81.25 → 82.5"]);
  });

  test("a row labelled bobot may hold the weighted NRR", () => {
    const picture = withRows("NRR|3|3.5\nBobot Nilai Rata-Rata Tertimbang|1.5|1.75|3.25\nIKM|||81.25");
    expect(outline(picture)).toMatchObject({ rows: "nrr 7, weighted 8", total: "D8" });
    expect(alarms(picture)).toEqual([]);
  });

  test("0,11 for nine unsur, in a row", () => {
    const nine = (text: string) => Array<string>(9).fill(text).join("|");
    const codes = Array.from({ length: 9 }, (_, index) => `U${index + 1}`).join("|");
    const picture = `No|${codes}\n1|${nine("3")}\n2|${nine("4")}\nNRR|${nine("3.5")}\nBobot|${nine("0.11")}\nNRR tertbg|${nine("0.385")}|3.465\nIKM|${nine("")}|86.625`;
    expect(outline(picture)).toMatchObject({ rows: "nrr 4, weight 5, weighted 6", total: "K6", ikm: "K7" });
    expect(alarms(picture)).toEqual([]);
  });
});

describe("further rows", () => {
  test("the index of each unsur", () => {
    const picture = withRows("NRR|3|3.5\nNRR tertbg|1.5|1.75|3.25\nIndeks|75|87.5\nIKM|||81.25");
    expect(outline(picture)).toMatchObject({ rows: "nrr 7, weighted 8, index 9", ikm: "D10" });
    expect(relations(picture).C9).toBe("times C7 =C7*25");
    expect(alarms(picture)).toEqual([]);
    expect(alarms(picture.replace("87.5", "85.7"))).toEqual(["error cause C9 skm-index: 85.7 → 87.5"]);
  });

  test.each(["IKM", "Nilai Konversi", "Nilai Interval Konversi (x25)", "NRR Skala 100", "Index"])(
    "an index labelled %s, the IKM below it",
    (label) => {
      const picture = withRows(`NRR|3|3.5\n${label}|75|87.5\nNRR tertbg|1.5|1.75|3.25\nIKM Unit Pelayanan|||81.25`);
      expect(outline(picture)).toMatchObject({ rows: "nrr 7, index 8, weighted 9", ikm: "D10" });
      expect(alarms(picture)).toEqual([]);
    },
  );

  test("the IKM behind the indices", () => {
    const picture = withRows("ΣNilai|12|14\nNRR|3|3.5\nIndeks|75|87.5|81.25");
    expect(outline(picture)).toMatchObject({ rows: "sum 7, nrr 8, index 9", ikm: "D9" });
    expect(alarms(picture)).toEqual([]);
  });

  test("weighted figures on the scale of 100, the IKM behind them", () => {
    const picture = withRows("ΣNilai|12|14\nNRR|3|3.5\nRata-Rata Tertimbang / Unsur (×25)|37.5|43.75|81.25");
    expect(outline(picture)).toMatchObject({ rows: "sum 7, nrr 8, weightedIndex 9", ikm: "D9" });
    expect(alarms(picture)).toEqual([]);
  });

  test("mutu and kinerja under each unsur are not the unit's", () => {
    const picture = withRows(
      "NRR|3|3.5\nIndeks|75|87.5\nMutu|C|B\nKinerja|Kurang Baik|Baik\nNRR tertbg|1.5|1.75|3.25\nIKM|||81.25\nMutu|||B",
    );
    expect(outline(picture)).toMatchObject({ ikm: "D12", mutu: "D13", kinerja: null });
    expect(alarms(picture)).toEqual([]);
  });

  test.each(["Jumlah responden", "Jumlah kuesioner yang terisi", "Jumlah terisi"])(
    "the count, labelled %s",
    (label) => {
      const picture = withRows(`${label}|4|4\nΣNilai|12|14\nNRR|3|3.5`);
      expect(outline(picture).rows).toBe("count 7, sum 8, nrr 9");
      expect(relations(picture).B7).toBe("count B3:B6 =COUNT(B3:B6)");
      expect(alarms(picture)).toEqual([]);
      expect(alarms(picture.replace("|4|4\nΣ", "|4|5\nΣ"))).toEqual(["error cause C7 skm-count: 5 → 4"]);
    },
  );

  test.each(["%s", "Nilai %s", "Jumlah jawaban %s", "Skor %s", "Jawaban %s", "Frekuensi %s", "(%s)"])(
    "frequencies labelled %s, above or below, are left alone",
    (label) => {
      const counts = ["0|0", "1|0", "2|2", "1|2"].map(
        (two, index) => `${label.replace("%s", String(index + 1))}|${two}`,
      );
      const figures = ["ΣNilai|12|14", "NRR|3|3.5", "NRR tertbg|1.5|1.75|3.25", "IKM|||81.25"];
      const below = withRows([...figures, ...counts].join("\n"));
      expect(outline(below)).toMatchObject({ rows: "sum 7, nrr 8, weighted 9", ikm: "D10" });
      const above = withRows([".", ...counts, ...figures].join("\n"));
      expect(outline(above)).toMatchObject({ respondents: "3-6 (4)", rows: "sum 12, nrr 13, weighted 14", ikm: "D15" });
      expect([...alarms(below), ...alarms(above)]).toEqual([]);
    },
  );
});
