/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import { registerPaneIcons } from "../../src/taskpane/icons";
import { textsOf } from "../../src/text/speak";

beforeAll(registerPaneIcons);

describe.each(["id", "en"] as const)("the pane, in %s", (language) => {
  const texts = textsOf(language);

  test.each([
    ["starting", texts.pane.starting],
    ["outside-excel", texts.pane.outsideExcel],
    ["too-old", texts.pane.tooOld],
    ["missing", texts.pane.officeMissing],
  ] as const)("names the product and says how it stands: %s", async (start, sentence) => {
    render(<Pane start={start} session={null} texts={texts} />);
    expect(screen.getByRole("heading").textContent).toBe("Rekap PTSP");
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
