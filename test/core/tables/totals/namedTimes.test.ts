import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const page = (head: string, ...rows: readonly string[]) =>
  draw(
    ["PERKEMBANGAN IZIN", `Jenis | ${head}`, ...rows.map((row, at) => `Jenis ${"ABCDE".charAt(at)} | ${row}`)].join(
      "\n",
    ),
  );
const twoYears = (name: string, ...changes: readonly string[]) => {
  const years = ["30 | 20", "40 | 35", "50 | 20", "12 | 8", "5 | 9"];
  return page(`2022 | 2023 | ${name}`, ...changes.map((change, at) => `${years[at] ?? ""} | ${change}`));
};

describe("a change between two times that its name tells", () => {
  test.each(["Penurunan 2022-2023", "Penurunan 2022-2023 (%)", "Penurunan (%)"])(
    "is left blank where it says that there is less, with a sign or without: %s",
    (name) => {
      expect(fillsOf(twoYears(name, ".", ".", "."))).toEqual([]);
    },
  );

  test.each(["Selisih 2022-2023", "Penurunan 2022-2023"])("may be the earlier less the later: %s", (name) => {
    expect(findingsOf(twoYears(name, "10", "5", "30", "4", "-4"))).toEqual([]);
    expect(findingsOf(twoYears(name, "10", "5", "31", "4", "-4"))[0]).toMatch(/^error D5 totals-across 30/);
    expect(fillsOf(twoYears(name, "10", "5", "."))).toEqual(["D5 =B5-C5 30"]);
  });

  test("is the later less the earlier where the figures say so", () => {
    for (const name of ["Selisih 2022-2023", "Penurunan 2022-2023"]) {
      expect(findingsOf(twoYears(name, "-10", "-5", "-30", "-4", "4"))).toEqual([]);
      expect(fillsOf(twoYears(name, "-10", "-5", "."))).toEqual(["D5 =C5-B5 -30"]);
    }
  });
});

test.each([
  "Pertumbuhan Rata-rata 2022-2024 (%)",
  "Rata-rata Pertumbuhan 2022-2024 (%)",
  "Pertumbuhan per Tahun 2022-2024 (%)",
  "Laju Pertumbuhan Rata-rata (%)",
  "Kenaikan Rata-rata 2022-2024",
  "Kenaikan/Tahun 2022-2024",
])("a change of one time among several is none of all: %s", (name) => {
  expect(fillsOf(page(`2022 | 2023 | 2024 | ${name}`, "100 | 110 | 121 | .", "50 | 60 | 70 | ."))).toEqual([]);
  expect(findingsOf(page(`2022 | 2023 | 2024 | ${name}`, "100 | 110 | 121 | 10", "50 | 60 | 70 | 18"))).toEqual([]);
});
