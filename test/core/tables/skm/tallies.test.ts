import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const RIGHT = { alarms: [], missed: [], unfilled: [] };
const ANSWERS = [
  [4, 3, 4],
  [3, 4, 4],
  [4, 4, 3],
  [2, 3, 4],
  [4, 4, 3],
  [3, 4, 3],
  [4, 3, 4],
  [4, 3, 3],
];
const HEAD = ["SKM", "No | U1 | U2 | U3"];

const people = (say: (answer: number) => string = String) =>
  ANSWERS.map((answers, at) => [at + 1, ...answers.map(say)].join(" | "));
const figures = (label: string, of: (answers: readonly number[]) => number, say = (number: number) => `{${number}}`) =>
  [label, ...[0, 1, 2].map((column) => say(of(ANSWERS.map((row) => row[column] ?? 0))))].join(" | ");
const given = (answer: number) => (answers: readonly number[]) => answers.filter((one) => one === answer).length;
const sum = (answers: readonly number[]) => answers.reduce((total, one) => total + one, 0);
const nrr = figures("NRR", (answers) => sum(answers) / 8);
const counts = (...labels: readonly string[]) => labels.map((label, at) => figures(label, given(4 - at)));
const letter = (answer: number) => "DCBA".charAt(answer - 1);
const page = (...lines: readonly (string | readonly string[])[]) => lines.flat().join("\n");
const plain = (picture: string) => draw(picture.replace(/[{}]/g, ""));

describe("rows below the respondents that count how many gave each answer", () => {
  test.each([
    [
      "letters, with a header of their own",
      page(
        HEAD,
        people(letter),
        "",
        "Rekap Jawaban | U1 | U2 | U3",
        counts("A (nilai 4)", "B (nilai 3)", "C (nilai 2)"),
        figures("Jumlah Responden", () => 8),
        figures("Total Nilai", sum),
        nrr,
      ),
    ],
    ["numbers", page(HEAD, people(), counts("Menjawab 4", "Menjawab 3", "Menjawab 2"), nrr)],
    [
      "called by what is chosen",
      page(HEAD, people(), "", counts("Jumlah Sangat Baik (4)", "Jumlah Baik (3)", "Jumlah Kurang Baik (2)"), nrr),
    ],
  ])("are filled and checked: %s", (_, picture) => {
    expect(threefold(picture)).toMatchObject(RIGHT);
  });

  test("are told by a formula that counts", () => {
    const sheet = draw(page(HEAD, people(), "Menjawab 3", "Menjawab 4", "NRR"));
    const expected = ["B11 =COUNTIF(B3:B10,3) 2", "D12 =COUNTIF(D3:D10,4) 4"];
    expect(fillsOf(sheet)).toEqual(expect.arrayContaining(expected));
  });

  test("leave out what nobody answered", () => {
    const sheet = plain(page(HEAD, people(), counts("Menjawab 4", "Menjawab 3"), "Menjawab 2 | 1", nrr));
    expect(findingsOf(sheet)).toEqual([]);
    expect(fillsOf(sheet)).toEqual([]);
  });

  test("are none where the rows say what the answers come to", () => {
    const worth = [4, 3, 2].map((answer) => figures(`Nilai ${answer}`, (all) => given(answer)(all) * answer));
    const sheet = plain(page(HEAD, people(), "", worth, figures("Jumlah Nilai", sum), nrr));
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("are none where people are called by letters", () => {
    const named = people().map((row, at) => row.replace(/^\d+/, "ABCDEFGH".charAt(at)));
    const picture = page("SKM", "Nama | U1 | U2 | U3", named, nrr);
    expect(threefold(picture)).toMatchObject({ ...RIGHT, tables: ["skm-respondents A2:D11"] });
  });
});
