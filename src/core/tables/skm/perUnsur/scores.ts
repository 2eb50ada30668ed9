import type { UnsurScore } from "../../table";
import { readUnsurName } from "../header/unsur";
import type { UnsurTable } from "./unsurTable";

/** What each unsur was given, as the table states it: by its index, else its NRR. None where there are several of them. */
export function scoresOf({ sheet, area, lines, fields, reader }: UnsurTable): readonly UnsurScore[] {
  const given = (["index", "nrr"] as const).map((kind) => fields.filter((field) => field.kind === kind));
  const [field, ...more] = given.find((own) => own.length > 0) ?? [];
  if (!field || more.length > 0) return [];
  return lines.flatMap(({ row }) => {
    const name = sheet
      .columns(row)
      .filter((column) => column >= area.left && column < field.column)
      .map((column) => sheet.text(row, column))
      .find((text) => readUnsurName(text) !== null);
    const stated = reader.stated({ row, column: field.column });
    if (name === undefined || stated.kind !== "number") return [];
    return [{ unsur: readUnsurName(name) ?? 0, name, value: stated.value, decimals: stated.decimals }];
  });
}
