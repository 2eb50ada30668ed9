import { alarms, findings, outline, outlines, relations } from "../../../../support/survey";

const HEAD = "NO. RESP | UNSUR PELAYANAN |\n | U1 | U2";
const SUMMARY = `
  ΣNilai | 12  | 14
  NRR    | 3   | 3.5
  NRR tertbg | 1.5 | 1.75 | 3.25
  IKM    |     |      | 81.25
`.trim();

function matrix(...rows: string[]): string {
  return [HEAD, ...rows, SUMMARY].join("\n");
}

/** What is right stays silent, and ΣNilai is over all respondents. */
function expectRespondents(picture: string, respondents: string, sum: string): void {
  expect(outline(picture)).toMatchObject({ respondents, rows: expect.stringContaining(sum) as string });
  expect(alarms(picture)).toEqual([]);
}

describe("respondents go on", () => {
  test("below blank rows", () => {
    expectRespondents(matrix("1|3|4", ".", "2|4|4", ".\n.", "3|3|3", "4|2|3"), "3-9 (4)", "sum 10");
  });

  test("below as many as five blank rows, whatever their number", () => {
    const gap = (count: number) => outline([HEAD, "1|3|4", ...Array<string>(count).fill("."), "7|4|4"].join("\n"));
    expect(gap(5).respondents).toBe("3-9 (2)");
    expect(gap(6).respondents).toBe("3-3 (1)");
  });

  test("below many blank rows, where the next number says so", () => {
    const gap = (count: number) => outline([HEAD, "1|3|4", ...Array<string>(count).fill("."), "2|4|4"].join("\n"));
    expect(gap(6).respondents).toBe("3-10 (2)");
    expect(gap(59).respondents).toBe("3-63 (2)");
    expect(gap(60).respondents).toBe("3-3 (1)");
  });

  test("below a header repeated on a new page", () => {
    expectRespondents(matrix("1|3|4", "2|4|4", HEAD, "3|3|3", "4|2|3"), "3-8 (4)", "sum 9");
  });

  test("below the title of a new page or a group", () => {
    expectRespondents(matrix("1|3|4", "2|4|4", "Halaman 2", "3|3|3", "4|2|3"), "3-7 (4)", "sum 8");
    expectRespondents(matrix("Izin A", "1|3|4", "2|4|4", "Izin B", "3|3|3", "4|2|3"), "4-8 (4)", "sum 9");
  });

  test("below one whose number is missing", () => {
    const picture = matrix("1|3|4", "|4|4", "3|3|3", "4|2|3");
    expect(outline(picture).respondents).toBe("3-6 (4)");
    expect(alarms(picture)).toEqual(["warning A4 respondent-without-number"]);
  });

  test("under codes, with zeros before, or with a full stop", () => {
    expectRespondents(matrix("R-01|3|4", "R-02|4|4", "R-03|3|3", "R-04|2|3"), "3-6 (4)", "sum 7");
    expectRespondents(matrix("'001|3|4", "'002|4|4", "'003|3|3", "'004|2|3"), "3-6 (4)", "sum 7");
    expectRespondents(matrix("1.|3|4", "2.|4|4", "3.|3|3", "4.|2|3"), "3-6 (4)", "sum 7");
  });

  test("under names instead of numbers", () => {
    const picture = matrix("Responden A|3|4", "Responden B|4|4", "Responden C|3|3", "Responden D|2|3");
    expect(outline(picture)).toMatchObject({ respondents: "3-6 (4)", rows: "sum 7, nrr 8, weighted 9" });
  });
});

describe("groups of respondents, each counted from 1", () => {
  test.each([
    ["below a blank row", ["1|3|4", "2|4|4", ".", "1|3|3", "2|2|3"], "3-7 (4)"],
    ["below many blank rows", ["1|3|4", "2|4|4", ...Array<string>(20).fill("."), "1|3|3", "2|2|3"], "3-26 (4)"],
    ["below a name", ["1|3|4", "2|4|4", "Loket B", "1|3|3", "2|2|3"], "3-7 (4)"],
    ["below a name between blank rows", ["1|3|4", "2|4|4", ".", "Daring", ".", "1|3|3", "2|2|3"], "3-9 (4)"],
    ["three times", ["1|3|4", "2|4|4", ".", "1|3|3", "2|2|3", ".", "1|4|4", "2|4|4"], "3-10 (6)"],
  ])("%s", (_, rows, respondents) => {
    expect(outline([HEAD, ...rows].join("\n")).respondents).toBe(respondents);
    expect(alarms([HEAD, ...rows].join("\n"))).toEqual([]);
  });

  test("are added up together", () => {
    expectRespondents(matrix("1|3|4", "2|4|4", "Loket B", "1|3|3", "2|2|3"), "3-7 (4)", "sum 8");
  });

  test("still repeat a number where one stands twice in a group, or right below the last", () => {
    expect(alarms([HEAD, "1|3|4", "2|4|4", ".", "1|3|3", "2|2|3", "2|4|4"].join("\n"))).toEqual([
      "warning A8 repeated-respondent: 2 → -",
    ]);
    expect(alarms([HEAD, "1|3|4", "2|4|4", "1|3|3", "2|2|3"].join("\n"))).toEqual([
      "warning A5 repeated-respondent: 1 → -",
      "warning A6 repeated-respondent: 2 → -",
    ]);
  });

  test.each([
    ["the frequencies of each answer", [".", "1|1|1", "2|1|1"]],
    ["a list whose rows hold no answers", [".", "1|7|4", "2|4|4"]],
    ["a row without an answer", [".", "1|4|", "2|4|4"]],
    ["a single row", [".", "1|4|4"]],
    ["a count from 2 on", [".", "1|4|4", "3|4|4"]],
    ["a label of the summary", ["Jumlah", "1|4|4", "2|4|4"]],
    ["several words", ["Loket B|Baik|Buruk", "1|4|4", "2|4|4"]],
    ["a name far above", ["Loket B", ".", ".", ".", "1|4|4", "2|4|4"]],
    ["two names", ["Loket B", "Sore", "1|4|4", "2|4|4"]],
  ])("are not %s", (_, rows) => {
    const picture = [HEAD, "1|1|2", "2|3|1", "3|2|3", ...rows].join("\n");
    expect(outline(picture).respondents).toBe("3-5 (3)");
  });
});

describe("respondents end", () => {
  test("where a count begins again below a gap", () => {
    expect(outline([HEAD, "1|3|4", "2|4|4", ".", "1|0|2", "2|1|0"].join("\n")).respondents).toBe("3-4 (2)");
  });

  test.each([
    "ΣNilai",
    "Jumlah",
    "Total",
    "NRR",
    "Bobot",
    "Nilai 1",
    "Skor 4",
    "Sangat Baik (4)",
    "Jumlah jawaban 1",
    "Modus",
  ])("at a row labelled %s", (label) => {
    expect(outline([HEAD, "1|3|4", "2|4|4", `${label}|3|4`].join("\n")).respondents).toBe("3-4 (2)");
  });

  test("at a ΣNilai without a label, even of one respondent", () => {
    const one = [HEAD, "1|3|4", "|3|4", "|3|4", "|1.5|2|3.5", "|||87.5"].join("\n");
    expect(outline(one)).toMatchObject({ respondents: "3-3 (1)", rows: "sum 4, nrr 5, weighted 6", ikm: "D7" });
    const two = [HEAD, "1|1|1", "2|1|2", "|2|3", "|1|1.5", "|0.5|0.75|1.25", "|||31.25"].join("\n");
    expect(outline(two)).toMatchObject({ respondents: "3-4 (2)", rows: "sum 5, nrr 6, weighted 7", ikm: "D8" });
    expect(alarms(two)).toEqual([]);
  });

  test("at an NRR without a label", () => {
    const picture = [HEAD, "1|3|4", "2|4|4", "3|4|3", "|3.667|3.667"].join("\n");
    expect(outline(picture)).toMatchObject({ respondents: "3-5 (3)", rows: "nrr 6" });
  });

  test("at a ΣNilai beside the count of respondents", () => {
    const picture = [HEAD, "1|3|4", "2|4|4", "3|3|3", "4|2|3", "4|12|14", "|3|3.5"].join("\n");
    expect(outline(picture)).toMatchObject({ respondents: "3-6 (4)", rows: "sum 7, nrr 8" });
    expect(alarms(picture)).toEqual([]);
  });

  test("at a ΣNilai without label where no column numbers them", () => {
    const picture = "U1|U2\n1|1\n1|1\n1|2\n3|4\n1|1.333\n0.5|0.667|1.167\n||29.17";
    expect(outline(picture)).toMatchObject({ respondents: "2-4 (3)", rows: "sum 5, nrr 6, weighted 7" });
    expect(alarms(picture)).toEqual([]);
  });

  test("but not at one who answered like everybody before", () => {
    expect(outline("U1|U2\n4|4\n4|4\n4|4").respondents).toBe("2-4 (3)");
    expect(outline("U1|U2\n1|2\n1|2\n2|4\n3|3").respondents).toBe("2-5 (4)");
    expect(outline(`${HEAD}\n1|3|4\n2|3|4\n3|3|4`).respondents).toBe("3-5 (3)");
  });

  test("at the end of the sheet", () => {
    expect(outline(`${HEAD}\n1|3|4`).respondents).toBe("3-3 (1)");
  });
});

describe("a pre-printed form", () => {
  test("has numbers without answers at its end", () => {
    const picture = matrix("1|3|4", "2|4|4", "3|3|3", "4|2|3", "5||", "6||", "7||");
    expect(outline(picture)).toMatchObject({
      range: "A1:D13",
      respondents: "3-9 (4)",
      rows: "sum 10, nrr 11, weighted 12",
    });
    expect(findings(picture)).toEqual(["warning A7 unanswered-rows"]);
    expect(relations(picture).B10).toBe("sum B3:B9 =SUM(B3:B9)");
  });

  test("without any answer is no matrix", () => {
    expect(outlines(`${HEAD}\n1||\n2||\n3||`)).toEqual([]);
  });

  test("may be so long that the summary stands far below", () => {
    const empty = Array.from({ length: 50 }, (_, index) => `${index + 5}||`);
    const picture = matrix("1|3|4", "2|4|4", "3|3|3", "4|2|3", ...empty);
    expect(outline(picture)).toMatchObject({ respondents: "3-56 (4)", rows: "sum 57, nrr 58, weighted 59" });
  });
});

test.each([1, 2, 3, 500])("%i respondents", (count) => {
  const answers = Array.from({ length: count }, (_, index) => [3 + (index % 2), 2 + (index % 3)] as const);
  const sums = [0, 1].map((unsur) => answers.reduce((sum, answer) => sum + (answer[unsur] ?? 0), 0));
  const [a = 0, b = 0] = sums.map((sum) => sum / count);
  const picture = [
    "No | U1 | U2",
    ...answers.map(([first, second], index) => `${index + 1} | ${first} | ${second}`),
    `ΣNilai | ${sums.join(" | ")}`,
    `NRR | ${a} | ${b}`,
    `NRR tertimbang | ${a / 2} | ${b / 2} | ${(a + b) / 2}`,
    `IKM | | | ${((a + b) / 2) * 25}`,
  ].join("\n");
  expect(outline(picture)).toMatchObject({
    respondents: `2-${count + 1} (${count})`,
    rows: `sum ${count + 2}, nrr ${count + 3}, weighted ${count + 4}`,
    ikm: `D${count + 5}`,
  });
  expect(alarms(picture)).toEqual([]);
});

describe("other columns", () => {
  test("text and coded columns before the unsur, remarks after", () => {
    const picture = `
      No     | Nama | Jenis Kelamin | Usia | Pekerjaan | U1  | U2   | Saran
      1      | A    | 1             | 2    | PNS       | 3   | 4    | ramah
      2      | B    | 1             | 3    | Swasta    | 4   | 4    | 4
      3      | C    | 2             | 1    | Petani    | 3   | 3    |
      4      | D    | 2             | 4    | PNS       | 2   | 3    | antrean
      ΣNilai |      |               |      |           | 12  | 14   |
      NRR    |      |               |      |           | 3   | 3.5  |
      NRR tertbg |  |               |      |           | 1.5 | 1.75 | 3.25
      IKM    |      |               |      |           |     |      | 81.25
    `;
    expect(outline(picture)).toEqual({
      range: "A1:H9",
      unsur: "U1 F, U2 G",
      number: "A",
      respondents: "2-5 (4)",
      rows: "sum 6, nrr 7, weighted 8",
      total: "H8",
      ikm: "H9",
      mutu: null,
      kinerja: null,
    });
    expect(alarms(picture)).toEqual([]);
  });

  test("Jumlah and Rata-rata for each respondent", () => {
    const picture = `
      No         | U1  | U2   | Jumlah | Rata-rata
      1          | 3   | 4    | 7      | 3.5
      2          | 4   | 4    | 8      | 4
      3          | 3   | 3    | 6      | 3
      4          | 2   | 3    | 5      | 2.5
      ΣNilai     | 12  | 14   | 26     | 13
      NRR        | 3   | 3.5  | 6.5    | 3.25
      NRR tertbg | 1.5 | 1.75 | 3.25   | 1.625
      IKM        | 81.25
    `;
    expect(outline(picture)).toMatchObject({ unsur: "U1 B, U2 C", total: "D8", ikm: "B9" });
    expect(alarms(picture)).toEqual([]);
  });

  test("Rata-rata alone: its weighted mean is no total", () => {
    const picture = `
      No         | U1  | U2   | Rata-rata
      1          | 3   | 4    | 3.5
      2          | 4   | 4    | 4
      3          | 3   | 3    | 3
      4          | 2   | 3    | 2.5
      NRR tertbg | 1.5 | 1.75 | 1.625
      Jumlah NRR tertimbang | 3.25
      IKM        | 81.25
    `;
    expect(outline(picture)).toMatchObject({ rows: "weighted 6", total: "B7", ikm: "B8" });
    expect(alarms(picture)).toEqual([]);
  });

  test("a timestamp first, as a web form writes it", () => {
    const picture = `
      Timestamp        | Nama | U1 (Persyaratan) | U2 (Prosedur)
      2024-04-01 09:00 | A    | 3                | 4
      2024-04-01 09:05 | B    | 4                | 4
    `;
    expect(outline(picture)).toMatchObject({ range: "A1:D3", unsur: "U1 C, U2 D", number: null });
  });
});
