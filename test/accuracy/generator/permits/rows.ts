import type { Row } from "../matrix";
import type { Random } from "../random";
import type { Mark } from "../table";
import type { PermitColumns } from "./columns";
import type { PermitLayout } from "./layout";
import { PermitLines } from "./lines";
import { permitsByField } from "./names";

/** The rows of a permit table, its labels and numbers among the marks. */
export interface PermitRows {
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Some rows, and those of them that add up to the rest of the table. */
interface Summed {
  readonly rows: readonly Row[];
  readonly addends: readonly Row[];
}

/** Writes a permit table's rows one under the other, from row `top`. */
export function permitRows(layout: PermitLayout, columns: PermitColumns, top: number, random: Random): PermitRows {
  const lines = new PermitLines(layout, columns, top);
  const { rows, addends } = layout.groups === "none" ? plainRows(lines, random) : groups(layout.groups, lines, random);
  if (random.chance(0.06)) lines.skip();
  const all = [...rows, lines.grandTotal(addends)];
  return { rows: all.sort((a, b) => a.at - b.at), marks: lines.marks, bottom: lines.bottom };
}

function plainRows(lines: PermitLines, random: Random): Summed {
  const count = random.weighted([
    [1, 8],
    [random.integer(2, 5), 40],
    [random.integer(6, 14), 37],
    [random.integer(15, 30), 15],
  ]);
  const rows = random.some(Object.values(permitsByField).flat(), count).map((name) => lines.item(name));
  return { rows, addends: rows };
}

function groups(kind: Exclude<PermitLayout["groups"], "none">, lines: PermitLines, random: Random): Summed {
  const word = random.pick(["Bidang", "Sektor"]);
  const sumLabel = random.pick(["Sub Jumlah", "Sub Total", "Jumlah"]);
  const ordinals = random.pick(["I II III IV", "A B C D"]).split(" ");
  const isNumberedOn = random.chance(0.4);
  const isBlankBetween = random.chance(0.15);
  const fields = random.some(Object.entries(permitsByField), random.integer(2, ordinals.length));
  const written = fields.map(([field, names], index): Summed => {
    if (!isNumberedOn) lines.startNumbersAnew();
    if (isBlankBetween && index > 0) lines.skip();
    const title = `${word} ${field}`;
    const heading = lines.heading(title, ordinals[index] ?? "");
    const items = random.some(names, random.integer(1, names.length)).map((name) => lines.item(name));
    if (kind === "headings alone") return { rows: items, addends: items };
    const sum =
      kind === "sums above"
        ? { at: heading, parts: items, isGrand: false, isSparse: false }
        : lines.sum(sumLabel === "Jumlah" ? `Jumlah ${title}` : sumLabel, items);
    return { rows: [...items, sum], addends: [sum] };
  });
  return { rows: written.flatMap(({ rows }) => rows), addends: written.flatMap(({ addends }) => addends) };
}
