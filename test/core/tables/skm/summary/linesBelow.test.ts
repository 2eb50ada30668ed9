import { fillsOf, findingsOf } from "../../../../support/checked";
import { draw } from "../../../../support/draw";
import { EIGHT_ANSWERS } from "../../../../support/eightAnswers";

/** A survey with all of its summary, and a line below it. */
const survey = (line: string, title = "SURVEI KEPUASAN MASYARAKAT") =>
  draw(`
    ${title}
    No             | U1   | U2    | U3    | U4   | U5
    ${EIGHT_ANSWERS}
    Jumlah         | 26   | 23    | 31    | 30   | 23
    NRR            | 3.25 | 2.875 | 3.875 | 3.75 | 2.875
    NRR tertimbang | 0.65 | 0.575 | 0.775 | 0.75 | 0.575 | 3.325
    IKM            | .    | .     | .     | .    | .     | 83.13
    ${line}`);

describe("a line below a summary", () => {
  test.each([
    "Nilai indeks per unsur dihitung dengan NRR x 25",
    "NRR per unsur dihitung dari jumlah nilai dibagi responden",
    "Indeks Reformasi Birokrasi 75,2",
    "Indeks Pelayanan Publik tahun 2023 : 4,12",
    "Indeks Persepsi Anti Korupsi sebesar 3,60",
    "IPKP : 90,25",
  ])("waits for nothing and is no IKM of these answers: %s", (line) => {
    expect(findingsOf(survey(line))).toEqual([]);
    expect(fillsOf(survey(line))).toEqual([]);
  });

  it("is filled where it waits for the index of each unsur, and told where it states another IKM", () => {
    expect(fillsOf(survey("Indeks per unsur (x25)"))).toHaveLength(5);
    expect(findingsOf(survey("Nilai IKM sebesar 83,31"))).toEqual(["error A15 skm-ikm-text Nilai IKM sebesar 83,13"]);
  });

  it("is the index of the survey that the title names", () => {
    const line = "Indeks Persepsi Anti Korupsi sebesar 83,31";
    expect(findingsOf(survey(line, "SURVEI PERSEPSI ANTI KORUPSI"), "error")).toHaveLength(1);
    expect(findingsOf(survey(line, "SKM DAN SPAK"), "error")).toHaveLength(1);
  });
});
