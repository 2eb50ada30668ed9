import { asPart, spell } from "../relations/formula";
import { areaName, cellsOf, type Area } from "../grid/area";
import { rewriteReferences } from "../grid/references";
import { sheetPrefix } from "../grid/sheetPrefix";
import { cellName, sameCell } from "../grid/address";
import { exact, type Exact } from "../numbers/exact";
import { round, roundedFormula, UNROUNDED, type Rounding } from "../numbers/rounding";
import { isNumber, type Value } from "../relations/operators";
import type { Relation } from "../relations/relation";
import { solve } from "../solve";
import type { Steps } from "../steps";
import { question, type Matrix } from "../tables/skm/matrix";
import { answerAreas, answerFunctions } from "../tables/skm/respondents/answerAreas";
import type { ResultUnsur, Table } from "../tables/table";
import type { Source, Sources } from "./sources";
import type { Surveyed } from "./surveyed";
import { surveyUnsur, type SurveyUnsur } from "./surveyUnsur";

/** An average of an unsur with several questions is that over these. */
const ALSO: Readonly<Record<string, string>> = { "skm-nrr": "skm-nrr-sub" };

/** Averages of answers and what is computed from them have at least so many. */
const DECIMALS = 2;

/**
 * The figures of a survey that other tables may repeat: in their cells where its sheet shows them, else by what they are
 * computed from.
 *
 *   NRR of U1      SKM!B145            index of U1      SKM!B145*25 where there is no row of indices
 */
export class SurveyFigures implements Surveyed {
  readonly #unsur: readonly SurveyUnsur[];

  constructor(
    readonly table: Table,
    readonly matrix: Matrix,
    private readonly sources: Sources,
    isAlone: boolean,
  ) {
    this.#unsur = surveyUnsur(matrix, isAlone);
  }

  get area(): Area {
    return this.matrix.area;
  }

  get size(): number {
    return this.#unsur.length;
  }

  /** By name, then by code. */
  called({ unsur, code }: ResultUnsur): SurveyUnsur | null {
    const isCoded = (one: SurveyUnsur) => code !== "" && one.label.toLowerCase() === code.toLowerCase();
    const named = unsur === null ? [] : this.#unsur.filter(({ name }) => name === unsur);
    if (named.length === 1) return named[0] ?? null;
    const open = named.length > 1 ? named : this.#unsur.filter(({ name }) => name === null || unsur === null);
    const [coded, ...more] = open.filter(isCoded);
    return coded && more.length === 0 ? coded : null;
  }

  /** `passed` is null where the index is computed of the NRR before that is rounded. */
  *figure(rule: string, asked: ResultUnsur | null, passed: Rounding | null): Steps<Source | null> {
    const of = asked && this.called(asked);
    if (asked && !of) return null;
    if (rule === "skm-count") return this.#people();
    const relation = this.#relation(rule, of);
    if (relation) return yield* this.#of(relation);
    if (rule !== "skm-index") return null;
    const nrr = this.#relation("skm-nrr", of);
    if (!nrr) return null;
    const source = yield* this.#of(nrr);
    return passed ? this.#index(source, passed) : yield* this.#ofUnrounded(source, nrr);
  }

  /** How many answered; a question that all of them answered tells Excel. */
  #people(): Source {
    const { matrix } = this;
    const { answered, first } = matrix.rows;
    const asked = matrix.questions.find(({ column }) => question(matrix, column).count === answered.length);
    const formula = asked && answerFunctions(matrix, asked.column, answerAreas(matrix, asked.column)).count;
    const people = exact(answered.length);
    return {
      sheet: matrix.sheet,
      cell: { row: first, column: asked?.column ?? matrix.area.left },
      truth: people,
      stated: people,
      decimals: 0,
      causes: [],
      expression: formula ? this.#onSheet(formula) : null,
    };
  }

  /** An index of an NRR that its survey's sheet rounds: no formula of that sheet's cells gives it. */
  *#ofUnrounded(source: Source, nrr: Relation): Steps<Source> {
    const { judgements } = yield* solve(this.table);
    const inputs = judgements.find(({ relation }) => relation === nrr)?.inputs;
    const average = inputs && nrr.operator.compute(inputs);
    const truth = source.truth && (numberOf(average) ?? source.truth);
    return { ...this.#index({ ...source, truth }, UNROUNDED), expression: null };
  }

  #relation(rule: string, of: SurveyUnsur | null): Relation | null {
    const subject = of?.label ?? "";
    const own = this.table.relations.filter((one) => one.rule === rule && one.subject === subject && !one.part);
    const also = ALSO[rule];
    const shown = own.find(({ target }) => this.#isShown(target.row)) ?? own[0];
    return shown ?? (also === undefined ? null : this.#relation(also, of));
  }

  /** Rows that are only planned hold nothing yet. */
  #isShown(row: number): boolean {
    return row >= 0 && this.table.newLabels === null;
  }

  *#of(relation: Relation): Steps<Source> {
    const { target } = relation;
    const { sheet } = this.matrix;
    if (this.#isShown(target.row)) return yield* this.sources.at(sheet, target);
    const solved = yield* solve(this.table);
    const judged = solved.judgements.find((one) => one.relation === relation);
    const spelled = this.#spelledOut(relation);
    return {
      sheet,
      cell: target,
      truth: numberOf(judged?.truth),
      stated: numberOf(judged?.given),
      decimals: DECIMALS,
      causes: this.sources.named(solved, judged?.causes ?? []),
      expression: spelled === null ? null : this.#onSheet(spelled),
    };
  }

  #index(nrr: Source, passed: Rounding): Source {
    const { value, text } = this.matrix.scale.conversion;
    const place =
      nrr.expression === undefined ? this.#onSheet(cellName(nrr.cell)) : nrr.expression && asPart(nrr.expression);
    const times = (average: Exact | null) => average && round(average, passed).mul(value);
    return {
      ...nrr,
      truth: times(nrr.truth),
      stated: times(nrr.stated),
      decimals: DECIMALS,
      expression: place && `${roundedFormula(place, passed).slice(1)}${text}`,
    };
  }

  /** What a figure is computed by, down to cells that the sheet shows; null where no formula says it. */
  #spelledOut({ formula }: Relation): string | null {
    return formula && spell(formula.slice(1), (area) => this.#named(area));
  }

  #named(area: Area): string | null {
    const cells = cellsOf(area);
    if (cells.every(({ row }) => this.#isShown(row))) return areaName(area);
    const names = cells.map((cell) => {
      const before = this.table.relations.find(({ target }) => sameCell(target, cell));
      return before ? this.#spelledOut(before) : null;
    });
    return names.includes(null) ? null : names.map((name) => asPart(name ?? "")).join();
  }

  /** An expression as another sheet reads it. */
  #onSheet(expression: string): string {
    const sheet = sheetPrefix(this.matrix.sheet.name).slice(0, -1);
    return rewriteReferences(expression, (reference) => ({ ...reference, sheet: reference.sheet ?? sheet }));
  }
}

function numberOf(value: Value | null = null): Exact | null {
  return isNumber(value) ? value : null;
}
