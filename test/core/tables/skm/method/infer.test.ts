import type { Rounding } from "../../../../../src/core/numbers/rounding";
import { inferMethod } from "../../../../../src/core/tables/skm/method/infer";
import type { Method } from "../../../../../src/core/tables/skm/method/method";
import { readMatrix } from "../../../../../src/core/tables/skm/summary/reader";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { draw } from "../../../../support/draw";

/** Three unsur, seven respondents: ΣNilai 23, 25, 24; NRR 3,285714… 3,571428… 3,428571…, together 10,285714…. */
const ANSWERS = `
  No | U1 | U2 | U3
  1 | 3 | 4 | 3
  2 | 3 | 4 | 4
  3 | 4 | 3 | 3
  4 | 3 | 4 | 4
  5 | 4 | 3 | 3
  6 | 3 | 4 | 4
  7 | 3 | 3 | 3
  ΣNilai | 23 | 25 | 24`;

function methodOf(summary: string): Method {
  const [matrix] = recogniseMatrices(draw(`${ANSWERS}\n${summary.trim()}`));
  if (!matrix) throw new Error("No matrix was recognised.");
  return inferMethod(matrix, readMatrix(matrix));
}

/** "1/3 none none none": weight, and what NRR, weighted NRR and total pass on. */
function told(summary: string): string {
  const { weight, nrr, weighted, total } = methodOf(summary);
  return [weight.text, ...[nrr, weighted, total].map(name)].join(" ");
}

function name(rounding: Rounding): string {
  if (rounding.mode === "none") return "none";
  return `${rounding.mode === "half-up" ? "half" : "cut"}${rounding.decimals}`;
}

describe("the weight", () => {
  it("is 1/x where nothing is stated", () => {
    expect(told("NRR | . | . | .\nNRR tertimbang | . | . | . | .\nIKM | . | . | . | .")).toBe("1/3 none none none");
  });

  it("is 1/x where nothing is stated, whatever the legend says", () => {
    const summary = "NRR | . | . | .\nNRR tertimbang | . | . | . | .\nIKM | . | . | . | .";
    expect(told(`${summary}\nNRR tertimbang per unsur = NRR per unsur x 0,33`)).toBe("1/3 none none none");
  });

  it.each([
    ["1/3", 85.71],
    ["0.333", 85.63],
    ["0.33", 84.86],
  ])("is %s where the IKM is %d", (weight, ikm) => {
    expect(told(`IKM | . | . | . | ${ikm}`)).toBe(`${weight} none none none`);
  });

  it("is what the weighted row is computed with", () => {
    expect(told("NRR tertimbang | 1.084 | 1.179 | 1.131")).toBe("0.33 none half3 none");
  });

  it("is the legend's where that reproduces as much as the regulation's", () => {
    const coarse = "NRR tertimbang | 1.09 | 1.19 | 1.14";
    expect(told(coarse)).toMatch(/^1\/3 /);
    expect(told(`${coarse}\nNRR tertimbang per unsur = NRR per unsur x 0,333`)).toMatch(/^0\.333 /);
  });

  it("is not the legend's where another reproduces more", () => {
    const legend = "NRR tertimbang per unsur = NRR per unsur x 0,33";
    expect(told(`IKM | . | . | . | 85.71\n${legend}`)).toBe("1/3 none none none");
  });

  it("may be one that only the legend names", () => {
    const legend = "NRR tertimbang per unsur = NRR per unsur x 0,3";
    expect(told(`IKM | . | . | . | 77.14\n${legend}`)).toBe("0.3 none none none");
  });

  it("is told by the results where the legend is followed", () => {
    const legend = "NRR tertimbang per unsur = NRR per unsur x 0,333";
    expect(told(`IKM | . | . | . | 85.63\n${legend}`)).toBe("0.333 none none none");
  });
});

describe("the roundings", () => {
  it("are none where figures are stated in full", () => {
    const nrr = "NRR | 3.2857142857 | 3.5714285714 | 3.4285714286";
    expect(told(`${nrr}\nIKM | . | . | . | 85.7142857143`)).toBe("1/3 none none none");
  });

  it("are those of figures typed with three decimals, which the next step is computed from", () => {
    expect(told("NRR | 3.286 | 3.571 | 3.429\nIKM | . | . | . | 85.717")).toBe("1/3 half3 none none");
  });

  it("are none for figures shown with two decimals, unless the results say otherwise", () => {
    expect(told("NRR | 3.29 | 3.57 | 3.43\nIKM | . | . | . | 85.71")).toBe("1/3 none none none");
    expect(told("NRR | 3.29 | 3.57 | 3.43\nIKM | . | . | . | 85.75")).toBe("1/3 none none half2");
  });

  it("may cut off", () => {
    expect(told("NRR | 3.285 | 3.571 | 3.428\nIKM | . | . | . | 85.7")).toBe("1/3 cut3 none none");
    expect(told("NRR | 3.28 | 3.57 | 3.42\nIKM | . | . | . | 85.58")).toBe("1/3 cut2 none none");
  });

  it("of the weighted row are told by the total", () => {
    const rows = "NRR | 3.2857142857 | 3.5714285714 | 3.4285714286\nNRR tertimbang | 1.1 | 1.19 | 1.14";
    expect(told(`${rows} | 3.4285714286`)).toBe("1/3 none none none");
    expect(told(`${rows} | 3.43`)).toBe("1/3 none none none");
    const cut = "NRR tertimbang | 1.09 | 1.19 | 1.14 | 3.42\nIKM | . | . | . | 85.5";
    expect(told(cut)).toBe("1/3 none none cut2");
  });

  it("of the total are told by the IKM", () => {
    const total = "NRR tertimbang | 1.0952380952 | 1.1904761905 | 1.1428571429 | 3.429";
    expect(told(`${total}\nIKM | . | . | . | 85.725`)).toBe("1/3 none none half3");
    expect(told(`${total}\nIKM | . | . | . | 85.7142857`)).toBe("1/3 none none none");
  });

  it("are found in spite of one wrong figure", () => {
    const rows = "NRR | 3.286 | 3.571 | 3.429\nNRR tertimbang | 1.094 | 1.189 | 1.142";
    expect(told(`${rows} | 9.999\nIKM | . | . | . | 85.63`)).toMatch(/^0\.333 half3 half3 /);
    expect(told(`${rows} | 3.425\nIKM | . | . | . | 12.34`)).toMatch(/^0\.333 half3 half3 /);
  });

  it("of a row of weights leave the weight alone", () => {
    const rows = "Bobot | 0.5 | 0.3 | 0.2\nNRR tertimbang | 1.643 | 1.071 | 0.686 | 3.4";
    expect(told(rows)).toMatch(/^1\/3 /);
  });

  it("of the NRR are told by its row alone where nothing behind it is stated", () => {
    expect(told("NRR | 3.286 | 3.571 | 3.429")).toBe("1/3 half3 none none");
    expect(told("NRR | 3.285 | 3.571 | 3.428")).toBe("1/3 cut3 none none");
  });

  it("go by the number of decimals that most figures have, the longer of two equals", () => {
    expect(told("NRR | 3.29 | 3.571 | 3.429\nIKM | . | . | . | 12")).toMatch(/^1\/3 half3 /);
    expect(told("NRR | 3.28 | 3.571 | 3.428\nIKM | . | . | . | 12")).toMatch(/^1\/3 cut3 /);
    expect(told("NRR | 3.29 | 3.571 | belum\nIKM | . | . | . | 12")).toMatch(/^1\/3 half3 /);
  });

  it("are the regulation's where not a single figure can be reproduced", () => {
    const legend = "NRR tertimbang per unsur = NRR per unsur x 0,3";
    expect(told(`IKM | . | . | . | 12.34\n${legend}`)).toBe("1/3 none none none");
    expect(told(`NRR tertimbang | 9 | 9 | 9\n${legend}`)).toBe("1/3 none none none");
  });

  it("are told by a grade where that is all the sheet states", () => {
    expect(told("IKM | . | . | . | .\nMutu | . | . | . | B")).toBe("1/3 none none none");
    expect(told("IKM | . | . | . | .\nMutu | . | . | . | D")).toBe("1/3 none none none");
  });
});
