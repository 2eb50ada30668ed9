import { MessageBar, MessageBarType, Spinner } from "office-ui-fabric-react";
import type { Session } from "./session";
import type { OfficeStart } from "./startOffice";
import type { Texts } from "../text/texts";
import { Work } from "./Work";

interface PaneProps {
  readonly start: OfficeStart | "starting";
  /** The work on the workbook; null until the pane is connected with Excel. */
  readonly session: Session | null;
  readonly texts: Texts;
}

/** What can be done or, until the pane is connected with Excel, why not. */
export function Pane({ start, session, texts }: PaneProps) {
  return (
    <>
      {start === "starting" && <Spinner label={texts.pane.starting} />}
      {start === "outside-excel" && <MessageBar isMultiline>{texts.pane.outsideExcel}</MessageBar>}
      {start === "too-old" && <MessageBar isMultiline>{texts.pane.tooOld}</MessageBar>}
      {start === "missing" && (
        <MessageBar isMultiline messageBarType={MessageBarType.error}>
          {texts.pane.officeMissing}
        </MessageBar>
      )}
      {start === "in-excel" && session && <Work session={session} texts={texts} />}
    </>
  );
}
