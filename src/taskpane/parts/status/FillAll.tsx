import { DefaultButton, PrimaryButton, Stack, Text, useTheme } from "office-ui-fabric-react";
import { useId } from "react";
import type { EditGroup } from "../../../core/edits/group";
import { changesOfFills } from "../../list/changes";
import { cellsIn } from "../../list/fills";
import { ignoreRepeated } from "../../keys/ignoreRepeated";
import { useEscape } from "../../keys/useEscape";
import { useWork } from "../../list/workContext";
import { Changes } from "../finding/Changes";

interface FillAllProps {
  readonly groups: readonly EditGroup[];
  /** The person has agreed. */
  readonly onEnd: () => void;
  /** The person has declined. */
  readonly onKeep: () => void;
}

/** Shows what would be filled in, in all tables, and fills it in once the person says so. */
export function FillAll({ groups, onEnd, onKeep }: FillAllProps) {
  const { session, review, texts, isBusy } = useWork();
  const list = useId();
  const { semanticColors } = useTheme();
  const edits = groups.flatMap((group) => group.edits);
  const count = cellsIn(groups);
  useEscape(onKeep);
  return (
    <Stack
      as="section"
      aria-label={texts.pane.fills(count)}
      tokens={{ childrenGap: 6, padding: "0 0 12px" }}
      styles={{ root: { borderBottom: `1px solid ${semanticColors.variantBorder}` } }}
    >
      <Text variant="small">{texts.pane.fills(count)}</Text>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton
          autoFocus
          aria-describedby={list}
          text={texts.pane.fill(count)}
          disabled={isBusy}
          onKeyDown={ignoreRepeated}
          onClick={() => {
            onEnd();
            session.follow(edits, review.seen);
            void session.apply(groups, review.seen);
          }}
        />
        <DefaultButton text={texts.pane.keep} onClick={onKeep} />
      </Stack>
      <div id={list}>
        <Changes changes={changesOfFills(edits)} />
      </div>
    </Stack>
  );
}
