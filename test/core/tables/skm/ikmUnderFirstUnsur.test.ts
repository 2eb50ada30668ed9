import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const SURVEY = `
  SKM
  No             | U1    | U2    | U3
  1              | 4     | 3     | 4
  2              | 3     | 4     | 3
  3              | 4     | 4     | 4
  4              | 3     | 3     | 3
  NRR            | 3.5   | 3.5   | 3.5
  NRR tertimbang | 1.167 | 1.167 | 1.167 | 3.5`;

describe("one figure of many is the IKM, not the index of the first unsur", () => {
  it.each(["IKM", "Nilai IKM", "IKM Unit Pelayanan", "Indeks Kepuasan Masyarakat", "Nilai SKM"])("%s", (label) => {
    const sheet = draw(`${SURVEY}\n${label} | 87.5`);
    expect(findingsOf(sheet)).toEqual([]);
    expect(fillsOf(sheet)).toEqual([]);
  });

  it("and is judged as such", () => {
    expect(findingsOf(draw(`${SURVEY}\nIKM | 88`), "error")).toEqual(["error B9 skm-ikm 87.53"]);
  });

  it("while a row with the index of each is a row of indices, and a blank in it waits", () => {
    expect(fillsOf(draw(`${SURVEY}\nIndeks per Unsur | 87.5 | 87.5 | 87.5\nIKM | . | . | . | 87.5`))).toEqual([]);
    expect(fillsOf(draw(`${SURVEY}\nIndeks per Unsur | 87.5 | . | 87.5\nIKM | . | . | . | 87.5`))).toEqual([
      expect.stringMatching(/^C9 .* 87\.5$/),
    ]);
  });
});
