import type { Finding } from "../../findings/finding";
import type { Message } from "../../findings/message";
import { note } from "../../findings/note";
import { shownCell } from "../../findings/ofCell";
import type { PermitRegister, RegisterRow } from "./register";

interface Sort {
  readonly key: UncountableKey;
  readonly column: "date" | "kind";
  readonly isSuch: (row: RegisterRow) => boolean;
}

type UncountableKey = Extract<Message["key"], `register-${string}-date` | "register-without-kind">;

/** Why a row cannot be counted: each reason, and the column in which it is put right. */
const SORTS: readonly Sort[] = [
  { key: "register-without-date", column: "date", isSuch: ({ date }) => date === null },
  { key: "register-unreadable-date", column: "date", isSuch: ({ date }) => date?.kind === "unreadable" },
  { key: "register-ambiguous-date", column: "date", isSuch: ({ date }) => date?.kind === "several" },
  { key: "register-without-kind", column: "kind", isSuch: ({ date, name }) => date !== null && name === "" },
];

/** The rows of a register that are not counted: for each reason one finding, on the first of them. */
export function registerNotes(register: PermitRegister): readonly Finding[] {
  return [...uncountable(register), ...refused(register), ...unclear(register)];
}

function uncountable({ sheet, header, rows }: PermitRegister): readonly Finding[] {
  return SORTS.flatMap(({ key, column, isSuch }) => {
    const own = rows.filter((row) => row.refusal === null && isSuch(row));
    const [first] = own;
    if (!first) return [];
    const cell = { row: first.row, column: header[column] };
    const actual = shownCell(sheet, cell);
    const message = { key, actual, rows: own.map(({ row }) => row + 1) };
    return [note({ severity: "warning", sheet: sheet.name, cell, actual, message })];
  });
}

/** That a refused permit is not counted is as it should be. */
function refused({ sheet, rows }: PermitRegister): readonly Finding[] {
  const own = rows.filter(({ refusal }) => refusal !== null);
  const cell = own[0]?.refusal;
  if (!cell) return [];
  const actual = shownCell(sheet, cell);
  const message = { key: "register-refused", actual, rows: own.map(({ row }) => row + 1) } as const;
  return [note({ severity: "info", sheet: sheet.name, cell, actual, message })];
}

/** Whether a permit counts of which that is not clear, staff decide: what it would be counted in is left alone. */
function unclear({ sheet, rows }: PermitRegister): readonly Finding[] {
  const own = rows.filter((row) => row.unclear !== null);
  const cell = own[0]?.unclear;
  if (!cell) return [];
  const actual = shownCell(sheet, cell);
  const message = { key: "register-unclear-status", actual, rows: own.map(({ row }) => row + 1) } as const;
  return [note({ severity: "warning", sheet: sheet.name, cell, actual, message })];
}
