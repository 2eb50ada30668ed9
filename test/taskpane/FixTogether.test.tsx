/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { reviewed } from "../support/reviewed";

beforeAll(registerPaneIcons);

const { together } = textsOf("id");
const IZIN = "Rekap izin\n\nJenis izin | Jumlah\nSIP | '4\nSIUP | '12\nNIB | '1.204\nJumlah | =SUM(B4:B6) -> 0";
const press = (name: string) => act(() => Promise.resolve(fireEvent.click(screen.getByText(name))));

test("numbers stored as text are offered at once, with the sum of them, which follows from them", async () => {
  await reviewed([draw(IZIN, "Izin")]);
  expect(screen.getByRole("group", { name: "Salah B4" }).textContent).toMatch(
    /Salah B43 angka tersimpan sebagai teks \(B4 s.d. B6\) dan dilewati oleh SUM.*Ikut salah karenanya \(1\)/,
  );
  await press(together.convertTexts(3));
  expect(screen.getAllByText("B4").map((one) => one.parentElement?.textContent)).toContain("B4 “4” → 4");
  expect(screen.getByText("B6").parentElement?.textContent).toBe("B6 “1.204” → 1.204");
  expect(screen.queryByText(/rumus, /)).toBeNull();
});
