import { MessageBar, MessageBarButton, MessageBarType, Text } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";
import type { Tone } from "../../words/said";
import { say } from "../../words/sentences";
import { ignoreRepeated } from "../../keys/ignoreRepeated";
import { WRAPPING } from "../../look/wrapping";
import { removableOf, type Outcome } from "../../session/outcome";

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
  /** The person agrees to what the outcome asks. */
  readonly onAgree: () => void;
}

/** What came of the last piece of work, until it is taken as read; a screen reader says it as soon as it is there. */
export function Result({ outcome, texts, onDismiss, onAgree }: ResultProps) {
  const { tone, sentences } = say(outcome, texts);
  const agree = agreementTo(outcome, texts);
  return (
    <MessageBar
      isMultiline
      messageBarType={LOOKS[tone]}
      dismissButtonAriaLabel={texts.pane.dismiss}
      onDismiss={onDismiss}
      {...(agree !== null && {
        actions: <Answers isForGood={removableOf(outcome).length > 0} {...{ agree, texts, onDismiss, onAgree }} />,
      })}
    >
      {sentences.map((sentence) => (
        <Text key={sentence} block variant="small">
          {sentence}
        </Text>
      ))}
    </MessageBar>
  );
}

/** What the button says by which a person agrees to what an outcome asks; null where it asks nothing. */
function agreementTo(outcome: Outcome, texts: Texts): string | null {
  const { kind } = outcome;
  const copies = removableOf(outcome).length;
  if (copies > 0) return texts.copies.agree(copies);
  if (kind === "others-step") return texts.undo.othersYes;
  if (kind === "proof-changed") return texts.proof.makeNew;
  return kind === "text-replaces" ? texts.narrative.replace : null;
}

interface AnswersProps extends Omit<ResultProps, "outcome"> {
  readonly agree: string;
  /** True where nothing brings back what goes: then the keyboard is on the other answer. */
  readonly isForGood: boolean;
}

/** A person may look at a question and leave it, by Esc as well. */
function Answers({ agree, isForGood, texts, onDismiss, onAgree }: AnswersProps) {
  return (
    <div
      onKeyDown={(event) => {
        ignoreRepeated(event);
        if (event.key === "Escape") onDismiss();
      }}
    >
      <MessageBarButton autoFocus={!isForGood} text={agree} styles={WRAPPING} onClick={onAgree} />
      <MessageBarButton autoFocus={isForGood} text={texts.pane.keep} styles={WRAPPING} onClick={onDismiss} />
    </div>
  );
}
