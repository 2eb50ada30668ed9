import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const VISITS = (pbg: string, slf: string, pkkpr: string) => `
  KUNJUNGAN LOKET TRIWULAN II TAHUN 2024
  Bulan     | Loket 1 | Loket 2 | Loket 3
  April     | 31      | 42      | 17
  Mei       | 52      | 13      | 26
  Juni      | 45      | 20      | 40
  Jumlah    | 128     | 75      | 83
  Rata-rata | ${pbg}  | ${slf}  | ${pkkpr}`;

describe("a row of averages", () => {
  test("is right to the decimals it is written with", () => {
    expect(findingsOf(draw(VISITS("42.67", "25", "27.7")))).toEqual([]);
    expect(findingsOf(draw(VISITS("43", "25", "28")))).toEqual([]);
  });

  test("is wrong where two others hold", () => {
    expect(findingsOf(draw(VISITS("42.67", "52", "27.67")))).toEqual(["error C7 totals-average 25"]);
  });

  test("is filled where it is blank", () => {
    expect(findingsOf(draw(VISITS("", "", "")))).toEqual([
      "warning B7 blank-figure 42.666666666666664",
      "warning C7 blank-figure 25",
      "warning D7 blank-figure 27.666666666666668",
    ]);
  });

  test("of other figures than these is left alone", () => {
    expect(findingsOf(draw(VISITS("6.1", "3.6", "4")))).toEqual([]);
  });

  test("says nothing of a month that is still to come", () => {
    const sheet = VISITS("42.67", "25", "27.67")
      .replace(/\| 40$/m, "|")
      .replace("83", "43");
    expect(findingsOf(draw(sheet), "error")).toEqual([]);
  });
});

test("a column of averages is held to the columns that the total adds up", () => {
  const sheet = `
  KUNJUNGAN LOKET TRIWULAN II TAHUN 2024
  Loket   | April | Mei | Juni | Jumlah | Rata-rata
  Loket 1 | 31    | 52  | 45   | 128    | 42.67
  Loket 2 | 42    | 13  | 20   | 75     | 52
  Loket 3 | 17    | 26  | 40   | 83     | 27.67
  Jumlah  | 90    | 91  | 105  | 286    | 95.33`;
  expect(findingsOf(draw(sheet))).toEqual(["error F4 totals-average 25"]);
});

describe("averages beside sums that nobody has computed yet", () => {
  const VISITORS = `
    KUNJUNGAN TRIWULAN II TAHUN 2024
    Bulan     | L  | P  | Total
    April     | 31 | 42 |
    Mei       | 52 | 13 |
    Juni      | 46 | 20 |
    Jumlah    |    |    |
    Rata-rata |    |    |`;

  test("are filled with them", () => {
    expect(fillsOf(draw(VISITORS))).toEqual(expect.arrayContaining(["C7 =AVERAGE(C3:C5) 25", "D7 =AVERAGE(D3:D5) 68"]));
  });

  test("are left where one of the figures is to come", () => {
    const fills = fillsOf(draw(VISITORS.replace("| 20 |", "|    |")));
    expect(fills.filter((fill) => /^[CD]7/.test(fill))).toEqual([]);
  });
});

describe("averages of times", () => {
  const INDICES = (own: readonly string[]) => `
    PERKEMBANGAN IKM
    Tahun | Semester I | Semester II | Rata-rata
    2021  | 81.5       | 83.5        | ${own[0] ?? ""}
    2022  | 84.2       | 85.8        | ${own[1] ?? ""}
    2023  | 86.1       | 88.3        | ${own[2] ?? ""}`;

  test("are filled without a total: they are of one thing", () => {
    expect(fillsOf(draw(INDICES([])))).toEqual([
      "D3 =AVERAGE(B3:C3) 82.5",
      "D4 =AVERAGE(B4:C4) 85",
      "D5 =AVERAGE(B5:C5) 87.2",
    ]);
  });

  test("are silent where right, and wrong where not", () => {
    expect(findingsOf(draw(INDICES(["82.5", "85", "87.2"])))).toEqual([]);
    expect(findingsOf(draw(INDICES(["82.5", "85", "82.7"])))).toEqual(["error D5 totals-average 87.2"]);
  });
});

describe("a row of averages of indices", () => {
  const SURVEYS = (respondents: string, ipak: string) => `
    HASIL SURVEI IPKP DAN IPAK
    No | Layanan   | Responden       | IPKP | IPAK
    1  | PBG       | 40              | 3.51 | 3.71
    2  | SIP       | 31              | 3.62 | 3.64
    3  | NIB       | 25              | 3.44 | 3.50
    4  | SLF       | 16              | 3.40 | 3.31
    .  | Rata-rata | ${respondents}  | 3.49 | ${ipak}`;

  test("may say of the respondents how many there were", () => {
    expect(findingsOf(draw(SURVEYS("112", "3.54")))).toEqual([]);
    expect(findingsOf(draw(SURVEYS("28", "3.54")))).toEqual([]);
  });

  test("is wrong where another holds to its decimals", () => {
    expect(findingsOf(draw(SURVEYS("112", "3.84")))).toEqual(["error E7 totals-average 3.54"]);
  });
});
