import { draw } from "../../support/draw";
import { findingsOf } from "../../support/checked";

describe("figures that are no sums", () => {
  const sheetOf = (edits: Readonly<Record<string, string>>) => {
    const picture = `
      No | Kabupaten | Proyek | Target | Realisasi | % Capaian
      1  | Kotim     | 12     | <7876> | 2144      | 27.22
      2  | Kobar     | 9      | 3924   | <3954>    | 100.76
      3  | Katingan  | 15     | 11684  | 2806      | 24.02
      4  | Seruyan   | 4      | 3552   | 4158      | 117.06
      .  | Jumlah    | 40     | <27036> | 13062    | <48.31>`;
    return draw(picture.replace(/<(\S+)>/g, (_, number: string) => edits[number] ?? number));
  };

  it("are silent beside sums that hold", () => {
    expect(findingsOf(sheetOf({}))).toEqual([]);
  });

  it.each([
    ["7876", "7176", "D2"],
    ["7876", "7576", "D2"],
    ["3954", "3254", "E3"],
    ["27036", "27336", "D6"],
  ])("tell which of the cells that explain a wrong sum is mistyped: %s as %s", (right, wrong, cell) => {
    const [first] = findingsOf(sheetOf({ [right]: wrong }));
    expect(first).toMatch(new RegExp(`^error ${cell} totals-(entry|down) ${right}$`));
  });

  it("are wrong by themselves where the sums hold", () => {
    expect(findingsOf(sheetOf({ "48.31": "43.31" }))).toEqual(["error F6 totals-share 48.31"]);
  });
});
