import { repeatedTotals } from "../../../src/core/sums/repeatedTotals";
import { lineRows, rowSums } from "../../support/lineRows";

/** What groups of rows add up that all repeat the same words, "Kumai: Baru 3 4, Ulang 5 6", and the rows behind them. */
function sums(groups: readonly string[], rest: readonly string[] = [], isOneSort = true): readonly string[] | null {
  const split = groups.map((group) => {
    const [name = "", rows = ""] = group.split(": ");
    return { name, rows: rows.split(", ") };
  });
  const drawn = (row: string) =>
    `. | ${row.replace(/ (?=[\d.]+( [\d.]+)*$)/, " | ").replace(/(?<=[\d.]) (?=[\d.])/g, " | ")}`;
  const { lines, fit } = lineRows([...split.flatMap(({ rows }) => rows), ...rest].map(drawn).join("\n"));
  const count = split[0]?.rows.length ?? 0;
  const words = lines.slice(0, count).map(({ label }) => label);
  const own = split.map(({ name }, at) => ({ name, rows: lines.slice(at * count, (at + 1) * count) }));
  const behind = lines.slice(split.length * count);
  const totals = repeatedTotals({ words, groups: own, rest: behind }, fit, () => isOneSort);
  return totals && rowSums(totals);
}

const KUMAI = "Kumai: Baru 3 4, Ulang 5 6";
const ARUT = "Arut: Baru 1 2, Ulang 7 8";
const BOTH = ["5 = 1 3", "6 = 2 4"];

describe("groups that repeat the same words", () => {
  it("add up each word in the group that is called a total", () => {
    expect(sums([KUMAI, ARUT, "Jumlah: Baru 4 6, Ulang 12 14"])).toEqual(BOTH);
    expect(sums([KUMAI, ARUT, "Jumlah: Baru . ., Ulang . ."])).toEqual(BOTH);
    expect(sums(["TOTAL: Baru 4 6, Ulang 12 14", KUMAI, ARUT])).toEqual(["1 = 3 5", "2 = 4 6"]);
  });

  it("add up each word in a row behind them that names it, and these in the total", () => {
    const totals = ["Total Baru 4 6", "Jumlah Ulang 12 14"];
    expect(sums([KUMAI, ARUT], totals)).toEqual(BOTH);
    expect(sums([KUMAI, ARUT], [...totals, "Total 16 20"])).toEqual([...BOTH, "7 = 5 6"]);
    expect(sums([KUMAI, ARUT], [...totals, "Total 16 20"], false)).toEqual(BOTH);
    expect(sums([KUMAI, ARUT], ["Total Baru 4 6", "Total . ."])).toEqual(["5 = 1 3"]);
    expect(sums([KUMAI, ARUT], [...totals, "Total . .", "Jumlah . ."])).toEqual(BOTH);
  });

  it("say nothing of what does not add up", () => {
    const rated = ["Kumai: Izin 3 4, Persentase 5 6", "Arut: Izin 1 2, Persentase 7 8"];
    expect(sums([...rated, "Jumlah: Izin . ., Persentase . ."], [], false)).toEqual(["5 = 1 3"]);
  });

  it("add up their parts in a total of their own", () => {
    const groups = ["Kumai: PMA 3 4, PMDN 5 6, Jumlah 8 10", "Arut: PMA 1 2, PMDN 7 8, Jumlah 8 10"];
    const whole = "Jumlah: PMA 4 6, PMDN 12 14, Jumlah 16 20";
    expect(sums([...groups, whole])).toEqual(["3 = 1 2", "6 = 4 5", "7 = 1 4", "8 = 2 5", "9 = 7 8"]);
    expect(sums(groups)).toBeNull();
    expect(sums([...groups, whole], [], false)).toBeNull();
  });

  it.each([
    ["the figures deny it", [KUMAI, ARUT, "Jumlah: Baru 9 9, Ulang 9 9"], []],
    [
      "two groups are called totals",
      [KUMAI, ARUT, "Jumlah: Baru 4 6, Ulang 12 14", "Total: Baru 4 6, Ulang 12 14"],
      [],
    ],
    [
      "a total stands before what it adds up",
      ["Kumai: Jumlah 8 10, Baru 3 4, Ulang 5 6", "Jumlah: Jumlah 8 10, Baru 3 4, Ulang 5 6"],
      [],
    ],
    ["a total adds up one alone", ["Kumai: Baru 3 4, Jumlah 3 4", "Jumlah: Baru 3 4, Jumlah 3 4"], []],
    ["all rows are of one sort, and nothing is named", [KUMAI, ARUT], []],
    ["all rows are of one sort, and one total is of all", [KUMAI, ARUT], ["Jumlah 16 20"]],
  ])("tell nothing where %s", (_, groups, rest) => {
    expect(sums(groups, rest)).toBeNull();
  });

  it("add up nothing where rows of several sorts have no total of their own", () => {
    expect(sums([KUMAI, ARUT], [], false)).toEqual([]);
    expect(sums([KUMAI, ARUT], ["Jumlah . ."], false)).toEqual([]);
    expect(sums([KUMAI, ARUT], ["Jumlah 16 20"], false)).toBeNull();
  });

  it("may be wrong in some", () => {
    expect(sums([KUMAI, ARUT, "Jumlah: Baru 4 9, Ulang 12 14"])).toEqual(BOTH);
    expect(sums([KUMAI, ARUT, "Jumlah: Baru 4 9, Ulang 9 9"])).toBeNull();
  });
});
