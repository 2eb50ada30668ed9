import { act, render } from "@testing-library/react";
import type { Sheet } from "../../src/core/grid/sheet";
import { Session } from "../../src/taskpane/session";
import { Work } from "../../src/taskpane/Work";
import { textsOf } from "../../src/text/speak";
import type { Snapshot, WorkbookPort } from "../../src/workbook";
import { good, portThat } from "./port";
import { seen } from "./seen";

/** Shows the pane, in Bahasa Indonesia, once it has looked through a workbook of these sheets; gives its work. */
export async function reviewed(
  sheets: readonly Sheet[],
  answers: Partial<WorkbookPort> = {},
  change: Partial<Snapshot> = {},
): Promise<Session> {
  const snapshot = seen(sheets, change);
  const session = new Session(portThat({ read: () => good(snapshot), ...answers }));
  render(<Work session={session} texts={textsOf("id")} />);
  await act(() => session.periksa());
  return session;
}
