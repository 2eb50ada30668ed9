import type { Cell } from "../../../grid/address";
import { areaName, areaOfCell, type Area } from "../../../grid/area";
import { ratio } from "../../../numbers/exact";
import { labelFactors } from "../../../numbers/labelFactors";
import { figure } from "../../../relations/formula";
import {
  count,
  isNumber,
  mean,
  percentage,
  product,
  quotient,
  sum,
  times,
  type Operator,
} from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { gradeFormula } from "../grade/grade";
import { REGULATION_GRADES } from "../grade/grades";
import { decimalWeight, distinct, usualWeights, weightedExpression, type Weight } from "../method/weight";
import { asShare, shareRelations } from "./shareRelations";
import { areasAround, GivenAnswers } from "./givenAnswers";
import { grading, type Family, type Places } from "./places";

/** What may hold in the rows of the unsur, a family for each column. */
export class LineFamilies {
  private readonly given: GivenAnswers;

  constructor(private readonly places: Places) {
    this.given = new GivenAnswers(places.table.fields);
  }

  all(): readonly Family[] {
    const { lines } = this.places.table;
    const inLines = (way: (row: number, subject: string) => Relation | null) =>
      lines.flatMap(({ row, label }) => way(row, label) ?? []);
    const columns = [
      [inLines((row, subject) => this.#count(row, subject))],
      [inLines((row, subject) => this.#sum(row, subject))],
      [inLines((row, subject) => this.#nrr(row, subject))],
      [inLines((row, subject) => this.#index(row, subject))],
      this.#weights().map((weight) => inLines((row, subject) => this.#weighted(row, subject, weight))),
      ([1, 100] as const).map((scale) => inLines((row, subject) => this.#satisfied(row, subject, scale))),
      ([1, 100] as const).map((scale) => shareRelations(this.places, this.given, scale)),
      ...(["mutu", "kinerja"] as const).map((word) => [inLines((row, subject) => this.#grade(row, subject, word))]),
    ];
    return columns.map((ways) => ({ isNamed: false, ways }));
  }

  #count(row: number, subject: string): Relation | null {
    const target = this.places.at("count", row);
    const answers = this.#answers(row);
    if (target && answers.length > 0) return this.#over("skm-count", subject, target, count, "COUNT", answers);
    if (!target || !this.given.areThere) return null;
    const areas = areasAround(this.given.cells(row));
    return this.places.relation("skm-count", subject, target, sum, areas, `SUM(${areas.map(areaName).join(",")})`);
  }

  #sum(row: number, subject: string): Relation | null {
    const target = this.places.at("sum", row);
    const answers = this.#answers(row);
    if (target && answers.length > 0) return this.#over("skm-sum", subject, target, sum, "SUM", answers);
    if (!target || !this.given.areThere) return null;
    return this.places.relation(
      "skm-sum",
      subject,
      target,
      this.given.sum,
      this.given.cells(row).map(areaOfCell),
      this.given.sumOf(row),
    );
  }

  /** "% Puas": those of the better answers among all, as a part of 1 or of 100. */
  #satisfied(row: number, subject: string, scale: 1 | 100): Relation | null {
    const target = this.places.at("satisfied", row);
    if (!target || !this.given.areThere) return null;
    const [own, ...apart] = areasAround(this.given.satisfied(row));
    const [all, ...others] = areasAround(this.given.cells(row));
    if (!own || !all || apart.length + others.length > 0) return null;
    const expression = `SUM(${areaName(own)})/SUM(${areaName(all)})${scale === 1 ? "" : "*100"}`;
    const operator = scale === 1 ? quotient : percentage;
    const relation = this.places.relation("skm-satisfied", subject, target, operator, [own, all], expression);
    return asShare(relation, scale);
  }

  /** What each respondent answered of an unsur. */
  #answers(row: number): readonly Area[] {
    return areasAround(this.places.fields("answer").map(({ column }) => ({ row, column })));
  }

  #over(
    rule: string,
    subject: string,
    target: Cell,
    operator: Operator,
    name: string,
    areas: readonly Area[],
  ): Relation {
    const expression = `${name}(${areas.map(areaName).join(",")})`;
    return this.places.relation(
      rule,
      subject,
      target,
      operator,
      areas,
      expression,
      rule === "skm-nrr" ? this.places.manner.nrr : undefined,
    );
  }

  /** From the answers; else from the sum and how many answered; else from how many gave each answer; else from the averages of the parts. */
  #nrr(row: number, subject: string): Relation | null {
    const target = this.places.at("nrr", row);
    if (!target) return null;
    const answers = this.#answers(row);
    if (answers.length > 0) return this.#over("skm-nrr", subject, target, mean, "AVERAGE", answers);
    const total = this.places.at("sum", row);
    const people = this.places.at("count", row) ?? this.places.table.respondents;
    if (total && people !== null && typeof people !== "number") {
      const expression = `${figure(total)}/${figure(people)}`;
      return this.places.relation(
        "skm-nrr",
        subject,
        target,
        quotient,
        [areaOfCell(total), areaOfCell(people)],
        expression,
        this.places.manner.nrr,
      );
    }
    if (total && typeof people === "number") {
      return this.places.relation(
        "skm-nrr",
        subject,
        target,
        times(ratio(1, people)),
        [areaOfCell(total)],
        `${figure(total)}/${people}`,
        this.places.manner.nrr,
      );
    }
    const parts = this.places.fields("part").map(({ column }) => ({ row, column }));
    if (parts.length > 1) {
      const areas = areasAround(parts);
      const expression = `AVERAGE(${areas.map(areaName).join(",")})`;
      return this.places.relation(
        this.places.average,
        subject,
        target,
        mean,
        areas,
        expression,
        this.places.manner.nrr,
      );
    }
    if (!this.given.areThere) return null;
    const cells = this.given.cells(row);
    const expression = `(${this.given.sumOf(row)})/SUM(${areasAround(cells).map(areaName).join(",")})`;
    return this.places.relation(
      "skm-nrr",
      subject,
      target,
      this.given.mean,
      cells.map(areaOfCell),
      expression,
      this.places.manner.nrr,
    );
  }

  #index(row: number, subject: string): Relation | null {
    const [target, nrr] = [this.places.at("index", row), this.places.at("nrr", row)];
    if (!target || !nrr) return null;
    const { value, text } = this.places.manner.scale.conversion;
    return this.places.relation("skm-index", subject, target, times(value), [areaOfCell(nrr)], `${figure(nrr)}${text}`);
  }

  /** Read off the index, or off the NRR where there is none. */
  #grade(row: number, subject: string, word: "mutu" | "kinerja"): Relation | null {
    const [target, index, nrr] = [this.places.at(word, row), this.places.at("index", row), this.places.at("nrr", row)];
    const source = index ?? (this.places.table.isOnHundred ? null : nrr);
    if (!target || !source) return null;
    const { value, text } = this.places.manner.scale.conversion;
    const graded = index ? grading(word) : after(times(value), grading(word));
    const ikm = `${figure(source)}${index ? "" : text}`;
    const formula = gradeFormula(ikm, word, REGULATION_GRADES).slice(1);
    return this.places.relation(`skm-unsur-${word}`, subject, target, graded, [areaOfCell(source)], formula);
  }

  #weights() {
    if (this.places.fields("weight").length > 0) return [null];
    const [words = ""] = this.places.fields("weighted").map((field) => field.words);
    const named = labelFactors(words).filter(({ value }) => value.compare(1) < 0);
    return distinct([
      ...named.map(({ value }) => decimalWeight(value)),
      ...usualWeights(this.places.table.lines.length),
    ]);
  }

  #weighted(row: number, subject: string, weight: Weight | null): Relation | null {
    const [target, nrr, own] = [
      this.places.at("weighted", row),
      this.places.at("nrr", row),
      this.places.at("weight", row),
    ];
    if (!target || !nrr) return null;
    if (weight)
      return this.places.relation(
        "skm-weighted",
        subject,
        target,
        times(weight.value),
        [areaOfCell(nrr)],
        weightedExpression(figure(nrr), weight),
      );
    if (!own) return null;
    return this.places.relation(
      "skm-weighted",
      subject,
      target,
      product,
      [areaOfCell(nrr), areaOfCell(own)],
      `${figure(nrr)}*${figure(own)}`,
    );
  }
}

/** What a figure is read as, once something was done to it. */
function after(first: Operator, then: Operator): Operator {
  return {
    ...then,
    compute(inputs) {
      const value = first.compute(inputs);
      return isNumber(value) ? then.compute([{ sum: value, count: 1 }]) : null;
    },
    working: (inputs, sources) => first.working(inputs, sources),
  };
}
