import fc from "fast-check";
import { areaName } from "../../../src/core/grid/area";
import { parseRegion, sheetPrefix } from "../../../src/core/grid/sheetPrefix";

test.each([
  ["SKM!A3:K149", "SKM", "A3:K149"],
  ["'Data SKM'!B2", "Data SKM", "B2"],
  ["'Jum''at'!$A$1:$B$4", "Jum'at", "A1:B4"],
  [" SKM ! B4:A1 ", "SKM", "A1:B4"],
])("%s is a region of a sheet", (text, sheet, area) => {
  const region = parseRegion(text);
  expect([region?.sheet, region && areaName(region.area)]).toEqual([sheet, area]);
});

test.each(["A3:K149", "SKM!", "SKM!A0", "!A1", "SKM!A1:B2:C3", ""])("%j is none", (text) => {
  expect(parseRegion(text)).toBeNull();
});

test("what is written of any sheet is read back", () => {
  const names = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => name.trim() === name && !/[!]/.test(name));
  fc.assert(
    fc.property(names, (name) => {
      expect(parseRegion(`${sheetPrefix(name)}A1:B2`)?.sheet).toBe(name);
    }),
  );
});
