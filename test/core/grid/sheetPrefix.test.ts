import { sheetPrefix } from "../../../src/core/grid/sheetPrefix";

test.each([
  ["Register", "Register!"],
  ["MPP Digital", "'MPP Digital'!"],
  ["2024", "'2024'!"],
  ["OSS1", "'OSS1'!"],
  ["R1C1", "'R1C1'!"],
  ["Jum'at", "'Jum''at'!"],
  ["Izin_2024", "Izin_2024!"],
])("the sheet %s is referred to as %s", (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});
