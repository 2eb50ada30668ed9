import { betweenTimes, namesTwoTimes } from "../../../../src/core/tables/sums/betweenTimes";

/** Columns by the words over them, from top to bottom. */
const columns = (header: string) => header.split(" │ ").map((said) => ({ words: said.split(" / ") }));

/** Between which columns the last of a header tells a change: "2022 → 2023". */
function told(header: string): string | null {
  const all = columns(header);
  const [change = { words: [] }] = all.slice(-1);
  const pair = betweenTimes(change, all);
  return pair && [pair.before, pair.after].map(({ words }) => words.join(" / ")).join(" → ");
}

describe("a change that names two times", () => {
  it.each([
    ["of these", "2022 │ 2023 │ 2024 │ Naik/Turun 2022-2023", "2022 → 2023"],
    ["of these whatever stands between", "2022 │ 2023 │ 2024 │ Kenaikan 2022 ke 2024", "2022 → 2024"],
    ["of the earlier first", "2022 │ 2023 │ Pertumbuhan 2023 terhadap 2022", "2022 → 2023"],
    ["of these below its name", "2022 │ 2023 │ Naik/Turun 2022-2023 / %", "2022 → 2023"],
    ["of these below another word", "2022 │ 2023 │ Naik/Turun / 2022-2023", "2022 → 2023"],
    ["of quarters", "TW I 2024 │ TW II 2024 │ Pertumbuhan TW I 2024 - TW II 2024", "TW I 2024 → TW II 2024"],
    ["of quarters of no year", "TW I │ TW II │ Kenaikan TW I ke TW II", "TW I → TW II"],
    ["of these beside another change", "2022 │ 2023 │ Naik 2022 │ Naik/Turun 2022-2023", "2022 → 2023"],
    ["of what stands below these words", "Izin / 2022 │ Izin / 2023 │ Kenaikan 2022-2023", "Izin / 2022 → Izin / 2023"],
  ])("tells %s", (_, header, pair) => {
    expect(told(header)).toBe(pair);
  });

  it.each([
    ["no change is named", "2022 │ 2023 │ Selisih Kas 2022"],
    ["one time is named", "2022 │ 2023 │ Pertumbuhan 2023"],
    ["three are named", "2021 │ 2022 │ 2023 │ Pertumbuhan 2021, 2022, 2023"],
    ["one is not there", "2022 │ 2024 │ Pertumbuhan 2022-2023"],
    ["one is there twice", "2022 │ 2022 │ 2023 │ Pertumbuhan 2022-2023"],
    ["the other is there twice", "2022 │ 2023 │ 2023 │ Pertumbuhan 2022-2023"],
    ["a quarter has the year", "TW I 2022 │ 2023 │ Pertumbuhan 2022-2023"],
    ["a column is of both", "2022-2023 │ 2023 │ Pertumbuhan 2022-2023"],
    ["nothing is named", ""],
  ])("tells nothing where %s", (_, header) => {
    expect(told(header)).toBeNull();
  });

  it("is known by its own words alone", () => {
    const names = ["Naik/Turun 2022-2023", "Izin 2022 / Naik/Turun 2023", "Naik/Turun 2022-2022", "2022-2023"];
    expect(names.filter((name) => columns(name).some(namesTwoTimes))).toEqual(["Naik/Turun 2022-2023"]);
  });
});
