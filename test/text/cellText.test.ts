import { serialOfDay } from "../../src/core/dates/serial";
import { Sheet } from "../../src/core/grid/sheet";
import { cellText } from "../../src/text/cellText";
import { textsOf } from "../../src/text/speak";

const [id, en] = [textsOf("id"), textsOf("en")];
const A1 = { row: 0, column: 0 };
const JUNE = serialOfDay({ year: 2024, month: 6, day: 30 });
const dated = (dates1904: boolean) =>
  new Sheet("SKM", [[JUNE]], { dateFormats: new Map([[0, "dd/mm/yyyy"]]), dates1904 });

test("a number that is shown as a date is read as a day, whenever the workbook counts from", () => {
  expect([cellText(JUNE, dated(false), A1, id), cellText(JUNE, dated(false), A1, en)]).toEqual([
    "30 Juni 2024",
    "30 June 2024",
  ]);
  expect(cellText(JUNE - 1462, dated(true), A1, id)).toBe("30 Juni 2024");
});

test("any other number is read with the language's own mark, a year as a year", () => {
  const sheet = new Sheet("SKM", [[84.48]]);
  expect([84.48, 2024, null, "TW II"].map((value) => cellText(value, sheet, A1, id))).toEqual([
    "84,48",
    "2024",
    id.nextQuarter.blank,
    "TW II",
  ]);
});
