import { MessageBar, MessageBarButton, MessageBarType, Text } from "office-ui-fabric-react";
import type { Texts } from "../../text/texts";
import { say, type Tone } from "../sentences";
import type { Outcome } from "../outcome";

const LOOKS: Readonly<Record<Tone, MessageBarType>> = {
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
  info: MessageBarType.info,
};

interface ResultProps {
  readonly outcome: Outcome;
  readonly texts: Texts;
  readonly onDismiss: () => void;
  /** The person agrees that a step is taken back which was not made in this pane. */
  readonly onUndoOthers: () => void;
}

/** What came of the last piece of work, until it is taken as read; a screen reader says it as soon as it is there. */
export function Result({ outcome, texts, onDismiss, onUndoOthers }: ResultProps) {
  const { tone, sentences } = say(outcome, texts);
  return (
    <MessageBar
      isMultiline
      messageBarType={LOOKS[tone]}
      dismissButtonAriaLabel={texts.pane.dismiss}
      onDismiss={onDismiss}
      {...(outcome.kind === "others-step" && { actions: <Answers {...{ texts, onDismiss, onUndoOthers }} /> })}
    >
      {sentences.map((sentence) => (
        <Text key={sentence} block variant="small">
          {sentence}
        </Text>
      ))}
    </MessageBar>
  );
}

/** A person may look at a question and leave it, by Esc as well. */
function Answers({ texts, onDismiss, onUndoOthers }: Omit<ResultProps, "outcome">) {
  return (
    <div
      onKeyDown={({ key }) => {
        if (key === "Escape") onDismiss();
      }}
    >
      <MessageBarButton autoFocus text={texts.undo.othersYes} onClick={onUndoOthers} />
      <MessageBarButton text={texts.pane.keep} onClick={onDismiss} />
    </div>
  );
}
