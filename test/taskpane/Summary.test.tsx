/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { Summary } from "../../src/taskpane/parts/Summary";
import { reviewOf } from "../../src/taskpane/review";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";

test("titles and captions that contradict themselves are counted with what the tables hold", async () => {
  const sheet = draw(`
    Rekap Perizinan Triwulan II (Satu) 2024
    Jenis Izin | April | Mei | Juni | Jumlah
    PBG        | 1     | 2   | 3    | 6
    Jumlah     |       |     |      | 6`);
  const seen = {
    workbook: { sheets: [sheet] },
    sheetIds: new Map<string, string>(),
    activeSheet: null,
    hiddenSheets: [],
    unread: [],
  };
  const review = await reviewOf(seen, () => Promise.resolve(true));
  render(<Summary review={review} texts={textsOf("id")} />);
  expect(screen.getByRole("status").textContent).toBe("1 tabel, 1 temuan, 3 sel kosong.");
});
