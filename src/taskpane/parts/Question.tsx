import { DefaultButton, PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import { useId, type ReactNode } from "react";
import { saysAnything } from "../../core/edits/edit";
import { whyFixed } from "../list/changes";
import type { Together } from "../list/together";
import { ignoreRepeated } from "../keys/ignoreRepeated";
import { useEscape } from "../keys/useEscape";
import { useWork } from "../list/workContext";
import { Changes } from "./finding/Changes";

interface QuestionProps {
  readonly plan: Together;
  /** What is among it, and what is not. */
  readonly about: string;
  /** What stands in the place of the list of all changes, where they are many alike. */
  readonly children?: ReactNode;
  readonly onKeep: () => void;
}

/** Shows every cell that would change, before and after, and changes them once the person says so. */
export function Question({ plan, about, onKeep, children }: QuestionProps) {
  const { session, review, texts, isBusy } = useWork();
  const list = useId();
  useEscape(onKeep);
  const say = texts.together;
  const { tableBodies } = review.seen;
  const edits = plan.changes.map(({ edit }) => edit).filter(saysAnything);
  const formulas = edits.filter((edit) => edit.formula !== undefined && whyFixed(edit, tableBodies) !== "table").length;
  return (
    <Stack tokens={{ childrenGap: 6 }} role="group" aria-label={say.asks(edits.length)}>
      <Text variant="small">
        {about} {say.kinds(formulas, edits.length - formulas)}
      </Text>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton
          autoFocus
          aria-describedby={list}
          text={say.agree(edits.length)}
          disabled={isBusy}
          // A question that comes of work is drawn before the work is known to have ended: disabled, it would not be focused.
          allowDisabledFocus
          onKeyDown={ignoreRepeated}
          onClick={() => {
            if (isBusy) return;
            session.follow(edits, review.seen);
            void session.apply(plan.groups(), review.seen);
          }}
        />
        <DefaultButton text={texts.pane.keep} onClick={onKeep} />
      </Stack>
      <Text variant="small">{say.asks(edits.length)}</Text>
      <div id={list}>{children ?? <Changes changes={plan.changes} tellsFormulas />}</div>
    </Stack>
  );
}
