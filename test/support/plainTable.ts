import { parseCell, type Cell } from "../../src/core/grid/address";
import { areaName, type Area } from "../../src/core/grid/area";
import type { Sheet } from "../../src/core/grid/sheet";
import { decimalsOf, exact, ZERO } from "../../src/core/numbers/exact";
import { UNROUNDED, type Rounding } from "../../src/core/numbers/rounding";
import { evaluate } from "../../src/core/relations/evaluate";
import { judge, type Judgement } from "../../src/core/relations/judge";
import type { Operator } from "../../src/core/relations/operators";
import type { Reader } from "../../src/core/relations/reader";
import type { Relation } from "../../src/core/relations/relation";
import type { TextPart } from "../../src/core/relations/textPart";
import { parseArea } from "../../src/xlsx/read/merges";

/** "B2" as a cell. */
export function at(name: string): Cell {
  const cell = parseCell(name);
  if (!cell) throw new Error(`${name} is no cell.`);
  return cell;
}

/** "B2:B9" as an area. */
export function range(name: string): Area {
  const area = parseArea(name);
  if (!area) throw new Error(`${name} is no area.`);
  return area;
}

interface Options {
  readonly rule?: string;
  readonly subject?: string;
  readonly formula?: string | null;
  readonly passesOn?: Rounding;
  readonly fewestDecimals?: number | null;
  readonly part?: TextPart;
}

/** `relation("B4", sum, ["B1:B3"])`, with a formula that says the same and rounding allowed unless told otherwise. */
export function relation(
  target: string,
  operator: Operator,
  sources: readonly (string | Area)[],
  options: Options = {},
): Relation {
  const { rule = operator.name, subject = "", formula, passesOn = UNROUNDED, fewestDecimals = 1, part } = options;
  const areas = sources.map((source) => (typeof source === "string" ? range(source) : source));
  const said = formula === undefined ? `=${operator.name.toUpperCase()}(${areas.map(areaName).join(",")})` : formula;
  const base = { rule, subject, target: at(target), operator, sources: areas, formula: said, passesOn, fewestDecimals };
  return part ? { ...base, part } : base;
}

/** Reads a sheet plainly: numbers are numbers, texts are texts. */
export function plainReader(sheet: Sheet): Reader {
  return {
    stated({ row, column }) {
      const value = sheet.value(row, column);
      if (row < 0 || sheet.looksBlank(row, column)) return { kind: "blank" };
      if (value === null) return { kind: "pending" };
      if (typeof value === "number") return { kind: "number", value: exact(value), decimals: decimalsOf(value) };
      return { kind: "text", text: String(value) };
    },
    isFormula: ({ row, column }) => sheet.formula(row, column) !== null,
    isText: ({ row, column }) => typeof sheet.value(row, column) === "string",
    isEmpty: ({ row, column }) => row >= 0 && sheet.isEmpty(row, column),
    tally({ top, left, bottom, right }) {
      let sum = ZERO;
      let count = 0;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const value = sheet.value(row, column);
          if (typeof value !== "number") continue;
          sum = sum.add(exact(value));
          count++;
        }
      }
      return { sum, count };
    },
  };
}

/** Judges relations on a drawn sheet. */
export function judged(sheet: Sheet, relations: readonly Relation[]): readonly Judgement[] {
  const reader = plainReader(sheet);
  return judge(evaluate(relations, reader), reader);
}
