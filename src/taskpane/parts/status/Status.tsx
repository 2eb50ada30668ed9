import { mergeStyles, Stack, useTheme } from "office-ui-fabric-react";
import { useEffect, useRef, type ReactNode } from "react";
import type { Texts } from "../../../text/texts";
import { hasLostItsPlace } from "../../keys/hasLostItsPlace";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { useScrollPadding } from "../../keys/useScrollPadding";
import { Progress } from "./Progress";
import { Result } from "./Result";
import { Stale } from "./Stale";
import { removableOf, type Outcome } from "../../session/outcome";
import { removeCopies } from "../../deeds/removeCopies";
import { prove } from "../../deeds/prove";
import { replaceText } from "../../deeds/writeText";

/** Not in a pane that is so low, or enlarged so much, that nothing of the list would be left to see. */
const STICKY = {
  position: "sticky",
  top: 0,
  zIndex: 1,
  "@media (max-height: 420px)": { position: "static" },
} as const;

interface StatusProps {
  readonly session: Session;
  readonly state: State;
  readonly texts: Texts;
  /** Changes when the list below has been drawn anew, which may be a while after what it shows was found. */
  readonly drawn: unknown;
  /** What can be done, which stays there too. */
  readonly children?: ReactNode;
}

/**
 * What can be done, how far the work is and what came of it, at the upper edge of the pane however far down the list a
 * person is. Where the button that began the work has gone with what it stood in, the keyboard goes on from here.
 */
export function Status({
  session,
  state: { running, outcome, review, stale, sheet },
  texts,
  drawn,
  children,
}: StatusProps) {
  const place = useRef<HTMLDivElement>(null);
  useScrollPadding(place);
  const { bodyBackground } = useTheme().semanticColors;
  const isBusy = running !== null;
  useEffect(() => {
    if (!isBusy && hasLostItsPlace()) place.current?.focus({ preventScroll: true });
  }, [outcome, isBusy, drawn]);
  useEffect(() => {
    // What came of a button above, among the further ones, is said below them, where it may be out of sight.
    const below = (place.current?.getBoundingClientRect().bottom ?? 0) - window.innerHeight;
    if (outcome && below > 0) document.documentElement.scrollTop += below;
  }, [outcome]);
  return (
    <div ref={place} tabIndex={-1} data-status className={mergeStyles(STICKY, { background: bodyBackground })}>
      <Stack tokens={{ childrenGap: 6, padding: "4px 0" }}>
        {children}
        {running && (
          <Progress
            running={running}
            texts={texts}
            onCancel={() => {
              session.cancel();
            }}
            onGiveUp={() => {
              session.giveUp();
            }}
          />
        )}
        {outcome && (
          <Result
            outcome={outcome}
            texts={texts}
            onDismiss={() => {
              session.dismiss();
            }}
            onAgree={() => void agreed(outcome, session, texts)}
          />
        )}
        {stale && review && !isBusy && (
          <Stale
            sheets={stale}
            texts={texts}
            onCheck={() => void session.periksa(sheet === null ? "workbook" : "sheet")}
          />
        )}
      </Stack>
    </div>
  );
}

/** Does what an outcome has asked about. */
function agreed(outcome: Outcome, session: Session, texts: Texts): Promise<void> {
  if (outcome.kind === "text-replaces") return replaceText(session, outcome.plan);
  if (outcome.kind === "proof-changed") return prove(session, texts, true);
  const copies = removableOf(outcome);
  return copies.length > 0 ? removeCopies(session, copies) : session.undo("any");
}
