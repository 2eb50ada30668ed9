/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { Session } from "../../src/taskpane/session/session";
import { Work } from "../../src/taskpane/Work";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { good, portThat } from "../support/port";
import { seen } from "../support/seen";

beforeAll(registerPaneIcons);

const UNSURE = draw(`
  Jenis Izin | Januari | Februari | Maret | Jumlah
  Reklame    | 61      | 27       | 45    | 131
  PBG        | 7       | 8        | 9     | 24`);

test("where several cells may be the wrong one, each can be looked at and nothing is offered to be written", async () => {
  const snapshot = seen([UNSURE]);
  const session = new Session(portThat({ read: () => good(snapshot) }));
  render(<Work session={session} texts={textsOf("id")} />);
  await act(() => session.periksa());
  const group = screen.getByRole("group", { name: /Sel yang mungkin salah/ });
  expect(group.textContent).toContain("C2 27 → 25");
  expect(group.textContent).toContain("D2 45 → 43");
  expect(screen.queryByRole("button", { name: "Perbaiki" })).toBeNull();
});
