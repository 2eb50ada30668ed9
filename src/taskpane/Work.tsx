import { DefaultButton, PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import type { Texts } from "../text/texts";
import { Progress } from "./parts/Progress";
import { Result } from "./parts/Result";
import { ReviewList } from "./parts/ReviewList";
import type { Session } from "./session";
import { WorkContext } from "./workContext";

interface WorkProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** What can be done with the workbook, how far it is, what came of it, and what was found. */
export function Work({ session, texts }: WorkProps) {
  const { progress, outcome, review, steps } = useSyncExternalStore(session.subscribe, session.state);
  const isBusy = progress !== null;
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton
          text={review ? texts.pane.checkAgain : texts.pane.check}
          disabled={isBusy}
          onClick={() => void session.periksa()}
        />
        <DefaultButton text={texts.pane.hitungIkm} disabled={isBusy} onClick={() => void session.hitungIkm()} />
        <DefaultButton text={texts.pane.undo} disabled={isBusy || steps === 0} onClick={() => void session.undo()} />
      </Stack>
      {!review && !isBusy && <Text variant="small">{texts.pane.hint}</Text>}
      {isBusy && (
        <Progress
          share={progress}
          texts={texts}
          onCancel={() => {
            session.cancel();
          }}
        />
      )}
      {outcome && <Result outcome={outcome} texts={texts} />}
      {review && (
        <WorkContext.Provider value={{ session, review, texts, isBusy }}>
          <ReviewList />
        </WorkContext.Provider>
      )}
    </Stack>
  );
}
