/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { registerPaneIcons } from "../../src/taskpane/icons";
import { NO_MEMORY } from "../../src/taskpane/languageMemory";
import { paneTheme } from "../../src/taskpane/theme";
import { textsOf } from "../../src/text/speak";

beforeAll(registerPaneIcons);

describe.each(["id", "en"] as const)("the pane, in %s", (language) => {
  const texts = textsOf(language);
  const props = { session: null, theme: paneTheme("light"), memory: NO_MEMORY } as const;

  test.each([
    ["starting", texts.pane.starting],
    ["outside-excel", texts.pane.outsideExcel],
    ["too-old", texts.pane.tooOld],
    ["missing", texts.pane.officeMissing],
  ] as const)("names the product and says how it stands: %s", async (start, sentence) => {
    render(<App start={start} officeLanguage={language} {...props} />);
    expect(screen.getByRole("heading").textContent).toBe("Rekap PTSP");
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
