import { Stack, Text } from "office-ui-fabric-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Texts } from "../text/texts";
import { ListContext } from "./list/listContext";
import { useFindingList } from "./list/useFindingList";
import { cellsIn, fillsOf } from "./list/fills";
import { Filters } from "./parts/list/Filters";
import { FillAll } from "./parts/status/FillAll";
import { ReviewList } from "./parts/list/ReviewList";
import { Status } from "./parts/status/Status";
import { Tools } from "./parts/list/Tools";
import { Verdict } from "./parts/status/Verdict";
import { WorkBar } from "./parts/status/WorkBar";
import type { Review } from "./session/review";
import { onSheet } from "./session/scope";
import type { Session } from "./session/session";
import { WorkContext } from "./list/workContext";

interface WorkProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** What a check comes to, what can be done with the workbook, how far that is, and what was found. */
export function Work({ session, texts }: WorkProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { running, review, sheet, confirmed, decisions } = state;
  const isBusy = running !== null;
  // What was asked of an earlier check is not asked of this one.
  const [filling, fill] = useState<Review | null>(null);
  // Who declines is led back to the button that asked.
  const asker = useRef<Element | null>(null);
  useEffect(() => {
    const end = () => void session.end();
    window.addEventListener("pagehide", end);
    return () => {
      window.removeEventListener("pagehide", end);
    };
  }, [session]);
  const shown = useMemo(() => review && onSheet(review, sheet), [review, sheet]);
  const fills = useMemo(() => (shown ? fillsOf(shown, confirmed) : []), [shown, confirmed]);
  const work = useMemo(
    () => shown && { session, review: shown, isWhole: shown === review, texts, confirmed, decisions, isBusy },
    [session, shown, review, texts, confirmed, decisions, isBusy],
  );
  const [hasTools, setTools] = useState(false);
  // A list of sixty tables takes longer to draw than anybody should wait for a click to be heard.
  const drawn = useDeferredValue(work);
  const list = useFindingList(session, drawn?.review ?? null, texts);
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Verdict
        state={state}
        texts={texts}
        onWhole={() => {
          session.set({ sheet: null });
        }}
      />
      <Status session={session} state={state} texts={texts} drawn={drawn}>
        <WorkBar
          session={session}
          state={state}
          texts={texts}
          blanks={cellsIn(fills)}
          onFill={() => {
            asker.current = document.activeElement;
            fill(review);
          }}
        />
        {shown && shown.tables.length + shown.words.length > 0 && (
          <Filters
            list={list}
            counts={shown.counts}
            texts={texts}
            hasTools={hasTools}
            onTools={() => {
              setTools(!hasTools);
            }}
          />
        )}
      </Status>
      {!review && !isBusy && <Text variant="small">{texts.pane.hint}</Text>}
      {drawn && (
        <WorkContext.Provider value={drawn}>
          {filling === review && fills.length > 0 && (
            <FillAll
              groups={fills}
              onEnd={() => {
                fill(null);
              }}
              onKeep={() => {
                fill(null);
                if (asker.current instanceof HTMLElement) asker.current.focus();
              }}
            />
          )}
          {hasTools && <Tools list={list} texts={texts} />}
          <ListContext.Provider value={list}>
            <ReviewList />
          </ListContext.Provider>
        </WorkContext.Provider>
      )}
    </Stack>
  );
}
