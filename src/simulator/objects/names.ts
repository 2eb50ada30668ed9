import type { Book, GivenName } from "../book/book";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

/** Excel.NamedItemCollection of a sheet, by its id, or of the whole workbook. */
export function namesObject({ names }: Book, sheetId: string | null): HostObject {
  const own = () => names.filter((one) => one.sheetId === sheetId);
  return {
    type: "NamedItemCollection",
    items: () => own().map(nameObject),
    item(key) {
      const found = own().find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
      if (!found) throw errors.itemNotFound();
      return nameObject(found);
    },
  };
}

/** Excel.NamedItem. */
function nameObject({ name, formula, sheetId }: GivenName): HostObject {
  return {
    type: "NamedItem",
    identity: () => ({ Name: name }),
    reads: { name: () => name, formula: () => formula, scope: () => (sheetId === null ? "Workbook" : "Worksheet") },
  };
}
