import { MessageBar, MessageBarType, Text } from "office-ui-fabric-react";
import { useEffect, useRef } from "react";
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
  /** True while the work, or more work after it, is still running. */
  readonly isBusy: boolean;
}

/**
 * What came of the last piece of work; a screen reader says it as soon as it is there. Where the button that began the
 * work has gone with the list it stood in, the keyboard goes on from here.
 */
export function Result({ outcome, texts, isBusy }: ResultProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isBusy && hasLostItsPlace()) place.current?.focus();
  }, [outcome, isBusy]);
  const { tone, sentences } = say(outcome, texts);
  return (
    <div ref={place} tabIndex={-1}>
      <MessageBar isMultiline messageBarType={LOOKS[tone]}>
        {sentences.map((sentence) => (
          <Text key={sentence} block variant="small">
            {sentence}
          </Text>
        ))}
      </MessageBar>
    </div>
  );
}

/** True where the keyboard is in the pane, but on nothing in it. A person at work in the sheet is left there. */
function hasLostItsPlace(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
