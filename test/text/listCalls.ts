import type { Texts } from "../../src/text/texts";
import { MANY } from "./many";
import type { Calls } from "./sentencesOf";

/** What the sentences about the list of findings are called with. */
export const LIST_CALLS: Calls<Pick<Texts, "verdict" | "listing" | "why">> = {
  verdict: {
    wrong: [
      [1, "SKM"],
      [16, "SKM, PMDN, dan 5 lembar lain"],
    ],
    look: [
      [1, "SKM", true],
      [3, "SKM dan PMDN", false],
    ],
    blank: [
      [1, true],
      [12, false],
    ],
    left: MANY,
    open: [
      ["Desember", "Desember"],
      ["Oktober", "Desember"],
    ],
    unchecked: MANY,
    places: [
      [["SKM"], 0],
      [["SKM", "PMDN"], 0],
      [["SKM", "PMDN"], 1],
      [["SKM", "PMDN"], 5],
    ],
    checked: [
      [8, 5, 1],
      [10, 42, 13],
    ],
    onlySheet: [["SKM", "3 salah, 2 catatan"]],
  },
  listing: {
    filter: { errors: MANY, warnings: MANY, blanks: MANY, notices: MANY },
    position: [
      [0, 1],
      [0, 19],
      [3, 19],
    ],
    complete: MANY,
    unknown: MANY,
  },
  why: {
    askOf: [["B145"]],
    formula: [["=B144/140"]],
    follows: MANY,
    others: MANY,
    rule: [["NRR"]],
    ground: [["PermenPANRB 14/2017"]],
  },
};
