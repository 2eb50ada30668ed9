import { numberEn, counted } from "../counted";
import type { WhyTexts } from "./texts";

/** What is said to who asks why something is wrong, in English. */
export const why: WhyTexts = {
  ask: "Why?",
  askOf: (cell) => `Why ${cell}?`,
  formula: (formula) => `Its formula: ${formula}`,
  follows: (count) => `What changes along with it (${numberEn(count)}):`,
  others: (count) => `and ${counted(count, "other cell")}`,
  matters: {
    error: "Wrong: this figure or statement cannot be right; whoever computes it again will notice.",
    warning: "To be looked at: something is blank or doubtful; look at it before the report is sent.",
    info: "Notice: worth knowing, changes nothing.",
  },
  rule: (says) => `What is checked: ${says}.`,
  ground: (ground) => `Ground: ${ground}.`,
  missing: "What the rules say could not be loaded. Check the network, then open this again.",
};
