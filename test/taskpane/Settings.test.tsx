/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { languageMemory } from "../../src/taskpane/words/languageMemory";
import type { OpenPage } from "../../src/taskpane/parts/more/HelpLinks";
import { Session } from "../../src/taskpane/session/session";
import { paneTheme } from "../../src/taskpane/look/theme";
import { textsOf } from "../../src/text/speak";
import type { Language } from "../../src/text/texts";
import type { Answer, WorkbookPort } from "../../src/workbook";
import { good, portThat } from "../support/port";

const { settings, pane } = textsOf("id");
const isSaid = (text: string) => screen.queryByText(text) !== null;
const button = (name: string) => screen.getByRole("button", { name });

beforeAll(registerPaneIcons);

/** Opens the settings of a pane whose workbook keeps a language; gives what it is asked to keep instead. */
async function openSettings(answers: Partial<WorkbookPort> = {}, kept: "en" | null = null, openPage: OpenPage = null) {
  const onLanguage = jest.fn();
  const remember = jest.fn(() => good(null));
  const port = portThat({ recall: () => good(kept), remember, ...answers });
  const session = new Session(port);
  const theme = paneTheme("light");
  const memory = languageMemory(port);
  render(<App {...{ start: "in-excel", officeLanguage: "id", session, theme, memory, openPage, onLanguage }} />);
  await act(() => session.begin());
  fireEvent.click(button(textsOf(screen.getByRole("main").lang as Language).pane.more));
  return { remember, onLanguage };
}

describe("the settings", () => {
  test("are folded away until they are asked for, and fold away again", async () => {
    await openSettings();
    fireEvent.click(button(pane.more));
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  test("speak as Office does until a language is chosen, and then that one", async () => {
    const { remember } = await openSettings();
    expect(screen.getByLabelText<HTMLInputElement>(settings.asOffice).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(settings.languages.en));
    expect(screen.getByRole("main").lang).toBe("en");
    expect(remember.mock.calls).toEqual([["bahasa", "en"]]);
  });

  test("tell which language is spoken, so that formulas answer in it", async () => {
    const { onLanguage } = await openSettings({}, "en");
    expect(onLanguage.mock.lastCall).toEqual(["en"]);
    fireEvent.click(screen.getByLabelText(settings.languages.id));
    expect(onLanguage.mock.lastCall).toEqual(["id"]);
  });

  test("speak as Office does while Excel does not say what was chosen, and a choice made meanwhile counts", async () => {
    let tell: (answer: Answer<string | null>) => void = () => undefined;
    await openSettings({ recall: () => new Promise<Answer<string | null>>((resolve) => (tell = resolve)) });
    fireEvent.click(screen.getByLabelText(settings.languages.id));
    await act(async () => {
      tell({ ok: true, value: "en" });
      await Promise.resolve();
    });
    expect(screen.getByRole("main").lang).toBe("id");
  });

  test("can leave the language to Office again", async () => {
    const { remember } = await openSettings({}, "en");
    fireEvent.click(screen.getByLabelText(textsOf("en").settings.asOffice));
    expect(screen.getByRole("main").lang).toBe("id");
    expect(remember.mock.calls).toEqual([["bahasa", null]]);
  });
});

describe("the old values that the workbook keeps", () => {
  test("are told of, and forgotten once the person has agreed", async () => {
    const forget = jest.fn(() => good(null));
    const steps = jest.fn(() => good(2));
    await openSettings({ steps, forget });
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
    await openSettings({ steps: () => good(1) });
    fireEvent.click(button(settings.forget));
    fireEvent.click(button(pane.keep));
    expect([isSaid(settings.forget), isSaid(settings.forgetAsk)]).toEqual([true, false]);
  });

  test("cannot be forgotten where there are none", async () => {
    await openSettings();
    expect((button(settings.forget) as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("the ways to help and privacy", () => {
  const link = (name: string) => screen.getByRole<HTMLAnchorElement>("link", { name });

  test("lead to the pages beside the pane, in a tab of their own and in the pane's language", async () => {
    await openSettings();
    const [help, privacy] = [link(settings.help), link(settings.privacy)];
    expect([help, privacy].map(({ target }) => target)).toEqual(["_blank", "_blank"]);
    expect([help, privacy].map(({ href }) => href.split("/").at(-1))).toEqual(["bantuan.html", "privasi.html"]);
    expect(fireEvent.click(help)).toBe(true);
    fireEvent.click(screen.getByLabelText(settings.languages.en));
    expect(link("Help").href.split("/").at(-1)).toBe("bantuan.html#english");
  });

  test("have Office open them where it does that, by their whole address, and not twice", async () => {
    const opened: string[] = [];
    await openSettings({}, null, (address) => opened.push(address));
    expect(fireEvent.click(link(settings.privacy))).toBe(false);
    expect(opened).toEqual(["http://localhost/privasi.html"]);
  });
});
