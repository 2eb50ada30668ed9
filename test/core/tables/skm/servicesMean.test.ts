import { factsOf } from "../../../support/facts";
import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

/** Three services of 10, 30 and 60 respondents, and a last row over all of them. */
const services = (last: string, people = [10, 30, 60]) =>
  draw(`
    Jenis Layanan | Jumlah Responden | Persyaratan | Prosedur | Waktu | Biaya | Nilai IKM | Mutu
    PBG           | ${people[0] ?? 0} | 3.2 | 3.0 | 2.8 | 3.6 | 78.75 | B
    SLF           | ${people[1] ?? 0} | 3.4 | 3.2 | 3.0 | 3.6 | 82.5  | B
    Reklame       | ${people[2] ?? 0} | 3.6 | 3.4 | 3.4 | 3.8 | 88.75 | A
    ${last}`);
const ALIKE = "Rerata IKM per unsur | . | 3.4 | 3.2 | 3.07 | 3.67 | 83.33 | B";
const BY_PEOPLE = "Rerata IKM per unsur | 100 | 3.5 | 3.3 | 3.22 | 3.72 | 85.88 | B";

describe("services by unsur, and what they come to on average", () => {
  it("each alike, which is said beside the IKM by how many answered", () => {
    expect(findingsOf(services(ALIKE)).filter((finding) => !finding.startsWith("info"))).toEqual([]);
    expect(factsOf(services(ALIKE))).toEqual(["info C5 mean-of-parts: isWeighted false, other 85.88"]);
  });

  it("by how many answered, which is said beside the IKM of each alike", () => {
    expect(factsOf(services(BY_PEOPLE))).toEqual(["info C5 mean-of-parts: isWeighted true, other 83.33"]);
  });

  it("of which nothing is said where as many answered in each", () => {
    expect(factsOf(services(ALIKE, [20, 20, 20]))).toEqual([]);
  });

  it("with a wrong figure among those by how many answered", () => {
    const wrong = findingsOf(services(BY_PEOPLE.replace("3.72", "3.27").replace("85.88", "83.06")), "error");
    expect(wrong).toEqual(["error F5 skm-nrr 3.72", "error G5 skm-ikm 85.88 follows"]);
  });

  it("taken before the averages of the services were rounded", () => {
    const rounded = (waktu: string, ikm: string) =>
      findingsOf(
        draw(`
          Jenis Layanan | Jumlah Responden | Persyaratan | Prosedur | Waktu | Biaya | Nilai IKM | Mutu
          PBG           | 10 | 3.25 | 3.04 | 2.83 | 3.64 | 79.75 | B
          SLF           | 30 | 3.45 | 3.24 | 3.03 | 3.64 | 83.5  | B
          Reklame       | 60 | 3.65 | 3.44 | 3.44 | 3.84 | 89.81 | A
          Rata-rata     | 100 | 3.55 | 3.34 | ${waktu} | 3.76 | ${ikm} | B`),
        "error",
      );
    // 2.83, 3.03 and 3.44 come to 3.256, and to 3.25 where they were 2.826, 3.027 and 3.435.
    expect(rounded("3.26", "86.94")).toEqual([]);
    expect(rounded("3.25", "86.88")).toEqual([]);
    expect(rounded("3.28", "87.06")).toEqual(["error E5 skm-nrr 3.26", "error G5 skm-ikm 86.91 follows"]);
  });

  it("left blank is filled only where nothing asks for weights", () => {
    const blank = services("Rerata IKM per unsur | . | . | . | . | . | . | .");
    expect(fillsOf(blank)).toEqual([]);
  });
});
