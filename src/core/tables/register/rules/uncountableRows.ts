import type { MessageOf } from "../../../findings/message";
import { shownCell } from "../../../findings/ofCell";
import { rule, type Hit } from "../../../rules/rule";
import type { PermitRegister, RegisterRow } from "../register";

type UncountableKey =
  "register-without-date" | "register-unreadable-date" | "register-ambiguous-date" | "register-without-kind";

interface Sort {
  readonly key: UncountableKey;
  readonly column: "date" | "kind";
  readonly isSuch: (row: RegisterRow) => boolean;
}

/** Why a row cannot be counted: each reason, and the column in which it is put right. */
const SORTS: readonly Sort[] = [
  { key: "register-without-date", column: "date", isSuch: ({ date }) => date === null },
  { key: "register-unreadable-date", column: "date", isSuch: ({ date }) => date?.kind === "unreadable" },
  { key: "register-ambiguous-date", column: "date", isSuch: ({ date }) => date?.kind === "several" },
  { key: "register-without-kind", column: "kind", isSuch: ({ date, name }) => date !== null && name === "" },
];

/** The rows of a register that cannot be counted: for each reason one hit, on the first of them. */
export const uncountableRows = rule({
  says: SORTS.map(({ key }) => key),
  severity: "warning",
  fix: "none",
  ground: "reading",
  find: ({ sheet, header, rows }: PermitRegister) =>
    SORTS.flatMap(({ key, column, isSuch }): Hit<UncountableKey>[] => {
      const own = rows.filter((row) => row.refusal === null && isSuch(row));
      const [first] = own;
      if (!first) return [];
      const cell = { row: first.row, column: header[column] ?? header.date };
      const actual = shownCell(sheet, cell);
      const message: MessageOf<UncountableKey> = { key, actual, rows: own.map(({ row }) => row + 1) };
      return [{ cell, actual, message }];
    }),
});
