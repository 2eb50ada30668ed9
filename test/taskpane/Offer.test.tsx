/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import type { Plan } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { register } from "../support/registers";
import { reviewed } from "../support/reviewed";
import { seen } from "../support/seen";

beforeAll(registerPaneIcons);

const press = (name: string | RegExp) => act(() => Promise.resolve(fireEvent.click(screen.getByText(name))));

test("a table that a register could have is offered with a look at what would be written", async () => {
  const asked: Plan[] = [];
  const apply = (plan: Plan) => {
    asked.push(plan);
    return good({ made: [], refused: [], spread: [], stopped: null, isManual: false });
  };
  await reviewed([register()], { apply });
  await press(/Lihat isiannya/);
  expect(screen.getByText("G3").parentElement?.textContent).toBe("G3 kosong → Jenis Izin");
  // Written for the lines around it alone: there is nothing to say of it.
  expect(screen.queryByText("F6")).toBeNull();
  await press("Isi 24 sel");
  expect(asked.map(({ edits }) => edits.length)).toEqual([25]);
});

test("a figure that will not move with others says so before it is written, and why", async () => {
  const rows = "No | Jenis Izin | April | Mei\n1 | Reklame | '3 | 4\n2 | SIP | '7 | 9\n. | Jumlah | . | .";
  await reviewed([draw(`Rekapitulasi Perizinan Tahun 2024\n${rows}`)]);
  await press(/Lihat isiannya/);
  const line = (cell: string) => screen.getByText(cell).parentElement?.textContent;
  expect(line("C5")).toBe(
    "C5 kosong → 10 (angka tetap, karena angka asalnya tersimpan sebagai teks dan tidak terbaca rumus)",
  );
  expect(line("D5")).toBe("D5 kosong → 13");
});

test("a formula that Excel would copy into a whole column of its table is a fixed figure, which is said before", async () => {
  const rows = "No | Jenis Izin | April | Mei\n1 | Reklame | 3 | 4\n2 | SIP | 7 | 9\n. | Jumlah | . | .";
  const sheets = [draw(`Rekapitulasi Perizinan Tahun 2024\n${rows}`)];
  const tableBodies = [{ sheet: "Lembar1", area: { top: 2, left: 0, bottom: 4, right: 2 } }];
  await reviewed(sheets, { read: () => good(seen(sheets, { tableBodies })) });
  await press(/Lihat isiannya/);
  const line = (cell: string) => screen.getByText(cell).parentElement?.textContent;
  expect(line("C5")).toBe(
    "C5 kosong → 10 (angka tetap, karena di dalam tabel Excel rumus dapat tersalin ke seluruh kolomnya)",
  );
  expect(line("D5")).toBe("D5 kosong → 13");
});

test("a formula that reads fixed figures says so before it is written", async () => {
  const rows = (first: string) => `
    Uraian      | PMA | PMDN
    Klinik      | 4   | 7
    Apotek      | 2   | 9
    Sub Jumlah  | ${first}
    Toko        | 5   | 8
    Gudang      | 1   | 3
    Sub Jumlah  | 6   | 11
    Jumlah      | .   | .`;
  const typed =
    "Rumusnya membaca angka tetap di Lembar1!B4:C4, B7:C7, yang tidak ikut berubah saat rinciannya berubah.";
  await reviewed([draw(rows("6 | 16"))]);
  await press(/Lihat isiannya/);
  expect(screen.getByText(typed)).toBeTruthy();
  cleanup();
  await reviewed([draw(rows("=SUM(B2:B3) -> 6 | =SUM(C2:C3) -> 16"))]);
  await press(/Lihat isiannya/);
  expect(screen.getByText(/angka tetap/).textContent).toContain("Lembar1!B7:C7");
});

test("titles and captions have a card of their own, where each names its sheet", async () => {
  await reviewed([draw("Tabel 1. A", "OSS"), draw("Tabel 1. B\nTriwulan II (Satu)", "MPP Digital")]);
  const card = screen.getByRole("region", { name: "Judul, kalimat, dan nomor tabel" });
  expect(card.textContent).toContain("2 salah");
  expect(card.textContent).toMatch(/Salah MPP Digital!A1.*Tabel 1 sudah dipakai di OSS!A1\./);
});
