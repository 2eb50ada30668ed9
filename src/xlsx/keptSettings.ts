import { SETTING_PREFIX } from "../workbook";
import { folded } from "./partNames";
import { partText, type Package } from "./package";
import { withTargets } from "./renamedSheets";
import { attribute, DamagedPart, readXml } from "./xml";

/** Where a workbook has what add-ins keep in it ([MS-OWEXML] 2.1.1; SheetJS issue 1952 shows one). */
const PART = /^xl\/webextensions\/webextension\d*\.xml$/;

/** True for a part in which add-ins keep texts. */
export function keepsTexts(part: string): boolean {
  return PART.test(folded(part));
}

/** The text that this program has kept in a file under a name; null where there is none. A damaged part holds none. */
export function keptText({ parts }: Package, name: string): string | null {
  for (const part of parts.keys()) {
    const kept = keepsTexts(part) ? textIn(partText(parts, part) ?? "", SETTING_PREFIX + name) : null;
    if (kept !== null) return kept;
  }
  return null;
}

/** The XML of such a part with other texts under some names; a name that it does not keep is not added. */
export function withKeptTexts(xml: string, texts: ReadonlyMap<string, string>): string {
  if (texts.size === 0) return xml;
  const named = new Map([...texts].map(([name, text]) => [SETTING_PREFIX + name, text]));
  return withTargets(xml, "property", "value", (value, { name = "" }) => {
    const text = named.get(name);
    return text === undefined ? value : JSON.stringify(text);
  });
}

function textIn(xml: string, name: string): string | null {
  const kept: string[] = [];
  try {
    readXml(xml, {
      open(element) {
        if (element.name === "property" && attribute(element, "name") === name)
          kept.push(attribute(element, "value") ?? "");
      },
    });
  } catch (error) {
    if (error instanceof DamagedPart) return null;
    throw error;
  }
  const [first] = kept;
  return first === undefined ? null : unquoted(first);
}

/** Values are kept as JSON, so that a text stands in quotes of its own. */
function unquoted(value: string): string {
  if (!/^".*"$/s.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}
