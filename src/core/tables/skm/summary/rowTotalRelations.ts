import type { Cell } from "../../../grid/address";
import { areaName, areaOfCell, type Area } from "../../../grid/area";
import type { Kind } from "../../../numbers/kind";
import { UNROUNDED } from "../../../numbers/rounding";
import { asPart, figure } from "../../../relations/formula";
import { mean, perCount, sum, times, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import type { Matrix } from "../matrix";
import { scaled } from "../perUnsur/scaled";
import { respondentNumber } from "../respondents/respondentNumber";
import type { RowTotalKind } from "../respondents/rowTotals";
import { answerAreas } from "../respondents/answerAreas";
import { fewestDecimals, kindOf } from "./kinds";

/** What must hold of the figures beside the answers of each respondent, and of what they come to at the end. */
export function rowTotalRelations(matrix: Matrix): readonly Relation[] {
  if (matrix.rowTotals.length === 0) return [];
  const relations = new RowTotalRelations(matrix);
  return [...matrix.rows.answered.flatMap((row) => relations.of(row)), ...relations.whole()];
}

class RowTotalRelations {
  readonly #columns: ReadonlyMap<RowTotalKind, number>;
  /** Of each rule, which thousands of respondents have in common. */
  readonly #kinds = new Map<string, Kind | null>();
  /** The rows in which some answer is no number to Excel. */
  readonly #texts: ReadonlySet<number>;

  constructor(private readonly matrix: Matrix) {
    this.#columns = new Map(matrix.rowTotals.map(({ column, kind }) => [kind, column]));
    const cells = matrix.questions.flatMap(({ texts, choices }) => [...texts, ...choices]);
    this.#texts = new Set(cells.map(({ row }) => row));
  }

  /** The sum reads the answers, the mean the sum, and the IKM the mean, as far as they are there. */
  of(row: number): readonly Relation[] {
    const { value, text } = this.matrix.scale.conversion;
    const at = (kind: RowTotalKind) => {
      const column = this.#columns.get(kind);
      return column === undefined ? null : { row, column };
    };
    const answers = this.#answersIn(row);
    const names = this.#texts.has(row) ? null : answers.map(areaName).join(",");
    const [total, average, index] = [at("sum"), at("mean"), at("ikm")];
    const relations: Relation[] = [];
    if (total) relations.push(this.#relation("sum", total, sum, answers, names && `SUM(${names})`));
    if (average && total) {
      const expression = names && `${figure(total)}/COUNT(${names})`;
      relations.push(this.#relation("mean", average, perCount, [areaOfCell(total), ...answers], expression));
    } else if (average) relations.push(this.#relation("mean", average, mean, answers, names && `AVERAGE(${names})`));
    if (index && average) {
      relations.push(this.#relation("ikm", index, times(value), [areaOfCell(average)], `${figure(average)}${text}`));
    } else if (index) {
      const onHundred: Operator = { ...mean, ...scaled(mean, value) };
      const expression = names && `${asPart(`AVERAGE(${names})`)}${text}`;
      relations.push(this.#relation("ikm", index, onHundred, answers, expression));
    }
    return relations.filter(({ target }) => !this.matrix.sheet.isCovered(target.row, target.column));
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
    const expression = `SUM(${areas.map(areaName).join(",")})`;
    return [this.#said("skm-row-sum", "", { row, column }, sum, areas, expression)];
  }

  #relation(
    kind: RowTotalKind,
    target: Cell,
    operator: Operator,
    sources: readonly Area[],
    expression: string | null,
  ): Relation {
    const { sheet, numberColumn } = this.matrix;
    const subject = numberColumn === null ? null : respondentNumber(sheet, target.row, numberColumn);
    return this.#said(`skm-row-${kind}`, subject ?? "", target, operator, sources, expression);
  }

  #said(
    rule: string,
    subject: string,
    target: Cell,
    operator: Operator,
    sources: readonly Area[],
    expression: string | null,
  ): Relation {
    const formula = expression === null ? null : `=${expression}`;
    const [passesOn, fewest] = [UNROUNDED, fewestDecimals(rule)];
    const kind = this.#kindOf(rule);
    // Written out: the engine gives each copy of an object with a further property a class of its own.
    return kind === null
      ? { rule, subject, target, operator, sources, formula, passesOn, fewestDecimals: fewest }
      : { rule, subject, target, operator, sources, formula, passesOn, fewestDecimals: fewest, kind };
  }

  #kindOf(rule: string): Kind | null {
    const kind = this.#kinds.get(rule) ?? kindOf(rule, this.matrix.scale);
    this.#kinds.set(rule, kind);
    return kind;
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
