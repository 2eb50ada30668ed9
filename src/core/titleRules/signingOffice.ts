import type { Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { rule } from "../rules/rule";
import type { Table } from "../tables/table";
import { isSameRegion, regionsIn, type Region } from "../titles/offices";
import { textCells } from "./textCells";

const SIGNER = /^(?:(?:an|a\.n|plt|plh|pj)\.? )?kepala\b/i;
const OFFICE = /\b(?:dpm-?ptsp|penanaman modal|(?:terpadu )?satu pintu)\b/i;
/** The name of a region alone, as the second line of a heading. */
const ALONE = /^(?:pemerintah )?(?:kabupaten|kab\.?|kota|provinsi|prov\.?) /i;

interface Named {
  readonly cell: Cell;
  readonly text: string;
  readonly region: Region;
}

/** A sheet, and the tables of the workbook. */
interface SheetTables {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

/** Who signs a sheet for another region than its headings name: a report that was copied from the province's. */
export const signingOffice = rule({
  says: ["signing-office"],
  severity: "warning",
  fix: "none",
  ground: "agreement",
  find({ sheet, tables }: SheetTables) {
    const isInTable = (cell: Cell) => tables.some((table) => table.sheet === sheet && contains(table.area, cell));
    const lines = textCells(sheet, "region").filter(({ cell }) => !isInTable(cell));
    const named = lines.flatMap(({ cell, text }) => namedIn(sheet, cell, text));
    const signers = named.filter(({ isSigner }) => isSigner);
    const headings = named.filter(({ isSigner }) => !isSigner);
    const [heading] = headings;
    if (!heading || headings.some(({ region }) => !isSameRegion(region, heading.region))) return [];
    return signers
      .filter(({ region }) => !isSameRegion(region, heading.region))
      .map(({ cell, text, region }) => {
        const message = {
          key: "signing-office",
          signed: region.text,
          named: heading.region.text,
          heading: heading.cell,
        } as const;
        return { cell, actual: text, message };
      });
  },
});

/** The office that a text is about: who signs says so in a line or two, a heading in its words or in a line of its own. */
function namedIn(sheet: Sheet, cell: Cell, text: string): readonly (Named & { readonly isSigner: boolean })[] {
  const [region, ...others] = regionsIn(text);
  if (!region || others.length > 0) return [];
  const above = sheet.text(cell.row - 1, cell.column);
  const isSigner = SIGNER.test(text) || SIGNER.test(above);
  const isOffice = OFFICE.test(text) || (ALONE.test(text) && (OFFICE.test(above) || SIGNER.test(above)));
  return isOffice ? [{ cell, text, region, isSigner }] : [];
}
