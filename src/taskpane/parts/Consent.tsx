import { DefaultButton, PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import type { Change } from "../changes";
import { useWork } from "../workContext";
import { Changes } from "./Changes";

/** Shows what would be replaced, before and after, and replaces it only when the person says so. */
export function Consent({ changes, onKeep }: { readonly changes: readonly Change[]; readonly onKeep: () => void }) {
  const { session, review, texts, isBusy } = useWork();
  const edits = changes.map(({ edit }) => edit);
  return (
    <Stack tokens={{ childrenGap: 6 }} role="group" aria-label={texts.pane.replaces(edits.length)}>
      <Text variant="small">{texts.pane.replaces(edits.length)}</Text>
      <Changes changes={changes} />
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton
          autoFocus
          text={texts.pane.replace(edits.length)}
          disabled={isBusy}
          onClick={() => void session.apply(edits, review.seen)}
        />
        <DefaultButton text={texts.pane.keep} onClick={onKeep} />
      </Stack>
    </Stack>
  );
}
