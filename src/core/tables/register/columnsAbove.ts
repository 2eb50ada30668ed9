import { namedColumns, type NamedColumn } from "../../layout/columnNames";
import type { PermitRegister } from "./register";

/** The columns of a register with the words over them, whether its header has one row or two; none where it is gone. */
export function columnsAbove({ sheet, header, area }: PermitRegister): readonly NamedColumn[] {
  if (header.bottom < header.top) return [];
  return namedColumns(sheet, header.top, header.bottom)
    .flat()
    .filter(({ column }) => column >= area.left && column <= area.right);
}
