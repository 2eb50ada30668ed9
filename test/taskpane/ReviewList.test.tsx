/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { COUNTED, recap, register } from "../support/registers";
import { reviewed } from "../support/reviewed";

const { pane } = textsOf("id");

beforeAll(registerPaneIcons);

const notes = (count: number) => Array.from({ length: count }, (_, index) => draw("Notulen", `Rapat ${index + 1}`));
const card = () => screen.getByRole("region", { name: "Rekap · A2:F5" }).textContent;

describe("the list of tables", () => {
  test("says of each which kind it is, its title, where it stands, and how", async () => {
    await reviewed([recap()]);
    expect(card()).toBe(
      "▾Rekap · Rekap izinlengkapRekap Izin Triwulan II Tahun 2024Rekap · A2:F5▸ Grafik▸ Paragraf untuk laporan",
    );
  });

  test("says of a sheet that nobody sees that it is hidden", async () => {
    await reviewed([recap()], {}, { hiddenSheets: ["Rekap"] });
    expect(card()).toContain(`Rekap · A2:F5 · ${pane.hidden}`);
  });

  test("names the sheets in which nothing was recognised", async () => {
    await reviewed([recap(), ...notes(2)]);
    expect(screen.getByText(pane.bare("Rapat 1, Rapat 2"))).toBeTruthy();
  });

  test("names them all, and where they are all there is", async () => {
    await reviewed([...notes(40), draw("", "Kosong")]);
    const names = Array.from({ length: 40 }, (_, index) => `Rapat ${index + 1}`).join(", ");
    expect(screen.getByText(pane.bare(names))).toBeTruthy();
  });

  test("puts the one with the most to do first, and those that are complete last", async () => {
    const last = COUNTED.lastIndexOf("4");
    const ending = (total: string) => COUNTED.slice(0, last) + total;
    await reviewed([recap(ending("4"), "Lengkap"), recap(ending("."), "Kosong"), recap(ending("9"), "Salah")]);
    const places = screen.getAllByRole("region").map((region) => region.getAttribute("aria-label")?.split(" ")[0]);
    expect(places).toEqual(["Salah", "Kosong", "Lengkap"]);
  });

  test("does not call a table complete whose register leaves rows uncounted, nor one with figures stored as text", async () => {
    await reviewed([
      draw("No | U1 | U2\n1 | '3 | '4\n2 | '4 | '3\n3 | '3 | '2\nΣNilai | 10 | 9", "SKM"),
      register("Jenis Izin | Tanggal\nReklame | '05/04/2024\nReklame | kapan\nReklame | '07/04/2024"),
    ]);
    expect(screen.getAllByRole("region").map(({ textContent }) => textContent.includes(pane.complete))).toEqual([
      false,
      false,
    ]);
  });
});
