import { useCallback, useMemo, useState } from "react";
import type { Texts } from "../../text/texts";
import type { List } from "./listContext";
import { entriesOf, inParts, seenIn, stepsOf, WHOLE_VIEW, type Entry } from "./listing";
import type { Review } from "../session/review";
import type { Session } from "../session/session";

/** What a person has come to, or the ones that they may go on with once the list is that of a later check. */
interface Wanted {
  readonly ids: readonly string[];
  /** The check whose list they left; null where they asked for it by a key or a button. */
  readonly left: Review | null;
}

const idOf = ({ group }: Entry) => group.main.id;

/** How the list of what a check has found is shown, and the way through it; it outlives the check. */
export function useFindingList(session: Session, review: Review | null, texts: Texts): List {
  const [view, setView] = useState(WHOLE_VIEW);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [current, setCurrent] = useState<string | null>(null);
  const [asked, ask] = useState<Wanted | null>(null);
  const entries = useMemo(
    () => (review ? inParts(seenIn(entriesOf(review), view, texts), view.by) : []),
    [review, view, texts],
  );
  const steps = useMemo(() => stepsOf(entries, view), [entries, view]);
  const at = steps.findIndex((entry) => idOf(entry) === current);
  const wantedId =
    asked && asked.left !== review ? asked.ids.find((id) => steps.some((one) => idOf(one) === id)) : undefined;
  const homeOfWanted = steps.find((entry) => idOf(entry) === wantedId)?.home;
  const fold = useCallback((home: string, isOpen: boolean) => {
    setFolded((before) => new Map([...before, [home, isOpen]]));
  }, []);
  return {
    view,
    entries,
    steps,
    at,
    change: (change) => {
      setView({ ...view, ...change });
    },
    step: (by) => {
      const next = steps[at === -1 && by === -1 ? steps.length - 1 : (at + by + steps.length) % steps.length];
      if (!next || !review) return;
      const { main } = next.group;
      setCurrent(main.id);
      ask({ ids: [main.id], left: null });
      void session.select(main.sheet, main.cell, review.seen);
    },
    isOpen: (home, atFirst) => home === homeOfWanted || (folded.get(home) ?? atFirst),
    fold,
    wanted: wantedId === undefined ? null : { id: wantedId, isAsked: asked?.left === null },
    reached: (id) => {
      setCurrent(id);
      ask(null);
      const entry = steps.find((one) => idOf(one) === id);
      if (entry) fold(entry.home, true);
    },
    leave: (id) => {
      const place = steps.findIndex((entry) => idOf(entry) === id);
      ask({ ids: steps.slice(Math.max(0, place)).map(idOf), left: review });
    },
  };
}
