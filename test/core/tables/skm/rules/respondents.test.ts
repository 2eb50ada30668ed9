import { check } from "../../../../../src/core/check";
import { draw } from "../../../../support/draw";
import { alarms, beside, findingsOf } from "../../../../support/survey";

/** A matrix with these respondent numbers and answers that differ. */
function numbered(numbers: readonly string[], header = "No"): string {
  const rows = numbers.map((number, index) => `${number} | ${1 + (index % 4)} | ${1 + (index % 3)}`);
  return [`${header} | U1 | U2`, ...rows].join("\n");
}

function upTo(last: number, change: (number: number) => string = String): string[] {
  return Array.from({ length: last }, (_, index) => change(index + 1));
}

describe("respondent numbers", () => {
  test.each([
    ["1 2 3", upTo(6)],
    ["1. 2. 3.", upTo(6, (number) => `${number}.`)],
    ["001 002 003", upTo(6, (number) => `'00${number}`)],
    ["R-01 R-02 R-03", upTo(6, (number) => `R-0${number}`)],
    ["from 11 on", upTo(6, (number) => String(number + 10))],
    ["scattered", ["3", "17", "40", "61", "80", "99"]],
    ["names", ["Ani", "Budi", "Citra", "Dewi", "Eka", "Fajar"]],
    ["mostly names", ["Ani", "Budi", "Citra", "R2", "Eka", "Fajar"]],
  ])("%s: silent", (_, numbers) => {
    expect(alarms(numbered(numbers, "No. Responden"))).toEqual([]);
  });

  test("repeated", () => {
    expect(alarms(numbered(["1", "2", "2", "4", "5", "6"]))).toEqual(["warning A4 repeated-respondent: 2 → -"]);
    expect(alarms(numbered(["1", "2", "3", "3"]))).toEqual(["warning A5 repeated-respondent: 3 → -"]);
    expect(alarms(numbered(["R-1", "R-2", "R-3", "R-3"]))).toEqual(["warning A5 repeated-respondent: R-3 → -"]);
  });

  test("names the place where the number was first seen", () => {
    const { findings } = check({ sheets: [draw(numbered(["1", "2", "3", "2"]))] });
    const repeated = findings.find(({ rule }) => rule === "repeated-respondent");
    expect(repeated?.message).toEqual({ key: "repeated-respondent", number: "2", firstSeen: { row: 2, column: 0 } });
  });

  test("missing", () => {
    expect(alarms(numbered(["1", "2", "", "4", "5"]))).toEqual(["warning A4 respondent-without-number"]);
    expect(alarms(numbered(["1", "2", "dua", "4", "5"]))).toEqual(["warning A4 respondent-without-number: dua → -"]);
  });

  test.each([
    ["one", [...upTo(5), ...upTo(6).map((n) => String(Number(n) + 6))], 6, 6],
    ["several", [...upTo(5), ...upTo(6).map((n) => String(Number(n) + 8))], 6, 8],
    ["a code", [...upTo(5), ...upTo(6).map((n) => String(Number(n) + 6))].map((n) => `R-${n}`), 6, 6],
  ])("skipped: %s", (_, numbers, first, last) => {
    const { findings } = check({ sheets: [draw(numbered(numbers))] });
    const skipped = findings.filter(({ rule }) => rule === "skipped-respondents");
    expect(skipped.map(({ cell, severity, message }) => ({ cell, severity, message }))).toEqual([
      { cell: { row: 6, column: 0 }, severity: "warning", message: { key: "skipped-respondents", first, last } },
    ]);
  });

  test("not skipped where it stands elsewhere", () => {
    expect(
      findingsOf("skipped", numbered(["1", "2", "3", "4", "6", "7", "8", "9", "10", "11", "12", "13", "5"])),
    ).toEqual([]);
    expect(findingsOf("skipped", `${numbered(["1", "2", "3", "4"])}\n5 | |\n6 | 3 | 4\n7 | 2 | 3`)).toEqual([]);
  });
});

describe("a number that is missing or stands twice", () => {
  const rules = (numbers: readonly string[]) =>
    check({ sheets: [draw(numbered(numbers))] })
      .findings.filter(({ severity }) => severity === "warning")
      .map(({ rule, cell }) => `${rule} ${cell.row + 1}`);

  test("is told in a column of texts, too", () => {
    expect(rules(["'1", "'2", "'2", "'4", "'5"])).toEqual(["repeated-respondent 4"]);
    expect(rules(["'1", "'2", "", "'4", "'5"])).toEqual(["respondent-without-number 4"]);
  });

  test("is told where half of the rows are numbered, not where fewer are", () => {
    const three = [5, 6, 7].map((row) => `respondent-without-number ${row}`);
    expect(rules(["1", "2", "3", "", "", ""])).toEqual(three);
    expect(rules(["Ani", "Budi", "3", "4"])).toEqual(["respondent-without-number 2", "respondent-without-number 3"]);
    expect(rules(["1", "2", "3", "Budi", "Citra", "Dewi", "Eka"])).toEqual([]);
  });

  test("is no jump: what follows counts on from the number it should have", () => {
    expect(rules(["1", "2", "3", "", "", "6", "7", "8"])).toEqual([
      "respondent-without-number 5",
      "respondent-without-number 6",
    ]);
    expect(rules(["1", "2", "2", "4", "5", "6", "7"])).toEqual(["repeated-respondent 4"]);
    expect(rules(["1", "2", "3", "", "6", "7", "8", "9", "10"])).toEqual([
      "respondent-without-number 5",
      "skipped-respondents 6",
    ]);
    expect(rules(["", "2", "3", "4", "5", "6"])).toEqual(["respondent-without-number 2"]);
  });

  test("is a jump where four steps of five go up by one", () => {
    expect(rules(["1", "2", "3", "5", "6", "7"])).toEqual(["skipped-respondents 5"]);
    expect(rules(["1", "2", "3", "5", "6"])).toEqual([]);
  });

  test("is none where the numbers between stand in rows without answers", () => {
    expect(findingsOf("skipped", `${numbered(["1", "2", "3", "4"])}\n5 | |\n6 | |\n8 | 3 | 4\n9 | 2 | 3`)).toHaveLength(
      1,
    );
    expect(findingsOf("skipped", `${numbered(["1", "2", "3", "4"])}\n5 | |\n6 | |\n7 | 3 | 4\n8 | 2 | 3`)).toEqual([]);
  });
});

test("without a column of numbers nothing is said about numbers", () => {
  expect(alarms("Nama | U1 | U2\nAni | 3 | 4\nBudi | 4 | 4\nAni | 2 | 3")).toEqual([]);
});

describe("rows with a number and no answer", () => {
  test("are said once for each run", () => {
    const picture = `${numbered(upTo(4))}\n5||\n6||\n7|3|4\n8|2|3\n9||`;
    expect(alarms(picture)).toEqual(["warning A6 unanswered-rows", "warning A10 unanswered-rows"]);
    const { findings } = check({ sheets: [draw(picture)] });
    const messages = findings.filter(({ rule }) => rule === "unanswered-rows").map(({ message }) => message);
    expect(messages).toEqual([
      { key: "unanswered-rows", first: 6, last: 7 },
      { key: "unanswered-rows", first: 10, last: 10 },
    ]);
  });
});

describe("the stated count of respondents", () => {
  const body = numbered(upTo(4));
  const found = (above: string, below = "") =>
    findingsOf("respondent-count", [above, body, below].filter(Boolean).join("\n"));

  test.each([
    "Jumlah responden : 4",
    "Jumlah Responden = 4 orang",
    "JUMLAH RESPONDEN 4",
    "Total responden: 4",
    "Jml. responden : 4",
    "Banyaknya responden : 4 (empat) orang",
    "Jumlah responden (n) : 4",
    "Jumlah kuesioner yang terisi : 4",
    "Jumlah responden | 4",
    "Jumlah responden | : | 4",
    "Jumlah responden | : 4 orang",
    "Jumlah responden | '4",
  ])("%s: right, and wrong with 5", (line) => {
    expect(found(line)).toEqual([]);
    expect(found("", line)).toEqual([]);
    const wrong = line.replace("4", "5");
    expect(found(wrong)).toHaveLength(1);
    expect(found("", wrong)).toHaveLength(1);
    expect(found(wrong)[0]).toMatch(/^error [A-C]1 respondent-count: .*5.* → .*4/);
  });

  test("with its thousands grouped", () => {
    expect(found("Jumlah responden : 1.250")).toEqual([
      "error A1 respondent-count: Jumlah responden : 1.250 → Jumlah responden : 4",
    ]);
  });

  test.each([
    "Jumlah responden laki-laki : 3",
    "Jumlah kuesioner yang disebar : 6",
    "Jumlah kuesioner : 6",
    "Jumlah responden",
    "Jumlah responden | banyak",
    "Responden terbanyak : 3",
    "Jumlah layanan : 3",
  ])("%s: another count", (line) => {
    expect(found(line)).toEqual([]);
    expect(found("", line)).toEqual([]);
  });

  test("is looked for up to three cells right of its label, and of the table", () => {
    expect(found("Jumlah responden | | | 5")).toHaveLength(1);
    expect(found("Jumlah responden | | | | 5")).toEqual([]);
    expect(found("Jumlah responden | '= | 5")).toHaveLength(1);
    expect(found("Jumlah responden | '=5")).toHaveLength(1);
    expect(found("Jumlah responden | '5 dari 9")).toHaveLength(1);
    expect(found("Jumlah responden | kurang dari 5")).toEqual([]);
    expect(found(" | | | | | Jumlah responden : 5")).toHaveLength(1);
    expect(found(" | | | | | | Jumlah responden : 5")).toEqual([]);
  });

  test("is not looked for among the respondents", () => {
    const beside = (row: number) =>
      findingsOf(
        "respondent-count",
        body
          .split("\n")
          .map((line, at) => (at === row ? `${line} | Jumlah responden : 5` : line))
          .join("\n"),
      );
    expect([0, 1, 2, 4].flatMap(beside)).toEqual([]);
    expect(findingsOf("respondent-count", `${body}\nΣNilai|10|7\nNRR|2.5|1.75\nJumlah responden|5|4`)).toEqual([]);
  });

  test("no further than twelve rows above", () => {
    const away = (rows: number) => found(`Jumlah responden : 5${"\n.".repeat(rows)}`);
    expect(away(11)).toHaveLength(1);
    expect(away(12)).toEqual([]);
  });

  test("belongs to the matrix above it, not to the one below", () => {
    const summary = "ΣNilai|10|7\nNRR|2.5|1.75";
    const picture = `${body}\n${summary}\nJumlah responden : 4\n.\nTABEL PERHITUNGAN IKM PER RESPONDEN LOKET B\n${numbered(upTo(5))}`;
    expect(findingsOf("respondent-count", picture)).toEqual([]);
    expect(
      findingsOf("respondent-count", picture.replace("Jumlah responden : 4", "Jumlah responden : 5")),
    ).toHaveLength(1);
  });

  test("belongs to the matrix below it though another stands further up, beside both", () => {
    const lower = (count: number) => `${".\n".repeat(7)}Jumlah responden : ${count}\n.\n${numbered(upTo(5))}`;
    const sheets = (count: number) => findingsOf("respondent-count", beside(body, lower(count), 8));
    expect(sheets(5)).toEqual([]);
    expect(sheets(6)).toHaveLength(1);
    const swapped = (count: number) => findingsOf("respondent-count", beside(lower(count), body, 8));
    expect(swapped(6)).toHaveLength(1);
  });

  test("may be that of all matrices of the sheet", () => {
    const two = (count: number) =>
      `Jumlah responden : ${count}\n${body}\nΣNilai|10|7\n.\nTABEL PERHITUNGAN IKM PER RESPONDEN LOKET B\n${numbered(upTo(5))}`;
    expect(findingsOf("respondent-count", two(9))).toEqual([]);
    expect(findingsOf("respondent-count", two(4))).toEqual([]);
    expect(findingsOf("respondent-count", two(8))).toHaveLength(1);
  });

  test("offers to write the right one", () => {
    const fixOf = (line: string) =>
      check({ sheets: [draw(`${line}\n${body}`)] }).findings.find(({ rule }) => rule === "respondent-count")?.fix;
    expect(fixOf("Jumlah responden : 5 orang")).toEqual({
      safe: false,
      edits: [{ sheet: "Lembar1", cell: { row: 0, column: 0 }, value: "Jumlah responden : 4 orang" }],
    });
    expect(fixOf("Jumlah responden | 5")).toEqual({
      safe: false,
      edits: [{ sheet: "Lembar1", cell: { row: 0, column: 1 }, value: 4 }],
    });
  });
});
