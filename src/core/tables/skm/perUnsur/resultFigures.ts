import type { Cell } from "../../../grid/address";
import type { ResultFigure, ResultUnsur } from "../../table";
import { readUnsurCode, readUnsurName } from "../header/unsur";
import type { Field } from "./fields";
import type { UnsurTable } from "./unsurTable";

/** What the columns of a table are among the figures of a survey. */
const RULES = { sum: "skm-sum", nrr: "skm-nrr", weighted: "skm-weighted", index: "skm-index" } as const;
const LINKED = Object.keys(RULES) as (keyof typeof RULES)[];
/** The sum of the weighted NRR is the average of the NRR where all weigh the same. */
const TOTALS = ["skm-total", "skm-ikm"];
/** "Jumlah NRR" alone may add them up. */
const AVERAGED = /rata|rerata|tertimb|tertb|mean/i;

/** The figures of a table that repeat those of the survey it is about; none of columns that it has several of. */
export function resultFiguresOf(table: UnsurTable): readonly ResultFigure[] {
  const fields = LINKED.flatMap((kind) => onlyOf(table, kind));
  const lines = table.lines.flatMap(({ row, label }) => {
    const of = unsurIn(table, row, label);
    return of ? fields.map((field) => figure({ row, column: field.column }, [RULES[field.kind]], of)) : [];
  });
  return [...lines, ...table.ends.flatMap(({ row, role }) => endFigure(table, row, role)), ...unnamedBelow(table)];
}

type Linked = Field & { readonly kind: keyof typeof RULES };

function onlyOf({ fields }: UnsurTable, kind: keyof typeof RULES): readonly Linked[] {
  const own = fields.filter((field): field is Linked => field.kind === kind);
  return own.length === 1 ? own : [];
}

function figure(cell: Cell, rules: readonly string[], of: ResultUnsur | null, isNamed = true): ResultFigure {
  return { cell, rules, of, isNamed, tells: of !== null && !rules.includes("skm-weighted") };
}

/** Whose figures a row has; null where its label names no unsur. */
export function unsurIn({ sheet, area, fields }: UnsurTable, row: number, label: string): ResultUnsur | null {
  const texts = sheet
    .columns(row)
    .filter((column) => column >= area.left && column < (fields[0]?.column ?? 0))
    .map((column) => sheet.text(row, column));
  const name = texts.find((text) => readUnsurName(text) !== null);
  const code = readUnsurCode(label) ? label : "";
  if (name === undefined && code === "") return null;
  return { unsur: name === undefined ? null : readUnsurName(name), code, name: name ?? label };
}

/** The total, the average or the IKM in a row below the unsur. */
function endFigure(table: UnsurTable, row: number, role: UnsurTable["ends"][number]["role"]): readonly ResultFigure[] {
  const { sheet } = table;
  const at = (kinds: readonly (keyof typeof RULES)[]) => {
    const cells = kinds.flatMap((kind) => onlyOf(table, kind)).map(({ column }) => ({ row, column }));
    const own = cells.filter((cell) => !sheet.isCovered(cell.row, cell.column));
    return own.find((cell) => !sheet.looksBlank(cell.row, cell.column)) ?? own[0];
  };
  switch (role) {
    case "total":
    case "weighted":
    case "nrr": {
      const cell = at(role === "nrr" ? ["nrr"] : ["weighted", "nrr"]);
      if (!cell) return [];
      const words = sheet.columns(row).map((column) => sheet.text(row, column));
      const isWeighted = table.fields.some(({ kind, column }) => kind === "weighted" && column === cell.column);
      const isTold = isWeighted || words.some((text) => AVERAGED.test(text));
      return isTold ? [figure(cell, ["skm-total"], null, role !== "nrr")] : [];
    }
    case "ikm":
    case "index": {
      const cell = at(["weighted", "index", "nrr"]);
      return cell ? [figure(cell, ["skm-ikm"], null)] : [];
    }
    default:
      return [];
  }
}

/** A figure right below a column, beside which nothing stands: what all come to. */
function unnamedBelow(table: UnsurTable): readonly ResultFigure[] {
  const { sheet, lines, ends } = table;
  const row = (ends.at(-1) ?? lines.at(-1))?.row;
  if (row === undefined) return [];
  const [column, ...more] = sheet.columns(row + 1).filter((one) => !sheet.looksBlank(row + 1, one));
  const isBelow = LINKED.some((kind) => onlyOf(table, kind).some((field) => field.column === column));
  if (column === undefined || more.length > 0 || !isBelow) return [];
  return [figure({ row: row + 1, column }, TOTALS, null, false)];
}
