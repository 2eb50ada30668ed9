import { DefaultButton, Label, Stack, Text } from "office-ui-fabric-react";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session/session";
import { useEscape } from "../../keys/useEscape";

interface JournalProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** What the workbook keeps of old values, and a way to have it forgotten before the file is given away. */
export function Journal({ session, texts: { settings, pane } }: JournalProps) {
  const { steps, running } = useSyncExternalStore(session.subscribe, session.state);
  const [asking, setAsking] = useState<"not yet" | "now" | "declined">("not yet");
  return (
    <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start" role="group" aria-label={settings.journal}>
      <Label>{settings.journal}</Label>
      <Text variant="small">{steps === 0 ? settings.noSteps : settings.steps(steps)}</Text>
      {asking === "now" && steps > 0 ? (
        <Question
          onDecline={() => {
            setAsking("declined");
          }}
        >
          <Text variant="small">{settings.forgetAsk}</Text>
          <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
            <DefaultButton
              text={settings.forgetYes}
              disabled={running !== null}
              onClick={() => {
                setAsking("not yet");
                void session.forget();
              }}
            />
            <DefaultButton
              autoFocus
              text={pane.keep}
              onClick={() => {
                setAsking("declined");
              }}
            />
          </Stack>
        </Question>
      ) : (
        <DefaultButton
          // Who declines is led back here.
          autoFocus={asking === "declined"}
          text={settings.forget}
          disabled={steps === 0 || running !== null}
          onClick={() => {
            setAsking("now");
          }}
        />
      )}
    </Stack>
  );
}

/** What is asked can be declined with Esc too. */
function Question({ onDecline, children }: { readonly onDecline: () => void; readonly children: ReactNode }) {
  useEscape(onDecline);
  return <>{children}</>;
}
