import { SETTING_PREFIX } from "../../workbook";
import { folded } from "../package/partNames";
import { partText, type Package, type Parts } from "../package/package";
import { attribute, DamagedPart, readXml } from "../xml/xml";

/** Where a workbook has what add-ins keep in it ([MS-OWEXML] 2.1.1; SheetJS issue 1952 shows one). */
const PART = /^xl\/webextensions\/webextension\d*\.xml$/;

/** The text that this program has kept in a file under a name; null where there is none. A damaged part holds none. */
export function keptText({ parts }: Package, name: string): string | null {
  const written = ownProperties(parts).get(SETTING_PREFIX + name);
  if (written === undefined) return null;
  const kept = meant(written);
  return typeof kept === "string" ? kept : written;
}

/** All that this program has kept in a file, by its whole name. */
export function keptSettings(parts: Parts): ReadonlyMap<string, unknown> {
  return new Map([...ownProperties(parts)].map(([name, written]) => [name, meant(written)]));
}

/** The part in which this program has kept something; null where there is none. */
export function settingsPart(parts: Parts): string | null {
  const isOwn = (part: string) =>
    PART.test(folded(part)) && [...propertiesOf(parts, part).keys()].some((name) => name.startsWith(SETTING_PREFIX));
  return [...parts.keys()].find(isOwn) ?? null;
}

function ownProperties(parts: Parts): ReadonlyMap<string, string> {
  const own = settingsPart(parts);
  return own === null ? new Map<string, string>() : propertiesOf(parts, own);
}

function propertiesOf(parts: Parts, part: string): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  try {
    readXml(partText(parts, part) ?? "", {
      open(element) {
        const name = element.name === "property" ? attribute(element, "name") : null;
        if (name !== null && !kept.has(name)) kept.set(name, attribute(element, "value") ?? "");
      },
    });
  } catch (error) {
    if (error instanceof DamagedPart) return new Map();
    throw error;
  }
  return kept;
}

/** Values are kept as JSON, so that a text stands in quotes of its own. */
function meant(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
