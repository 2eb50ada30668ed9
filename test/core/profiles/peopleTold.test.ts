import { draw } from "../../support/draw";
import { factsOf } from "../../support/facts";

/** What is told of profiles, with its facts. */
function toldOf(...sheets: readonly ReturnType<typeof draw>[]): readonly string[] {
  return factsOf(sheets).filter((line) => line.includes(" profile-"));
}

const ages = (muda: number, tua: number) => `Usia | Jumlah\nMuda | ${muda}\nTua | ${tua}`;

/** A survey of some people that says nothing of them. */
function survey(people: number, name = "Data") {
  const rows = Array.from({ length: people }, (_, at) => `${at + 1} | 3 | 4 | 3 | ${3 + (at % 2)} | 3 | 4 | 3 | 4 | 3`);
  return draw(`SURVEI KEPUASAN\nNo | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n${rows.join("\n")}`, name);
}

/** Three characteristics, of which the first is of fewer people than the others. */
const THREE = `
  Responden
  Uraian    | Jumlah
  Usia      | .
  Muda      | 9
  Tua       | 10
  Pekerjaan | .
  PNS       | 12
  Petani    | 8
  Gender    | .
  Pria      | 9
  Wanita    | 11`;

describe("a profile that is not of as many as answered", () => {
  it.each([
    ["a line beside it", "B4", "text", [draw(`Responden (n = 20)\n${ages(9, 10)}`)]],
    ["its survey", "B4", "survey Data", [survey(20), draw(`Responden\n${ages(9, 10)}`, "Profil")]],
    ["its survey, and a line", "B4", "survey Data", [survey(20), draw(`Responden (n = 20)\n${ages(9, 10)}`, "Profil")]],
    ["its other characteristics", "B5", "others", [draw(THREE)]],
  ])("is told so, and who says it: %s", (_, cell, by, sheets) => {
    expect(toldOf(...sheets)).toEqual([`warning ${cell} profile-differs: name Usia, sum 19, people 20, by ${by}`]);
  });

  it("is not told so where it is", () => {
    expect(toldOf(draw(`Responden (n = 20)\n${ages(10, 10)}`))).toEqual([]);
    expect(toldOf(survey(20), draw(`Responden\n${ages(10, 10)}`, "Profil"))).toEqual([]);
    expect(toldOf(survey(20), draw(`Responden (n = 19)\n${ages(10, 10)}`, "Profil"))).toEqual([]);
  });
});
