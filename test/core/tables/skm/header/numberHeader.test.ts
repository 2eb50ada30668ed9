import { draw } from "../../../../support/draw";
import { findingsOf, tablesOf } from "../../../../support/checked";
import { alarms, fills, filled, outline, outlines } from "../../../../support/survey";

/** Four people and so many questions, of whom each averages 3,5; the best answer on the scale once or twice. */
function survey(questions: number, options: { head?: string; title?: string; most?: number; left?: string } = {}) {
  const { head = "No", title = "Survei Persepsi Anti Korupsi", most = 4, left = "" } = options;
  const across = (value: (at: number) => number) => Array.from({ length: questions }, (_, at) => value(at)).join(" | ");
  const beside = left === "" ? "" : `${left} | `;
  const heads = left === "" ? "" : "JK | ";
  const people = [1, 2, 3, 4].map((person) => {
    const answers = across((at) => ((at + person) % 2 === 0 ? most - 1 : most));
    return `${person} | ${beside}${answers}`;
  });
  const rows = [title, `${head} | ${heads}${across((at) => at + 1)}`, ...people];
  return { picture: rows.join("\n"), mean: most - 0.5, across, blanks: left === "" ? "" : " | " };
}

describe("a header of plain numbers", () => {
  const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 14];

  test.each(COUNTS)("1 to %d heads the answers, and is nobody's", (questions) => {
    const { picture } = survey(questions);
    expect(outline(picture)).toMatchObject({ number: "A", respondents: "3-6 (4)" });
    expect(outline(picture).unsur).toMatch(/^U1 B, U2 C/);
  });

  test.each(["No", "No.", "Responden", "No. Responden", "NO RESP", ""])("stands beside %s", (head) => {
    const { picture, mean, across } = survey(5, { head });
    expect(outlines(`${picture}\nNRR | ${across(() => mean)}`)).toMatchObject([{ respondents: "3-6 (4)" }]);
    expect(alarms(`${picture}\nNRR | ${across(() => mean)}`)).toEqual([]);
  });

  test.each([4, 5, 6])("is silent on a scale to %d", (most) => {
    for (const questions of [4, 5, 8]) {
      const { picture, mean, across } = survey(questions, { most, title: `Survei kepuasan, skala 1-${most}` });
      expect(alarms(`${picture}\nRata-rata | ${across(() => mean)}`)).toEqual([]);
      expect(tablesOf(draw(`${picture}\nRata-rata | ${across(() => mean)}`))).toHaveLength(1);
    }
  });

  test("may have columns about the people before it", () => {
    const { picture, mean, across, blanks } = survey(5, { left: "L" });
    expect(outline(picture)).toMatchObject({ number: "A", respondents: "3-6 (4)" });
    expect(alarms(`${picture}\nNRR ${blanks}| ${across(() => mean)}`)).toEqual([]);
  });

  test("leaves the blank figures below to be filled", () => {
    const { picture } = survey(5);
    const sheet = filled(draw(`${picture}\nJumlah\nNRR`));
    expect([sheet.value(6, 1), sheet.value(6, 5), sheet.value(7, 1), sheet.value(7, 5)]).toEqual([14, 14, 3.5, 3.5]);
  });

  test("is told from a first respondent who answers 1, 2, 3 and 4", () => {
    expect(outline("SKM\nNo | U1 | U2 | U3 | U4\n1 | 1 | 2 | 3 | 4\n2 | 3 | 3 | 4 | 4").respondents).toBe("3-4 (2)");
    expect(
      outline("SURVEI KEPUASAN MASYARAKAT\n1 | 1 | 2 | 3 | 4\n2 | 3 | 3 | 4 | 4\n3 | 4 | 4 | 4 | 4"),
    ).toMatchObject({
      respondents: "2-4 (3)",
    });
  });
});

describe("numbers over other tables", () => {
  test.each([
    [
      "how many gave each answer",
      "SKM\nNo | Unsur | 1 | 2 | 3 | 4\n1 | Loket | 1 | 2 | 3 | 4\n2 | Ruang | 2 | 2 | 2 | 4",
    ],
    ["permits by month", "PERIZINAN\nNo | Jenis Izin | 1 | 2 | 3\n1 | SIP | 1 | 2 | 3\n2 | PBG | 4 | 2 | 2"],
    ["a list", "DAFTAR HADIR\nNo | Nama | 1 | 2 | 3\n1 | Loket A | 1 | 1 | 1\n2 | Loket B | 1 | 1 | 1"],
  ])("%s, are not a survey's", (_, picture) => {
    expect(outlines(picture)).toEqual([]);
    expect(findingsOf(draw(picture), "error")).toEqual([]);
    expect(Object.keys(fills(picture)).filter((cell) => cell.startsWith("C"))).toEqual([]);
  });
});

test("a survey headed by numbers is right in every figure", () => {
  const picture = `
    Survei Persepsi Anti Korupsi
    No | 1 | 2 | 3 | 4 | 5
    1 | 4 | 3 | 4 | 3 | 4
    2 | 4 | 4 | 3 | 4 | 4
    3 | 3 | 3 | 3 | 3 | 3
    4 | 4 | 3 | 4 | 4 | 4
    NRR | 3.75 | 3.25 | 3.5 | 3.5 | 3.75
    NRR tertimbang | 0.75 | 0.65 | 0.7 | 0.7 | 0.75 | 3.55
    IPK | | | | | | 88.75`;
  expect(tablesOf(draw(picture))).toEqual(["skm-respondents A2:G9"]);
  expect(alarms(picture)).toEqual([]);
});
