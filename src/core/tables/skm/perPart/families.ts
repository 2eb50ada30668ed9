import type { Cell } from "../../../grid/address";
import { areaAround, areaOfCell, type Area } from "../../../grid/area";
import { ratio, type Exact } from "../../../numbers/exact";
import { labelFactors } from "../../../numbers/labelFactors";
import { figure, figures } from "../../../relations/formula";
import { mean, sum, times, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { gradeFormula } from "../grade/grade";
import { REGULATION_GRADES } from "../grade/grades";
import { byRespondents } from "../perPeriod/byRespondents";
import { grading, type Family } from "../perUnsur/places";
import { relationOn } from "../perUnsur/relationOn";
import { scaled } from "../perUnsur/scaled";
import type { Scale } from "../scale/scale";
import { decimalWeight, distinct, usualWeights, weightedExpression, type Weight } from "../method/weight";
import type { PartRow, PartTable, Result } from "./partTable";

/** Averages are typed with so many decimals; more are computed. */
const [FEWEST_DECIMALS, MOST_DECIMALS] = [2, 4];

/** What may hold in a table of parts: their averages over the unsur, from which follows the IKM, and from that the grade. */
export class PartFamilies {
  readonly #rows: readonly PartRow[];

  constructor(
    private readonly table: PartTable,
    private readonly scale: Scale,
  ) {
    this.#rows = table.average ? [...table.parts, table.average] : table.parts;
  }

  all(): readonly Family[] {
    const families = [
      { isNamed: true, ways: this.#averages() },
      { isNamed: false, ways: [this.#people()] },
      this.#family(["sum"], () => [(row) => this.#sumOf(row)]),
      this.#family(["nrr"], () => [(row) => this.#ofUnsur("skm-nrr", "nrr", row, mean, "AVERAGE")]),
      this.#family(["total"], ({ words }) => this.#weights(words).map((weight) => (row) => this.#total(row, weight))),
      this.#family(["ikm"], () => this.#ikm().flatMap((way) => [way, this.#orMeanOfParts(way)])),
      this.#family(["mutu"], () => [(row) => this.#grade(row, "mutu")]),
      this.#family(["kinerja"], () => [(row) => this.#grade(row, "kinerja")]),
    ];
    return families.filter(({ ways }) => ways.some((way) => way.length > 0));
  }

  /** A column of results, in each of the ways that it may be computed in. */
  #family(
    kinds: readonly Result["kind"][],
    waysOf: (result: Result) => readonly ((row: PartRow) => Relation | null)[],
  ): Family {
    const result = this.table.results.find(({ kind }) => kinds.includes(kind));
    const ways = result ? waysOf(result).map((way) => this.#rows.flatMap((row) => way(row) ?? [])) : [];
    return { isNamed: false, ways };
  }

  /** What the parts come to on average, unsur by unsur: each alike, or by how many answered. */
  #averages(): readonly (readonly Relation[])[] {
    const { average, unsur, respondents, sheet } = this.table;
    if (!average) return [];
    const slack = this.#lastPlace();
    const alike = unsur.map(({ column, label }) => {
      const area = this.#partsIn(column);
      const target = { row: average.row, column };
      const own = this.#relation("skm-nrr", label, target, mean, [area], `AVERAGE(${figures(area)})`);
      return slack ? { ...own, slack } : own;
    });
    if (respondents === null) return [alike];
    // How parts of many and of few respondents are put together, only a stated average says.
    if (unsur.every(({ column }) => sheet.looksBlank(average.row, column))) return [];
    const people = this.#partsIn(respondents);
    return [alike, alike.map((one) => byRespondents({ ...one, area: this.#partsIn(one.target.column), people }))];
  }

  /**
   * One of the last place that the averages of the parts, or what stands in other columns, are written with: what they were rounded by moves their average by
   * half of it, which is then rounded itself. Null where they are not rounded.
   */
  #lastPlace(columns = this.table.unsur.map(({ column }) => column)): Exact | null {
    const { parts, reader } = this.table;
    const stated = parts.flatMap(({ row }) => columns.map((column) => reader.stated({ row, column })));
    const decimals = Math.max(0, ...stated.map((one) => (one.kind === "number" ? one.decimals : 0)));
    return decimals >= FEWEST_DECIMALS && decimals <= MOST_DECIMALS ? ratio(1, 10 ** decimals) : null;
  }

  /** How many answered at all, where the row of averages says it. */
  #people(): readonly Relation[] {
    const { average, respondents, sheet } = this.table;
    if (!average || respondents === null || sheet.looksBlank(average.row, respondents)) return [];
    const area = this.#partsIn(respondents);
    const target = { row: average.row, column: respondents };
    return [this.#relation("skm-count", "", target, sum, [area], `SUM(${figures(area)})`)];
  }

  #partsIn(column: number): Area {
    return areaAround(this.table.parts.map(({ row }) => ({ row, column })));
  }

  #ofUnsur(rule: string, kind: Result["kind"], part: PartRow, operator: Operator, name: string): Relation | null {
    const target = this.#at(kind, part);
    const area = this.#unsurOf(part);
    return target && this.#relation(rule, part.label, target, operator, [area], `${name}(${figures(area)})`);
  }

  /** What averages come to may have been averaged before these were rounded. */
  #sumOf(part: PartRow): Relation | null {
    const own = this.#ofUnsur("skm-total", "sum", part, sum, "SUM");
    const place = part === this.table.average ? this.#lastPlace() : null;
    return own && place ? { ...own, slack: place.mul(this.table.unsur.length).div(2) } : own;
  }

  #total(part: PartRow, weight: Weight): Relation | null {
    const [target, area] = [this.#at("total", part), this.#unsurOf(part)];
    const expression = weightedExpression(`SUM(${figures(area)})`, weight);
    return target && this.#relation("skm-total", part.label, target, weighed(weight), [area], expression);
  }

  /** From the total of the weighted averages, else from their average, else from the unsur themselves. */
  #ikm(): readonly ((part: PartRow) => Relation | null)[] {
    const { isOnHundred, results } = this.table;
    const { value, text } = isOnHundred ? { value: null, text: "" } : this.scale.conversion;
    const convert = (operator: Operator): Operator => (value ? { ...operator, ...scaled(operator, value) } : operator);
    const source = (["total", "nrr"] as const).find((kind) => results.some((result) => result.kind === kind));
    const fromUnsur = [
      (part: PartRow) => this.#fromUnsur(part, convert(mean), (area) => `AVERAGE(${area})${text}`),
      ...this.#weights("").map(
        (weight) => (part: PartRow) =>
          this.#fromUnsur(
            part,
            convert(weighed(weight)),
            (area) => `${weightedExpression(`SUM(${area})`, weight)}${text}`,
          ),
      ),
    ];
    if (!source || !value) return fromUnsur;
    const fromSource = (part: PartRow) => {
      const [target, from] = [this.#at("ikm", part), this.#at(source, part)];
      if (!target || !from) return null;
      return this.#relation("skm-ikm", part.label, target, times(value), [areaOfCell(from)], `${figure(from)}${text}`);
    };
    return [fromSource, ...fromUnsur];
  }

  /** The IKM of the row of averages may be what those of the parts come to on average, which rounds otherwise. */
  #orMeanOfParts(way: (part: PartRow) => Relation | null): (part: PartRow) => Relation | null {
    return (part) => {
      const target = this.#at("ikm", part);
      if (part !== this.table.average || !target) return way(part);
      const area = this.#partsIn(target.column);
      const own = this.#relation("skm-ikm", part.label, target, mean, [area], `AVERAGE(${figures(area)})`);
      const slack = this.#lastPlace([target.column]);
      return slack ? { ...own, slack } : own;
    };
  }

  #fromUnsur(part: PartRow, operator: Operator, write: (area: string) => string): Relation | null {
    const [target, area] = [this.#at("ikm", part), this.#unsurOf(part)];
    return target && this.#relation("skm-ikm", part.label, target, operator, [area], write(figures(area)));
  }

  #grade(part: PartRow, word: "mutu" | "kinerja"): Relation | null {
    const [target, ikm] = [this.#at(word, part), this.#at("ikm", part)];
    if (!target || !ikm) return null;
    const formula = gradeFormula(figure(ikm), word, REGULATION_GRADES).slice(1);
    return this.#relation(`skm-${word}`, part.label, target, grading(word), [areaOfCell(ikm)], formula);
  }

  #weights(words: string): readonly Weight[] {
    const named = labelFactors(words).filter(({ value }) => value.compare(1) < 0);
    return distinct([...named.map(({ value }) => decimalWeight(value)), ...usualWeights(this.table.unsur.length)]);
  }

  #at(kind: Result["kind"], { row }: PartRow): Cell | null {
    const result = this.table.results.find((one) => one.kind === kind);
    return result && !this.table.sheet.isCovered(row, result.column) ? { row, column: result.column } : null;
  }

  #unsurOf({ row }: PartRow): Area {
    return areaAround(this.table.unsur.map(({ column }) => ({ row, column })));
  }

  #relation(
    rule: string,
    subject: string,
    target: Cell,
    operator: Operator,
    sources: readonly Area[],
    expression: string,
  ): Relation {
    const { kind, ...told } = relationOn(this.scale, rule, subject, target, operator, sources, expression);
    const isOnAnswers = !this.table.isOnHundred || rule === "skm-ikm";
    return kind && isOnAnswers && rule !== "skm-total" ? { ...told, kind } : told;
  }
}

function weighed({ value }: Weight): Operator {
  return { ...sum, ...scaled(sum, value) };
}
