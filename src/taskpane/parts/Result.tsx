import { MessageBar, MessageBarType, Text } from "office-ui-fabric-react";
import type { Texts } from "../../text/texts";
import { say, type Tone } from "../sentences";
import type { Outcome } from "../session";

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
}

/** What came of the last piece of work, until it is taken as read; a screen reader says it as soon as it is there. */
export function Result({ outcome, texts, onDismiss }: ResultProps) {
  const { tone, sentences } = say(outcome, texts);
  return (
    <MessageBar
      isMultiline
      messageBarType={LOOKS[tone]}
      dismissButtonAriaLabel={texts.pane.dismiss}
      onDismiss={onDismiss}
    >
      {sentences.map((sentence) => (
        <Text key={sentence} block variant="small">
          {sentence}
        </Text>
      ))}
    </MessageBar>
  );
}
