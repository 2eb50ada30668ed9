import { referencesIn } from "../grid/references";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Table } from "../tables/table";
import { generationOf } from "../titles/generation";
import { isOfLonger, isSameTerm, termsOf, type NamedOn } from "./currentTerm";
import { sheetNameIn } from "../grid/sheetPrefix";
import { laterName } from "./names";
import type { Term } from "./term";
import { holdsSeveralPeriods } from "./tableWords";

/**
 * Why a sheet is taken to be of the term: it `names` it; all that it names is another one, and there is no such table of
 * the quarter (`leftover`); it names none and has tables (`tables`), or only `reads` sheets that are of it.
 */
export type Belonging = "names" | "leftover" | "tables" | "reads";

/** Why a sheet stays: it is of another term, its tables hold several periods, or nothing on it is of any. */
export type StaysBehind = "other" | "periods" | "nothing";

export interface Belongs {
  readonly sheet: Sheet;
  readonly why: Belonging | StaysBehind;
}

/** Which sheets of a workbook are of a term. */
export function sheetsOfTerm(
  { sheets }: Workbook,
  tables: readonly Table[],
  term: Term,
  saying: NamedOn,
): readonly Belongs[] {
  const terms = termsOf(saying, term.length);
  const first = sheets.map((sheet) => ({ sheet, why: byWords(sheet) }));
  const isIn = new Set(
    first.filter(({ why }) => why !== "other" && why !== "periods" && why !== "nothing").map(({ sheet }) => sheet.name),
  );
  return first.map(({ sheet, why }) =>
    why === "nothing" && reads(sheet, isIn) ? { sheet, why: "reads" as const } : { sheet, why },
  );

  function byWords(sheet: Sheet): Belonging | StaysBehind {
    const own = tables.filter((table) => table.sheet === sheet);
    const named = terms.get(sheet);
    if (named && isSameTerm(named, term)) return "names";
    const said = saying.get(sheet);
    const isLonger = said !== undefined && isOfLonger(said, term.length);
    const turning = isLonger ? [] : own.filter((table) => !holdsSeveralPeriods(table, term));
    if (isFollowed(sheet) || (named && (isNamedSo(sheet) || hasTwin(own)))) return "other";
    if (named && turning.length > 0) return "leftover";
    return turning.length > 0 ? "tables" : own.length > 0 ? "periods" : "nothing";
  }

  function isNamedSo(sheet: Sheet): boolean {
    return laterName(sheet.name, term) !== sheet.name;
  }

  /** True where it was followed by one of a later term: "SKM" beside "SKM TW III". */
  function isFollowed({ name }: Sheet): boolean {
    return sheets.some((other) => other.name !== name && generationOf(other.name, new Set([name])) !== null);
  }

  /** True where another sheet has a table of the same kind that is of the term. */
  function hasTwin(own: readonly Table[]): boolean {
    return own.some(({ kind, sheet }) =>
      tables.some((other) => {
        const named = other.kind === kind && other.sheet !== sheet ? terms.get(other.sheet) : undefined;
        return named !== undefined && isSameTerm(named, term);
      }),
    );
  }
}

function reads(sheet: Sheet, names: ReadonlySet<string>): boolean {
  for (const { formula } of sheet.formulaCells()) {
    if (referencesIn(formula).references.some((one) => one.sheet !== null && names.has(sheetNameIn(one.sheet))))
      return true;
  }
  return false;
}
