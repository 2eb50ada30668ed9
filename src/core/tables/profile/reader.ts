import { cellsOf } from "../../grid/area";
import { exact, ZERO } from "../../numbers/exact";
import type { Reader } from "../../relations/reader";
import { numberIn } from "../../relations/reader";
import { readSums } from "../sums/reader";
import { peopleIn } from "./header";
import type { Profile } from "./profile";

/** Reads the figures of a profile, "80 orang" among them. */
export function readerOf({ sheet, area, columns }: Profile): Reader {
  const counted = new Set([...columns.counts, ...(columns.total ? [columns.total] : [])].map(({ column }) => column));
  const reader = readSums({
    sheet,
    rows: Array.from({ length: area.bottom - columns.bottom }, (_, at) => columns.bottom + 1 + at),
    columns: [...counted, ...columns.shares.map(({ column }) => column)],
    measure: ({ column }) => (counted.has(column) ? "count" : "money"),
  });
  const stated: Reader["stated"] = (cell) => {
    const found = reader.stated(cell);
    const people = found.kind === "text" && counted.has(cell.column) ? peopleIn(found.text) : null;
    return people === null ? found : { kind: "number", value: exact(people), decimals: 0 };
  };
  return {
    ...reader,
    stated,
    tally(area) {
      const numbers = cellsOf(area).flatMap((cell) => numberIn(stated(cell)) ?? []);
      return { sum: numbers.reduce((all, one) => all.add(one), ZERO), count: numbers.length };
    },
  };
}
