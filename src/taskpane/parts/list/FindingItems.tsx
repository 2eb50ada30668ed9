import { memo, startTransition, useEffect, useState } from "react";
import type { Entry } from "../../list/listing";
import { FindingItem } from "../finding/FindingItem";

/** So many findings are laid out at once: nobody scrolls past more before the rest is, too. */
const NEAR = 30;

/** So many are drawn at once; a list of thousands, put into the page in one go, kept it from answering. */
const PORTION = 100;

const Item = memo(FindingItem);

interface FindingItemsProps {
  readonly entries: readonly Entry[];
  /** Names the sheet too, where findings of several stand side by side. */
  readonly withSheet: boolean;
}

/** Findings one below the other: the first of a long list at once, the others by and by. */
export function FindingItems({ entries, withSheet }: FindingItemsProps) {
  const drawn = useGrowing(entries.length);
  return (
    <>
      {entries.slice(0, drawn).map(({ group, bind }, at) => (
        <Item key={group.main.id} group={group} bind={bind} isFar={at >= NEAR} withSheet={withSheet} />
      ))}
    </>
  );
}

/** How many of so many are drawn by now; between two portions the page has its turn. */
function useGrowing(all: number): number {
  const [drawn, draw] = useState(PORTION);
  useEffect(() => {
    if (drawn >= all) return;
    startTransition(() => {
      draw(drawn + PORTION);
    });
  }, [drawn, all]);
  return drawn;
}
