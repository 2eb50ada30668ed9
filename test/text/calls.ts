import type { Counts } from "../../src/core/findings/counts";
import type { Exact } from "../../src/core/numbers/exact";
import type { BanyakTexts } from "../../src/text/banyak/texts";
import type { CliTexts } from "../../src/text/cli/texts";
import type { SimulatorTexts } from "../../src/text/simulator/texts";
import type { Texts } from "../../src/text/texts";
import type { TrialTexts } from "../../src/text/trial/texts";
import { LIST_CALLS } from "./listCalls";
import { MANY } from "./many";
import { CHARTS, STORIES } from "./told";
import type { Calls } from "./sentencesOf";

const CELL = "SKM!K148";

const number = (figure: Exact, decimals: number) => figure.valueOf().toFixed(decimals);

const CELLS = [["SKM!B4, SKM!C4"]] as const;
const SHEETS = [["SKM TW III, PMA TW III"]] as const;
const REGIONS = MANY.map(([count]) => ["A2:F7", count] as const);

/** What the sentences of the pane are called with. */
export const PANE_CALLS: Calls<Omit<Texts, "messages">> = {
  counts: { errors: MANY, consequences: MANY, warnings: MANY, blanks: MANY, notices: MANY },
  registerRows: MANY.map(([count]) => [count, "Register"] as const),
  nextQuarter: {
    term: ([1, 3, 6, 12] as const).flatMap((length) =>
      [2024, null].map((year) => [{ length, number: 1, year }] as const),
    ),
    region: { table: REGIONS, anything: REGIONS, beside: REGIONS, unknown: REGIONS },
    fromTo: [["Triwulan II 2024", "Triwulan III 2024"]],
    changed: { emptied: MANY, period: MANY, signed: MANY, caption: MANY, carried: MANY, formula: MANY },
    stillBlank: [["Triwulan III 2024"]],
    none: [["Juni 2024"]],
    more: MANY,
    kept: {
      periods: CELLS,
      anything: CELLS,
      lasting: CELLS,
      figures: CELLS,
      beside: CELLS,
      sentence: CELLS,
      earlier: CELLS,
    },
    make: MANY,
    made: [["SKM TW III, PMA TW III", "Triwulan III 2024"]],
    otherwise: CELLS,
    undone: { removed: SHEETS, changed: SHEETS, gone: SHEETS },
    notAQuarter: [["5/2024"]],
    notAStep: [["hari"]],
    noRegion: [["Izin!A2:F7"]],
    saved: [["hasil.xlsx", "Triwulan III 2024"]],
  },
  pane: {
    fill: MANY,
    fills: MANY,
    sheetOf: [
      [1, 1],
      [3, 12],
    ],
    replaces: MANY,
    replace: MANY,
    consequences: MANY,
    led: MANY,
    notices: MANY,
    otherNotices: MANY,
    applied: MANY,
    stale: [[""], ["SKM"]],
  },
  charts: {
    made: [["Rekap izin", "OSS"]],
    updated: [["Rekap izin", "OSS"]],
    altText: CHARTS.map((told) => [told, (figure: number) => figure.toFixed(1)] as const),
  },
  history: {
    show: MANY,
    when: [["2024-07-01", "09:05"]],
    cells: [
      ["SKM", 1, "B145"],
      ["SKM", 12, "B145, B146, …"],
    ],
    more: [
      [1, 3],
      [8, 58],
    ],
    chartMade: [["Rekap izin", "OSS"]],
    chartUpdated: [["Rekap izin", "OSS"]],
    sheetAdded: [["Rencana"]],
    undoOf: [["1 Juli 2026", "SKM: 12 sel"]],
    waits: MANY,
  },
  marks: {
    mark: MANY,
    markOf: MANY.map(([count]) => [count, "SKM · A1:K149"] as const),
    marked: MANY,
    left: MANY,
    locked: MANY,
    stillMarked: [["SKM!B145, B146"]],
    unmarked: MANY,
    did: [
      ["SKM", 1, "B145"],
      ["SKM", 12, "B145, B146, …"],
    ],
  },
  together: {
    fixSafe: MANY,
    convertTexts: MANY,
    kinds: [
      [0, 3],
      [12, 0],
    ],
    asks: MANY,
    agree: MANY,
  },
  watching: {},
  ...LIST_CALLS,
  decisions: {
    offerOf: [[CELL]],
    count: MANY,
    because: [["sudah dicek dengan berkas asli", "2024-07-01"]],
    heedOf: [[CELL]],
  },
  overview: {
    files: [
      [1, 0, 0],
      [2, 1, 0],
      [12_345, 2, 1],
    ],
    differs: [
      ["Skala", "4", [{ value: "5", names: ["a.xlsx"] }]],
      ["Skala", "4", [{ value: "5", names: ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx", "f.xlsx"] }]],
    ],
    without: [["Rekap izin", ["a.xlsx"]]],
    copies: [["a.xlsx", ["b.xlsx", "c.xlsx"]]],
    period: [
      [[], 2024],
      [[4], null],
      [[4, 5, 6], 2024],
      [[7, 8, 9, 10, 11, 12], 2024],
      [[2, 3], 2024],
    ],
    surveyTotal: [
      ["TW II 2024", 1, 140, { ikm: 84.48, file: "a.xlsx" }, { ikm: 84.48, file: "a.xlsx" }],
      ["TW II 2024", 2, 12_345, { ikm: 80, file: "a.xlsx" }, { ikm: 84.48, file: "b.xlsx" }],
    ],
    permitsTotal: [
      ["TW II 2024", 1, 1],
      ["TW II 2024", 2, 12_345],
    ],
  },
  proof: {
    made: [["Hasil Pemeriksaan"]],
    updated: [["Hasil Pemeriksaan"]],
    notUpdated: [["Hasil Pemeriksaan"]],
    changed: [["Hasil Pemeriksaan"]],
    moment: [["2024-07-01", "14:05"]],
    standing: [
      [0, 0],
      [1, 1],
      [12_345, 2],
    ],
    follows: [[CELL]],
    since: [["Diisi"]],
    written: [["hasil.xlsx"]],
  },
  followUp: {
    priorities: [
      [1, 1],
      [3, 3],
      [4, 3],
    ],
  },
  narrative: { tell: STORIES.map((story) => [story, number] as const), replaces: [["SKM!A160", "Catatan"]] },
  settings: { steps: MANY, version: [["1.0.0"]] },
  copies: { agree: MANY },
  answers: { convert: MANY, formulas: MANY, each: MANY, scale: [[5]] },
  tableMarks: {
    upTo: [[7]],
    marked: [
      ["SKM!A3:K149", "…", []],
      ["SKM!A3:K149", "…", ["Triwulan II Tahun 2024", "1–7"]],
    ],
    removeOf: [["SKM!A3:K149"]],
    column: [
      ["C", "Syarat"],
      ["C", ""],
    ],
    headerIs: [
      [3, 3, 4],
      [3, 4, 6],
    ],
    noHeader: [[3]],
    useFor: MANY,
  },
  obstacles: { failed: [[""], ["GeneralException"]], "protected-sheets": [["SKM, Izin"]] },
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

/** What the sentences of the terminal are called with. */
export const CLI_CALLS: Calls<CliTexts> = {
  table: [["…", "SKM", "A1:K149"]],
  consequences: MANY,
  blanks: [
    [1, "12"],
    [2, "12 · 3"],
    [12_345, "12 · 3 · …"],
  ],
  filled: MANY.map(([count]) => [count, "rekap-isi.xlsx"] as const),
  progress: [[12, 12_345]],
};

/** What the sentences of the simulator's page are called with. */
export const SIMULATOR_CALLS: Calls<SimulatorTexts> = {
  saved: MANY.map(([count]) => ["rekap.xlsx", count] as const),
  moreRefused: MANY,
  formulaError: [["M1", "#VALUE!"]],
};

/** What the sentences of the trial in Excel are called with. */
export const BANYAK_CALLS: Calls<BanyakTexts> = {
  progress: [
    [0, 1],
    [12_345, 12_346],
  ],
  stopped: [
    [0, 1],
    [12_345, 12_346],
  ],
  done: MANY,
  failed: [["a.xlsx"]],
  more: MANY,
};

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
