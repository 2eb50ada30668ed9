import type { Cell } from "../../../grid/address";
import { areaAround, areaOfCell } from "../../../grid/area";
import { UNROUNDED, type Rounding } from "../../../numbers/rounding";
import { exact, type Exact } from "../../../numbers/exact";
import { figure, figures } from "../../../relations/formula";
import { mean, sum, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { gradeFormula, toKinerja, toMutu } from "../grade/grade";
import { REGULATION_GRADES } from "../grade/grades";
import { regulationWeight, usualWeights, weightedExpression, type Weight } from "../method/weight";
import { relationOn } from "../perUnsur/relationOn";
import { scaled } from "../perUnsur/scaled";
import { answersTo, meanOf, meanOfUnsur, peopleOf, type GroupFigure } from "./groupFigures";
import type { ServiceColumn, ServiceLine, ServiceTable } from "./serviceTable";

/**
 * How an office computes the IKM of a service: from averages rounded or not, by one weight or another, and where the
 * average over all unsur stands beside it, from that or from those of the unsur.
 */
export interface Manner {
  readonly nrr: Rounding;
  readonly weight: Weight;
  readonly ikmOf: "nrr" | "unsur";
}

/** The weights that a table's IKM may be computed with, that of the regulation first. */
export function weightsOf({ grouping }: ServiceTable): readonly Weight[] {
  return usualWeights(grouping.matrix.unsur.length);
}

/** What its IKM may be computed from. */
export function sourcesOf({ columns }: ServiceTable): readonly Manner["ikmOf"][] {
  return columns.some(({ asks }) => asks === "nrr") ? ["nrr", "unsur"] : ["unsur"];
}

/** What must hold in a table of services by the answers of a survey, in one manner. */
export function serviceRelations(table: ServiceTable, manner: Manner): readonly Relation[] {
  const relations = new ServiceRelations(table, manner);
  return [...table.lines.flatMap((line) => relations.of(line)), ...totalOf(table)];
}

/** How many answered in all. */
function totalOf({ grouping, lines, columns, total }: ServiceTable): readonly Relation[] {
  const column = columns.find(({ asks }) => asks === "count")?.column;
  if (total === null || column === undefined) return [];
  const area = areaAround(lines.map(({ label }) => ({ row: label.row, column })));
  const { scale } = grouping.matrix;
  return [relationOn(scale, "skm-count", "", { row: total, column }, sum, [area], `SUM(${figures(area)})`)];
}

class ServiceRelations {
  constructor(
    private readonly table: ServiceTable,
    private readonly manner: Manner,
  ) {}

  of(line: ServiceLine): readonly Relation[] {
    const { grouping, sheet, columns } = this.table;
    const own = columns.flatMap(({ column, asks }) => {
      if (asks === "count")
        return this.#stated(
          line,
          column,
          "skm-count",
          line.name,
          peopleOf(grouping, line, sheet),
          exact(line.group.rows.length),
        );
      if (typeof asks !== "number") return [];
      const answers = answersTo(grouping, line, asks, sheet);
      const subject = `${grouping.matrix.unsur[asks]?.label ?? ""}, ${line.name}`;
      return answers ? this.#stated(line, column, "skm-nrr", subject, answers, meanOf(answers)) : [];
    });
    const ikm = this.manner.ikmOf === "nrr" ? this.#ofNrr(line) : this.#ofAll(line, "ikm");
    return [...own, ...this.#ofAll(line, "nrr"), ...ikm, ...this.#grades(line)];
  }

  /** A figure that is asked of the survey. */
  #stated(
    line: ServiceLine,
    column: number,
    rule: string,
    subject: string,
    asked: GroupFigure,
    value: Exact,
  ): readonly Relation[] {
    const { scale } = this.table.grouping.matrix;
    const told: Operator = {
      name: "ofService",
      coefficient: null,
      compute: () => value,
      working: () =>
        rule === "skm-count"
          ? [{ rows: asked.count, sheet: this.table.grouping.matrix.sheet.name }]
          : [{ number: asked.sum }, { sign: "÷" }, { number: exact(asked.count) }],
    };
    const passesOn = rule === "skm-nrr" ? this.manner.nrr : UNROUNDED;
    const target = { row: line.label.row, column };
    return [
      said(relationOn(scale, rule, subject, target, told, [], asked.expression ?? "", passesOn), asked.expression),
    ];
  }

  /** The average or the IKM of a service: from its averages, where they stand beside it, else from the answers. */
  #ofAll(line: ServiceLine, asks: "nrr" | "ikm"): readonly Relation[] {
    const { grouping, sheet, columns } = this.table;
    const target = this.#at(asks, line);
    if (!target) return [];
    const { scale, unsur } = grouping.matrix;
    const rule = `skm-${asks}`;
    const passesOn = asks === "nrr" ? this.manner.nrr : UNROUNDED;
    const { value, text } = asks === "ikm" ? scale.conversion : { value: exact(1), text: "" };
    const isEqual = this.manner.weight.text === regulationWeight(unsur.length).text;
    const factor = isEqual ? value : value.mul(this.manner.weight.value);
    const operator = isEqual ? mean : sum;
    const written = (area: string) =>
      (isEqual ? `AVERAGE(${area})` : weightedExpression(`SUM(${area})`, this.manner.weight)) + text;
    const cells = columns
      .filter((one) => typeof one.asks === "number")
      .map(({ column }) => ({ row: target.row, column }));
    if (cells.length > 0) {
      const area = areaAround(cells);
      return [
        relationOn(
          scale,
          rule,
          line.name,
          target,
          { ...operator, ...scaled(operator, factor) },
          [area],
          written(figures(area)),
          passesOn,
        ),
      ];
    }
    const answers = meanOfUnsur(grouping, line, sheet);
    if (!answers) return [];
    const whole = isEqual ? meanOf(answers) : answers.sum;
    const told: Operator = {
      name: "ofService",
      coefficient: null,
      compute: () => whole.mul(factor),
      working: () => [{ number: whole }, { sign: "×" }, { number: factor }],
    };
    const expression = answers.expression && written(answers.expression.replace(/^AVERAGE\(|\)$/g, ""));
    return [said(relationOn(scale, rule, line.name, target, told, [], expression ?? "", passesOn), expression)];
  }

  /** The IKM from the average beside it: 3,02 × 25 = 75,50, though the answers come to 3,0139. */
  #ofNrr(line: ServiceLine): readonly Relation[] {
    const [target, from] = [this.#at("ikm", line), this.#at("nrr", line)];
    if (!target || !from) return [];
    const { scale } = this.table.grouping.matrix;
    const { value, text } = scale.conversion;
    const operator = { ...sum, ...scaled(sum, value) };
    return [relationOn(scale, "skm-ikm", line.name, target, operator, [areaOfCell(from)], `${figure(from)}${text}`)];
  }

  #grades(line: ServiceLine): readonly Relation[] {
    const { scale, grades } = this.table.grouping.matrix;
    const ikm = this.#at("ikm", line);
    if (!ikm) return [];
    return (["mutu", "kinerja"] as const).flatMap((word) => {
      const target = this.#at(word, line);
      if (!target) return [];
      const formula = gradeFormula(figure(ikm), word, grades[0] ?? REGULATION_GRADES).slice(1);
      const operator = word === "mutu" ? toMutu(grades) : toKinerja(grades);
      return [relationOn(scale, `skm-unsur-${word}`, line.name, target, operator, [areaOfCell(ikm)], formula)];
    });
  }

  #at(asks: ServiceColumn["asks"], { label }: ServiceLine): Cell | null {
    const column = this.table.columns.find((one) => one.asks === asks)?.column;
    return column === undefined ? null : { row: label.row, column };
  }
}

/** Without a formula where none asks for just these answers. */
function said(relation: Relation, expression: string | null): Relation {
  return expression === null ? { ...relation, formula: null } : relation;
}
