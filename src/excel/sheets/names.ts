import { reading, type Host } from "../host";

/** What formulas may read by a name, wherever it stands; sheets by their names. */
export interface Names {
  /** Names that were given to cells or formulas, with what they stand for; `sheet` is null for those of the whole workbook. */
  readonly given: readonly { readonly formula: string; readonly sheet: string | null }[];
  /** Excel's own tables, and the sheet on which each stands. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
}

/** Reads the names of a workbook and of its sheets. */
export function readNames(host: Host): Promise<Names> {
  return reading(host, async (context) => {
    const { names, tables, worksheets } = context.workbook;
    const ofAll = names.load({ formula: true, scope: true });
    tables.load({ name: true, worksheet: { name: true } });
    worksheets.load({ name: true });
    await context.sync();
    const ofSheets = worksheets.items.map((sheet) => ({ sheet: sheet.name, own: sheet.names.load({ formula: true }) }));
    await context.sync();
    const given = [
      ...ofAll.items.flatMap((name) => (name.scope === "Workbook" ? [{ formula: formulaOf(name), sheet: null }] : [])),
      ...ofSheets.flatMap(({ sheet, own }) => own.items.map((name) => ({ formula: formulaOf(name), sheet }))),
    ];
    return {
      given,
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    };
  });
}

/** A name may stand for a number as well, which reads nothing. */
function formulaOf({ formula }: Excel.NamedItem): string {
  return String(formula);
}
