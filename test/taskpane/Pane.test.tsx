/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { NO_MEMORY } from "../../src/taskpane/words/languageMemory";
import type { Session } from "../../src/taskpane/session/session";
import { paneTheme } from "../../src/taskpane/look/theme";
import { textsOf } from "../../src/text/speak";

beforeAll(registerPaneIcons);

describe.each(["id", "en"] as const)("the pane, in %s", (language) => {
  const texts = textsOf(language);
  const props = {
    session: null,
    theme: paneTheme("light"),
    memory: NO_MEMORY,
    openPage: null,
    onLanguage: () => undefined,
  } as const;

  test.each([
    ["starting", texts.pane.starting],
    ["outside-excel", texts.pane.outsideExcel],
    ["too-old", texts.pane.tooOld],
    ["missing", texts.pane.officeMissing],
  ] as const)("names the product and says how it stands: %s", async (start, sentence) => {
    render(<App start={start} officeLanguage={language} {...props} />);
    expect(screen.getByRole("heading").textContent).toBe("Rekap PTSP");
    expect(await screen.findByText(sentence)).toBeTruthy();
    const buttons = screen.queryAllByRole("button", { name: texts.pane.reload });
    expect(buttons.length).toBe(start === "missing" ? 1 : 0);
  });

  test("says so where it cannot be drawn, instead of staying white, and can be loaded again", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = {
      ...props,
      session: { subscribe: () => () => undefined, state: () => undefined } as unknown as Session,
    };
    render(<App start="in-excel" officeLanguage={language} {...broken} />);
    expect(await screen.findByText(/TypeError/)).toBeTruthy();
    expect(screen.getByRole("button", { name: texts.pane.reload })).toBeTruthy();
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });
});
