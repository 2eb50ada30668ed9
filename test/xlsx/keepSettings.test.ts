import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptSettings } from "../../src/xlsx/settings/keptSettings";
import { withKeptSettings } from "../../src/xlsx/settings/keepSettings";
import { partText, savePackage, type Parts } from "../../src/xlsx/package/package";
import { relationshipsOf } from "../../src/xlsx/package/relationships";
import { webExtension } from "../support/webExtension";
import { open, workbookParts, worksheet, zip, type PartList } from "../support/xlsx";

const SETTINGS = new Map<string, unknown>([
  ["rekap-ptsp.keputusan", `[{"reason":"a & \\"b\\" < c\n"}]`],
  ["rekap-ptsp.jurnal.1", { changes: [1, null, "é"] }],
  ["lain", 7],
]);

const fileWith = (parts: PartList = {}) => open(zip({ ...workbookParts({ Lembar1: worksheet("") }), ...parts }));

function saved(parts: PartList, settings: ReadonlyMap<string, unknown>): Parts {
  const file = fileWith(parts);
  return open(savePackage(file, withKeptSettings(file.parts, settings))).parts;
}

describe("what is kept in a workbook", () => {
  test("is what is read from it again, whatever signs it holds", () => {
    expect(keptSettings(saved({}, SETTINGS))).toEqual(SETTINGS);
  });

  test("is reached as Office reaches it: package, list of panes, add-in, each of its own content type", () => {
    const parts = saved({}, SETTINGS);
    const panes = relationshipsOf(parts, "").find(({ type }) => type === "webextensiontaskpanes")?.part ?? "";
    const [extension] = relationshipsOf(parts, panes);
    expect([extension?.type, extension?.part]).toEqual(["webextension", "xl/webextensions/webextension1.xml"]);
    expect(partText(parts, panes)).toContain(`r:id="${extension?.id}"`);
    const types = partText(parts, "[Content_Types].xml");
    expect(types).toContain(`PartName="/${panes}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"`);
    expect(types).toContain(`PartName="/${extension?.part}" ContentType="application/vnd.ms-office.webextension+xml"`);
  });

  test("names the add-in as its manifest does", () => {
    const id = /<Id>(.*?)<\/Id>/.exec(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"))?.[1];
    expect(partText(saved({}, SETTINGS), "xl/webextensions/webextension1.xml")).toContain(`<we:reference id="${id}"`);
  });

  test("takes the place of what was kept before, beside that of another add-in, which stays", () => {
    const other = webExtension({ "lain.kunci": "x" });
    const before = {
      "xl/webextensions/webextension1.xml": other,
      "xl/webextensions/webextension2.xml": webExtension({ "rekap-ptsp.keputusan": "[]" }),
    };
    const parts = saved(before, new Map([["rekap-ptsp.bahasa", "en"]]));
    expect(keptSettings(parts)).toEqual(new Map([["rekap-ptsp.bahasa", "en"]]));
    expect(partText(parts, "xl/webextensions/webextension1.xml")).toBe(other);
    expect(parts.has("xl/webextensions/webextension3.xml")).toBe(false);
  });

  test("joins the panes of another add-in in their list", () => {
    const once = saved({ "xl/webextensions/webextension1.xml": webExtension({ "lain.kunci": "x" }) }, SETTINGS);
    expect(once.has("xl/webextensions/webextension2.xml")).toBe(true);
    const panes = partText(once, "xl/webextensions/taskpanes.xml") ?? "";
    const listed = { "xl/webextensions/taskpanes.xml": panes, "_rels/.rels": partText(once, "_rels/.rels") ?? "" };
    expect(partText(saved(listed, SETTINGS), "xl/webextensions/taskpanes.xml")?.match(/<wetp:taskpane /g)).toHaveLength(
      2,
    );
  });

  test("changes no byte of a file that keeps just that", () => {
    const { parts } = fileWith();
    expect(withKeptSettings(parts, new Map())).toBe(parts);
    const kept = withKeptSettings(parts, SETTINGS);
    expect(withKeptSettings(kept, new Map([...SETTINGS].reverse()))).toBe(kept);
  });
});
