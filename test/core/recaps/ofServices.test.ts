import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { EIGHT_ANSWERS } from "../../support/eightAnswers";

const survey = (name: string, more = "", year = "2024") =>
  draw(
    `
    SURVEI KEPUASAN ${name.toUpperCase()} TAHUN ${year}
    No  | U1 | U2 | U3 | U4 | U5
    ${EIGHT_ANSWERS}${more}`,
    name,
  );
// The answers of eight come to 83.13, with a ninth that gives 4 throughout to 85.
const surveys = (year?: string) => [
  survey("Loket A", "", year),
  survey("SKM Loket B", "\n9 | 4 | 4 | 4 | 4 | 4", year),
  survey("Loket C", "", year),
];
const recap = (ikm: string, third = "83.13") =>
  draw(
    `
    IKM PER LOKET TAHUN 2024
    No | Loket   | Jumlah Responden | IKM      | Mutu
    1  | Loket A | 8                | 83.13    | B
    2  | Loket B | 9                | ${ikm}   | B
    3  | Loket C | 8                | ${third} | B`,
    "Rekap",
  );

describe("a table of services that each have a sheet of answers", () => {
  it("repeats the IKM of each", () => {
    expect(findingsOf([...surveys(), recap("85")], "error")).toEqual([]);
    expect(findingsOf([...surveys(), recap("85.5")], "error")).toEqual(["error D4 skm-ikm 85"]);
    expect(fillsOf([...surveys(), recap("85", ".")])).toContainEqual(expect.stringMatching(/^D5 =.*Loket C.* 83\.13$/));
  });

  it("knows the sheet of a service by what it is called behind SKM, however that is joined", () => {
    for (const name of ["SKM_Loket B", "SKM-Loket B", "Data SKM Loket B"]) {
      const [first, , third] = surveys();
      const second = survey(name, "\n9 | 4 | 4 | 4 | 4 | 4");
      const sheets = [first, second, third].flatMap((sheet) => sheet ?? []);
      expect([name, findingsOf([...sheets, recap("85.5")], "error")]).toEqual([name, ["error D4 skm-ikm 85"]]);
    }
  });

  it("repeats none of another year", () => {
    expect(findingsOf([...surveys("2023"), recap("85.5")], "error")).toEqual([]);
  });
});
