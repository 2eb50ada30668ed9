import { ActionButton, DefaultButton, PrimaryButton, Stack, Text, TextField } from "office-ui-fabric-react";
import { useState, type KeyboardEvent } from "react";
import { cellName } from "../../../core/grid/address";
import type { Finding } from "../../../core/findings/finding";
import { useList } from "../../list/listContext";
import { useWork } from "../../list/workContext";
import { ignore } from "../../deeds/decide";

/** A link beside the button, with room for the ring around it. */
const PLAIN = { root: { height: 32, padding: "0 4px", margin: "0 -4px" }, label: { margin: 0 } };

/** Lets a person leave a finding as it is, for a reason that the workbook keeps. */
export function Ignore({ finding }: { readonly finding: Finding }) {
  const { texts, isBusy } = useWork();
  const [asked, ask] = useState<"not yet" | "now" | "declined">("not yet");
  const say = texts.decisions;
  if (asked === "now")
    return (
      <Reason
        finding={finding}
        onCancel={() => {
          ask("declined");
        }}
      />
    );
  return (
    <div>
      <ActionButton
        // Who declines is led back here.
        autoFocus={asked === "declined"}
        text={say.offer}
        ariaLabel={say.offerOf(cellName(finding.cell))}
        disabled={isBusy}
        styles={PLAIN}
        onClick={() => {
          ask("now");
        }}
      />
    </div>
  );
}

function Reason({ finding, onCancel }: { readonly finding: Finding; readonly onCancel: () => void }) {
  const { session, texts, isBusy } = useWork();
  const { leave } = useList();
  const [reason, write] = useState("");
  const [isMissing, setMissing] = useState(false);
  const say = texts.decisions;
  const keep = () => {
    if (reason.trim() === "") setMissing(true);
    else {
      leave(finding.id);
      void ignore(session, finding, reason.trim());
    }
  };
  return (
    <Stack as="form" tokens={{ childrenGap: 6 }} onSubmit={submitting(keep)} onKeyDown={escaping(onCancel)}>
      <TextField
        autoFocus
        label={say.reason}
        value={reason}
        maxLength={LONGEST}
        errorMessage={isMissing && reason.trim() === "" ? say.reasonMissing : ""}
        onChange={(_, text = "") => {
          write(text);
        }}
      />
      <Text variant="small">{say.kept}</Text>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton type="submit" text={say.leave} disabled={isBusy} />
        <DefaultButton text={say.cancel} onClick={onCancel} />
      </Stack>
    </Stack>
  );
}

/** What the workbook keeps is short. */
const LONGEST = 200;

function submitting(keep: () => void) {
  return (event: { preventDefault(): void }) => {
    event.preventDefault();
    keep();
  };
}

/** Esc leaves the one that is being written: what was written beside another finding stays. */
function escaping(cancel: () => void) {
  return ({ key }: KeyboardEvent) => {
    if (key === "Escape") cancel();
  };
}
