import { fillsOf, findingsOf } from "../../../../support/checked";
import { draw } from "../../../../support/draw";
import { EIGHT_ANSWERS } from "../../../../support/eightAnswers";

/** Answers with labels as they are shortened, and the sum of the weighted averages in a row of its own. */
const survey = (total: string, ikm: string) =>
  draw(`
    Resp. ke | U1 | U2 | U3 | U4 | U5
    ${EIGHT_ANSWERS}
    Ttl nilai/unsur | 26 | 23 | 31 | 30 | 23
    Rata2/unsur | 3.25 | 2.875 | 3.875 | 3.75 | 2.875
    Rata2 x 0,20 | 0.65 | 0.575 | 0.775 | 0.75 | 0.575
    Jumlah | ${total}
    IKM | ${ikm}`);

describe("a plain Jumlah below the weighted averages", () => {
  it("is their sum, and no sum of answers", () => {
    expect(findingsOf(survey("3.325", "83.13"))).toEqual([]);
    expect(findingsOf(survey("3.253", "83.13"), "error")).toEqual(["error B13 skm-total 3.325"]);
    expect(fillsOf(survey(".", ".")).filter((fill) => /^[B-F]13 .* (26|23|31|30)$/.test(fill))).toEqual([]);
  });
});
