import type { Cell } from "../../../grid/address";
import { areaName, areaOfCell, type Area } from "../../../grid/area";
import { asPart, figure } from "../../../relations/formula";
import { mean, perCount, sum, times, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import type { Matrix } from "../matrix";
import { scaled } from "../perUnsur/scaled";
import { respondentNumber } from "../respondents/respondentNumber";
import type { RowTotalKind } from "../respondents/rowTotals";
import { answerAreas } from "../respondents/answerAreas";
import { fewestDecimals, kindOf } from "./kinds";
import { RowFigure, type RowRule } from "./rowFigure";

/** What must hold of the figures beside the answers of each respondent, and of what they come to at the end. */
export function rowTotalRelations(matrix: Matrix): readonly Relation[] {
  if (matrix.rowTotals.length === 0) return [];
  const relations = new RowTotalRelations(matrix);
  for (const row of matrix.rows.answered) relations.addIn(row);
  return [...relations.found, ...relations.whole()];
}

class RowTotalRelations {
  readonly found: Relation[] = [];
  readonly #columns: ReadonlyMap<RowTotalKind, number>;
  readonly #rules: Readonly<Record<RowTotalKind, RowRule>>;
  /** The rows in which some answer is no number to Excel. */
  readonly #texts: ReadonlySet<number>;

  constructor(private readonly matrix: Matrix) {
    this.#columns = new Map(matrix.rowTotals.map(({ column, kind }) => [kind, column]));
    const cells = matrix.questions.flatMap(({ texts, choices }) => [...texts, ...choices]);
    this.#texts = new Set(cells.map(({ row }) => row));
    const ruleOf = (rule: string, expressionIn: (row: number) => string | null) =>
      this.#ruleOf(rule, (row) => this.#respondentIn(row), expressionIn);
    this.#rules = {
      sum: ruleOf("skm-row-sum", (row) => this.#ofNames(row, (names) => `SUM(${names})`)),
      mean: ruleOf("skm-row-mean", (row) => this.#meanIn(row)),
      ikm: ruleOf("skm-row-ikm", (row) => this.#ikmIn(row)),
    };
  }

  /** The sum reads the answers, the mean the sum, and the IKM the mean, as far as they are there. */
  addIn(row: number): void {
    const answers = this.#answersIn(row);
    const total = this.#cell("sum", row);
    const average = this.#cell("mean", row);
    const index = this.#cell("ikm", row);
    if (total) this.#add("sum", total, sum, answers);
    if (average && total) this.#add("mean", average, perCount, [areaOfCell(total), ...answers]);
    else if (average) this.#add("mean", average, mean, answers);
    if (index) {
      const { value } = this.matrix.scale.conversion;
      const operator = average ? times(value) : { ...mean, ...scaled(mean, value) };
      this.#add("ikm", index, operator, average ? [areaOfCell(average)] : answers);
    }
  }

  #add(kind: RowTotalKind, target: Cell, operator: Operator, sources: readonly Area[]): void {
    if (this.matrix.sheet.isCovered(target.row, target.column)) return;
    this.found.push(new RowFigure(this.#rules[kind], target, operator, sources));
  }

  #meanIn(row: number): string | null {
    const total = this.#cell("sum", row);
    return this.#ofNames(row, (names) => (total ? `${figure(total)}/COUNT(${names})` : `AVERAGE(${names})`));
  }

  #ikmIn(row: number): string | null {
    const average = this.#cell("mean", row);
    const { text } = this.matrix.scale.conversion;
    if (average) return `${figure(average)}${text}`;
    return this.#ofNames(row, (names) => `${asPart(`AVERAGE(${names})`)}${text}`);
  }

  /** What a formula says of the answers of a respondent; null where it could not read all of them. */
  #ofNames(row: number, say: (names: string) => string): string | null {
    return this.#texts.has(row) ? null : say(this.#answersIn(row).map(areaName).join(","));
  }

  #cell(kind: RowTotalKind, row: number): Cell | null {
    const column = this.#columns.get(kind);
    return column === undefined ? null : { row, column };
  }

  /** Beside ΣNilai, the sum of the respondents' sums: where it is stated, or where nothing of the row is. */
  whole(): readonly Relation[] {
    const { matrix } = this;
    const column = this.#columns.get("sum");
    const row = matrix.summaryRows.get("sum");
    if (column === undefined || row === undefined || matrix.newLabels !== null) return [];
    const isBlank = matrix.questions.every((question) => matrix.sheet.isEmpty(row, question.column));
    const isLabel = /\p{L}/u.test(matrix.sheet.text(row, column));
    if (isLabel || (matrix.sheet.isEmpty(row, column) && !isBlank)) return [];
    const areas = answerAreas(matrix, column);
    const expressionIn = () => `SUM(${areas.map(areaName).join(",")})`;
    const rule = this.#ruleOf("skm-row-sum", () => "", expressionIn);
    return [new RowFigure(rule, { row, column }, sum, areas)];
  }

  #ruleOf(rule: string, subjectIn: (row: number) => string, expressionIn: (row: number) => string | null): RowRule {
    const kind = kindOf(rule, this.matrix.scale);
    return { rule, fewestDecimals: fewestDecimals(rule), kind, subjectIn, expressionIn };
  }

  #respondentIn(row: number): string {
    const { sheet, numberColumn } = this.matrix;
    return (numberColumn === null ? null : respondentNumber(sheet, row, numberColumn)) ?? "";
  }

  /** The answers of a respondent, without what stands between the questions. */
  #answersIn(row: number): readonly Area[] {
    const areas: { top: number; bottom: number; left: number; right: number }[] = [];
    for (const { column } of this.matrix.questions) {
      const last = areas.at(-1);
      if (last?.right === column - 1) last.right = column;
      else areas.push({ top: row, bottom: row, left: column, right: column });
    }
    return areas;
  }
}
