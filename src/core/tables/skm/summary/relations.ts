import { areaAround, areaOfCell, areaOfColumn, type Area } from "../../../grid/area";
import type { Cell } from "../../../grid/address";
import { asPart, figures } from "../../../relations/formula";
import { halfUp, roundedFormula, UNROUNDED, type Rounding } from "../../../numbers/rounding";
import { ratio } from "../../../numbers/exact";
import {
  constant,
  copy,
  count,
  mean,
  perCount,
  product,
  sum,
  times,
  type Operator,
} from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import type { TextPart } from "../../../relations/textPart";
import { answerFunctions, answerRuns, type RowRun } from "../respondents/answerAreas";
import { pageSums, type PageSums, type Part } from "./pageSums";
import { gradeFormula, toKinerja, toMutu } from "../grade/grade";
import { textParts } from "../grade/ikmText";
import { REGULATION_GRADES } from "../grade/grades";
import { fewestDecimals, kindOf } from "./kinds";
import { hasSubQuestions, type Matrix } from "../matrix";
import { IKM_DECIMALS, type Method } from "../method/method";
import { questionCell, References, singleCell, unsurCell } from "./figureCells";
import type { Unsur } from "../header/unsur";
import { weightedExpression } from "../method/weight";

/** From the scale of the IKM to a share of 1, which Excel shows as a percentage. */
const WHOLE = 100;

/** What rows read off the index of an unsur. */
const ROWS_OF_INDICES = ["index", "mutu", "kinerja"] as const;

/** Everything that must hold in a matrix under a method, inputs before what is computed from them. */
export function skmRelations(matrix: Matrix, method: Method): readonly Relation[] {
  return new Builder(matrix, method).build();
}

/** Writes down the relations step by step; each step refers to the figures of the steps before it. */
class Builder {
  readonly #relations: Relation[] = [];
  readonly #references = new References();
  readonly #runs: readonly RowRun[];
  readonly #pages: PageSums;

  constructor(
    private readonly matrix: Matrix,
    private readonly method: Method,
  ) {
    this.#runs = answerRuns(matrix);
    this.#pages = pageSums(matrix);
  }

  build(): readonly Relation[] {
    for (const unsur of this.matrix.unsur) {
      for (const column of unsur.columns) this.#question(unsur, column);
      this.#unsur(unsur);
    }
    this.#total();
    this.#ikm();
    this.#grades();
    return this.#relations;
  }

  /** ΣNilai and NRR of one question, and the sums of its pages. */
  #question(unsur: Unsur, column: number): void {
    const { summaryRows } = this.matrix;
    const answers = this.#runs.map(({ first, last }) => areaOfColumn(column, first, last));
    const functions = answerFunctions(this.matrix, column, answers);
    const subject = this.#subject(unsur, column);
    const total = questionCell(this.matrix, "sum", column);
    for (const { row, parts } of this.#pages.rows) this.#addUp("skm-page-sum", subject, { row, column }, parts);
    this.#addUp("skm-sum", subject, total, this.#pages.whole);
    if (summaryRows.has("count")) {
      this.#add("skm-count", subject, questionCell(this.matrix, "count", column), count, answers, functions.count);
    }
    const average = questionCell(this.matrix, "nrr", column);
    const reference = this.#references.to(total);
    const expression = reference && functions.count && `${reference}/${asPart(functions.count)}`;
    this.#add("skm-nrr", subject, average, perCount, [areaOfCell(total), ...answers], expression, this.method.nrr);
  }

  /** A sum of answers, and of rows that add some of them up. */
  #addUp(rule: string, subject: string, target: Cell, parts: readonly Part[]): void {
    const areas = parts.map(({ first, last }) => areaOfColumn(target.column, first, last));
    const sums = new Set(this.#pages.rows.map(({ row }) => row));
    const isSum = ({ top }: Area) => sums.has(top);
    const answers = areas.filter((area) => !isSum(area));
    const functions = answers.length === 0 ? null : answerFunctions(this.matrix, target.column, answers);
    const terms = [...areas.filter(isSum).map(figures), ...(functions ? [functions.sum] : [])];
    const expression = terms.includes(null) ? null : terms.join("+");
    this.#add(rule, subject, target, sum, areas, expression);
  }

  /** NRR with sub-unsur, weight, weighted NRR and index of one unsur. */
  #unsur(unsur: Unsur): void {
    const { matrix, method } = this;
    const questions = unsur.columns.map((column) => questionCell(matrix, "nrr", column));
    const own = questions[0] ?? { row: 0, column: 0 };
    const joined = unsurCell(matrix, "nrrSub", unsur);
    const needsMean = hasSubQuestions(matrix);
    if (needsMean) {
      const expression = this.#references.across(questions, "AVERAGE");
      this.#add("skm-nrr-sub", unsur.label, joined, mean, [areaAround(questions)], expression, method.nrr);
    } else if (matrix.summaryRows.has("nrrSub")) {
      this.#add("skm-nrr-sub", unsur.label, joined, copy, [areaOfCell(own)], this.#references.to(own), method.nrr);
    }
    const nrr = needsMean ? joined : own;
    const reference = this.#references.to(nrr);
    this.#weighted(unsur, nrr, reference);
    this.#weightedIndex(unsur);
    if (ROWS_OF_INDICES.some((role) => matrix.summaryRows.has(role))) this.#index(unsur, nrr, reference);
  }

  /** An NRR on the scale of the IKM, and the grade of the unsur that is read off it. */
  #index(unsur: Unsur, nrr: Cell, reference: string | null): void {
    const { scale, summaryRows, grades } = this.matrix;
    const { value, text } = scale.conversion;
    const target = unsurCell(this.matrix, "index", unsur);
    const expression = reference && `${reference}${text}`;
    this.#add("skm-index", unsur.label, target, times(value), [areaOfCell(nrr)], expression, UNROUNDED);
    const index = this.#references.to(target) ?? "";
    for (const word of ["mutu", "kinerja"] as const) {
      if (!summaryRows.has(word)) continue;
      const formula = gradeFormula(index, word, grades[0] ?? REGULATION_GRADES).slice(1);
      const operator = word === "mutu" ? toMutu(grades) : toKinerja(grades);
      const cell = unsurCell(this.matrix, word, unsur);
      this.#add(`skm-unsur-${word}`, unsur.label, cell, operator, [areaOfCell(target)], index && formula);
    }
  }

  #weighted(unsur: Unsur, nrr: Cell, reference: string | null): void {
    const { matrix, method } = this;
    const target = unsurCell(matrix, "weighted", unsur);
    if (!matrix.summaryRows.has("weight")) {
      const expression = reference && weightedExpression(reference, method.weight);
      const operator = times(method.weight.value);
      this.#add("skm-weighted", unsur.label, target, operator, [areaOfCell(nrr)], expression, method.weighted);
      return;
    }
    const weight = unsurCell(matrix, "weight", unsur);
    if (matrix.sheet.isEmpty(weight.row, weight.column)) {
      const { value, text } = method.weight;
      this.#add("skm-weight", unsur.label, weight, constant(value), [], text, UNROUNDED);
    }
    const isText = typeof matrix.sheet.value(weight.row, weight.column) === "string";
    const expression = reference && !isText ? `${reference}*${this.#references.to(weight) ?? ""}` : null;
    const sources = [areaOfCell(nrr), areaOfCell(weight)];
    this.#add("skm-weighted", unsur.label, target, product, sources, expression, method.weighted);
  }

  /** The weighted NRR on the scale of the IKM: their sum is the IKM. */
  #weightedIndex(unsur: Unsur): void {
    const { matrix } = this;
    if (!matrix.summaryRows.has("weightedIndex")) return;
    const weighted = unsurCell(matrix, "weighted", unsur);
    const { value, text } = matrix.scale.conversion;
    const reference = this.#references.to(weighted);
    const target = unsurCell(matrix, "weightedIndex", unsur);
    const expression = reference && `${reference}${text}`;
    this.#add("skm-weighted-index", unsur.label, target, times(value), [areaOfCell(weighted)], expression);
  }

  #total(): void {
    const { matrix, method } = this;
    const parts = matrix.unsur.map((unsur) => unsurCell(matrix, "weighted", unsur));
    const expression = this.#references.across(parts, "SUM");
    this.#add("skm-total", "", singleCell(matrix, "total"), sum, [areaAround(parts)], expression, method.total);
  }

  #ikm(): void {
    const { matrix } = this;
    const target = singleCell(matrix, "ikm");
    const total = singleCell(matrix, "total");
    const reference = this.#references.to(total);
    const isOpen = matrix.figures.ikm !== null && matrix.sheet.isEmpty(target.row, target.column);
    const passesOn = isOpen ? halfUp(IKM_DECIMALS) : UNROUNDED;
    const { value, text } = matrix.scale.conversion;
    const expression = reference && `${reference}${text}`;
    this.#add("skm-ikm", "", target, times(value), [areaOfCell(total)], expression, passesOn);
    for (const cell of matrix.figures.ikmCopies) {
      this.#add("skm-ikm", "", cell, copy, [areaOfCell(target)], this.#references.to(target), UNROUNDED);
    }
    for (const cell of matrix.figures.ikmShares) {
      const share = this.#references.to(target);
      this.#add("skm-ikm-share", "", cell, times(ratio(1, WHOLE)), [areaOfCell(target)], share && `${share}/${WHOLE}`);
    }
  }

  /** Mutu and kinerja, in cells of their own or within a text that also gives the IKM. */
  #grades(): void {
    const { matrix } = this;
    const ikm = singleCell(matrix, "ikm");
    const reference = this.#references.to(ikm) ?? "";
    const grades = matrix.grades[0] ?? REGULATION_GRADES;
    const parts = textParts(grades);
    const words = { mutu: toMutu(matrix.grades), kinerja: toKinerja(matrix.grades) };
    const says = ({ row, column }: Cell, part: TextPart) => part.read(matrix.sheet.text(row, column)) !== null;
    const add = (rule: string, target: Cell, operator: Operator, part: Relation["part"], formula: string | null) => {
      const base = { rule, subject: "", target, operator, sources: [areaOfCell(ikm)], formula };
      this.#relations.push({
        ...base,
        passesOn: UNROUNDED,
        fewestDecimals: fewestDecimals(rule),
        ...(part && { part }),
      });
    };
    for (const cell of matrix.figures.ikmTexts) {
      add("skm-ikm-text", cell, copy, parts.ikm, null);
      if (says(cell, parts.kinerja)) add("skm-kinerja-text", cell, words.kinerja, parts.kinerja, null);
    }
    for (const word of ["mutu", "kinerja"] as const) {
      const cell = matrix.figures[word];
      if (!cell) continue;
      const formula = gradeFormula(reference, word, grades);
      const isOpen = matrix.sheet.isEmpty(cell.row, cell.column);
      const saysMutu = isOpen ? word === "mutu" : says(cell, parts.mutu);
      const saysKinerja = isOpen ? word === "kinerja" : says(cell, parts.kinerja);
      if (!saysMutu && !saysKinerja) add(`skm-${word}`, cell, words[word], undefined, formula);
      if (saysMutu) add(`skm-${word}`, cell, words.mutu, parts.mutu, formula);
      if (saysKinerja) add(`skm-${word}`, cell, words.kinerja, parts.kinerja, formula);
    }
  }

  #subject(unsur: Unsur, column: number): string {
    if (unsur.columns.length === 1) return unsur.label;
    return `${unsur.label}.${unsur.columns.indexOf(column) + 1}`;
  }

  #add(
    rule: string,
    subject: string,
    target: Cell,
    operator: Operator,
    sources: readonly Area[],
    expression: string | null,
    passesOn: Rounding = UNROUNDED,
  ): void {
    const formula = expression === null ? null : roundedFormula(expression, passesOn);
    this.#references.define(target, formula?.slice(1) ?? null);
    const [kind, fewest] = [kindOf(rule, this.matrix.scale), fewestDecimals(rule)];
    // Written out, as those of respondents are: see `RowTotalRelations`.
    this.#relations.push(
      kind === null
        ? { rule, subject, target, operator, sources, formula, passesOn, fewestDecimals: fewest }
        : { rule, subject, target, operator, sources, formula, passesOn, fewestDecimals: fewest, kind },
    );
  }
}
