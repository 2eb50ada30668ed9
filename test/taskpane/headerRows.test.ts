import { headerRows } from "../../src/taskpane/deeds/headerRows";

/** A2:F9. */
const AREA = { top: 1, left: 0, bottom: 8, right: 5 };

test.each([
  ["", "", null],
  ["2", "", { top: 1, bottom: 1, body: 2 }],
  ["2–3", "", { top: 1, bottom: 2, body: 3 }],
  [" 2 - 3 ", "5", { top: 1, bottom: 2, body: 4 }],
  ["", "4", { top: 1, bottom: 2, body: 3 }],
  ["", "2", { top: 1, bottom: 0, body: 1 }],
])("heads in rows %p and content from row %p", (header, body, said) => {
  expect(headerRows(header, body, AREA)).toEqual(said);
});

test.each([
  ["of another place", "1", ""],
  ["in the wrong order", "3-2", ""],
  ["below what they head", "4", "3"],
  ["without anything below", "9", ""],
  ["that are no rows", "B2", ""],
  ["whose content is no row", "2", "tiga"],
])("rows %s are not taken", (_, header, body) => {
  expect(headerRows(header, body, AREA)).toBe("wrong");
});
