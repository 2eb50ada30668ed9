/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { cellName } from "../../src/core/grid/address";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import type { Plan } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";
import { seen } from "../support/seen";

const { pane, counts } = textsOf("id");

beforeAll(registerPaneIcons);

const month = (name: string, total: string) =>
  draw(`No | Jenis Izin | Jumlah\n1 | PBG | 2\n2 | SLF | 6\n3 | Reklame | 1\n. | Jumlah | ${total}`, name);
const SHEETS = [
  draw("Bulan | Jumlah Izin\nJanuari | 9\nFebruari | 8\nMaret | 9\nJumlah | =SUM(B2:B4) -> 26", "Rekap"),
  month("Januari", "9"),
  month("Februari", "=SUM(C2:C3) -> 8"),
  month("Maret", "9"),
];
const cardOf = (sheet: string) => within(screen.getByRole("region", { name: new RegExp(`^${sheet} ·`) }));
const press = (sheet: string, name: string | RegExp) =>
  act(() => Promise.resolve(fireEvent.click(cardOf(sheet).getByRole("button", { name }))));

describe("a mistake that is repeated on another sheet", () => {
  test("is told once, with all that follows, where it was made; the other sheet leads there", async () => {
    const shown: string[] = [];
    const select = (sheet: string, cell: Parameters<typeof cellName>[0]) => {
      shown.push(`${sheet}!${cellName(cell)}`);
      return good(null);
    };
    await reviewed(SHEETS, { select });
    const places = screen.getAllByRole("region").map((region) => region.getAttribute("aria-label")?.split(" ")[0]);
    expect(places).toEqual(["Februari", "Rekap", "Januari", "Maret"]);
    expect(cardOf("Rekap").getByText(counts.consequences(2))).toBeTruthy();
    expect(cardOf("Rekap").queryByRole("button", { name: pane.fixOf("B3") })).toBeNull();
    await press("Februari", pane.consequences(2));
    expect(cardOf("Februari").getByText(/Rekap!B3/)).toBeTruthy();
    await press("Rekap", pane.led(2));
    for (const link of cardOf("Rekap").getAllByRole("button", { name: pane.see("Februari!C5") })) fireEvent.click(link);
    expect(shown).toEqual(["Februari!C5", "Februari!C5"]);
  });

  test("is put right together, with all the cells of both sheets that this was worked out from", async () => {
    const plans: Plan[] = [];
    const apply = (plan: Plan) => {
      plans.push(plan);
      return good({ made: [], refused: [], spread: [], stopped: null, isManual: false });
    };
    await reviewed(SHEETS, { apply, read: () => good(seen(SHEETS)) });
    await press("Februari", pane.fixOf("C5"));
    await press("Februari", pane.replace(2));
    const [group] = plans[0]?.groups ?? [];
    expect(group?.edits.map(({ sheet, cell, formula }) => `${sheet}!${cellName(cell)} ${String(formula)}`)).toEqual([
      "Februari!C5 =SUM(C2:C4)",
      "Rekap!B3 =Februari!C5",
    ]);
    expect(new Set(group?.basis.map(({ sheet }) => sheet))).toEqual(new Set(["Februari", "Januari", "Maret"]));
  });
});
