import { findingsOf, fillsOf, taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { makeSurvey, withCell, type MadeSurvey } from "../../../support/madeSurvey";

const NINE: MadeSurvey = { unsur: 9, people: 12, most: 4 };

/** The rows of a sheet, counted from 1, that a fill writes to. */
function filledRows(picture: string): readonly number[] {
  const rows = fillsOf(draw(picture)).map((fill) => Number(/^[A-Z]+(\d+)/.exec(fill)?.[1]));
  return [...new Set(rows)].sort((a, b) => a - b);
}

describe("a summary that stands above the answers", () => {
  const lines = makeSurvey({ ...NINE, title: "PENGOLAHAN DATA" }).split("\n");
  const above = [lines[0], ...lines.slice(14), ...lines.slice(1, 14)].join("\n");
  const blank = [lines[0], ...makeSurvey(NINE, true).split("\n").slice(14), ...lines.slice(1, 14)].join("\n");

  test("is right where it is right, and is not asked for again below them", () => {
    expect(findingsOf(draw(above), "error")).toEqual([]);
    expect(findingsOf(draw(above)).filter((finding) => finding.includes("no-summary"))).toEqual([]);
  });

  test("is checked and filled where it stands", () => {
    expect(findingsOf(draw(withCell(above, 2, 2, "99")))[0]).toMatch(/^error B2 skm-sum 41/);
    expect(filledRows(blank)).toEqual([2, 3, 4, 5]);
  });

  test("belongs to the survey below it, not to the one further up", () => {
    const two = `${above}\n\n${above}`;
    expect(findingsOf(draw(two), "error")).toEqual([]);
    expect(filledRows(`${blank}\n\n${blank}`)).toEqual([2, 3, 4, 5, 21, 22, 23, 24]);
  });

  test("is not what a title names", () => {
    const titled = ["NILAI RATA-RATA PER UNSUR", ...makeSurvey(NINE).split("\n").slice(1, 14)].join("\n");
    expect(filledRows(titled)[0]).toBe(15);
  });
});

describe("labels of blank rows", () => {
  test("'Rata-rata' over 'Tertimbang' are two rows, and no label over two", () => {
    const blank = makeSurvey({ ...NINE, labels: ["Total Nilai", "Rata-rata", "Tertimbang", "Nilai Konversi"] }, true);
    const fills = fillsOf(draw(blank));
    expect(fills.find((fill) => fill.startsWith("B16 "))).toMatch(/^B16 =B15\/COUNT\(B3:B14\)/);
    expect(fills.find((fill) => fill.startsWith("B17 "))).toMatch(/^B17 =B16\/9 /);
  });

  test("a label that says how its row is computed is that row's, and its weight is used", () => {
    const label = "NRR tertimbang per unsur = NRR per unsur x 0,11";
    const blank = makeSurvey({ ...NINE, weight: 0.11, labels: ["Jumlah", "NRR", label, "IKM (x 25)"] }, true);
    expect(fillsOf(draw(blank)).some((fill) => fill.startsWith("B17 =B16*0.11 "))).toBe(true);
  });

  test("the same words below the IKM are a legend", () => {
    const legend = "NRR tertimbang per unsur = NRR per unsur x 0,111";
    const below = () => [legend];
    expect(filledRows(makeSurvey({ ...NINE, below }, true))).toEqual([15, 16, 17, 18]);
  });

  test("'NRR / unsur' below 'NRR / pertanyaan' is the mean of an unsur's questions", () => {
    const sheet = draw(
      `No | U1 | U2 | | U3
       | | 2.1 | 2.2 |
       1 | 4 | 3 | 2 | 4
       2 | 3 | 3 | 4 | 4
       3 | 4 | 4 | 3 | 3
       NRR / pertanyaan
       NRR / unsur`,
      "Lembar1",
      ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "C7:D7"],
    );
    expect(fillsOf(sheet)).toContainEqual(expect.stringMatching(/^C7 =AVERAGE\(C6:D6\)/));
  });

  test("an index whose one figure stands right of the unsur asks for none under them", () => {
    const labels = ["Jumlah", "Rata-rata", "NRR tertimbang", "Indeks Persepsi (x 16,67)"] as const;
    const picture = makeSurvey({ title: "SURVEI PERSEPSI ANTI KORUPSI", unsur: 8, people: 20, most: 6, labels });
    expect(findingsOf(draw(picture)).filter((finding) => /^[B-I]\d+ (label|blank)/.test(finding))).toEqual([]);
  });
});

describe("unsur in rows", () => {
  test("are no respondents, however the respondents' columns are called", () => {
    const sheet = draw(`
      SURVEI KEPUASAN MASYARAKAT
      No | Unsur            | R1 | R2 | R3 | R4 | Jumlah
      1  | Persyaratan      | 4  | 3  | 4  | 4  | 15
      2  | Prosedur         | 3  | 3  | 4  | 3  | 13
      3  | Waktu            | 4  | 2  | 3  | 4  | 13
      4  | Biaya            | 4  | 4  | 4  | 4  | 16
      5  | Produk           | 3  | 3  | 3  | 4  | 13
         | Jumlah           |    |    |    |    | 70`);
    expect(taughtTablesOf(sheet)).toEqual([]);
    expect(fillsOf(sheet)).toEqual([
      "C8 =SUM(C3:C7) 18",
      "D8 =SUM(D3:D7) 15",
      "E8 =SUM(E3:E7) 18",
      "F8 =SUM(F3:F7) 19",
    ]);
  });
});

describe("an IKM in a sentence", () => {
  const sentence = (figure: string) => () => [`Nilai IKM unit pelayanan sebesar ${figure} (Baik)`];
  const lines = (figure: string) => makeSurvey({ ...NINE, below: sentence(figure) }).split("\n");
  const withoutRow = (figure: string) => [...lines(figure).slice(0, 17), lines(figure)[18]].join("\n");
  const ikm = Number(makeSurvey(NINE).split("|").at(-1)).toFixed(2).replace(".", ",");

  test("is no blank one, and is checked", () => {
    expect(findingsOf(draw(withoutRow(ikm))).filter((finding) => /blank|ikm/.test(finding))).toEqual([]);
    expect(findingsOf(draw(withoutRow("77,77")))[0]).toMatch(/^error A18 skm-ikm-text/);
  });
});

test("a wrong IKM in a sentence is put right with its mutu and its kinerja", () => {
  const picture = makeSurvey({ ...NINE, below: () => [`Nilai IKM adalah 77,77 dengan mutu pelayanan C (Tidak Baik)`] });
  const withoutRow = picture.split("\n").filter((_, index) => index !== 17);
  expect(findingsOf(draw(withoutRow.join("\n")))[0]).toMatch(
    /^error A18 skm-ikm-text Nilai IKM adalah \d\d,\d\d dengan mutu pelayanan ([AB]) \((Sangat )?Baik\)/,
  );
});

describe("grades in an office's own words", () => {
  const bands = ["", "Kategori | Nilai", "Bersih | 87,50 - 100", "Cukup Bersih | 62,50 - 87,49", "Kurang | 25 - 62,49"];
  const graded = (word: string, below: readonly string[]) =>
    makeSurvey({ ...NINE, below: () => [`Kategori | | | | | | | | | | ${word}`, ...below] });
  const ofGrade = (picture: string) => findingsOf(draw(picture)).filter((finding) => /mutu|kinerja/.test(finding));

  test("are not called wrong where the sheet explains them", () => {
    expect(ofGrade(graded("Bersih", bands))).toEqual([]);
    expect(ofGrade(graded("Cukup Bersih", bands))).toEqual([]);
  });

  test("are wrong where nothing does", () => {
    expect(ofGrade(graded("Cukup", []))).toEqual([expect.stringMatching(/^error K19 skm-mutu/)]);
  });
});

test("a blank mutu is filled although a legend of grades follows after a gap", () => {
  const below = () => [
    "Mutu Pelayanan",
    "",
    "Keterangan:",
    "A (Sangat Baik) : 88,31 - 100,00",
    "B (Baik) : 76,61 - 88,30",
  ];
  expect(filledRows(makeSurvey({ ...NINE, below }, true))).toContain(19);
});
