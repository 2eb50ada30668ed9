import type { Cell } from "../../../grid/address";
import { areaAround, type Area } from "../../../grid/area";
import { UNROUNDED, type Rounding } from "../../../numbers/rounding";
import { figures } from "../../../relations/formula";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { toKinerja, toMutu } from "../grade/grade";
import { REGULATION_GRADES } from "../grade/grades";
import type { Scale } from "../scale/scale";
import type { Field } from "./fields";
import { relationOn } from "./relationOn";
import type { UnsurTable } from "./unsurTable";

/** Figures that are computed alike, and the ways in which they may be. */
export interface Family {
  /** True for a figure that its name alone says what it is: the IKM, what the weighted NRR come to. */
  readonly isNamed: boolean;
  readonly ways: readonly (readonly Relation[])[];
}

/** How a table's figures are rounded and brought to the scale of the IKM. */
export interface Manner {
  readonly scale: Scale;
  /** What is done to an NRR before other figures read it. */
  readonly nrr: Rounding;
}

/** Where the figures of a table stand, and relations of them in one manner. */
export class Places {
  constructor(
    readonly table: UnsurTable,
    readonly manner: Manner,
  ) {}

  across(rule: string, target: Cell, operator: Operator, name: string, passesOn: Rounding): Relation {
    const area = this.column(target.column);
    return this.relation(rule, "", target, operator, [area], `${name}(${figures(area)})`, passesOn);
  }

  column(column: number): Area {
    return areaAround(this.table.lines.map(({ row }) => ({ row, column })));
  }

  isAverage(column: number): boolean {
    return this.fields("nrr").some((field) => field.column === column);
  }

  isTaken({ row, column }: Cell): boolean {
    return this.table.sheet.isCovered(row, column);
  }

  fields(kind: Field["kind"]): readonly Field[] {
    return this.table.fields.filter((field) => field.kind === kind);
  }

  at(kind: Field["kind"], row: number): Cell | null {
    const [field] = this.fields(kind);
    return field ? { row, column: field.column } : null;
  }

  get average(): string {
    return this.table.isOnHundred ? "skm-index" : "skm-nrr";
  }

  relation(
    rule: string,
    subject: string,
    target: Cell,
    operator: Operator,
    sources: readonly Area[],
    expression: string,
    passesOn: Rounding = UNROUNDED,
  ): Relation {
    return relationOn(this.manner.scale, rule, subject, target, operator, sources, expression, passesOn);
  }
}

export function grading(word: "mutu" | "kinerja"): Operator {
  return word === "mutu" ? toMutu([REGULATION_GRADES]) : toKinerja([REGULATION_GRADES]);
}
