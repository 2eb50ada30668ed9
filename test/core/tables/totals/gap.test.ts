import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const GAP = `
  Kode | Unsur       | Kinerja | Harapan | Gap
  U1   | Persyaratan | 3.35    | 3.83    | -0.48
  U2   | Prosedur    | 3.69    | 3.85    | -0.16
  U3   | Waktu       | 3.47    | 3.85    | -0.38
  U4   | Biaya       | 3.52    | 3.88    | -0.36`;

describe("how far what was found lies below what was hoped for", () => {
  it("is silent where right, and each wrong gap is named", () => {
    expect(findingsOf(draw(GAP), "error")).toEqual([]);
    const [wrong, ...others] = findingsOf(draw(GAP.replace("-0.38", "-0.83")), "error");
    expect([wrong, others.length]).toEqual([expect.stringMatching(/^error E4 \S+ -0.38/), 0]);
  });

  it("is filled by the names of both, whichever stands first", () => {
    const blank = GAP.replace(/\| -0.\d\d/g, "| .");
    expect(fillsIn("E", blank)[0]).toBe("E2 =C2-D2 -0.48");
    const turned = blank.replace("Kinerja | Harapan", "Harapan | Kinerja");
    expect(fillsIn("E", turned)[0]).toBe("E2 =D2-C2 0.48");
  });

  it("is left blank where nothing says what was hoped for", () => {
    expect(fillsIn("E", GAP.replace(/\| -0.\d\d/g, "| .").replace("Harapan", "Lainnya"))).toEqual([]);
  });
});
