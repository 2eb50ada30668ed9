/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { registerPaneIcons } from "../../src/taskpane/icons";
import type { LanguageChoice } from "../../src/taskpane/parts/Settings";
import { Session } from "../../src/taskpane/session";
import { paneTheme } from "../../src/taskpane/theme";
import { textsOf } from "../../src/text/speak";
import { good, portThat } from "../support/port";

const { settings, pane } = textsOf("id");
const isSaid = (text: string) => screen.queryByText(text) !== null;
const button = (name: string) => screen.getByRole("button", { name });

beforeAll(registerPaneIcons);

async function openSettings(port = portThat({}), choice: LanguageChoice = "office") {
  const onChoice = jest.fn<undefined, [LanguageChoice]>();
  const session = new Session(port);
  const theme = paneTheme("light");
  const app = { start: "in-excel", officeLanguage: "id", session, theme, choice, onChoice } as const;
  render(<App {...app} />);
  await act(() => session.begin());
  fireEvent.click(button(choice === "en" ? textsOf("en").settings.title : settings.title));
  return onChoice;
}

describe("the settings", () => {
  test("are folded away until they are asked for, and fold away again", async () => {
    await openSettings();
    fireEvent.click(button(settings.title));
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  test("speak as Office does until a language is chosen, and then that one", async () => {
    const onChoice = await openSettings();
    expect(screen.getByLabelText<HTMLInputElement>(settings.asOffice).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(settings.languages.en));
    expect(screen.getByRole("main").lang).toBe("en");
    expect(onChoice.mock.calls).toEqual([["en"]]);
  });

  test("can leave the language to Office again", async () => {
    const onChoice = await openSettings(portThat({}), "en");
    fireEvent.click(screen.getByLabelText(textsOf("en").settings.asOffice));
    expect(screen.getByRole("main").lang).toBe("id");
    expect(onChoice.mock.calls).toEqual([["office"]]);
  });
});

describe("the old values that the workbook keeps", () => {
  test("are told of, and forgotten once the person has agreed", async () => {
    const forget = jest.fn(() => good(null));
    const steps = jest.fn(() => good(2));
    await openSettings(portThat({ steps, forget }));
    expect(screen.getByText(settings.steps(2))).toBeTruthy();
    fireEvent.click(button(settings.forget));
    expect([isSaid(settings.forgetAsk), forget.mock.calls.length]).toEqual([true, 0]);
    steps.mockReturnValue(good(0));
    await act(async () => {
      fireEvent.click(button(settings.forgetYes));
      await Promise.resolve();
    });
    expect(forget).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(settings.forgotten)).toBeTruthy();
    expect(screen.getByText(settings.noSteps)).toBeTruthy();
  });

  test("stay where the person thinks better of it", async () => {
    await openSettings(portThat({ steps: () => good(1) }));
    fireEvent.click(button(settings.forget));
    fireEvent.click(button(pane.keep));
    expect([isSaid(settings.forget), isSaid(settings.forgetAsk)]).toEqual([true, false]);
  });

  test("cannot be forgotten where there are none", async () => {
    await openSettings();
    expect((button(settings.forget) as HTMLButtonElement).disabled).toBe(true);
  });
});
