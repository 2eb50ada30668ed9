import type { Finding } from "../findings/finding";
import { note } from "../findings/note";
import type { Table } from "../tables/table";
import { withChannel } from "./channel";
import { channelsAround } from "./tableChannel";

/** Tables that count what was issued through one channel. */
const KINDS = ["permits", "permit-register"];

/** Lines around permit tables that name another channel than the title and the sheet do. */
export function wrongChannels(tables: readonly Table[]): readonly Finding[] {
  const counting = tables.filter(({ kind }) => KINDS.includes(kind));
  return counting.flatMap((table) => {
    const { sheet } = table;
    const isAlone = counting.every((other) => other === table || other.sheet !== sheet);
    const { own, unlike } = channelsAround(table, isAlone);
    if (own === null) return [];
    return unlike.map(({ cell, text, named }) => {
      const expected = withChannel(text, named, own);
      const message = { key: "wrong-channel", stated: named.words, expected: own.words } as const;
      const fix = { safe: false, edits: [{ sheet: sheet.name, cell, value: expected }] };
      const isTyped = sheet.formula(cell.row, cell.column) === null;
      const found = { severity: "error", sheet: sheet.name, cell, actual: text, expected, message } as const;
      return note(isTyped ? { ...found, fix } : found);
    });
  });
}
