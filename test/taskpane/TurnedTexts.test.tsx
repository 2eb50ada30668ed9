/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { serialOfDay } from "../../src/core/dates/serial";
import { cellKey } from "../../src/core/grid/address";
import { Sheet } from "../../src/core/grid/sheet";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { reviewed } from "../support/reviewed";

const { nextQuarter: say } = textsOf("id");

beforeAll(registerPaneIcons);

test("what a sheet becomes is told with days where its cells show days", async () => {
  const drawn = draw(`
    Rekap Izin Triwulan II Tahun 2024
    No     | Jenis Izin | April | Mei | Juni | Jumlah
    1      | PBG        | 3     | 0   | 0    | 3
    2      | SLF        | 6     | 2   | 6    | 14
    Jumlah | .          | 9     | 2   | 6    | 17`);
  const rows = Array.from({ length: drawn.rowCount }, (_, row) => drawn.row(row));
  const period = [serialOfDay({ year: 2024, month: 4, day: 1 }), serialOfDay({ year: 2024, month: 6, day: 30 })];
  const dateFormats = new Map([0, 1].map((column) => [cellKey(rows.length + 1, column), "dd/mm/yyyy"]));
  await reviewed([new Sheet("Izin", [...rows, [], period], { dateFormats })]);
  fireEvent.click(await screen.findByText(new RegExp(`${say.heading[3]}$`)));
  fireEvent.click(await screen.findByText(new RegExp(`${say.texts}$`)));
  expect(screen.getByText(/1 April 2024 → 1 Juli 2024/)).toBeTruthy();
  expect(screen.getByText(/30 Juni 2024 → 30 September 2024/)).toBeTruthy();
});
