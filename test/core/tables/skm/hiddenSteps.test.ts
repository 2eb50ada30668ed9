import { factsOf } from "../../../support/facts";
import { draw } from "../../../support/draw";
import { EIGHT_ANSWERS } from "../../../support/eightAnswers";

/** A survey without a row of weighted NRR: its IKM is computed over figures that the sheet does not show. */
const survey = (u1: string, ikm: string) =>
  draw(`
    No  | U1 | U2 | U3 | U4 | U5
    ${EIGHT_ANSWERS}
    NRR | ${u1} | 2.875 | 3.875 | 3.75 | 2.875
    IKM | .  | .  | .  | .  | ${ikm}`);

describe("an IKM that is computed over figures which the sheet does not show", () => {
  it("follows from a wrong NRR before them", () => {
    const [cause, follows, ...more] = factsOf(survey("3.52", "84.48"));
    expect(cause).toMatch(/^error B10 wrong-figure: .*expected 3\.25/);
    expect(follows).toMatch(/^error F11 follows-wrong-figure: .*expected 83\.13, causes \[B10\]/);
    expect(more).toEqual([]);
  });

  it("is wrong by itself where nothing before it is", () => {
    expect(factsOf(survey("3.25", "84.48"))).toEqual([expect.stringMatching(/^error F11 wrong-figure: /)]);
  });
});
