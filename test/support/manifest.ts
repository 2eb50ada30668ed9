import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elements, xmlTree, type Element } from "./xmlTree";

export const ROOT = join(__dirname, "../..");

/** manifest.xml as it stands in the repository. */
export const MANIFEST_TEXT = readFileSync(join(ROOT, "manifest.xml"), "utf8");
export const MANIFEST: Element = xmlTree(MANIFEST_TEXT);

/** manifest.uji.xml, for trying what a real Excel does. */
export const TRIAL_MANIFEST: Element = xmlTree(readFileSync(join(ROOT, "manifest.uji.xml"), "utf8"));

/** The only element of that name. */
export function only(name: string, root: Element = MANIFEST): Element {
  const [found, ...others] = elements(root, name);
  if (!found || others.length > 0) throw new Error(`The manifest has ${found ? "several" : "no"} <${name}>.`);
  return found;
}

/** What an element says in each locale: its DefaultValue is Indonesian, overrides are named. */
export function sayings({ attributes, children }: Element): Readonly<Record<string, string | undefined>> {
  const overrides = children.map(({ attributes: { Locale, Value } }) => [Locale, Value] as const);
  return Object.fromEntries([["id-ID", attributes.DefaultValue], ...overrides]) as Record<string, string | undefined>;
}

/** Every web address in the manifest, leaving out the names of XML namespaces. */
export function addresses(root: Element = MANIFEST): string[] {
  return elements(root)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .flatMap(([name, value]) => (name.startsWith("xmlns") || !/^[a-z]+:\/\//i.test(value) ? [] : [value]));
}
