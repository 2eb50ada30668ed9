import type { Cell } from "../../../grid/address";
import { areaOfCell, type Area } from "../../../grid/area";
import { UNROUNDED } from "../../../numbers/rounding";
import { figure, figures } from "../../../relations/formula";
import { mean, sum, times, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { usualWeights, weightedExpression } from "../method/weight";
import { gradeFormula } from "../grade/grade";
import { REGULATION_GRADES } from "../grade/grades";
import { grading, type Family, type Places } from "./places";
import { scaled } from "./scaled";

/** A sum of averages is higher than any of them. */
const ANY = { least: null, most: null, isWhole: false, decimals: 2 } as const;

const AVERAGED = /rata ?-? ?rata|rerata/i;

/** What may hold in the rows below the unsur: totals, averages, the IKM and its grade. */
export class EndFamilies {
  constructor(private readonly places: Places) {}

  /** The rows below the unsur, from top to bottom. */
  all(): readonly Family[] {
    const families: Family[] = [];
    let total: Cell | null = null;
    let ikm: readonly Cell[] = [];
    for (const { row, role, label } of this.places.table.ends) {
      const weighted = this.places.at("weighted", row);
      if (role === "sum") families.push(...this.#grandSum(row));
      if ((role === "total" || role === "sum" || role === "weighted") && weighted && !this.places.isTaken(weighted)) {
        total = weighted;
        families.push({ isNamed: true, ways: [[this.places.across("skm-total", weighted, sum, "SUM", UNROUNDED)]] });
      }
      if (role === "total" && !weighted) families.push(...this.#totalOfAverages(row));
      if (role === "sum") families.push(...this.#totalsOfParts(row));
      if (role === "weighted" && !weighted) families.push(...this.#weightedAverage(row));
      if (role === "nrr") families.push(this.#means(row));
      if (role === "ikm" || role === "index") {
        const average = this.#averageBeside(row, label);
        if (average) families.push(this.#meanAbove(average));
        const cells = this.#ikmCells(row, average);
        families.push(...this.#sideBySide(cells.map((cell) => this.#ikm(cell, average, total))));
        families.push(...this.#gradesBeside(row, cells));
        if (cells.length > 0) ikm = cells;
      }
      if (role === "mutu" || role === "kinerja") families.push(...this.#gradeBelow(row, role, ikm));
    }
    return families;
  }

  /** What all ΣNilai come to, which some leave out beside what the weighted NRR come to. */
  #grandSum(row: number): readonly Family[] {
    const cell = this.places.at("sum", row);
    const { sheet } = this.places.table;
    const isLeftOut = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column)).length > 1;
    if (!cell || this.places.isTaken(cell) || (isLeftOut && sheet.looksBlank(cell.row, cell.column))) return [];
    return [{ isNamed: true, ways: [[this.places.across("skm-sum", cell, sum, "SUM", UNROUNDED)]] }];
  }

  /** "Jumlah Rata-rata (NRR)" without weighted NRR beside it: some add the NRR up, most take their mean, as weights do. */
  #totalOfAverages(row: number): readonly Family[] {
    const cell = this.places.at("nrr", row);
    // A blank may be either.
    if (!cell || this.places.isTaken(cell) || this.places.table.sheet.looksBlank(cell.row, cell.column)) return [];
    const [average, total] = [
      this.places.across("skm-total", cell, mean, "AVERAGE", UNROUNDED),
      this.places.across("skm-total", cell, sum, "SUM", UNROUNDED),
    ];
    return [{ isNamed: false, ways: [[average], [total]] }];
  }

  /** "Jumlah" below the averages of periods or services: some add them up, some take their mean, all alike. */
  #totalsOfParts(row: number): readonly Family[] {
    const cells = this.places
      .fields("part")
      .map(({ column }) => ({ row, column }))
      .filter((cell) => !this.places.isTaken(cell) && !this.places.table.sheet.looksBlank(cell.row, cell.column));
    const of = (operator: Operator, name: string) =>
      cells.map((cell) => ({ ...this.places.across("skm-total", cell, operator, name, UNROUNDED), kind: ANY }));
    return [{ isNamed: false, ways: [of(sum, "SUM"), of(mean, "AVERAGE")] }];
  }

  /** "Rata-rata tertimbang" where no column has the weighted NRR: what they would come to. */
  #weightedAverage(row: number): readonly Family[] {
    const cell = this.places.at("nrr", row);
    if (!cell || this.places.isTaken(cell)) return [];
    const area = this.places.column(cell.column);
    const ways = usualWeights(this.places.table.lines.length).map((weight) => [
      this.places.relation(
        "skm-total",
        "",
        cell,
        { ...sum, ...scaled(sum, weight.value) },
        [area],
        weightedExpression(`SUM(${figures(area)})`, weight),
      ),
    ]);
    return [{ isNamed: true, ways }];
  }

  #means(row: number): Family {
    const columns = [...this.places.fields("part"), ...this.places.fields("nrr"), ...this.places.fields("index")];
    const means = columns.map(({ column, kind }) =>
      this.places.across(
        kind === "index" ? "skm-index" : this.places.average,
        { row, column },
        mean,
        "AVERAGE",
        UNROUNDED,
      ),
    );
    return { isNamed: true, ways: [means] };
  }

  /** Where the IKM stands in a row: where figures are, else where the parts or the last of the figures lead. */
  #ikmCells(row: number, average: Cell | null): readonly Cell[] {
    const cells = this.places.table.fields
      .filter(({ kind }) => kind !== "mutu" && kind !== "kinerja")
      .map(({ column }) => ({ row, column }))
      .filter((cell) => !this.places.isTaken(cell));
    const stated = cells.filter((cell) => !this.places.table.sheet.looksBlank(cell.row, cell.column));
    const parts = [
      ...this.places.fields("part"),
      ...(this.places.fields("part").length > 0 ? this.places.fields("nrr") : []),
    ];
    if (parts.length > 1) {
      const own = cells.filter(({ column }) => parts.some((part) => part.column === column));
      return stated.length === 0
        ? own
        : own.filter((cell) => stated.includes(cell) || this.places.isAverage(cell.column));
    }
    if (stated.length > 0) return stated.slice(average ? 1 : 0).slice(0, 1);
    if (this.#statesBeyond(row)) return [];
    const waiting = (["weighted", "index", "nrr"] as const).flatMap((kind) => this.places.at(kind, row) ?? []);
    return waiting.filter((cell) => !this.places.isTaken(cell)).slice(0, 1);
  }

  /** True where a figure stands right of all that is understood: under "Skor", say. No other is asked for. */
  #statesBeyond(row: number): boolean {
    const { sheet, area } = this.places.table;
    return sheet.columns(row).some((column) => column > area.right && !sheet.looksBlank(row, column));
  }

  /**
   * Left of the IKM some state what it comes from, under the averages:
   *
   *       │ NRR   │ Konversi
   *   U1  │ 3,52  │ 88,00
   *   IKM │ 3,483 │ 87,08
   *
   * Where both are blank, "Nilai Rata-rata / IKM" asks for both.
   */
  #averageBeside(row: number, label: string): Cell | null {
    const [average, ikm] = [this.places.at("nrr", row), this.places.at("index", row)];
    if (!average || !ikm || average.column > ikm.column || this.places.fields("part").length > 0) return null;
    const { sheet } = this.places.table;
    if ([average, ikm].some((cell) => this.places.isTaken(cell))) return null;
    const stated = [average, ikm].filter((cell) => !sheet.looksBlank(cell.row, cell.column));
    return stated.length === 2 || (stated.length === 0 && AVERAGED.test(label)) ? average : null;
  }

  #meanAbove(cell: Cell): Family {
    return { isNamed: true, ways: [[this.places.across("skm-nrr", cell, mean, "AVERAGE", UNROUNDED)]] };
  }

  /** The IKM of periods or services are computed alike. */
  #sideBySide([first, ...others]: readonly (readonly (readonly Relation[])[])[]): readonly Family[] {
    if (!first) return [];
    const ways = first.map((way, nth) => [way, ...others.map((cell) => cell[nth] ?? [])].flat());
    return [{ isNamed: true, ways }];
  }

  /** From the average beside it, the total of the weighted NRR, the averages of its own column, or those there are. */
  #ikm(cell: Cell, average: Cell | null, total: Cell | null): readonly (readonly Relation[])[] {
    const { value, text } = this.places.manner.scale.conversion;
    const own = this.places.table.fields.find(({ column }) => column === cell.column);
    if (this.places.table.isOnHundred && (own?.kind === "part" || own?.kind === "nrr"))
      return [[this.places.across("skm-ikm", cell, mean, "AVERAGE", UNROUNDED)]];
    const ways: (readonly Relation[])[] = [];
    const from = (operator: Operator, sources: readonly Area[], expression: string) =>
      ways.push([this.places.relation("skm-ikm", "", cell, operator, sources, expression)]);
    if (average) from(times(value), [areaOfCell(average)], `${figure(average)}${text}`);
    if (total) from(times(value), [areaOfCell(total)], `${figure(total)}${text}`);
    const averages = own?.kind === "part" || own?.kind === "nrr" ? own : this.places.fields("nrr")[0];
    const [weighted] = this.places.fields("weighted");
    const [index] = this.places.fields("index");
    if (weighted && !total) {
      const area = this.places.column(weighted.column);
      from({ ...sum, ...scaled(sum, value) }, [area], `SUM(${figures(area)})${text}`);
    }
    if (averages) {
      const area = this.places.column(averages.column);
      from({ ...mean, ...scaled(mean, value) }, [area], `AVERAGE(${figures(area)})${text}`);
    }
    if (index) {
      const area = this.places.column(index.column);
      from(mean, [area], `AVERAGE(${figures(area)})`);
    }
    return ways;
  }

  /** The grade of the IKM under those of the unsur, where it is stated or the whole row is still blank. */
  #gradesBeside(row: number, ikm: readonly Cell[]): readonly Family[] {
    const [one, ...others] = ikm;
    const { sheet, ends } = this.places.table;
    if (!one || others.length > 0) return [];
    return (["mutu", "kinerja"] as const).flatMap((word): readonly Family[] => {
      const target = this.places.at(word, row);
      const isAsked = target && [one, target].every((cell) => sheet.looksBlank(cell.row, cell.column));
      const isStated = target && !sheet.looksBlank(target.row, target.column);
      if (!target || this.places.isTaken(target) || !(isStated || isAsked) || ends.some(({ role }) => role === word))
        return [];
      const formula = gradeFormula(figure(one), word, REGULATION_GRADES).slice(1);
      const grade = this.places.relation(`skm-${word}`, "", target, grading(word), [areaOfCell(one)], formula);
      return [{ isNamed: true, ways: [[grade]] }];
    });
  }

  /** The grade of each IKM stands below it; that of one alone may stand elsewhere in the row. */
  #gradeBelow(row: number, word: "mutu" | "kinerja", ikm: readonly Cell[]): readonly Family[] {
    const cells = this.places.table.fields
      .map(({ column }) => ({ row, column }))
      .filter((cell) => !this.places.isTaken(cell));
    const [stated] = cells.filter((cell) => !this.places.table.sheet.looksBlank(cell.row, cell.column));
    const ways = ikm.flatMap((one) => {
      const below = cells.find(({ column }) => column === one.column);
      const target = ikm.length === 1 ? (stated ?? below) : below;
      const formula = gradeFormula(figure(one), word, REGULATION_GRADES).slice(1);
      return target ? [this.places.relation(`skm-${word}`, "", target, grading(word), [areaOfCell(one)], formula)] : [];
    });
    return [{ isNamed: true, ways: [ways] }];
  }
}
