import type { Row } from "../matrix";
import type { Random } from "../random";
import type { Mark } from "../table";
import type { InvestmentLayout } from "./layout";
import { provinces, SEKTOR, subSectorsBySektor, type Sektor } from "./names";

export interface InvestmentRows {
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** A node of a table: a province, a region, a sektor, a sub-sector. */
interface Branch {
  readonly name: string;
  readonly number: string | number;
  readonly branches: readonly Branch[];
}

/** Writes an investment table's rows one under the other, from row `top`. */
export function investmentRows(layout: InvestmentLayout, labels: number, top: number, random: Random): InvestmentRows {
  const marks: Mark[] = [];
  const rows: Row[] = [];
  let at = top;
  const label = (content: string, number: string | number | null) => {
    marks.push({ row: at, column: labels, content });
    if (layout.hasNumbers && number !== null) marks.push({ row: at, column: labels - 1, content: number });
    return at++;
  };
  const add = (place: number, parts: readonly Row[], isGrand: boolean): Row => {
    const row = { at: place, parts, isGrand, isSparse: false };
    rows.push(row);
    return row;
  };
  const write = ({ name, number, branches }: Branch, isGrand: boolean): Row => {
    const first = label(name, number);
    if (branches.length === 0) return add(first, [], isGrand);
    const parts = branches.map((branch) => write(branch, false));
    return add(layout.sums === "above" ? first : label(`Jumlah ${name}`, null), parts, isGrand);
  };

  const [province, names] = random.pick(provinces);
  const branches = someBranches(layout, names, random);
  const [only] = branches;
  if (layout.grand === "top")
    write({ name: random.pick([`Provinsi ${province}`, "Jumlah", "Total"]), number: "", branches }, true);
  else if (layout.grand === "none" && only && branches.length === 1) write(only, true);
  else {
    const parts = branches.map((branch) => write(branch, false));
    if (layout.grand === "bottom")
      add(label(random.pick(["Jumlah", "Total", "JUMLAH", "TOTAL", "Grand Total"]), null), parts, true);
  }
  return { rows: rows.sort((a, b) => a.at - b.at), marks, bottom: at - 1 };
}

function someBranches(layout: InvestmentLayout, regions: readonly string[], random: Random): readonly Branch[] {
  const sektorName = random.pick<(sektor: Sektor, index: number) => string>([
    (sektor) => `Sektor ${sektor}`,
    (sektor) => `Sektor ${sektor}`,
    (sektor) => `SEKTOR ${sektor.toUpperCase()}`,
    (sektor, index) => `${["I", "II", "III"][index] ?? ""}. Sektor ${sektor}`,
  ]);
  const indent = random.chance(0.2) ? "   " : "";
  const sektor = (): readonly Branch[] => {
    return random
      .some(
        SEKTOR,
        random.weighted([
          [3, 80],
          [2, 20],
        ]),
      )
      .map((name, index) => ({
        name: sektorName(name, index),
        number: ["A", "B", "C"][index] ?? "",
        branches: layout.hasSubSectors ? someSubSectors(name, indent, random) : [],
      }));
  };
  if (layout.areas === "sektor alone") return sektor();
  const most = layout.areas === "regions alone" ? regions.length : 6;
  const least = layout.grand !== "none" || layout.areas === "regions alone" ? 2 : 1;
  return random.some(regions, random.integer(least, most)).map((name, index) => {
    return { name, number: index + 1, branches: layout.areas === "regions alone" ? [] : sektor() };
  });
}

function someSubSectors(sektor: Sektor, indent: string, random: Random): readonly Branch[] {
  const all = subSectorsBySektor[sektor];
  return random.some(all, random.integer(1, all.length)).map((spellings, index) => ({
    name: indent + (random.chance(0.8) ? (spellings[0] ?? "") : random.pick(spellings)),
    number: index + 1,
    branches: [],
  }));
}
