/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { Status } from "../../src/taskpane/parts/status/Status";
import { Session } from "../../src/taskpane/session/session";
import type { State } from "../../src/taskpane/session/state";
import { textsOf } from "../../src/text/speak";
import { portThat } from "../support/port";

const texts = textsOf("id");
const session = new Session(portThat({}));
const state: State = { ...session.state(), outcome: { kind: "forgotten" } };

beforeAll(registerPaneIcons);

/** The message of work that has ended, and below it a list with the button that began the work, or without. */
function Pane({ list }: { readonly list: "before" | "after" }) {
  return (
    <>
      <Status session={session} state={state} texts={texts} drawn={list} />
      {list === "before" && <button>Isi 3 sel</button>}
    </>
  );
}

test("the keyboard goes on from the message once the pressed button is gone, however late the list is drawn", () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { rerender } = render(<Pane list="before" />);
  const pressed = screen.getByRole("button", { name: "Isi 3 sel" });
  pressed.focus();
  rerender(<Pane list="before" />);
  expect(document.activeElement).toBe(pressed);
  rerender(<Pane list="after" />);
  const [message] = screen.getAllByRole("status");
  expect(document.activeElement).toBe(message?.closest("[tabindex]"));
});
