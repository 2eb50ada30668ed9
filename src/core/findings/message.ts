import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import type { Candidate } from "./candidate";
import type { Cause } from "./cause";
import type { Shown } from "./shown";
import type { Working } from "./working";

/** Which figure of a table a sentence is about: the rule that governs it, and which one of them ("U1"). */
export interface Figure {
  readonly rule: string;
  readonly subject: string;
}

/** How a formula differs from the right one: "C4:C6" for each run of cells. */
export interface Reading {
  readonly missed: readonly string[];
  readonly reached: readonly string[];
  readonly formula: string | null;
}

/** Answers in words that count the same. */
export interface CountedAnswers {
  readonly number: number;
  readonly texts: readonly string[];
}

/** What each sentence needs to know. The sentences themselves stand in src/text, one set for each language. */
export interface MessageParams {
  readonly "wrong-figure": {
    readonly figure: Figure;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly working: readonly Working[];
    readonly evidence: Message | null;
  };
  readonly "follows-wrong-figure": {
    readonly figure: Figure;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly causes: readonly Cause[];
  };
  /** What the formula of a wrong figure leaves out, and takes in besides; null where no formula can say it right. */
  readonly "formula-reads": Reading;
  /** The same of a formula whose figure is right as long as those cells are blank or nought. */
  readonly "formula-range": Reading & { readonly figure: Figure };
  /** A formula that reads another sheet otherwise than those of its line do; `formula` is as theirs are. */
  readonly "reference-differs": { readonly actual: string; readonly formula: string };
  /** A right figure that is typed where the others of its line have `formula`, moved to its place. */
  readonly "typed-among-formulas": { readonly figure: Figure; readonly actual: Shown; readonly formula: string };
  readonly "blank-figure": { readonly figure: Figure; readonly expected: Shown; readonly working: readonly Working[] };
  /** A figure that no relation computes. `explains` are the totals that are right once it is; null `actual` is a blank. */
  readonly "wrong-entry": {
    readonly figure: Figure;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly explains: readonly Cell[];
    readonly others: readonly Candidate[];
  };
  /** Cells that may be the wrong one instead. */
  readonly "other-cells": { readonly others: readonly Candidate[] };
  /** More cells are wrong together than can be told apart; `cells` are the totals that do not add up. */
  readonly "too-much-wrong": { readonly cells: readonly Cell[] };
  /** `below` and `above` are the nearest averages that whole answers can give. */
  readonly "nrr-not-reachable": { readonly n: number; readonly below: Attainable; readonly above: Attainable };
  /** `expected` is the answer that the column's own figures ask for, null where they ask for none in particular. */
  readonly "answer-outside-scale": {
    readonly subject: string;
    readonly actual: Shown;
    readonly expected: Shown;
    /** The worst and the best answer of the survey's scale. */
    readonly least: number;
    readonly most: number;
    /** How they are written, from the worst on, where they are words or letters. */
    readonly words: readonly CountedAnswers[];
  };
  /** `factor` is what an NRR is multiplied by; `basis` is what says so. */
  readonly "survey-scale": {
    readonly most: number;
    readonly factor: Shown;
    readonly basis: "words" | "figures" | "answers";
  };
  /** `best` is the best answer that was given; nothing says whether it is the best there is. */
  readonly "scale-unclear": { readonly best: number };
  /** Letters a to `last` stand for 1 to `most`, or the other way round. */
  readonly "lettered-answers": { readonly last: string; readonly most: number; readonly isFalling: boolean };
  /** Letters a to `last` stand for 1 to `most`, and nothing says whether a is the best. */
  readonly "letters-undecided": { readonly last: string; readonly most: number };
  /** What answers in words count, the best first. */
  readonly "worded-answers": { readonly answers: readonly CountedAnswers[] };
  /** The same where the words may be counted in another way too. */
  readonly "words-undecided": { readonly answers: readonly CountedAnswers[] };
  /** A blank row that may wait for one figure or for one under each unsur. */
  readonly "row-undecided": { readonly label: string };
  /** Columns 1, 2, 3 … beside unsur: so many respondents, or how many gave each answer. */
  readonly "columns-undecided": { readonly count: number };
  readonly "unsur-not-asked": { readonly subject: string; readonly weight: string | null };
  readonly "blank-answer": { readonly subject: string };
  readonly "blank-column": { readonly subject: string };
  readonly "unanswered-rows": { readonly first: number; readonly last: number };
  readonly "repeated-respondent": { readonly number: string; readonly firstSeen: Cell };
  readonly "respondent-without-number": { readonly actual: Shown };
  readonly "skipped-respondents": { readonly first: number; readonly last: number };
  readonly "respondent-count": { readonly stated: number; readonly counted: number };
  readonly "legend-weight": { readonly stated: string; readonly used: string; readonly recommended: string };
  /** `sum` is what the weights of all unsur add up to. */
  readonly "weights-sum": { readonly sum: Shown };
  readonly "wrong-weight": {
    readonly subject: string;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly sum: Shown;
  };
  readonly "identical-answers": { readonly first: number; readonly last: number; readonly count: number };
  readonly "constant-column": { readonly subject: string; readonly answer: number; readonly count: number };
  readonly "numbers-as-text": { readonly first: Cell; readonly last: Cell; readonly count: number };
  readonly "ambiguous-number": { readonly text: string; readonly grouped: Exact; readonly decimal: Exact };
  readonly "no-summary": { readonly ikm: Shown; readonly first: Cell; readonly last: Cell };
  readonly "no-room-for-summary": { readonly blocked: Cell };
  /** `subject` names the row and the column. */
  readonly "impossible-count": { readonly subject: string; readonly actual: Shown };
  /** Months are numbers from 1 to 12. */
  readonly "repeated-month": { readonly month: number };
  readonly "months-out-of-order": { readonly month: number };
  readonly "missing-months": { readonly months: readonly number[] };
  readonly "month-outside-period": { readonly month: number };
  readonly "row-without-number": object;
  readonly "repeated-row-number": { readonly number: number };
  readonly "skipped-row-number": { readonly expected: number; readonly actual: number };
  readonly "repeated-permit": { readonly kind: string; readonly firstSeen: Cell };
  /** What the rows count: "izin", "proyek", "NIB". */
  readonly "unlike-units": { readonly units: readonly string[] };
  readonly "sharp-jump": {
    readonly subject: string;
    readonly month: string;
    readonly actual: Shown;
    /** The month that comes nearest to it, and its figure. */
    readonly nearest: string;
    readonly other: Shown;
  };
  /** Rows as Excel numbers them; null for the whole table. Each column has the figures of another header in it. */
  readonly "column-order": {
    readonly rows: { readonly first: number; readonly last: number; readonly count: number } | null;
    readonly columns: readonly { readonly column: number; readonly header: string; readonly holds: string }[];
  };
  /** A total that differs from its rows in every column; rows as Excel numbers them. */
  readonly "contradicted-total": { readonly total: string; readonly first: number; readonly last: number };
  /** Rupiah per US$. */
  readonly "apbn-rate": { readonly year: number; readonly actual: Shown; readonly expected: Shown };
  /** `subject` names the row. */
  readonly "projects-without-money": { readonly subject: string };
  readonly "money-without-projects": { readonly subject: string };
  readonly "workers-without-projects": { readonly subject: string };
  /** The sektor that NSWI lists a sub-sector under, and the one it is added to. */
  readonly "foreign-sub-sector": { readonly subSector: string; readonly sektor: Sektor; readonly under: Sektor };
  readonly "repeated-sub-sector": { readonly subSector: string; readonly firstSeen: Cell };
  readonly "sub-sector-spelling": { readonly actual: string; readonly expected: string };
  /** A period that is numbered twice and differs; `ways` are the two ways to put it right. */
  readonly "contradicting-period": { readonly stated: string; readonly ways: readonly [string, string] };
  /** A quarter or semester, and the dates beside it that are not its own. */
  readonly "contradicting-dates": { readonly stated: string; readonly dates: string };
  /** `named` is the period that the table's title names. */
  readonly "differing-period": { readonly stated: string; readonly title: Cell; readonly named: string };
  readonly "wrong-channel": { readonly stated: string; readonly expected: string };
  /** `others` are the further captions whose numbers move on. */
  readonly "repeated-caption": {
    readonly label: string;
    readonly first: SheetCell;
    readonly expected: string;
    readonly others: number;
  };
  /** Rows of a register that cannot be counted, as Excel numbers them; `actual` is what the first of them says. */
  readonly "register-without-date": RegisterRows;
  readonly "register-unreadable-date": RegisterRows;
  readonly "register-ambiguous-date": RegisterRows;
  readonly "register-without-kind": RegisterRows;
  /** Rows of permits that were not issued, or not yet. */
  readonly "register-refused": RegisterRows;
  /** Rows of permits of which it is not clear whether they were issued. */
  readonly "register-unclear-status": RegisterRows;
  /** The columns that an export without a header is read by. */
  readonly "register-without-header": { readonly date: number; readonly kind: number };
  readonly "register-outside-period": { readonly rows: readonly number[] };
  readonly "register-unknown-kind": { readonly count: number; readonly kinds: readonly Tallied[] };
  readonly "register-unknown-channel": { readonly count: number; readonly channels: readonly Tallied[] };
  /** How many rows the new table from `first` to `last` would count, and how many are left. */
  readonly "register-without-table": {
    readonly counted: number;
    readonly left: number;
    readonly first: Cell;
    readonly last: Cell;
  };
  /** How many typed counts were compared with a register, and how many of them it confirms. */
  readonly "register-differs": { readonly register: string; readonly typed: number; readonly confirmed: number };
  /** Why a figure is not offered: it is out of the range of such figures. Null where nothing sets a bound. */
  readonly "impossible-result": {
    readonly figure: Figure;
    readonly result: Shown;
    readonly least: Shown;
    readonly most: Shown;
  };
  /** The same: `label` says another computation, "x 0,071", which would give another figure. */
  readonly "label-differs": {
    readonly figure: Figure;
    readonly label: string;
    readonly factor: string;
    readonly labelled: Shown;
    readonly computed: Shown;
  };
  /** The same: the table in `area` takes the cell for another figure, or reads it as one of its own where that is null. */
  readonly "read-in-two-ways": { readonly figure: Figure; readonly area: string; readonly other: Figure | null };
  readonly "grade-depends-on-weight": { readonly options: readonly WeightOption[] };
}

export type Sektor = "primer" | "sekunder" | "tersier";

interface RegisterRows {
  readonly rows: readonly number[];
  readonly actual: Shown;
}

/** How many rows there are of a name. */
export interface Tallied {
  readonly name: string;
  readonly count: number;
}

/** A cell of any sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: Cell;
}

/** A whole ΣNilai and the average it gives. */
export interface Attainable {
  readonly sum: number;
  readonly mean: Shown;
}

/** The IKM and its grade under one weight. */
export interface WeightOption {
  readonly weight: string;
  readonly ikm: Shown;
  readonly grade: string;
}

export type MessageKey = keyof MessageParams;

/** A sentence as data: which one, and what it needs. */
export type Message = MessageOf<MessageKey>;

/** One of the sentences of these keys. */
export type MessageOf<Keys extends MessageKey> = {
  readonly [K in Keys]: { readonly key: K } & MessageParams[K];
}[Keys];
