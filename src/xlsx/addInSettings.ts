import { SETTING_PREFIX } from "../workbook";
import { partText, type Parts } from "./package";
import { folded } from "./partNames";
import { DamagedPart, readXml } from "./xml";

/** Where a workbook keeps what add-ins have left in it ([MS-OWEXML] 2.2.1). */
const PART = /(?:^|\/)webextension\d*\.xml$/;

/** A text that this program keeps in the workbook under a name; null where there is none. */
export function keptSetting(parts: Parts, name: string): string | null {
  for (const part of parts.keys()) {
    if (!PART.test(folded(part))) continue;
    const value = propertyIn(partText(parts, part) ?? "", SETTING_PREFIX + name);
    if (value !== null) return unwrapped(value);
  }
  return null;
}

function propertyIn(xml: string, wanted: string): string | null {
  let found: string | null = null;
  try {
    readXml(xml, {
      open({ name, attributes }) {
        if (name === "property" && attributes.name === wanted) found ??= attributes.value ?? "";
      },
    });
  } catch (error) {
    // What cannot be read of an add-in's part keeps nobody from checking the figures.
    if (!(error instanceof DamagedPart)) throw error;
  }
  return found;
}

/** Office keeps a value as JSON, a text within quotes. */
function unwrapped(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
