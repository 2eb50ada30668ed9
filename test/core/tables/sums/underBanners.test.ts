import { underBanners } from "../../../../src/core/tables/sums/sharesByName/underBanners";

/** What the last column is a share of, by the words over the columns: "Baik / Org of Jumlah / Org". */
function told(header: string): string[] {
  const strips = header.split(" │ ").map((said, at) => ({ at, words: said.split(" / "), header: said, isSum: false }));
  const [strip] = strips.slice(-1);
  const shares = strip ? underBanners(strip, strips) : [];
  return shares.map(({ part, whole, scale }) => `${part.header} of ${whole.header} in ${String(scale)}`);
}

describe("a share under a banner", () => {
  it("is of the same count under Jumlah, of 1 or of 100", () => {
    const shares = ["Baik / Org of Jumlah / Org in 1", "Baik / Org of Jumlah / Org in 100"];
    expect(told("Jumlah / Org │ Baik / Org │ Baik / %")).toEqual(shares);
    expect(told("Jumlah / Org │ Jumlah / Rp │ Baik / Org │ Baik / %")).toEqual(shares);
    expect(told("Izin │ Jumlah / Org │ Baik / Org │ Baik / %")).toEqual(shares);
    expect(told("Jumlah / L / Org │ Baik / L / Org │ Baik / L / %")[0]).toBe("Baik / L / Org of Jumlah / L / Org in 1");
  });

  it.each([
    ["it is called otherwise", "Jumlah / Org │ Baik / Org │ Baik / Nilai"],
    ["it has no banner", "Jumlah │ Baik │ %"],
    ["nothing is counted under its banner", "Jumlah / Org │ Baik / Org │ Buruk / %"],
    ["two things are counted under its banner", "Jumlah / Org │ Baik / Org │ Baik / Rp │ Baik / %"],
    ["no banner is a total", "Semua / Org │ Baik / Org │ Baik / %"],
    ["the total counts another thing", "Jumlah / Rp │ Baik / Org │ Baik / %"],
    ["a total stands below a banner", "Semua / Jumlah │ Baik / Org │ Baik / %"],
    ["two banners are totals", "Jumlah / Org │ Total / Org │ Baik / Org │ Baik / %"],
  ])("is of nothing where %s", (_, header) => {
    expect(told(header)).toEqual([]);
  });
});
