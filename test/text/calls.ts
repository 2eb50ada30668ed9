import type { Counts } from "../../src/core/findings/counts";
import type { SimulatorTexts } from "../../src/text/simulator/texts";
import type { Texts } from "../../src/text/texts";
import type { TrialTexts } from "../../src/text/trial/texts";
import type { Calls } from "./sentencesOf";

/** None, one, some, and so many that their digits are grouped. */
const MANY = [[0], [1], [2], [12_345]] as const;
const CELL = "SKM!K148";

/** What the sentences of the pane and the terminal are called with. */
export const PANE_CALLS: Calls<Omit<Texts, "messages">> = {
  counts: { errors: MANY, consequences: MANY, warnings: MANY, blanks: MANY, notices: MANY },
  registerRows: MANY.map(([count]) => [count, "Register"] as const),
  pane: {
    fill: MANY,
    replaces: MANY,
    replace: MANY,
    consequences: MANY,
    led: MANY,
    notices: MANY,
    otherNotices: MANY,
    applied: MANY,
    summary: MANY.map(([count]) => [count, "…"] as const),
    stale: [[""], ["SKM"]],
  },
  settings: { steps: MANY },
  cli: {
    table: [["…", "SKM", "A1:K149"]],
    consequences: MANY,
    blanks: [
      [1, "12"],
      [2, "12 · 3"],
      [12_345, "12 · 3 · …"],
    ],
    filled: MANY.map(([count]) => [count, "rekap-isi.xlsx"] as const),
  },
  obstacles: { failed: [[""], ["GeneralException"]] },
  undo: { restored: MANY },
  ikm: {
    filled: MANY.map(([count]) => [count, "84,48", CELL] as const),
    nothingBlank: [["84,48", CELL]],
    filledWithout: MANY.map(([count]) => [count, "SKM"] as const),
    nothingBlankWithout: [["SKM"]],
    computed: [["84,48"]],
    wrong: [["84,93", "84,48"]],
    because: [["B145 (NRR U1)"]],
    putRight: [[CELL]],
    others: [
      ["B145, C145, D145", 1],
      ["B145, C145, D145", 12_345],
    ],
  },
};

/** What the sentences of the simulator's page are called with. */
export const SIMULATOR_CALLS: Calls<SimulatorTexts> = {
  saved: MANY.map(([count]) => ["rekap.xlsx", count] as const),
  moreRefused: MANY,
};

/** What the sentences of the trial in Excel are called with. */
export const TRIAL_CALLS: Calls<TrialTexts> = {
  progress: [[3, 12]],
  done: [
    [
      { agreeing: 31, asked: 32 },
      { agreeing: 11, asked: 12 },
    ],
  ],
};

/** Tables with something of every sort, with one sort, and with nothing. */
export const COUNTED: readonly Counts[] = [
  { errors: 1, consequences: 2, warnings: 1, blanks: 1, notices: 1 },
  { errors: 0, consequences: 0, warnings: 0, blanks: 12_345, notices: 0 },
  { errors: 0, consequences: 0, warnings: 0, blanks: 0, notices: 0 },
];
