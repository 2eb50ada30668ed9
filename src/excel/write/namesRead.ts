import type { Edit } from "../../core/edits/edit";
import { referencesIn } from "../../core/grid/references";
import type { Snapshot } from "../../workbook";
import { sheetNameOf } from "../lines/references";

/** The sheets that the formula of an edit names, as they were seen. */
export function sheetsRead({ formula }: Edit, { sheetIds }: Snapshot): ReadonlyMap<string, string> {
  const named = formula === undefined ? [] : referencesIn(formula).references;
  return new Map(
    named.flatMap(({ sheet }) => {
      const name = sheet === null ? null : sheetNameOf(sheet);
      const id = name === null ? undefined : sheetIds.get(name);
      return name === null || id === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** True where a formula names a sheet that is called otherwise by now, or is gone: Excel would ask for a file of that name. */
export function readsRenamed(edit: Edit, seen: Snapshot, names: ReadonlyMap<string, string>): boolean {
  // To Excel, and so to its formulas, small letters and capitals are one.
  return [...sheetsRead(edit, seen)].some(([id, name]) => names.get(id)?.toLowerCase() !== name.toLowerCase());
}
