import { rule } from "../rules/rule";
import type { Table } from "../tables/table";
import { withChannel } from "../titles/channel";
import { channelsAround } from "../titles/tableChannel";

/** Tables that count what was issued through one channel. */
const KINDS = ["permits", "permit-register"];

/** A table and all of its workbook, itself among them. */
export interface Neighbours {
  readonly table: Table;
  readonly all: readonly Table[];
}

/** Lines around a permit table that name another channel than the title and the sheet do. */
export const wrongChannels = rule({
  says: ["wrong-channel"],
  severity: "error",
  fix: "ask",
  ground: "agreement",
  find({ table, all }: Neighbours) {
    if (!isCounting(table)) return [];
    const { sheet } = table;
    const isAlone = all.every((other) => other === table || other.sheet !== sheet || !isCounting(other));
    const { own, unlike } = channelsAround(table, isAlone);
    if (own === null) return [];
    return unlike.map(({ cell, text, named }) => {
      const expected = withChannel(text, named, own);
      const message = { key: "wrong-channel", stated: named.words, expected: own.words } as const;
      const isTyped = sheet.formula(cell.row, cell.column) === null;
      const edits = isTyped ? [{ sheet: sheet.name, cell, value: expected }] : [];
      return { cell, actual: text, expected, message, edits };
    });
  },
});

function isCounting({ kind }: Table): boolean {
  return KINDS.includes(kind);
}
