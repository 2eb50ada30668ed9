import { act, render } from "@testing-library/react";
import type { Sheet } from "../../src/core/grid/sheet";
import { Session } from "../../src/taskpane/session";
import { Work } from "../../src/taskpane/Work";
import { textsOf } from "../../src/text/speak";
import type { WorkbookPort } from "../../src/workbook";
import { good, portThat } from "./port";
import { seen } from "./seen";

/** Shows the pane, in Bahasa Indonesia, once it has looked through a workbook of these sheets. */
export async function reviewed(
  sheets: readonly Sheet[],
  answers: Partial<WorkbookPort> = {},
  hiddenSheets: readonly string[] = [],
): Promise<void> {
  const snapshot = seen(sheets, { hiddenSheets });
  const session = new Session(portThat({ read: () => good(snapshot), ...answers }));
  render(<Work session={session} texts={textsOf("id")} />);
  await act(() => session.periksa());
}
