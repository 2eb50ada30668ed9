import type { HintMessages } from "../../../src/core/hints/messages";
import type { Samples } from "./facts";

/** What is said of regions that a person has marked. */
export const hints: Samples<HintMessages> = {
  "hint-not-followed": [
    { area: "A3:K20", mark: "survey", reason: "not-found" },
    { area: "A3:K20", mark: "results", reason: "no-sheet" },
    { area: "A3:K20", mark: "permits", reason: "empty" },
    { area: "A3:K20", mark: "investment", reason: "no-room" },
    { area: "A3:K20", mark: "register", reason: "not-found" },
    { area: "A3:K20", mark: "totals", reason: "not-found" },
  ],
};
