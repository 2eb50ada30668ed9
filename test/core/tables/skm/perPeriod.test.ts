import { draw } from "../../../support/draw";
import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { threefold } from "../../../support/threefold";

const RIGHT = { alarms: [], missed: [], unfilled: [] };
const PEOPLE = [41, 37, 12, 88];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const to = (decimals: number, number: number) => Number((number + 1e-9).toFixed(decimals));
const mutu = (ikm: number) => (ikm >= 88.305 ? "A" : ikm >= 76.605 ? "B" : "C");
describe("a table of IKM by period", () => {
  const ikm = [82.4, 84.13, 86.26, 88.39];
  const average = sum(ikm) / 4;
  const weighted = sum(ikm.map((one, at) => one * (PEOPLE[at] ?? 0))) / sum(PEOPLE);
  const pictureOf = (below: string) =>
    [
      "REKAP IKM TAHUN 2024",
      "No | Triwulan | Jumlah Responden | IKM | Mutu | Kinerja",
      ...ikm.map((one, at) => {
        const words = `{${mutu(one)}} | {${one >= 88.305 ? "Sangat Baik" : "Baik"}}`;
        return `${at + 1} | Triwulan ${at + 1} | ${PEOPLE[at] ?? 0} | ${one} | ${words}`;
      }),
      below,
    ].join("\n");

  test.each([
    ["each alike", average],
    ["by their respondents", weighted],
  ])("averages the periods %s", (_, mean) => {
    const sheet = pictureOf(` | Jumlah/Rata-rata | {178} | ${to(2, mean)} |  |`);
    expect(threefold(sheet)).toEqual({ tables: ["skm-periods A2:F7"], ...RIGHT });
    expect(findingsOf(draw(sheet.replace(/[{}]/g, "").replace(String(to(2, mean)), "80.11")))[0]).toMatch(/^error D7 /);
  });

  test("fills no average where it might count each period by its respondents", () => {
    const sheet = draw(pictureOf(" | Jumlah/Rata-rata |  |  |  |").replace(/[{}]/g, ""));
    expect(fillsOf(sheet)).toEqual(["C7 =SUM(C3:C6) 178"]);
  });
});

test("IKM that nobody grades are no results of services", () => {
  const sheet = draw("No | Layanan | IKM\n1 | PBG | 82.4\n2 | SIUP | 84.1\n3 | SLF | 81");
  expect(tablesOf(sheet)).toEqual([]);
});

describe("rows below the periods, one that adds up and one that averages", () => {
  const MONTHLY = (average: string, first = "Baik") => `
    Bulan     | Responden | IKM   | Mutu | Kategori
    Januari   | 41        | 82.4  | B    | ${first}
    Februari  | 37        | 84.13 | B    | Baik
    Maret     | 12        | 88.39 | A    | Sangat Baik
    Jumlah    | 90        |       |      |
    Rata-rata |           | ${average}`;

  test("are right, and have a wrong average and its grade named", () => {
    expect(findingsOf(draw(MONTHLY("84.97 | B | Baik")))).toEqual([]);
    expect(findingsOf(draw(MONTHLY("86.97 | B | Baik")))).toEqual(["error C6 skm-ikm 84.97"]);
    expect(findingsOf(draw(MONTHLY("84.97 | A | Baik")))).toEqual(["error D6 skm-unsur-mutu B"]);
  });

  test("are below Kategori, which is the word beside the letter", () => {
    expect(findingsOf(draw(MONTHLY("84.97 | B | Baik", "Kurang Baik")))).toEqual(["error E2 skm-unsur-kinerja Baik"]);
    expect(fillsOf(draw(MONTHLY("84.97 | B | Baik", ".")))).toEqual([expect.stringMatching(/^E2 .*Baik$/)]);
  });
});
