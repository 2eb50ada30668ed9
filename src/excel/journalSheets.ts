import type { Step } from "./journal";

/** A sheet as it is called now. */
interface Found {
  readonly id: string;
  readonly name: string;
}

/**
 * The sheets of a step, by the ids that the journal has of them; to be read after a request. While the workbook is open
 * the id is the same whatever the sheet is called; once it was closed, Excel may number its sheets anew, and the name
 * is what is left. Where id and name lead to two different sheets, none is taken: better nothing goes back than on the
 * wrong sheet.
 */
export function loadStepSheets(context: Excel.RequestContext, step: Step): () => ReadonlyMap<string, Found> {
  const names = new Map(step.map(({ sheetId, sheetName }) => [sheetId, sheetName]));
  const asked = [...names].map(([id, name]) => ({ id, name, byId: load(context, id), byName: load(context, name) }));
  return () =>
    new Map(
      asked.flatMap(({ id, name, byId, byName }) => {
        const found = oneOf(present(byId), present(byName), name);
        return found ? [[id, found] as const] : [];
      }),
    );
}

function load(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load({ id: true, name: true });
  return sheet;
}

function present(sheet: Excel.Worksheet): Found | null {
  return sheet.isNullObject ? null : { id: sheet.id, name: sheet.name };
}

function oneOf(byId: Found | null, byName: Found | null, name: string): Found | null {
  if (!byId || !byName) return byId ?? byName;
  return byId.name === name ? byId : null;
}
