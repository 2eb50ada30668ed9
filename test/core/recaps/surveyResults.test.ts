import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { EIGHT_ANSWERS } from "../../support/eightAnswers";
import { factsOf } from "../../support/facts";

/** Answers of eight people to five unsur, with their sums and NRR; U1's NRR may be written otherwise. */
const answers = (u1 = "3.25", name = "SKM") =>
  draw(
    `
    No  | U1 | U2 | U3 | U4 | U5
    ${EIGHT_ANSWERS}
    Jumlah | 26 | 23 | 31 | 30 | 23
    NRR | ${u1} | 2.875 | 3.875 | 3.75 | 2.875`,
    name,
  );
const results = (...nrr: readonly string[]) =>
  draw(
    ["Kode | Unsur | NRR"]
      .concat(
        ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"].map(
          (unsur, at) => `U${at + 1} | ${unsur} | ${nrr[at] ?? "."}`,
        ),
      )
      .concat(`IKM | . | ${nrr[5] ?? "."}`)
      .join("\n"),
    "Tabel 6",
  );
const errors = (...sheets: Parameters<typeof findingsOf>[0][]) => findingsOf(sheets as never, "error");

describe("a table of results that repeats a survey on another sheet", () => {
  it("is silent where its NRR are those of the answers, rounded too", () => {
    expect(errors(answers(), results("3.25", "2.875", "3.875", "3.75", "2.875"))).toEqual([]);
    expect(errors(answers(), results("3.25", "2.88", "3.88", "3.75", "2.88"))).toEqual([]);
  });

  it("follows from what is wrong there", () => {
    const facts = factsOf([answers("3.52"), results("3.52", "2.875", "3.875", "3.75", "2.875", "84.48")]);
    expect(facts.filter((fact) => fact.startsWith("error"))).toEqual([
      expect.stringMatching(/^error B11 wrong-figure: .*actual 3\.52, expected 3\.25/),
      expect.stringMatching(/^error C2 follows-wrong-figure: .*actual 3\.52, expected 3\.25/),
      expect.stringMatching(/^error C7 follows-wrong-figure: .*actual 84\.48, expected 83\.13/),
    ]);
  });

  it("is wrong by itself where it copies wrongly", () => {
    expect(errors(answers(), results("3.25", "2.875", "3.785", "3.75", "2.875"))).toEqual(["error C4 skm-nrr 3.875"]);
  });

  it("is another survey's where most of it is not there, and of neither where two fit", () => {
    expect(errors(answers(), results("3.1", "2.9", "3.2", "3.75", "3.0"))).toEqual([]);
    expect(errors(answers(), answers("3.25", "SKM 2"), results("3.25", "2.875", "3.785", "3.75", "2.875"))).toEqual([]);
  });
});

it("is right where it numbers sarana and pengaduan the other way than a survey with codes alone", () => {
  const survey = draw(
    `
    No  | U1 | U2 | U3 | U4 | U5 | U6 | U7
    1   | 3  | 3  | 4  | 4  | 2  | 4  | 3
    2   | 4  | 3  | 4  | 4  | 3  | 4  | 3
    3   | 3  | 3  | 4  | 3  | 3  | 4  | 3
    4   | 3  | 2  | 4  | 4  | 4  | 4  | 4
    NRR | 3.25 | 2.75 | 4 | 3.75 | 3 | 4 | 3.25`,
    "SKM",
  );
  const nrr = [3.25, 2.75, 4, 3.75, 3, 3.25, 4];
  const names = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];
  const results = (...last: readonly string[]) =>
    draw(
      ["Kode | Unsur | NRR", ...[...names, ...last].map((name, at) => `U${at + 1} | ${name} | ${nrr[at] ?? ""}`)].join(
        "\n",
      ),
      "Tabel 6",
    );
  expect(errors(survey, results("Sarana dan Prasarana", "Penanganan Pengaduan"))).toEqual([]);
  expect(errors(survey, results("Kompetensi", "Perilaku"))).toEqual(["error C7 skm-nrr 4", "error C8 skm-nrr 3.25"]);
});

describe("indices of a survey whose NRR are rounded", () => {
  const rounded = draw(
    `
    No  | U1 | U2 | U3 | U4 | U5
    1   | 3  | 3  | 4  | 4  | 3
    2   | 4  | 3  | 4  | 4  | 3
    3   | 3  | 3  | 4  | 3  | 4
    4   | 3  | 3  | 4  | 4  | 3
    5   | 3  | 3  | 4  | 4  | 4
    6   | 4  | 3  | 4  | 3  | 3
    7   | 3  | 3  | 3  | 4  | 3
    8   | 3  | 3  | 4  | 4  | 3
    Jumlah | 26 | 24 | 31 | 30 | 26
    NRR | 3.25 | 3 | 3.88 | 3.75 | 3.25
    NRR tertimbang | 0.65 | 0.6 | 0.776 | 0.75 | 0.65 | 3.426
    IKM | . | . | . | . | . | 85.65`,
    "SKM",
  );
  const indices = (third: string) =>
    draw(
      `
      Kode | Unsur | Indeks
      U1 | Persyaratan | 81.25
      U2 | Prosedur | 75
      U3 | Waktu | ${third}
      U4 | Biaya | 93.75
      U5 | Produk | 81.25`,
      "Tabel 7",
    );

  it("are right whether they are of the rounded NRR or of the unrounded", () => {
    expect(errors(rounded, indices("97.00"))).toEqual([]);
    expect(errors(rounded, indices("96.88"))).toEqual([]);
    expect(errors(rounded, indices("96.08"))).toEqual(["error C4 skm-index 97"]);
  });
});
