import {
  DefaultButton,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  ProgressIndicator,
  Stack,
  Text,
} from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import type { Outcome, Session } from "../commands/session";
import type { Texts } from "../text/texts";
import { say, type Tone } from "./sentences";

interface WorkProps {
  readonly session: Session;
  readonly texts: Texts;
}

const LOOKS: Readonly<Record<Tone, MessageBarType>> = {
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
  info: MessageBarType.info,
};

/** What can be done with the workbook, how far it is, and what came of it. */
export function Work({ session, texts }: WorkProps) {
  const { progress, outcome, steps } = useSyncExternalStore(session.subscribe, session.state);
  const isWorking = progress !== null;
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <PrimaryButton text={texts.pane.hitungIkm} disabled={isWorking} onClick={() => void session.hitungIkm()} />
      <Text variant="small">{texts.pane.hitungIkmHint}</Text>
      {isWorking && (
        <Progress
          share={progress}
          texts={texts}
          onCancel={() => {
            session.cancel();
          }}
        />
      )}
      {outcome && <Result outcome={outcome} texts={texts} />}
      <DefaultButton text={texts.pane.undo} disabled={isWorking || steps === 0} onClick={() => void session.undo()} />
    </Stack>
  );
}

function Progress({ share, texts, onCancel }: { share: number; texts: Texts; onCancel: () => void }) {
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <ProgressIndicator label={texts.pane.reading} percentComplete={share} />
      <DefaultButton text={texts.pane.cancel} onClick={onCancel} />
    </Stack>
  );
}

function Result({ outcome, texts }: { outcome: Outcome; texts: Texts }) {
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
