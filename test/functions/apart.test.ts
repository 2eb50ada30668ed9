import { draw } from "../support/draw";
import { fillsOf, findingsOf } from "../support/checked";

const ANSWERS = `
  No  | U1 | U2 | U3
  1   | 3  | 4  | 3
  2   | 4  | 4  | 3
  3   | 3  | 3  | 4`;

describe("the functions and the recap", () => {
  /** Where the add-in is not installed they give #NAME?: a recap that is sent must not need them. */
  test("what fills a recap needs none of them", () => {
    const fills = fillsOf(draw(`${ANSWERS}\n  NRR\n  IKM\n  Mutu`));
    expect(fills.length).toBeGreaterThan(4);
    expect(fills.filter((fill) => fill.includes("PTSP"))).toEqual([]);
  });

  test("a recap that was computed with them is right", () => {
    const nrr = "=PTSP.NRR(B2:B4) -> 3.3333333333333335 | =PTSP.NRR(C2:C4) -> 3.6666666666666665";
    const rest = "IKM | =PTSP.IKM(B2:D4) -> 86.11111111111111\n  Mutu | =PTSP.MUTU(B6) -> B";
    expect(findingsOf(draw(`${ANSWERS}\n  NRR | ${nrr} | =PTSP.NRR(D2:D4) -> 3.3333333333333335\n  ${rest}`))).toEqual(
      [],
    );
  });

  test("and wrong where it would be wrong with any other formula", () => {
    const nrr = "=PTSP.NRR(B2:B3) -> 3.5 | =PTSP.NRR(C2:C4) -> 3.6666666666666665";
    expect(
      findingsOf(draw(`${ANSWERS}\n  NRR | ${nrr} | =PTSP.NRR(D2:D4) -> 3.3333333333333335`)).filter((one) =>
        one.startsWith("error"),
      ),
    ).toEqual(["error B5 skm-nrr 3.3333333333333335"]);
  });
});
