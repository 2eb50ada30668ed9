import type { UnsurScore } from "../../table";
import { readUnsurCode, readUnsurName } from "../header/unsur";
import type { Field } from "./fields";
import type { UnsurTable } from "./unsurTable";

/** What each unsur was given, as the table states it: by its index, else its NRR. None where there are several of them. */
export function scoresOf({ sheet, area, lines, fields, reader }: UnsurTable): readonly UnsurScore[] {
  const own = singleField(fields, ["index", "nrr"]);
  if (!own) return [];
  const { of, field } = own;
  return lines.flatMap(({ row, label }) => {
    const cell = { row, column: field.column };
    const name = sheet
      .columns(row)
      .filter((column) => column >= area.left && column < field.column)
      .map((column) => sheet.text(row, column))
      .find((text) => readUnsurName(text) !== null);
    const stated = reader.stated(cell);
    if (name === undefined || stated.kind !== "number") return [];
    const code = readUnsurCode(label) ? label : "";
    const { value, decimals } = stated;
    return [{ cell, of, unsur: readUnsurName(name) ?? 0, name, code, value, decimals }];
  });
}

/** The column of the first of these kinds that there is; null where it has several. */
export function singleField(
  fields: readonly Field[],
  kinds: readonly ("index" | "nrr")[],
): { readonly of: "index" | "nrr"; readonly field: Field } | null {
  const of = kinds.find((kind) => fields.some((field) => field.kind === kind));
  const [field, ...more] = fields.filter(({ kind }) => kind === of);
  return of && field && more.length === 0 ? { of, field } : null;
}
