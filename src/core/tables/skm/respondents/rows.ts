import { isOnScale, numberIn } from "./answer";
import type { Steps } from "../../../steps";
import { groupBelow, startsGroup } from "./restartedNumbering";
import { isNumberingRow } from "./numbering";
import { countOf, respondentNumber } from "./respondentNumber";
import { isOfPage, kindOfRow, isLabelled, type RowColumns, type RowKind } from "./respondentRow";

/** Where the respondents stand. */
export interface Rows {
  readonly first: number;
  readonly last: number;
  /** The rows that hold at least one answer, in order. */
  readonly answered: readonly number[];
  /** Numbered rows without any answer. */
  readonly unanswered: readonly number[];
}

/** Between header and first respondent there may be this many rows: numbering, names of the unsur, blank rows. */
const LEAD = 8;
/** Inside the matrix, this many rows may be blank or hold no answers (page breaks, repeated headers). */
const GAP = 6;
/** Below the sums of a page a signature and the titles of the next may stand. */
const PAGE_GAP = 20;
/** Over so many blank rows the respondents may go on where the next number says so. */
const LONGEST_GAP = 60;

/** The respondents below a header; null where no answers stand there. */
export function* findRows(columns: RowColumns, headerBottom: number): Steps<Rows | null> {
  const first = firstRespondent(columns, headerBottom);
  return first === null || !beginsWithAnswers(columns, first)
    ? null
    : yield* new Walk(columns, first, headerBottom).rows();
}

/** A row is too little work for a step of its own: there may be a hundred thousand. */
const ROWS_AT_A_TIME = 500;

/** So many rows show whether it is worth going down to the last one. */
const SAMPLE = 30;

function beginsWithAnswers({ sheet, questions, scale }: RowColumns, first: number): boolean {
  for (let row = first; row < Math.min(sheet.rowCount, first + SAMPLE); row++) {
    if (questions.some((column) => isOnScale(numberIn(sheet.value(row, column), scale), scale))) return true;
  }
  return false;
}

function firstRespondent(columns: RowColumns, headerBottom: number): number | null {
  const { sheet } = columns;
  const end = Math.min(headerBottom + LEAD, sheet.rowCount - 1);
  for (let row = headerBottom + 1; row <= end; row++) {
    if (isNumberingRow(columns, row)) continue;
    const kind = kindOfRow(columns, row);
    if (kind === "numbered" || kind === "unanswered" || kind === "answers") return row;
    if (kind === "other" && isLabelled(columns, row)) return null;
  }
  return null;
}

/** Goes down from the first respondent to the last one. */
class Walk {
  readonly #answered: number[] = [];
  readonly #unanswered: number[] = [];
  /** What the answers so far add up to, column by column: by it a ΣNilai without a label is known. */
  readonly #sums: Float64Array;
  #last: number;
  /** The last respondent, or the last row that adds up his page: from here gaps are counted. */
  #edge: number;
  /** The number of the last respondent; one more than before where it is missing. */
  #lastCount = 0;

  constructor(
    private readonly columns: RowColumns,
    private readonly first: number,
    private readonly headerBottom: number,
  ) {
    this.#sums = new Float64Array(columns.questions.length);
    this.#last = first;
    this.#edge = first;
  }

  *rows(): Steps<Rows | null> {
    const { sheet } = this.columns;
    for (let row = this.first; row < sheet.rowCount && row - this.#edge <= LONGEST_GAP; row++) {
      if (row % ROWS_AT_A_TIME === 0) yield;
      const kind = kindOfRow(this.columns, row);
      if (kind === "blank") continue;
      if (row - this.#edge > this.#gap && !this.#isExpected(row)) break;
      const accepted = this.#accept(row, kind);
      if (accepted === "end") break;
      if (accepted === "skip") {
        if (isOfPage(this.columns, row)) this.#edge = row;
        continue;
      }
      (kind === "unanswered" ? this.#unanswered : this.#answered).push(row);
      this.#last = row;
      this.#edge = row;
      const count = this.#count(row);
      this.#lastCount = Number.isNaN(count) ? this.#lastCount + 1 : count;
      this.#add(row);
    }
    if (this.#answered.length === 0) return null;
    return { first: this.first, last: this.#last, answered: this.#answered, unanswered: this.#unanswered };
  }

  /** True from the sums of a page to the first respondent of the next. */
  get #isTurningPage(): boolean {
    return this.#edge > this.#last;
  }

  get #gap(): number {
    return this.#isTurningPage ? PAGE_GAP : GAP;
  }

  /** Whether a row is a respondent's, stands between respondents, or comes after the last of them. */
  #accept(row: number, kind: RowKind): "respondent" | "skip" | "end" {
    const isBetween = kind === "other" || isNumberingRow(this.columns, row) || this.#repeatsHeader(row);
    if (isBetween) return this.#continuesBelow(row) || this.#groupFollows(row) ? "skip" : "end";
    if (kind === "answers") return this.#isRespondent(row) ? "respondent" : "end";
    return this.#startsAgain(row) || this.#isSumWithCount(row) ? "end" : "respondent";
  }

  /** True for a header on a new page: "1. Persyaratan" is no answer although "1. Tidak Baik" is one. */
  #repeatsHeader(row: number): boolean {
    const { sheet, questions } = this.columns;
    return questions.every((column) => {
      const text = sheet.text(row, column);
      return Number.isNaN(Number(text)) && text === sheet.text(this.headerBottom, column);
    });
  }

  /** True where answers without a number are a respondent's, not the ΣNilai or the NRR of a few people. */
  #isRespondent(row: number): boolean {
    const people = this.#answered.length;
    const isNumbered = this.columns.numberColumn !== null;
    if (people === 0 || (isNumbered && this.#continuesBelow(row))) return true;
    if (!this.#isWhole(row)) return !isNumbered && !this.#gives(row, people);
    if (isNumbered) return !this.#gives(row, 1) && !this.#gives(row, people);
    if (people < 2 || !this.#gives(row, 1)) return true;
    return kindOfRow(this.columns, row + 1) === "answers" && !this.#gives(row + 1, people);
  }

  /** True for a row without fractions: answers are whole numbers, an NRR seldom is. */
  #isWhole(row: number): boolean {
    const { sheet, questions, scale } = this.columns;
    return questions.every((column) => !(numberIn(sheet.value(row, column), scale) % 1));
  }

  /** True for a ΣNilai beside the count of respondents: "140 │ 469 │ 469 …". */
  #isSumWithCount(row: number): boolean {
    const people = this.#answered.length;
    return people > 1 && this.#count(row) === people && this.#gives(row, 1) && !this.#continuesBelow(row);
  }

  /** True where a count begins again below a gap, but no further group of respondents: something else is numbered. */
  #startsAgain(row: number): boolean {
    const begins = row - this.#last > 1 && this.#count(row) === 1;
    return begins && !startsGroup(this.columns, this.#answered, row);
  }

  /** True where a number says that the respondents go on, however long the gap above it is. */
  #isExpected(row: number): boolean {
    return this.#count(row) === this.#lastCount + 1 || startsGroup(this.columns, this.#answered, row);
  }

  #groupFollows(row: number): boolean {
    return groupBelow(this.columns, this.#answered, row) !== null;
  }

  /** True where the respondents go on below a row that is not one: after a header repeated on a new page, say. */
  #continuesBelow(row: number): boolean {
    const isPaged = this.#isTurningPage || isOfPage(this.columns, row);
    if (this.columns.numberColumn === null) return (isPaged || this.#repeatsHeader(row)) && this.#answersFollow(row);
    const gap = isPaged ? PAGE_GAP : GAP;
    let edge = isPaged ? row : this.#edge;
    for (let next = row + 1; next <= edge + gap && next < this.columns.sheet.rowCount; next++) {
      const step = this.#count(next) - this.#lastCount;
      if (step === 1 || step === 2) return kindOfRow(this.columns, next) === "numbered";
      if (isPaged && startsGroup(this.columns, this.#answered, next)) return true;
      if (isOfPage(this.columns, next)) edge = next;
      else if (isLabelled(this.columns, next)) return false;
    }
    return false;
  }

  /** True where the next row that is neither blank nor of a page's edge holds answers. */
  #answersFollow(row: number): boolean {
    for (let next = row + 1; next <= row + GAP && next < this.columns.sheet.rowCount; next++) {
      const kind = kindOfRow(this.columns, next);
      if (kind === "blank" || isOfPage(this.columns, next) || this.#repeatsHeader(next)) continue;
      return kind === "answers";
    }
    return false;
  }

  /** True for a row that holds the sum of every column above it, divided by something. */
  #gives(row: number, divisor: number): boolean {
    const { sheet, questions, scale } = this.columns;
    for (let index = 0; index < questions.length; index++) {
      const number = numberIn(sheet.value(row, questions[index] ?? 0), scale);
      if (!(Math.abs(number - (this.#sums[index] ?? 0) / divisor) < CLOSE)) return false;
    }
    return true;
  }

  #add(row: number): void {
    const { sheet, questions, scale } = this.columns;
    const values = sheet.row(row);
    for (let index = 0; index < questions.length; index++) {
      const value = values[questions[index] ?? 0] ?? null;
      const number = typeof value === "number" ? value : numberIn(value, scale);
      if (!Number.isNaN(number)) this.#sums[index] = (this.#sums[index] ?? 0) + number;
    }
  }

  #count(row: number): number {
    const { sheet, numberColumn } = this.columns;
    const value = numberColumn === null ? null : sheet.value(row, numberColumn);
    if (typeof value === "number") return value;
    return numberColumn === null ? Number.NaN : countOf(respondentNumber(sheet, row, numberColumn));
  }
}

/** Half a unit of the second decimal. */
const CLOSE = 0.006;
