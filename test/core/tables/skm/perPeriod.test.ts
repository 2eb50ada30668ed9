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

describe("IKM of two semesters beside each other", () => {
  const services = `
    NILAI IKM PER JENIS LAYANAN TAHUN 2024
    No | Jenis Layanan | Semester I |       | Semester II |       | Rata-rata IKM | Mutu
    .  | .             | Responden  | IKM   | Responden   | IKM   | .             | .
    1  | PBG           | 21         | 87.95 | 55          | 90.62 | 89.29         | A
    2  | SIP           | 23         | 91.19 | 71          | 89.49 | 90.34         | A
    3  | Izin Reklame  | 71         | 81.63 | 51          | 78.89 | 80.26         | B`;

  test("are graded by what both come to", () => {
    expect(findingsOf(draw(services), "error")).toEqual([]);
    expect(findingsOf(draw(services.replace("80.26         | B", "80.26         | A")), "error")).toEqual([
      "error H6 skm-unsur-mutu B",
    ]);
  });

  test("are graded each, where a grade stands behind each", () => {
    const each = `
      No | Jenis Layanan | Semester I |      | Semester II |
      .  | .             | IKM        | Mutu | IKM         | Mutu
      1  | PBG           | 87.95      | B    | 90.62       | A
      2  | SIP           | 91.19      | A    | 89.49       | A
      3  | Reklame       | 81.63      | B    | 78.89       | B`;
    expect(findingsOf(draw(each), "error")).toEqual([]);
    expect(findingsOf(draw(each.replace("87.95      | B", "87.95      | A")), "error")).toEqual([
      "error D3 skm-unsur-mutu B",
    ]);
  });

  const quarters = (first: string, below: string) => `
      No | Jenis Layanan | IKM TW I | IKM TW II | IKM TW III | IKM Rata-rata | Mutu
      1  | PBG           | 81.2     | 83.4      | 85         | ${first}
      2  | SIP           | 80.2     | 81.4      | 83         | 81.53         | B
      3  | Reklame       | 91.2     | 90.4      | 89         | 90.2          | A
      .  | Rata-rata     | ${below}`;

  test("are averaged in each row, and below", () => {
    const right = quarters("83.2 | B", "84.2 | 85.07 | 85.67 | 84.98 | B");
    expect(findingsOf(draw(right), "error")).toEqual([]);
    expect(findingsOf(draw(right.replace("81.53", "85.13")), "error")[0]).toBe("error F3 skm-ikm 81.53");
    expect(findingsOf(draw(right.replace("85.07", "80.57")), "error")).toEqual(["error D5 skm-ikm 85.07"]);
    expect(fillsOf(draw(quarters(". | .", ". | . | . | . | .")))).toEqual([
      "F2 =AVERAGE(C2:E2) 83.2",
      "C5 =AVERAGE(C2:C4) 84.2",
      "D5 =AVERAGE(D2:D4) 85.06666666666666",
      "E5 =AVERAGE(E2:E4) 85.66666666666667",
      expect.stringMatching(/^F5 .* 84.97777777777777$/),
      expect.stringMatching(/^G2 .* B$/),
    ]);
  });

  test("are averaged where others are that count no respondents, and are no average of two years without its name", () => {
    expect(
      fillsOf(draw(services.replace("| 89.29         | A", "| .             | .").replace("90.34", "90.90"))),
    ).toEqual([]);
    expect(fillsOf(draw(services.replace(/\d\d\.\d\d +\| [AB]$/gm, ". | .")))).toEqual([]);
    const below = `${services}\n    . | Rata-rata | . | . | . | . | 86.63 | B`;
    expect(fillsOf(draw(below))).toEqual([]);
    const years = quarters("83.2 | B", ". | . | . | . | .").replace("IKM Rata-rata", "IKM TW IV");
    expect(findingsOf(draw(years), "error")).toEqual([]);
  });
});
