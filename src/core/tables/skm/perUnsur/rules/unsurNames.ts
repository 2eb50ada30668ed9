import type { Cell } from "../../../../grid/address";
import { foldWords } from "../../../../grid/foldWords";
import type { Sheet } from "../../../../grid/sheet";
import { rule } from "../../../../rules/rule";
import type { ResultUnsur } from "../../../table";

/** The unsur of a table of results by the names that it gives them. */
export interface Named {
  readonly sheet: Sheet;
  readonly unsur: readonly (ResultUnsur & { readonly cell: Cell })[];
}

/** One table of results and the one that it is held against. */
export interface Pair {
  readonly one: Named;
  readonly first: Named;
}

/** Unsur that two tables of a workbook call differently: readers take them for two. */
export const unsurNames = rule<Pair, "unsur-names">({
  says: ["unsur-names"],
  severity: "info",
  fix: "none",
  ground: "agreement",
  find({ one, first }) {
    const unlike = one.unsur.flatMap(({ unsur, name, cell }) => {
      const [other, ...more] = first.unsur.filter((own) => unsur !== null && own.unsur === unsur);
      const isUnlike = other && more.length === 0 && foldWords(other.name) !== foldWords(name);
      return isUnlike ? [{ cell, other: other.cell, here: name, there: other.name }] : [];
    });
    const [hit] = unlike;
    if (!hit) return [];
    const there = { sheet: first.sheet.name, cell: hit.other };
    return [{ cell: hit.cell, message: { key: "unsur-names", there, names: unlike.map(said) } as const }];
  },
});

function said({ here, there }: { readonly here: string; readonly there: string }) {
  return { here, there };
}
