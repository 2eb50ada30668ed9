import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Three times in each of two years, and what each year came to. */
const sheet = (title: string, banners: readonly string[], times: string, totals: readonly string[]) =>
  draw(
    [
      title,
      `No | Jenis Izin | ${banners[0] ?? ""} | | | ${banners[1] ?? ""} | | | Total 2023 | Total 2024`,
      ` | | ${times} | ${times} | |`,
      `1 | PBG | 3 | 4 | 5 | 6 | 7 | 8 | ${totals[0] ?? ""}`,
      `2 | Reklame | 1 | 0 | 2 | 9 | 1 | 4 | ${totals[1] ?? ""}`,
      `3 | Trayek | 5 | 5 | 1 | 2 | 0 | 3 | ${totals[2] ?? ""}`,
    ].join("\n"),
    "Lembar1",
    ["C2:E2", "F2:H2"],
  );

describe("a total that names its year adds up that year alone", () => {
  test.each([
    ["months", "Data Izin Terbit", ["2023", "2024"], "Jan | Feb | Mar"],
    ["months of a year called so", "Data Izin Terbit", ["Tahun 2023", "Tahun 2024"], "Januari | Februari | Maret"],
    ["quarters", "Data Izin Terbit", ["2023", "2024"], "TW I | TW II | TW III"],
    ["quarters of something else", "Data Pengaduan", ["Tahun 2023", "Tahun 2024"], "TW I | TW II | TW III"],
  ])("%s", (_, title, banners, times) => {
    expect(findingsOf(sheet(title, banners, times, ["12 | 21", "3 | 14", "11 | 5"]), "error")).toEqual([]);
    expect(findingsOf(sheet(title, banners, times, ["12 | 21", "3 | 41", "11 | 5"]), "error")).toEqual([
      expect.stringMatching(/^error J5 .* 14/),
    ]);
    expect(fillsOf(sheet(title, banners, times, ["|", "|", "|"]))).toEqual(
      expect.arrayContaining(["I4 =SUM(C4:E4) 12", "J4 =SUM(F4:H4) 21", "J6 =SUM(F6:H6) 5"]),
    );
  });
});
