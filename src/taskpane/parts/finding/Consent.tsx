import { DefaultButton, PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import { useId } from "react";
import type { EditGroup } from "../../../core/edits/group";
import type { Change } from "../../list/changes";
import { ignoreRepeated } from "../../keys/ignoreRepeated";
import { useEscape } from "../../keys/useEscape";
import { useWork } from "../../list/workContext";
import { Changes } from "./Changes";

interface ConsentProps {
  readonly changes: readonly Change[];
  /** The edits of the changes. */
  readonly group: EditGroup;
  /** It is about to be done. */
  readonly onAgree: () => void;
  readonly onKeep: () => void;
}

/** Shows what would be replaced, before and after, and replaces it only when the person says so. */
export function Consent({ changes, group, onAgree, onKeep }: ConsentProps) {
  const { session, review, texts, isBusy } = useWork();
  const list = useId();
  const { edits } = group;
  useEscape(onKeep);
  return (
    <Stack
      tokens={{ childrenGap: 6 }}
      role="group"
      aria-label={texts.pane.replaces(edits.length)}
      onKeyDown={ignoreRepeated}
    >
      <Text variant="small">{texts.pane.replaces(edits.length)}</Text>
      <div id={list}>
        <Changes changes={changes} />
      </div>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton
          autoFocus
          aria-describedby={list}
          text={texts.pane.replace(edits.length)}
          disabled={isBusy}
          onClick={() => {
            onAgree();
            void session.apply([group], review.seen);
          }}
        />
        <DefaultButton text={texts.pane.keep} onClick={onKeep} />
      </Stack>
    </Stack>
  );
}
