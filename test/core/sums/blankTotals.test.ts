import { totalsOf } from "../../../src/core/sums/totals";
import { lineRows, rowSums } from "../../support/lineRows";

/** Which rows add up which, none of the totals having a figure: their words and numbers say it alone. */
function sums(rows: readonly string[], ranks?: Readonly<Record<string, number>>, others: readonly string[] = []) {
  const { lines, fit } = lineRows(rows.join("\n"), ranks);
  const known = { totals: [], others: new Set(lines.filter(({ label }) => others.includes(label))) };
  return rowSums(totalsOf(lines, fit, known));
}

const SIP = "1 | SIP | 3";
const SIK = "2 | SIK | 5";
const PBG = "1 | PBG | 2";
const SLF = "2 | SLF | 4";
const of = (label: string) => `. | ${label} | .`;

describe("a blank total adds up, by its words alone", () => {
  it.each([
    ["all above it", [SIP, SIK, of("Jumlah")], ["3 = 1 2"]],
    [
      "all above it though headings part them, where it is the last",
      ["A | Kesehatan | .", SIP, "B | Bangunan | .", PBG, of("Jumlah")],
      ["5 = 2 4"],
    ],
    [
      "its own group, where it is not",
      ["A | Kesehatan | .", SIP, SIK, of("Jumlah"), "B | Bangunan | .", PBG, SLF, of("Jumlah")],
      ["4 = 2 3", "8 = 6 7"],
    ],
    [
      "its own group, where it is a Sub Jumlah",
      ["A | Kesehatan | .", SIP, "B | Bangunan | .", PBG, of("Sub Jumlah")],
      ["5 = 4"],
    ],
    [
      "the totals of groups, and what stands beside them",
      [SIP, SIK, of("Sub Jumlah"), PBG, of("Jumlah")],
      ["3 = 1 2", "5 = 3 4"],
    ],
    [
      "the group that it names",
      ["A | Kesehatan | .", SIP, "B | Bangunan | .", PBG, of("Jumlah Kesehatan")],
      ["5 = 2 4"],
    ],
    [
      "the group that it names by its letter",
      ["A. | Kesehatan | .", SIP, SIK, "B. | Bangunan | .", PBG, of("Jumlah B"), of("Jumlah")],
      ["6 = 5", "7 = 2 3 6"],
    ],
    [
      "the group that a heading's own label numbers",
      [". | A. Kesehatan | .", SIP, ". | B. Bangunan | .", PBG, of("Jumlah B"), of("Jumlah")],
      ["5 = 4", "6 = 2 5"],
    ],
    [
      "no heading that only numbers a jenis izin of none",
      ["1 | SIP | 3", "2 | SIK | .", "3 | PBG | 2", of("Sub Jumlah")],
      ["4 = 1 3"],
    ],
    [
      "what stands below a heading of digits whose parts are numbered by it",
      ["1 | SIP | 3", "2 | Izin | .", "'2.1 | PBG | 2", "'2.2 | SLF | 4", of("Sub Jumlah")],
      ["5 = 3 4"],
    ],
    [
      "what stands below a heading that a total names",
      [SIP, "2 | Belanja | .", "3 | PBG | 2", "4 | Jumlah Belanja | ."],
      ["4 = 3"],
    ],
    [
      "the one group of a table of groups",
      ["A | Kesehatan | .", SIP, SIK, of("Sub Jumlah"), of("Jumlah")],
      ["4 = 2 3", "5 = 4"],
    ],
    ["what a total of its own name did not", [SIP, SIK, of("Jumlah"), PBG, SLF, of("Jumlah")], ["3 = 1 2", "6 = 4 5"]],
    [
      "two headings' groups, as both name",
      ["A | Pendapatan | .", "B | PAD | .", SIP, SIK, of("Jumlah PAD"), of("Jumlah Pendapatan")],
      ["5 = 3 4", "6 = 5"],
    ],
    ["what stands below it where it stands first", [of("Jumlah"), SIP, SIK], ["1 = 2 3"]],
  ])("%s", (_, rows, found) => {
    expect(sums(rows)).toEqual(found);
  });

  it.each([
    ["nothing, where no row is left", [of("Jumlah"), of("Total")]],
    ["nothing where nothing stands above it", ["A | Kesehatan | .", of("Jumlah")]],
  ])("%s", (_, rows) => {
    expect(sums(rows)).toEqual([]);
  });

  it("what lies lower than it, where words rank the rows", () => {
    const ranks = {
      Primer: 1,
      Tambang: 2,
      Kebun: 2,
      Tersier: 1,
      Jasa: 2,
      "Jumlah Primer": 1,
      "Jumlah Tersier": 1,
      Jumlah: 0,
    };
    const rows = [
      ". | Primer | .",
      ". | Tambang | 3",
      ". | Kebun | 5",
      of("Jumlah Primer"),
      ". | Tersier | .",
      ". | Jasa | 2",
      of("Jumlah Tersier"),
      of("Jumlah"),
    ];
    expect(sums(rows, ranks)).toEqual(["4 = 2 3", "7 = 6", "8 = 4 7"]);
    const nameless = { ...ranks, "Jumlah Sektor": 1 };
    const unnamed = [...rows.slice(0, 3), of("Jumlah Sektor"), ...rows.slice(4, 6), of("Jumlah Sektor"), of("Jumlah")];
    expect(sums(unnamed, nameless)).toEqual(["4 = 2 3", "7 = 6", "8 = 4 7"]);
  });

  it("none of these rows where it speaks of others, unless its figures say so", () => {
    const rows = [SIP, SIK, of("Jumlah Lalu Lintas"), "3 | PBG | 2", of("Jumlah")];
    expect(sums(rows, {}, ["Jumlah Lalu Lintas"])).toEqual(["5 = 1 2 4"]);
    const stated = ["1 | SIP | 3 | 4", "2 | SIK | 5 | 6", ". | Jumlah Lama | 8 | 10", ". | Jumlah | . | ."];
    expect(sums(stated, {}, ["Jumlah Lama"])[0]).toBe("3 = 1 2");
    expect(sums(stated.with(2, ". | Jumlah Lama | 7 | 10"), {}, ["Jumlah Lama"])).toEqual(["4 = 1 2"]);
  });
});

describe("a total whose figures speak", () => {
  it.each([
    [
      "for more than its own group",
      [
        "A | Kesehatan | . | .",
        "1 | SIP | 3 | 4",
        "B | Bangunan | . | .",
        "1 | PBG | 2 | 9",
        ". | Sub Jumlah | 5 | 13",
      ],
      ["5 = 2 4"],
    ],
    [
      "for its own group, though it is the last",
      ["A | Kesehatan | . | .", "1 | SIP | 3 | 4", "B | Bangunan | . | .", "1 | PBG | 2 | 9", ". | Jumlah | 2 | 9"],
      ["5 = 4"],
    ],
    [
      "for nothing that fits goes by its words",
      ["A | Kesehatan | . | .", "1 | SIP | 3 | 4", "B | Bangunan | . | .", "1 | PBG | 2 | 9", ". | Jumlah | 70 | 80"],
      ["5 = 2 4"],
    ],
    [
      "and that names something is believed where they do",
      ["1 | SIP | 3 | 4", "2 | SIK | 5 | 6", ". | Jumlah Penolakan | 8 | 10"],
      ["3 = 1 2"],
    ],
    [
      "in one column alone is believed by its name",
      ["1 | SIP | 3", "2 | SIK | 5", ". | Jumlah Izin Kesehatan | 9"],
      ["3 = 1 2"],
    ],
    [
      "against it is believed where it names its group",
      ["A | Kesehatan | . | .", "1 | SIP | 3 | 4", ". | Jumlah Izin Kesehatan | 7 | 7"],
      ["3 = 2"],
    ],
  ])("%s", (_, rows, found) => {
    expect(sums(rows)).toEqual(found);
  });

  it("second in a row, for the first alone, is believed where they say so", () => {
    const rows = ["1 | SIP | 3 | 4", "2 | SIK | 5 | 6", ". | Jumlah | 8 | 10"];
    expect(sums([...rows, ". | Jumlah Seluruh | 8 | 10"])).toEqual(["3 = 1 2", "4 = 3"]);
    expect(sums([...rows, ". | Jumlah Seluruh | 9 | 11"])).toEqual(["3 = 1 2"]);
  });
});
