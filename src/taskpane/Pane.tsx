import { DefaultButton, MessageBar, MessageBarType, Spinner, Stack } from "office-ui-fabric-react";
import type { Session } from "./session/session";
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
        <Stack horizontalAlign="start" tokens={{ childrenGap: 8 }}>
          <MessageBar isMultiline messageBarType={MessageBarType.error}>
            {texts.pane.officeMissing}
          </MessageBar>
          {/* What it does is in early.ts, which does it for the page's own button too. */}
          <DefaultButton id="reload" text={texts.pane.reload} />
        </Stack>
      )}
      {start === "in-excel" && session && <Work session={session} texts={texts} />}
    </>
  );
}
