/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/icons";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { recap } from "../support/registers";
import { reviewed } from "../support/reviewed";

const { pane } = textsOf("id");

beforeAll(registerPaneIcons);

const notes = (count: number) => Array.from({ length: count }, (_, index) => draw("Notulen", `Rapat ${index + 1}`));
const card = () => screen.getByRole("region", { name: "Rekap · A2:F5" }).textContent;

describe("the list of tables", () => {
  test("says of each which kind it is, its title, where it stands, and how", async () => {
    await reviewed([recap()]);
    expect(card()).toBe("Rekap izin per bulanRekap Izin Triwulan II Tahun 2024Rekap · A2:F5lengkap");
  });

  test("says of a sheet that nobody sees that it is hidden", async () => {
    await reviewed([recap()], {}, ["Rekap"]);
    expect(card()).toContain(`Rekap · A2:F5 · ${pane.hidden}`);
  });

  test("names the sheets in which nothing was recognised", async () => {
    await reviewed([recap(), ...notes(2)]);
    expect(screen.getByText(pane.bare("Rapat 1, Rapat 2", 0))).toBeTruthy();
  });

  test("names five of them where they are many, and counts the others", async () => {
    await reviewed([recap(), ...notes(60)]);
    expect(screen.getByText(pane.bare("Rapat 1, Rapat 2, Rapat 3, Rapat 4, Rapat 5", 55))).toBeTruthy();
  });
});
