import { withContent } from "../xml/content";
import { GrowingPackage } from "../package/growingPackage";
import { keptSettings, settingsPart } from "./keptSettings";
import { partName, type Parts } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { quotable } from "../xml/xml";

/** Of the add-in, as manifest.xml has it. */
const ADD_IN = "029d2630-e3a4-4bbe-b2ab-3ec5fbf1d821";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const CONTENT = "application/vnd.ms-office";
const NAMESPACES = "http://schemas.microsoft.com/office/webextensions";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/**
 * The parts of a workbook that keeps these settings, and no others, of this program: as Office writes them ([MS-OWEXML]
 * 2.2), a part for the add-in that the list of panes leads to. What other add-ins keep stays.
 */
export function withKeptSettings(parts: Parts, settings: ReadonlyMap<string, unknown>): Parts {
  if (isSame(keptSettings(parts), settings)) return parts;
  const growing = new GrowingPackage(parts);
  const properties = (prefix: string) =>
    [...settings]
      .map(
        ([name, value]) => `<${prefix}property name="${quotable(name)}" value="${quotable(JSON.stringify(value))}"/>`,
      )
      .join("");
  const own = settingsPart(parts);
  if (own !== null) growing.change(own, (xml) => withContent(xml, "properties", (_, prefix) => properties(prefix)));
  else addPane(growing, extension(properties("we:")));
  return growing.parts;
}

function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  const written = (settings: ReadonlyMap<string, unknown>) => JSON.stringify([...settings].sort());
  return written(one) === written(other);
}

function extension(properties: string): string {
  return (
    `${DECLARATION}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${ADD_IN.toUpperCase()}}">` +
    `<we:reference id="${ADD_IN}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties}</we:properties><we:bindings/></we:webextension>`
  );
}

/** The pane is listed as one that is not shown when the workbook is opened. */
function addPane(growing: GrowingPackage, xml: string): void {
  const part = growing.add("xl/webextensions/webextension", `${CONTENT}.webextension+xml`, xml);
  const panes = paneList(growing);
  const id = growing.relate(panes, `${RELATIONSHIPS}/webextension`, part);
  growing.change(panes, (list) =>
    withContent(
      list,
      "taskpanes",
      (all, x) =>
        `${all}<${x}taskpane dockstate="right" visibility="0" width="350" row="0">` +
        `<${x}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${x}taskpane>`,
    ),
  );
}

/** The list of the panes of a workbook, which is made where it is not there. */
function paneList(growing: GrowingPackage): string {
  const listed = relationshipsOf(growing.parts, "").find(({ type }) => type === "webextensiontaskpanes");
  const known = listed && partName(growing.parts, listed.part);
  if (known) return known;
  const list = "xl/webextensions/taskpanes.xml";
  const root = `<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"></wetp:taskpanes>`;
  growing.addAs(list, `${CONTENT}.webextensiontaskpanes+xml`, `${DECLARATION}${root}`);
  growing.relate("", `${RELATIONSHIPS}/webextensiontaskpanes`, list);
  return list;
}
