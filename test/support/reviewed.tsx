import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/core/grid/sheet";
import { Session } from "../../src/taskpane/session/session";
import { Work } from "../../src/taskpane/Work";
import { textsOf } from "../../src/text/speak";
import type { Snapshot, WorkbookPort } from "../../src/workbook";
import { good, portThat } from "./port";
import { seen } from "./seen";

/** Shows the pane, in Bahasa Indonesia, once it has looked through a workbook of these sheets, with every table folded out; gives its work. */
export async function reviewed(
  sheets: readonly Sheet[],
  answers: Partial<WorkbookPort> = {},
  change: Partial<Snapshot> = {},
): Promise<Session> {
  const snapshot = seen(sheets, change);
  const session = new Session(portThat({ read: () => good(snapshot), ...answers }));
  render(<Work session={session} texts={textsOf("id")} />);
  await act(() => session.periksa());
  unfold(/^Lengkap/);
  for (const region of screen.queryAllByRole("region")) unfoldTable(region);
  return session;
}

/** Folds out what is folded away below a line. */
function unfold(line: RegExp): void {
  const [found] = screen.queryAllByRole("button", { name: line, expanded: false });
  if (found) fireEvent.click(found);
}

function unfoldTable(region: HTMLElement): void {
  const heading = within(region).queryByRole("heading", { level: 3 });
  const [found] = heading ? within(heading).queryAllByRole("button", { expanded: false }) : [];
  if (found) fireEvent.click(found);
}
