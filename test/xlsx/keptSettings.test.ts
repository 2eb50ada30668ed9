import { keptText } from "../../src/xlsx/settings/keptSettings";
import { readWorkbook } from "../../src/xlsx/workbook";
import { webExtension } from "../support/webExtension";
import { workbookParts, worksheet, zip } from "../support/xlsx";

function kept(part: string, xml: string): string | null {
  const read = readWorkbook(zip({ ...workbookParts({ Lembar1: worksheet("") }), [part]: xml }));
  if (!read.ok) throw new Error(read.problem);
  return keptText(read.value, "keputusan");
}

test("what the add-in keeps in a workbook is read, as Office writes it", () => {
  const xml = webExtension({ "rekap-ptsp.keputusan": '[{"reason":"a & \\"b\\""}]', "rekap-ptsp.bacaan": "x" });
  expect(kept("xl/webextensions/webextension1.xml", xml)).toBe('[{"reason":"a & \\"b\\""}]');
});

test("what others keep, and what cannot be read, is passed over", () => {
  expect(kept("xl/webextensions/webextension2.xml", webExtension({ keputusan: "[]" }))).toBeNull();
  expect(kept("xl/webextensions/webextension1.xml", "<we:webextension")).toBeNull();
  expect(kept("docProps/app.xml", webExtension({ "rekap-ptsp.keputusan": "[]" }))).toBeNull();
});
