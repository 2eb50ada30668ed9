import { pageTotals } from "../../../src/core/sums/pageTotals";
import { lineRows, rowSums } from "../../support/lineRows";

function sums(...rows: readonly string[]): readonly string[] | null {
  const { lines, fit } = lineRows(rows.join("\n"));
  const totals = pageTotals(lines, fit);
  return totals && rowSums(totals);
}

const PAGE_1 = ["1 | Pelayanan | 50", "2 | Promosi | 30"];
const PAGE_2 = ["3 | Pengawasan | 20", "4 | Data | 15"];

describe("the rows of printed pages", () => {
  it("say nothing where none is about a page", () => {
    expect(sums(...PAGE_1, ". | Jumlah | 80")).toBeNull();
  });

  it("add up a page each, and all pages together", () => {
    const pages = [...PAGE_1, ". | Jumlah halaman 1 | 80", ...PAGE_2, ". | Jumlah halaman 2 | 35"];
    expect(sums(...pages, ". | Jumlah | 115")).toEqual(["3 = 1 2", "6 = 4 5", "7 = 3 6"]);
    expect(sums(...pages)).toEqual(["3 = 1 2", "6 = 4 5"]);
  });

  it("add up the rows of a last page that has no total of its own", () => {
    const rows = [...PAGE_1, ". | Jumlah halaman ini | 80", ...PAGE_2, ". | Jumlah | 115"];
    expect(sums(...rows)).toEqual(["3 = 1 2", "6 = 3 4 5"]);
  });

  it("carry on what was there before", () => {
    const rows = [...PAGE_1, ". | Jumlah dipindahkan | 80", ". | Jumlah pindahan | 80", ...PAGE_2];
    expect(sums(...rows, ". | Jumlah | 115")).toEqual(["3 = 1 2", "4 = 3", "7 = 4 5 6"]);
    expect(sums(...rows, ". | Jumlah s.d. halaman ini | 115")).toEqual(["3 = 1 2", "4 = 3", "7 = 4 5 6"]);
  });

  it("carry on what is told only at the beginning of a page", () => {
    const rows = [". | Pindahan | 80", ...PAGE_2, ". | Jumlah dipindahkan | 115"];
    expect(sums(...rows)).toEqual(["4 = 1 2 3"]);
    expect(sums(...rows.map((row) => row.replace("Pindahan | 80", "Pindahan | .").replace("115", "35")))).toEqual([
      "4 = 2 3",
    ]);
  });

  it("tell a page again on the next one", () => {
    const rows = [...PAGE_1, ". | Jumlah halaman 1 | 80", ...PAGE_2, ". | Jumlah halaman 2 | 35"];
    expect(sums(...rows, ". | Jumlah halaman 1 | 80", ". | Jumlah | 115")).toEqual([
      "3 = 1 2",
      "6 = 4 5",
      "7 = 3",
      "8 = 6 7",
    ]);
  });

  it("add up the page before and this one", () => {
    const rows = [...PAGE_1, ". | Jumlah halaman ini | 80", ...PAGE_2, ". | Jumlah halaman ini | 35"];
    const both = [...rows, ". | Jumlah halaman sebelumnya | 80", ". | Jumlah s.d. halaman ini | 115"];
    expect(sums(...both)).toEqual(["3 = 1 2", "6 = 4 5", "7 = 3", "8 = 6 7"]);
  });

  it("add up what there is to come, too", () => {
    expect(
      sums(...PAGE_1, ". | Jumlah halaman 1 | .", ...PAGE_2, ". | Jumlah halaman 2 | .", ". | Jumlah | ."),
    ).toEqual(["3 = 1 2", "6 = 4 5", "7 = 3 6"]);
  });

  it.each([
    ["where another total stands among them", [". | Sub Jumlah | 80", ". | Jumlah halaman 1 | 80", ". | Jumlah | 80"]],
    ["where something else is told of a page", [". | Rata-rata halaman ini | 40", ". | Jumlah halaman 1 | 80"]],
    ["where the figures say otherwise", [". | Jumlah halaman 1 | 95"]],
  ])("add up nothing that is known %s", (_, rows) => {
    expect(sums(...PAGE_1, ...rows)).toEqual([]);
  });

  it("may be wrong in some", () => {
    const rows = [...PAGE_1, ". | Jumlah halaman 1 | 80", ...PAGE_2, ". | Jumlah halaman 2 | 53"];
    expect(sums(...rows, ". | Jumlah | 133")).toEqual(["3 = 1 2", "6 = 4 5", "7 = 3 6"]);
    expect(sums(...rows.map((row) => row.replace("80", "8")))).toEqual([]);
  });
});
