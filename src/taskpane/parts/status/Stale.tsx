import { DefaultButton, MessageBar, MessageBarType } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";

interface StaleProps {
  /** The sheets that have changed; none where that is not known. */
  readonly sheets: readonly string[];
  readonly texts: Texts;
  readonly onCheck: () => void;
}

/** Says that the list below may not be true any more, and offers to look again. */
export function Stale({ sheets, texts: { pane }, onCheck }: StaleProps) {
  return (
    <MessageBar
      isMultiline
      messageBarType={MessageBarType.warning}
      actions={<DefaultButton text={pane.checkNow} onClick={onCheck} />}
    >
      {pane.stale(sheets.join(", "))}
    </MessageBar>
  );
}
