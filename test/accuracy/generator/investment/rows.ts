import type { Row } from "../matrix";
import type { Random } from "../random";
import type { Mark } from "../table";
import { someBranches, type Branch } from "./branches";
import type { InvestmentLayout } from "./layout";
import { provinces } from "./names";

export interface InvestmentRows {
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Writes an investment table's rows one under the other, from row `top`. */
export function investmentRows(layout: InvestmentLayout, labels: number, top: number, random: Random): InvestmentRows {
  const marks: Mark[] = [];
  const rows: Row[] = [];
  let next = top;
  const label = (content: string, number: string | number | null): number => {
    marks.push({ row: next, column: labels, content });
    if (layout.hasNumbers && number !== null) marks.push({ row: next, column: labels - 1, content: number });
    return next++;
  };
  const row = (at: number, parts: readonly Row[], isGrand: boolean): Row => {
    const written = { at, parts, isGrand, isSparse: false };
    rows.push(written);
    return written;
  };
  const write = ({ prefix, name, number, branches }: Branch, isGrand = false): Row => {
    const first = label(prefix + name, number);
    const parts = branches.map((branch) => write(branch));
    return row(layout.sums === "above" || parts.length === 0 ? first : label(`Jumlah ${name}`, null), parts, isGrand);
  };

  const [province, regions] = random.pick(provinces);
  const branches = someBranches(layout, regions, random);
  if (layout.grand === "top") {
    const name = random.pick([`Provinsi ${province}`, "Jumlah", "Total"]);
    write({ prefix: "", name, number: null, branches }, true);
  } else {
    const isWholeTable = layout.grand === "none" && branches.length === 1;
    const parts = branches.map((branch) => write(branch, isWholeTable));
    const name = random.pick(["Jumlah", "Total", "JUMLAH", "TOTAL", "Grand Total"]);
    if (layout.grand === "bottom") row(label(name, null), parts, true);
  }
  return { rows: rows.sort((a, b) => a.at - b.at), marks, bottom: next - 1 };
}
