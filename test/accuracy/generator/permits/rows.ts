import type { Row } from "../matrix";
import type { Random } from "../random";
import type { Mark } from "../table";
import type { PermitColumns } from "./columns";
import type { PermitLayout } from "./layout";
import { permitsByField } from "./names";

const NUMERALS = ["I", "II", "III", "IV", "V"] as const;
const LETTERS = ["A", "B", "C", "D", "E"] as const;

/** The rows of a permit table, its labels and numbers among the marks. */
export interface PermitRows {
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Writes a permit table's rows one under the other, from row `top`. */
export function permitRows(layout: PermitLayout, columns: PermitColumns, top: number, random: Random): PermitRows {
  const marks: Mark[] = [];
  const label = (row: number, content: string, number?: string | number) => {
    marks.push({ row, column: columns.labels, content });
    if (number !== undefined && columns.numbers !== null) marks.push({ row, column: columns.numbers, content: number });
  };
  const totalRow = (at: number, parts: readonly Row[], isGrand: boolean): Row => {
    return { at, parts, isGrand, isSparse: !layout.hasMonthTotals };
  };

  let at = top;
  let number = 0;
  const item = (name: string): Row => {
    label(at, name, ++number);
    return { at: at++, parts: [], isGrand: false, isSparse: false };
  };
  const rows: Row[] = [];
  const addends: Row[] = [];
  if (layout.groups === "none") {
    const names = Object.values(permitsByField).flat();
    const items = random.some(names, someCount(names.length, random)).map(item);
    rows.push(...items);
    addends.push(...items);
  } else {
    const fields = random.some(Object.keys(permitsByField), random.integer(2, 4));
    const isNumberedOn = random.chance(0.4);
    const isBlankBetween = random.chance(0.15);
    const ordinals = random.pick([NUMERALS, LETTERS]);
    fields.forEach((field, index) => {
      const names = permitsByField[field] ?? [];
      const title = `${random.chance(0.5) ? "Bidang" : "Sektor"} ${field}`;
      if (!isNumberedOn) number = 0;
      if (isBlankBetween && index > 0) at++;
      const heading = at++;
      const ordinal = ordinals[index] ?? "";
      label(heading, columns.numbers === null ? `${ordinal}. ${title}` : title, ordinal);
      const items = random.some(names, random.integer(1, names.length)).map(item);
      const isAbove = layout.groups === "sums above";
      const sum = isAbove ? { ...totalRow(heading, items, false), isSparse: false } : totalRow(at++, items, false);
      if (!isAbove) label(sum.at, random.pick(["Sub Jumlah", `Jumlah ${title}`, "Sub Total"]));
      rows.push(...items, sum);
      addends.push(sum);
    });
  }
  if (random.chance(0.06)) at++;
  const grand = totalRow(at, addends, true);
  const isUnderNumbers = columns.numbers !== null && layout.isTotalLabelUnderNumbers;
  marks.push({ row: at, column: isUnderNumbers ? columns.numbers : columns.labels, content: layout.totalLabel });
  return { rows: [...rows, grand].sort((a, b) => a.at - b.at), marks, bottom: at };
}

function someCount(most: number, random: Random): number {
  return Math.min(
    most,
    random.weighted([
      [1, 8],
      [random.integer(2, 5), 40],
      [random.integer(6, 14), 37],
      [random.integer(15, 30), 15],
    ]),
  );
}
