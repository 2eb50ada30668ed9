import { check } from "../../../src/core/check";
import { areaName } from "../../../src/core/grid/area";
import { fillsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const HEADER = "No | Jenis Kelamin | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9";

/** A survey of men and women on a sheet of its own, or above what stands below it. */
function survey(title: string, people: string, name: string, below = "") {
  const rows = Array.from(people, (who, at) => `${at + 1} | ${who} | 3 | 4 | 3 | ${3 + (at % 2)} | 3 | 4 | 3 | 4 | 3`);
  return draw([title, HEADER, ...rows, ".", ".", below].join("\n"), name);
}

const PROFILE = (title: string) => `${title}\nJenis Kelamin | Jumlah\nLaki-laki | .\nPerempuan | .`;
const profile = (title: string, name = "Profil") => draw(PROFILE(title), name);

/** From which sheet the men of a profile are counted, and how many; nothing where they are not. */
function menIn(...sheets: readonly ReturnType<typeof draw>[]): string {
  const fill = fillsOf(sheets).find((one) => /^B\d+ .*COUNTIF\(.*"L"\)/.test(one)) ?? "";
  return fill.replace(/^B\d+ =COUNTIF\((?:'?([^'!]*)'?!)?.*\) /, "$1 ").trim();
}

const second = survey("SURVEI TRIWULAN II TAHUN 2024", "LLLLLLPPPP", "TW2");
const third = survey("SURVEI TRIWULAN III TAHUN 2024", "LLLLLLLPPP", "TW3");

describe("the survey that a profile is of", () => {
  it.each([
    ["Profil Responden Triwulan II Tahun 2024", "TW2 6"],
    ["Profil Responden Triwulan III Tahun 2024", "TW3 7"],
    ["Profil Responden Triwulan IV Tahun 2024", ""],
    ["Profil Responden Tahun 2024", ""],
    ["Profil Responden", ""],
  ])("is the one of its quarter: %s", (title, men) => {
    expect(menIn(second, third, profile(title))).toBe(men);
  });

  it.each([
    ["SURVEI TAHUN 2024", "Profil Responden Tahun 2024", "Data 6"],
    ["SURVEI TAHUN 2024", "Profil Responden Tahun 2023", ""],
    ["SURVEI TAHUN 2024", "Profil Responden", "Data 6"],
    ["SURVEI KEPUASAN", "Profil Responden Tahun 2024", "Data 6"],
    ["SURVEI KEPUASAN", "Profil Responden", "Data 6"],
    ["SURVEI KEPUASAN", "Profil Responden Triwulan II Tahun 2024", "Data 6"],
    ["SURVEI TRIWULAN II TAHUN 2024", "Profil Responden", "Data 6"],
    ["SURVEI TRIWULAN II TAHUN 2024", "Profil Responden Tahun 2024", ""],
  ])("is the only one, unless it is of another time: %s, %s", (asked, title, men) => {
    expect(menIn(survey(asked, "LLLLLLPPPP", "Data"), profile(title))).toBe(men);
  });

  it("is the one on its sheet, where several may be meant", () => {
    const own = survey("SURVEI KEPUASAN", "LLLLLLPPPP", "Data", PROFILE("Profil Responden"));
    const other = survey("SURVEI KEPUASAN", "LLLLLLLPPP", "Lain");
    expect(menIn(own)).toBe("6");
    expect(menIn(own, other)).toBe("6");
    expect(menIn(survey("SURVEI KEPUASAN", "LLLLLLPPPP", "Data"), other, profile("Profil Responden"))).toBe("");
  });

  it("of the same year on its sheet, it may be of a quarter of it", () => {
    const title = "Profil Responden Tahun 2024";
    const own = survey("SURVEI TRIWULAN II TAHUN 2024", "LLLLLLPPPP", "Data", PROFILE(title));
    expect(menIn(own)).toBe("6");
  });

  it("is told with its table, and so is what adds it up", () => {
    const tables = (...sheets: readonly ReturnType<typeof draw>[]) =>
      check({ sheets })
        .tables.map(({ table }) => table)
        .filter(({ kind }) => kind === "respondent-profile");
    const [counted] = tables(second, profile("Profil Responden Triwulan II Tahun 2024"));
    expect(counted?.title).toBe("Profil Responden Triwulan II Tahun 2024");
    expect(counted?.countedFrom?.map(({ sheet, area }) => `${sheet} ${areaName(area)}`)).toEqual(["TW2 A2:K12"]);
    const [alone] = tables(profile("Profil Responden"));
    expect([alone?.countedFrom, alone?.result]).toEqual([undefined, null]);
    const [added] = tables(draw(`${PROFILE("Profil Responden")}\nJumlah | .`));
    expect(added?.result).toEqual({ row: 4, column: 1 });
  });
});
