import { Stack, Text } from "office-ui-fabric-react";
import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Texts } from "../text/texts";
import { ReviewList } from "./parts/ReviewList";
import { Status } from "./parts/Status";
import { WorkButton } from "./parts/WorkButton";
import type { Session } from "./session";
import { WorkContext } from "./workContext";

interface WorkProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** What can be done with the workbook, how far it is, what came of it, and what was found. */
export function Work({ session, texts }: WorkProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { running, review, steps, confirmed, decisions } = state;
  const isBusy = running !== null;
  useEffect(() => {
    const end = () => void session.end();
    window.addEventListener("pagehide", end);
    return () => {
      window.removeEventListener("pagehide", end);
    };
  }, [session]);
  const work = useMemo(
    () => review && { session, review, texts, confirmed, decisions, isBusy },
    [session, review, texts, confirmed, decisions, isBusy],
  );
  // A list of sixty tables takes longer to draw than anybody should wait for a click to be heard.
  const drawn = useDeferredValue(work);
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <WorkButton isPrimary text={texts.pane.check} isDisabled={isBusy} onPress={() => void session.periksa()} />
        <WorkButton text={texts.pane.hitungIkm} isDisabled={isBusy} onPress={() => void session.hitungIkm()} />
        <WorkButton text={texts.pane.undo} isDisabled={isBusy || steps === 0} onPress={() => void session.undo()} />
      </Stack>
      {!review && !isBusy && <Text variant="small">{texts.pane.hint}</Text>}
      <Status session={session} state={state} texts={texts} drawn={drawn} />
      {drawn && (
        <WorkContext.Provider value={drawn}>
          <ReviewList />
        </WorkContext.Provider>
      )}
    </Stack>
  );
}
