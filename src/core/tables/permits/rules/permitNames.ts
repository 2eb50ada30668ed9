import type { Cell, SheetCell } from "../../../grid/address";
import { areASlipApart } from "../../../layout/slips";
import { rule } from "../../../rules/rule";
import { permitName } from "../../register/names";
import { usualNameOf } from "../usualNames";

/** A jenis izin of a table, as it is written there. */
export interface NamedPermit {
  readonly label: string;
  readonly cell: Cell;
}

/** The jenis izin of a table, and those of the tables before it. */
export interface TablePermits {
  readonly sheet: string;
  readonly permits: readonly NamedPermit[];
  readonly before: readonly Omit<TablePermits, "before">[];
}

/** How a name is written here and elsewhere; `at` is null for the usual name. */
interface Unlike {
  readonly cell: Cell;
  readonly here: string;
  readonly there: string;
  readonly at: SheetCell | null;
}

/** Words that differ must be so long: "Tipe A" and "Tipe B" are two. */
const SHORTEST_WORD = 6;

/** Jenis izin that are written almost as is usual, or almost as in another table of the workbook: readers take them for two. */
export const permitNames = rule<TablePermits, "permit-names">({
  says: ["permit-names"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find({ permits, before }) {
    const names = permits.flatMap(({ label, cell }): Unlike[] => {
      const usual = usualNameOf(label);
      if (usual !== null) return [{ cell, here: label, there: usual, at: null }];
      const other = almostSame(label, permits, before);
      return other ? [{ cell, here: label, there: other.label, at: other.at }] : [];
    });
    const [first] = names;
    if (!first) return [];
    return [
      {
        cell: first.cell,
        message: { key: "permit-names", names: names.map(({ here, there, at }) => ({ here, there, at })) },
      },
    ];
  },
});

/** Two that stand in one table are meant to be two. */
function almostSame(
  label: string,
  beside: readonly NamedPermit[],
  before: TablePermits["before"],
): { readonly label: string; readonly at: SheetCell } | null {
  const name = permitName(label);
  const own = new Set(beside.map((one) => permitName(one.label)));
  const known = new Set(before.flatMap(({ permits }) => permits.map((one) => permitName(one.label))));
  if (known.has(name)) return null;
  for (const { sheet, permits } of before) {
    const isHere = ({ label: other }: NamedPermit) =>
      isMistyped(name, permitName(other)) && !own.has(permitName(other));
    const found = permits.find(isHere);
    if (found) return { label: found.label, at: { sheet, cell: found.cell } };
  }
  return null;
}

function isMistyped(one: string, other: string): boolean {
  if (!areASlipApart(one, other)) return false;
  const [words, others] = [one.split(" "), other.split(" ")];
  const differing = words.filter((word, at) => word !== others[at]);
  return words.length !== others.length || differing.every((word) => word.length >= SHORTEST_WORD && !/\d/.test(word));
}
