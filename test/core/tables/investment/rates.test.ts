import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("rates that differ", () => {
  const sheetOf = (...rows: string[]) =>
    draw(`REALISASI PMA KUMULATIF 2022-2024\nNo | Kabupaten/Kota | Proyek | US$ Ribu | Rp Juta\n${rows.join("\n")}`);
  const right = [
    "1 | Kab. A | 4 | 3821   | 56550.8",
    "2 | Kab. B | 3 | 7405.2 | 109597",
    "3 | Kab. C | 6 | 507.9  | 7516.9",
    "4 | Kab. D | 2 | 724.9  | 10873.5",
    "5 | Kota E | 1 | 7371.3 | 110569.5",
    ". | Jumlah | 16 | 19830.3 | 295107.7",
  ];

  it("from row to row are each right, and what they come to is at none", () => {
    expect(findingsOf(sheetOf(...right))).toEqual([]);
    const wrong = right.map((row) => row.replace("16 | 19830.3", "16 | 18930.3"));
    expect(findingsOf(sheetOf(...wrong))).toEqual(["error D8 investment-sum 19830.3"]);
  });

  it("from group to group are right", () => {
    const groups = [100, 200, 50].map((dollars, at) => `${String(at + 1)} | Kab. ${"ABC"[at] ?? ""} | 1 | ${dollars}`);
    const at = (rate: number) => groups.map((row) => `${row} | ${String(Number(row.split("|")[3]) * rate)}`);
    const sheet = sheetOf(". | Triwulan I", ...at(16), ". | Triwulan II", ...at(16.3));
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("from column to column are right", () => {
    const sheet = draw(`
      REALISASI PMA TAHUN 2024
      Kabupaten/Kota | TW I     |         | TW II    |
                     | US$ Ribu | Rp Juta | US$ Ribu | Rp Juta
      Kab. A         | 100      | 1500    | 200      | 3200
      Kab. B         | 50.5     | 757.5   | 10       | 160
      Jumlah         | 150.5    | 2257.5  | 210      | 3360`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("in one row only are a slip", () => {
    const at = (rates: readonly number[]) =>
      sheetOf(...rates.map((rate, row) => `${String(row + 1)} | Kab. ${"ABCD"[row] ?? ""} | 1 | 100 | ${rate * 100}`));
    expect(findingsOf(at([15, 15, 15.1, 15]))).toEqual(["error E5 investment-rate 1500"]);
  });
});

describe("a rate that only a line says", () => {
  const sheetOf = (line: string) =>
    draw(`
      REALISASI PMA MENURUT NEGARA
      ${line}
      No | Negara    | Proyek | US$ Ribu | Rp Juta
      1  | Singapura | 3      | 210.5    | .
      2  | Malaysia  | 2      | 80       | .
      .  | Jumlah    | 5      | 290.5    | .`);

  it.each(["(Kurs Rp 15.000)", "Kurs 1 US$ = Rp15.000,-", "1 US$ = 15000"])(
    "fills what has no amount in Rp: %s",
    (line) => {
      expect(fillsOf(sheetOf(line))).toEqual([
        "E4 =D4*15000/1000 3157.5",
        "E5 =D5*15000/1000 1200",
        "E6 =SUM(E4:E5) 4357.5",
      ]);
    },
  );

  it.each(["Target US$ 12.500 ribu", "Kurs Rp 14.500 (TW I) dan Rp 15.000 (TW II)", "."])(
    "is not guessed: %s",
    (line) => {
      expect(fillsOf(sheetOf(line))).toEqual([]);
    },
  );
});

describe("a rate of one row alone that the sheet gives a reason for", () => {
  const sheetOf = (title: string, rate: number, note = ".") =>
    draw(`
      ${title}
      Kabupaten/Kota | Proyek | US$ Ribu | Rp Juta
      Kab. A | 1 | 100 | 1500
      Kab. B | 1 | 200 | 3000
      Kab. C | 1 | 300 | ${String(rate * 300)}
      Kab. D | 1 | 400 | 6000
      ${note}`);

  it.each([
    ["REALISASI PMA KUMULATIF 2023-2024, kurs: 2023 Rp 14.500, 2024 Rp 15.000", 14.5],
    ["PMA TW I DAN II (1 US$ = Rp15.000,- dan Rp14.500,-)", 14.5],
    ["PMA TAHUN 2024, KURS 14500 DAN 15000", 14.5],
    ["PMA KUMULATIF (kurs 14.500 / 15.000)", 14.7],
    ["REALISASI PMA KUMULATIF 2022-2024", 14.8],
    ["REALISASI PMA TAHUN 2022 DAN 2024", 14.35],
  ])("is right: %s, %d", (title, rate) => {
    expect(findingsOf(sheetOf(title, rate), "error")).toEqual([]);
  });

  it("may be told below the table", () => {
    expect(findingsOf(sheetOf("REALISASI PMA", 14.5, "Keterangan: kurs 2023 Rp 14.500"), "error")).toEqual([]);
  });

  it.each([
    ["REALISASI PMA TAHUN 2024 (kurs Rp 15.000)", 14.5],
    ["REALISASI PMA KUMULATIF 2023-2024, kurs 14.500 dan 15.000", 14],
    ["REALISASI PMA TAHUN 2024", 14.8],
    ["REALISASI PMA KUMULATIF 2023-2024, 14.500 proyek", 14.5],
  ])("is a slip where it gives none: %s, %d", (title, rate) => {
    expect(findingsOf(sheetOf(title, rate), "error")).toEqual([expect.stringMatching("error D5 investment-rate 4500")]);
  });
});
