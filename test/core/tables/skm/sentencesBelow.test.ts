import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** What is said of a sentence below a survey whose IKM is 81.25. */
function saidOf(sentence: string): readonly string[] {
  const survey = `
    No  | Persyaratan | Prosedur | Waktu | Biaya
    1   | 3 | 3 | 2 | 4
    2   | 4 | 3 | 3 | 4
    NRR | 3.5 | 3 | 2.5 | 4
    IKM | 81.25 |   |   |
    ${sentence}`;
  return findingsOf(draw(survey)).filter((finding) => !finding.startsWith("info"));
}

test.each([
  "Nilai IKM unit pelayanan sebesar 81,25.",
  "Nilai IKM layanan PBG sebesar 80,12.",
  "IKM Provinsi Kalimantan Timur adalah 85,30 (Baik).",
  "Nilai SKM Dinas Kesehatan mencapai 81,10.",
])("a right sentence below is right, and that of others is theirs: %s", (sentence) => {
  expect(saidOf(sentence)).toEqual([]);
});

test("one of the office itself is checked", () => {
  expect(saidOf("Nilai IKM DPMPTSP Kota ini sebesar 85,30.")).toEqual([
    "error A6 skm-ikm-text Nilai IKM DPMPTSP Kota ini sebesar 81,25.",
  ]);
});
