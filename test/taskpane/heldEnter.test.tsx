/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { History } from "../../src/taskpane/parts/more/History";
import { Session } from "../../src/taskpane/session/session";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { good, portThat } from "../support/port";
import { reviewed } from "../support/reviewed";

const texts = textsOf("id");
const BLANK = draw("No | U1\n1 | 3\n2 | 4\nΣNilai | .", "Survei");

beforeAll(registerPaneIcons);

const press = (name: string | RegExp) =>
  act(() => Promise.resolve(fireEvent.click(screen.getAllByRole("button", { name })[0] ?? document.body)));

/** True where what has the keyboard is pressed by the Enter that is still held from before. */
const isPressedByHeldEnter = () =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "Enter", repeat: true });

describe("the Enter that asked, held a moment too long, does not agree", () => {
  test("to fill in all that is blank", async () => {
    await reviewed([BLANK]);
    await press(texts.pane.fill(1));
    expect(document.activeElement?.textContent).toBe(texts.pane.fill(1));
    expect(isPressedByHeldEnter()).toBe(false);
  });

  test("to take back what another pane has done", async () => {
    const session = await reviewed([BLANK], { undo: () => good(null), steps: () => good(1) });
    await act(() => session.undo());
    expect(document.activeElement?.textContent).toBe(texts.undo.othersYes);
    expect(isPressedByHeldEnter()).toBe(false);
  });

  test("to take back one of the steps that another pane has made", async () => {
    const did = { kind: "sheet", sheet: "Rencana" } as const;
    const step = { id: "a", at: 0, isOwn: false, did, waitsFor: 0 };
    render(<History session={new Session(portThat({ history: () => good([step]) }))} texts={texts} />);
    await act(() => Promise.resolve());
    await press(texts.history.show(1));
    await press(/Rencana/);
    expect(document.activeElement?.textContent).toBe(texts.history.othersYes);
    expect(isPressedByHeldEnter()).toBe(false);
  });
});
