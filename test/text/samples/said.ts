import type { SaidMessages } from "../../../src/core/said/messages";
import { right, stated, type Samples } from "./facts";

const there = { sheet: "SKM", area: "A2:K26" };
const wrong = { said: stated, expected: right, there };

/** What is said of sentences of a report. */
export const said: Samples<SaidMessages> = {
  "said-figure": [
    { figures: [{ of: "ikm", ...wrong }] },
    { figures: [{ of: "people", ...wrong }] },
    {
      figures: [
        { of: "ikm", ...wrong },
        { of: "permits", ...wrong },
      ],
    },
  ],
};
