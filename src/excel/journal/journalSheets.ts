import type { Snapshot } from "../../workbook";
import type { Step } from "./journal";

/** A sheet as it is called now. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * The sheets of a step, by the ids that the journal has of them. While the workbook is open the id is the same whatever
 * the sheet is called; once it was closed, Excel may number its sheets anew, and the name is what is left. Where id and
 * name lead to two different sheets, none is taken: better nothing goes back than on the wrong sheet.
 */
export function stepSheets(
  { changes, traces }: Step,
  { sheetIds }: Pick<Snapshot, "sheetIds">,
): ReadonlyMap<string, FoundSheet> {
  const present = [...sheetIds].map(([name, id]): FoundSheet => ({ id, name }));
  const names = new Map([...changes, ...(traces ?? [])].map(({ sheetId, sheetName }) => [sheetId, sheetName]));
  return new Map(
    [...names].flatMap(([sheetId, sheetName]) => {
      const byId = present.find(({ id }) => id === sheetId);
      const byName = present.find(({ name }) => name === sheetName);
      const found = !byId || !byName ? (byId ?? byName) : byId === byName ? byId : undefined;
      return found ? [[sheetId, found] as const] : [];
    }),
  );
}
