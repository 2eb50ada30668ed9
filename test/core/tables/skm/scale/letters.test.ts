import { check } from "../../../../../src/core/check";
import { speak, textsOf } from "../../../../../src/text/speak";
import { draw } from "../../../../support/draw";
import { makeSurvey, withCell, type MadeSurvey } from "../../../../support/madeSurvey";
import { alarms, fills, findingsOf } from "../../../../support/survey";

/** Letters that stand for 4, 3, 2 and 1: most answers are A. */
const BEST_FIRST: MadeSurvey = { unsur: 9, people: 12, most: 4, write: (answer) => " DCBA".charAt(answer) };
/** Letters as in the regulation's questionnaire: most answers are d. */
const WORST_FIRST: MadeSurvey = { ...BEST_FIRST, write: (answer) => " abcd".charAt(answer) };

const blank = makeSurvey(BEST_FIRST, true);
const rising = 'SUMPRODUCT(CODE(LOWER(B3:B14&"`"))-96)';
const falling = 'SUMPRODUCT((B3:B14<>"")*(5-(CODE(LOWER(B3:B14&"`"))-96)))';

/** The blank survey with lines in place of its title. */
function titled(...lines: readonly string[]): string {
  return blank.replace(/^.*\n/, "").replace(/^/, lines.map((line) => `${line}\n`).join(""));
}

/** What ΣNilai of U1 is filled with, its rows as in the survey with a title of one line. */
function sumOf(picture: string, titleLines = 1): unknown {
  const row = 14 + titleLines;
  const formula = fills(picture)[`B${row}`];
  const rows = (text: string) => text.replaceAll("B3:B14", `B${2 + titleLines}:B${13 + titleLines}`);
  return formula === `=${rows(rising)}` ? "rising" : formula === `=${rows(falling)}` ? "falling" : (formula ?? null);
}

describe("letters of which nothing says whether A is the best", () => {
  test("are not counted: nothing is filled, and the sheet is asked to say it", () => {
    expect(fills(blank)).toEqual({});
    expect(alarms(blank)).toEqual(["warning B2 letters-undecided"]);
    const [said] = check({ sheets: [draw(blank)] }).findings.filter(({ severity }) => severity === "warning");
    for (const fact of ["A–D", "A = 4", "A = 1"]) {
      expect(said && speak(said.message, textsOf("id"))).toContain(fact);
      expect(said && speak(said.message, textsOf("en"))).toContain(fact);
    }
  });

  test("are not counted in a summary that is only planned either", () => {
    const bare = blank.split("\n").slice(0, 14).join("\n");
    expect([fills(bare), findingsOf("no-summary", bare)]).toEqual([{}, []]);
    expect(findingsOf("letters-undecided", bare)).toHaveLength(1);
  });

  test("stay so beside figures that tell nothing: how many answered, a weight", () => {
    const picture = [...blank.split("\n"), "Jumlah Responden | 12", "Bobot | 0.111"].join("\n");
    expect(fills(picture)).toEqual({});
    expect(findingsOf("letters-undecided", picture)).toHaveLength(1);
  });

  test("may all be the same, of which no number is named", () => {
    const same = makeSurvey({ ...BEST_FIRST, write: () => "B" }, true);
    expect(findingsOf("constant-column", same)).toEqual([]);
  });
});

describe("the sheet says what letters stand for", () => {
  test.each([
    "Keterangan: A = 4, B = 3, C = 2, D = 1",
    "A = 4",
    "A = Sangat Baik",
    "Keterangan : A = Sangat Puas; B = Puas; C = Kurang Puas; D = Tidak Puas",
    "Jawaban A (Sangat Baik), B (Baik), C (Kurang Baik), D (Tidak Baik)",
    "4 = A, 3 = B, 2 = C, 1 = D",
    "Sangat Baik = A | Tidak Baik = D",
    "D. Tidak Sesuai | C. Kurang Sesuai | B. Sesuai | A. Sangat Sesuai",
    "A | 4",
    "4 | A",
    "A | : | Sangat Mudah",
  ])("that A is the best: %s", (legend) => {
    expect(sumOf(titled("SURVEI KEPUASAN MASYARAKAT", legend), 2)).toBe("falling");
    expect(sumOf(`${blank}\n\n${legend}`)).toBe("falling");
  });

  test.each(["A = 1", "Ket. a=1, b=2, c=3, d=4", "A. Tidak Baik", "D = Sangat Baik", "1 = A"])(
    "that A is the worst: %s",
    (legend) => {
      expect(sumOf(titled("SURVEI KEPUASAN MASYARAKAT", legend), 2)).toBe("rising");
    },
  );

  test("in the answers themselves", () => {
    const words = ["", "Tidak Mudah", "Kurang Mudah", "Mudah", "Sangat Mudah"];
    const write = (answer: number) => `${" dcba".charAt(answer)}. ${words[answer] ?? ""}`;
    expect(sumOf(makeSurvey({ ...BEST_FIRST, write }, true))).toBe("falling");
  });

  test.each([
    "A | Sangat Baik | 88,31 - 100,00",
    "Mutu A = Sangat Baik",
    "Nilai Interval | Mutu | Kinerja\n88,31 - 100,00 | A | Sangat Baik",
    "Mutu Pelayanan | Kinerja\nA | Sangat Baik\nB | Baik\nC | Kurang Baik\nD | Tidak Baik",
    "Loket A = 4 orang",
    "A. DATA RESPONDEN | B. JAWABAN",
    "A = Tidak Baik | D = Tidak Baik",
  ])("but not by the grades of the IKM, nor by what else begins with a letter: %s", (text) => {
    expect(fills(`${blank}\n\n${text}`)).toEqual({});
  });
});

describe("figures that only one order explains say it too", () => {
  const complete = makeSurvey(BEST_FIRST);
  const cellOf = (row: number, column: number) => complete.split("\n")[row - 1]?.split("|")[column - 1]?.trim() ?? "";

  test.each([
    ["one ΣNilai", 15, 2, "C15"],
    ["one NRR", 16, 4, "C16"],
    ["one weighted NRR", 17, 3, "B17"],
    ["the total", 17, 11, "B17"],
    ["the IKM", 18, 11, "B17"],
  ])("%s", (_, row, column, other) => {
    const picture = withCell(blank, row, column, cellOf(row, column));
    expect(Object.keys(fills(picture))).toContain(other);
    expect(alarms(picture).filter((line) => !line.includes("blank-figure"))).toEqual([]);
    expect(alarms(complete)).toEqual([]);
  });
});

test("letters are counted from a = 1, as the regulation prints them, where that makes a service as services are graded", () => {
  expect(sumOf(makeSurvey(WORST_FIRST, true))).toBe("rising");
  expect(findingsOf("lettered-answers", makeSurvey(WORST_FIRST, true))).toEqual(["info B2 lettered-answers"]);
});

test("a letter that is on no scale leaves its column without a formula", () => {
  const picture = withCell(makeSurvey(WORST_FIRST, true), 5, 2, "x");
  expect(fills(picture).B15).toEqual(expect.any(Number));
});
