import { Stack, Text } from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import type { Texts } from "../text/texts";
import { Progress } from "./parts/Progress";
import { Result } from "./parts/Result";
import { ReviewList } from "./parts/ReviewList";
import { Summary } from "./parts/Summary";
import { WorkButton } from "./parts/WorkButton";
import type { Session } from "./session";
import { WorkContext } from "./workContext";

interface WorkProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** What can be done with the workbook, how far it is, what came of it, and what was found. */
export function Work({ session, texts }: WorkProps) {
  const { running, outcome, review, steps } = useSyncExternalStore(session.subscribe, session.state);
  const isBusy = running !== null;
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <WorkButton
          isPrimary
          text={review ? texts.pane.checkAgain : texts.pane.check}
          isDisabled={isBusy}
          onPress={() => void session.periksa()}
        />
        <WorkButton text={texts.pane.hitungIkm} isDisabled={isBusy} onPress={() => void session.hitungIkm()} />
        <WorkButton text={texts.pane.undo} isDisabled={isBusy || steps === 0} onPress={() => void session.undo()} />
      </Stack>
      {!review && !isBusy && <Text variant="small">{texts.pane.hint}</Text>}
      {running && (
        <Progress
          running={running}
          texts={texts}
          onCancel={() => {
            session.cancel();
          }}
        />
      )}
      {outcome && <Result outcome={outcome} texts={texts} isBusy={isBusy} />}
      <Summary review={review} texts={texts} />
      {review && (
        <WorkContext.Provider value={{ session, review, texts, isBusy }}>
          <ReviewList />
        </WorkContext.Provider>
      )}
    </Stack>
  );
}
