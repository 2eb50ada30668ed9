import type { Fixed } from "../core/edits/fixed";
import type { Cause } from "../core/findings/cause";
import type { Figure, Message, MessageKey, MessageParams } from "../core/findings/message";
import type { SheetCell } from "../core/grid/address";
import type { Counts } from "../core/findings/counts";
import type { Severity } from "../core/findings/finding";
import type { Shown } from "../core/findings/shown";
import type { Working } from "../core/findings/working";
import type { Cell } from "../core/grid/address";
import type { Exact } from "../core/numbers/exact";
import type { ChartTexts } from "./charts/texts";
import type { FollowUpTexts } from "./followUp/texts";
import type { ObstacleTexts } from "./obstacles/texts";
import type { DecisionTexts } from "./decisions/texts";
import type { OverviewTexts } from "./overview/texts";
import type { AnswerTexts } from "./answers/texts";
import type { CopyTexts } from "./copies/texts";
import type { TableMarkTexts } from "./hints/texts";
import type { NextQuarterTexts } from "./nextQuarter/texts";
import type { NarrativeTexts } from "./narrative/texts";
import type { PaneTexts } from "./pane/texts";
import type { HistoryTexts } from "./history/texts";
import type { MarkTexts } from "./marks/texts";
import type { ListingTexts } from "./listing/texts";
import type { VerdictTexts } from "./verdict/texts";
import type { TogetherTexts } from "./together/texts";
import type { WatchingTexts } from "./watching/texts";
import type { ProofTexts } from "./proof/texts";
import type { WhyTexts } from "./why/texts";

/** The languages the program speaks. */
export type Language = "id" | "en";

/** Ways to write what a sentence is about; every sentence gets them in its own language. */
export interface Speech {
  shown(figure: Shown): string;
  number(number: Exact, decimals?: number): string;
  working(working: readonly Working[]): string;
  readonly cell: (cell: Cell) => string;
  /** A cell that others follow from, with its sheet where that is another. */
  readonly cause: (cause: Cause) => string;
  /** A column's letters. */
  readonly column: (column: number) => string;
  /** A cell of another sheet. */
  readonly place: (place: SheetCell) => string;
  figure(figure: Figure): string;
  /** A sentence within a sentence. */
  message(message: Message): string;
}

/** Everything a person reads, in one language. The compiler sees to it that both languages say the same things. */
export interface Texts extends ObstacleTexts {
  readonly language: Language;
  readonly decimalMark: "," | ".";
  readonly groupMark: "," | ".";
  readonly nothing: string;
  /** What the figures of a rule are called: "NRR U1". */
  readonly figures: Readonly<Record<string, (subject: string) => string>>;
  readonly messages: { readonly [K in MessageKey]: (params: MessageParams[K], say: Speech) => string };
  readonly severities: Readonly<Record<Severity, string>>;
  /** So many findings of a sort, wherever they are counted. */
  readonly counts: Readonly<Record<keyof Counts, (count: number) => string>>;
  readonly nothingFound: string;
  readonly tableKinds: Readonly<Record<string, string>>;
  readonly sum: (area: string) => string;
  readonly mean: (area: string) => string;
  readonly count: (area: string) => string;
  readonly copy: (area: string) => string;
  /** How many days lie between those of two cells. */
  readonly days: (cells: string) => string;
  /** So many rows of a register. */
  readonly registerRows: (count: number, sheet: string) => string;
  readonly charts: ChartTexts;
  readonly decisions: DecisionTexts;
  readonly followUp: FollowUpTexts;
  readonly narrative: NarrativeTexts;
  readonly nextQuarter: NextQuarterTexts;
  readonly overview: OverviewTexts;
  readonly pane: PaneTexts;
  readonly history: HistoryTexts;
  readonly marks: MarkTexts;
  readonly answers: AnswerTexts;
  readonly copies: CopyTexts;
  readonly tableMarks: TableMarkTexts;
  readonly verdict: VerdictTexts;
  readonly together: TogetherTexts;
  readonly watching: WatchingTexts;
  readonly proof: ProofTexts;
  readonly listing: ListingTexts;
  readonly why: WhyTexts;
  readonly settings: {
    readonly title: string;
    /** How the workbook is checked and filled, which is loaded once it is opened; `notOpened` where it could not be. */
    readonly preferences: string;
    readonly opening: string;
    readonly kept: string;
    /** Excel did not say what is kept, or did not keep it; why is said beside it. */
    readonly notKept: string;
    readonly notOpened: string;
    readonly language: string;
    /** The language that Office itself speaks. */
    readonly asOffice: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly journal: string;
    readonly noSteps: string;
    /** What is kept of so many steps, where, and who gets to see it. */
    readonly steps: (count: number) => string;
    readonly forget: string;
    /** What forgetting means; asks for consent. */
    readonly forgetAsk: string;
    readonly forgetYes: string;
    readonly forgotten: string;
    /** Names the page with the guide or, where it does not speak the language, about the program. */
    readonly guide: string;
    readonly guidePage: string;
    readonly version: (version: string) => string;
    /** Names the page with help, and the page itself, which lies beside the pane's. */
    readonly help: string;
    readonly helpPage: string;
    readonly privacy: string;
    readonly privacyPage: string;
  };
  readonly ikm: {
    /** `cell` is where the IKM stands. */
    readonly filled: (count: number, ikm: string, cell: string) => string;
    readonly nothingBlank: (ikm: string, cell: string) => string;
    /** The same for a table that has no place for an IKM. */
    readonly filledWithout: (count: number, sheet: string) => string;
    readonly nothingBlankWithout: (sheet: string) => string;
    /** What follows then: the IKM that the answers give, or that there is none. */
    readonly computed: (ikm: string) => string;
    readonly noPlace: string;
    /** Everything blank was left; why, is said of the cells. */
    readonly nothingFilled: string;
    /** The work is done, but the IKM's cell could not be brought to the front; why, follows. */
    readonly notShown: (cell: string) => string;
    /** An IKM that stands in its cell, and what it should be. */
    readonly wrong: (ikm: string, expected: string) => string;
    /** What makes it wrong: cells with their figures. */
    readonly because: (causes: string) => string;
    /** What to do about it. */
    readonly putRight: (cells: string) => string;
    /** Cells that are named, and some that are only counted. */
    readonly others: (cells: string, count: number) => string;
    /** `found` are the counts of the table. */
    readonly findings: (found: string) => string;
    readonly noSurvey: string;
    /** The answers are words, and nobody has confirmed what they count. */
    readonly unconfirmed: (sheet: string) => string;
    /** Cells that show something else than was written into them. */
    readonly otherwise: (cells: string) => string;
    /** Cells that hold a value although a formula was meant: in a table that was made with Insert › Table. */
    readonly fixed: (cells: string) => string;
    /** Cells that Excel changed by itself along with these. */
    readonly spread: (cells: string) => string;
    /** Where Excel computes only when it is told to. */
    readonly notComputed: (cells: string) => string;
    /** Why, follows. */
    readonly stopped: string;
    readonly unread: (sheets: string) => string;
  };
  /** Why a figure is written as a fixed one, which moves with no other. */
  readonly fixed: Readonly<Record<Fixed, string>>;
  /** Formulas that do not move with all that determines their figures, as they read fixed ones in these cells. */
  readonly readsFixed: (cells: string) => string;
}
