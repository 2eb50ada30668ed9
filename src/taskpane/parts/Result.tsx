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

/** What came of the last piece of work; a screen reader says it as soon as it is there. */
export function Result({ outcome, texts }: { readonly outcome: Outcome; readonly texts: Texts }) {
  const { tone, sentences } = say(outcome, texts);
  return (
    <MessageBar isMultiline messageBarType={LOOKS[tone]}>
      {sentences.map((sentence) => (
        <Text key={sentence} block variant="small">
          {sentence}
        </Text>
      ))}
    </MessageBar>
  );
}
