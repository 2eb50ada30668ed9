import { findingsOf, fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const ANSWERS = [
  [3, 4, 3],
  [4, 4, 3],
  [3, 3, 2],
  [4, 3, 4],
  [3, 4, 4],
  [2, 3, 3],
  [4, 4, 4],
  [3, 4, 2],
  [4, 2, 3],
];
const HEAD = "No | U1 | U2 | U3";
const RIGHT = { alarms: [], missed: [], unfilled: [] };

const people = (from: number, to: number, numberOf = (at: number) => at + 1) =>
  ANSWERS.slice(from, to).map((answers, at) => [numberOf(from + at), ...answers].join(" | "));
const figures = (label: string, of: (column: number) => number) =>
  [label, ...[0, 1, 2].map((column) => `{${of(column)}}`)].join(" | ");
const sumOf = (from: number, to: number) => (column: number) =>
  ANSWERS.slice(from, to).reduce((sum, answers) => sum + (answers[column] ?? 0), 0);
const sums = (label: string, from: number, to: number) => figures(label, sumOf(from, to));
const averages = (label: string, to: number) =>
  figures(label, (column) => Math.round((sumOf(0, to)(column) / to) * 1e6) / 1e6);
const page = (...lines: readonly (string | readonly string[])[]) => ["SKM", ...lines.flat()].join("\n");

describe("sums at the edges of printed pages", () => {
  test.each([
    [
      "of each page",
      page(
        HEAD,
        people(0, 4),
        sums("Jumlah halaman ini", 0, 4),
        HEAD,
        people(4, 8),
        sums("Jumlah halaman ini", 4, 8),
        sums("Jumlah Seluruhnya", 0, 8),
        averages("NRR", 8),
      ),
      "A2:D15",
    ],
    [
      "with those before",
      page(
        HEAD,
        people(0, 3),
        sums("Jumlah halaman ini", 0, 3),
        HEAD,
        people(3, 6),
        sums("Jumlah halaman ini", 3, 6),
        sums("Jumlah halaman sebelumnya", 0, 3),
        sums("Jumlah s.d. halaman ini", 0, 6),
        HEAD,
        people(6, 9),
        sums("Jumlah halaman ini", 6, 9),
        sums("Jumlah halaman sebelumnya", 0, 6),
        sums("Jumlah s.d. halaman ini", 0, 9),
        averages("NRR per unsur", 9),
      ),
      "A2:D21",
    ],
    [
      "carried over to the next",
      page(
        HEAD,
        people(0, 4),
        sums("Jumlah dipindahkan", 0, 4),
        HEAD,
        sums("Jumlah pindahan", 0, 4),
        people(4, 8),
        sums("Jumlah", 0, 8),
        averages("NRR", 8),
      ),
      "A2:D15",
    ],
    [
      "called nothing but Jumlah",
      page(
        HEAD,
        people(0, 3),
        sums("Jumlah", 0, 3),
        HEAD,
        people(3, 8),
        sums("Jumlah", 3, 8),
        sums("Total", 0, 8),
        averages("NRR", 8),
      ),
      "A2:D15",
    ],
    [
      "whose respondents are counted anew",
      page(
        HEAD,
        people(0, 4),
        sums("Sub Total", 0, 4),
        HEAD,
        people(4, 8, (at) => at - 3),
        sums("Sub Total", 4, 8),
        sums("Total", 0, 8),
        averages("NRR", 8),
      ),
      "A2:D15",
    ],
    [
      "over a signature and the next page's title",
      page(
        HEAD,
        people(0, 4),
        sums("Jumlah hal. 1", 0, 4),
        "",
        "Petugas,",
        "",
        "",
        "(nama terang)",
        "Lanjutan",
        HEAD,
        people(4, 8),
        sums("Jumlah hal. 2", 4, 8),
        sums("Jumlah hal. 1 + 2", 0, 8),
        averages("NRR", 8),
      ),
      "A2:D21",
    ],
  ])("are filled and checked: %s", (_, picture, area) => {
    expect(threefold(picture)).toEqual({ tables: [`skm-respondents ${area}`], ...RIGHT });
  });

  test("a page's wrong sum is why what adds it up is wrong", () => {
    const sheet = page(
      HEAD,
      people(0, 4),
      "Jumlah halaman ini | 15 | 14 | 12",
      HEAD,
      people(4, 8),
      "Jumlah halaman ini | 12 | 15 | 13",
      "Jumlah s.d. halaman ini | 27 | 29 | 25",
    );
    expect(findingsOf(draw(sheet), "error")).toEqual(["error B7 skm-page-sum 14", "error B14 skm-sum 26 follows"]);
  });

  test("rows that are still blank are no part of ΣNilai", () => {
    const sheet = page(HEAD, people(0, 4), "Jumlah halaman ini", HEAD, people(4, 8), "Jumlah halaman ini", "Jumlah");
    expect(fillsOf(draw(sheet))).toContain("B14 =B7+B13 26");
  });

  test("averages of pages are left alone", () => {
    const sheet = page(
      HEAD,
      people(0, 4),
      "Rata-rata halaman ini | 3.5 | 3.5 | 3",
      HEAD,
      people(4, 8),
      "Rata-rata halaman ini | 3 | 3.75 | 3.25",
      averages("NRR", 8),
    );
    expect(threefold(sheet)).toEqual({ tables: ["skm-respondents A2:D14"], ...RIGHT });
  });

  test("a blank Jumlah on each page may be of the page or of all, so it stays blank", () => {
    const sheet = page(HEAD, people(0, 4), "Jumlah", HEAD, people(4, 8), "Jumlah", "NRR");
    expect(fillsOf(draw(sheet)).map((fill) => fill.slice(0, 3))).toEqual(["B14", "C14", "D14"]);
  });

  test("answers in words are added up page by page", () => {
    const words = (from: number, to: number) =>
      ANSWERS.slice(from, to).map((answers, at) =>
        [
          from + at + 1,
          ...answers.map((one) => `${["", "Tidak", "Kurang", "Cukup", "Sangat"][one] ?? ""} sesuai`),
        ].join(" | "),
      );
    const sheet = page(
      HEAD,
      words(0, 4),
      sums("Jumlah halaman ini", 0, 4),
      HEAD,
      words(4, 8),
      sums("Jumlah halaman ini", 4, 8),
      sums("Jumlah", 0, 8),
      averages("NRR", 8),
    );
    expect(threefold(sheet.replaceAll("Cukup sesuai", "Sesuai"))).toEqual({
      tables: ["skm-respondents A2:D15"],
      ...RIGHT,
    });
  });
});

test("a header repeated in a list without numbers heads the same respondents", () => {
  const list = (from: number, to: number) => ANSWERS.slice(from, to).map((answers) => answers.join(" | "));
  const sheet = page("U1 | U2 | U3", list(0, 4), "U1 | U2 | U3", list(4, 8));
  expect(fillsOf(draw(sheet))).toContain("A12 =SUM(A3:A11) 26");
});
