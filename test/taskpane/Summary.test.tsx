/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { Summary } from "../../src/taskpane/parts/Summary";
import { reviewOf } from "../../src/taskpane/review";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { seen } from "../support/seen";
import type { Snapshot } from "../../src/workbook";

const said = async (seen: Snapshot) => {
  const review = await reviewOf(seen, () => Promise.resolve(true));
  const { unmount } = render(<Summary review={review} texts={textsOf("id")} />);
  const { textContent } = screen.getByRole("status");
  unmount();
  return textContent;
};

test("titles and captions that contradict themselves are counted with what the tables hold", async () => {
  const sheet = draw(`
    Rekap Perizinan Triwulan II (Satu) 2024
    Jenis Izin | April | Mei | Juni | Jumlah
    PBG        | 1     | 2   | 3    | 6
    Jumlah     |       |     |      | 6`);
  expect(await said(seen([sheet]))).toBe("1 tabel: 1 salah, 3 sel kosong.");
});

test("where Excel computes only when it is told to, results may be out of date", async () => {
  expect(await said(seen([], { isManual: true }))).toMatch(/Excel diatur menghitung manual.*Tekan F9/);
  expect(await said(seen([]))).not.toMatch(/manual/);
});
