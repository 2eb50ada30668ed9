import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Dressing } from "./dress";
import type { Host } from "../host";
import { sameContent } from "../cells/content";
import type { Seen } from "../cells/images";
import { answer } from "../obstacles";
import { takeBack, type Entry, type Mates } from "./write";

/** An edit on its way into its cell. */
export interface Writing extends Entry {
  readonly edit: Edit;
  /** What is put on the cell once it is written; null where nothing is. */
  readonly dressing: Dressing | null;
}

/** Tells which of the entries are right only with some others of them. */
export function matesIn(entries: readonly Writing[], groups: readonly EditGroup[]): Mates<Writing> {
  return (some) => {
    const broken = groups.filter(({ edits }) => some.some(({ edit }) => edits.includes(edit)));
    const edits = new Set(broken.flatMap((group) => group.edits));
    return entries.filter((entry) => edits.has(entry.edit) && !some.includes(entry));
  };
}

/**
 * What is written where Excel stopped in the middle, once the groups of which it wrote only a part are taken back. Should
 * Excel refuse that as well, they stay half written; the journal has them.
 */
export async function withoutHalves(
  host: Host,
  found: readonly Seen<Writing>[],
  entries: readonly Writing[],
  groups: readonly EditGroup[],
): Promise<readonly Seen<Writing>[]> {
  const made = found.filter(isWritten);
  const missing = entries.filter((entry) => !made.some(({ item }) => item === entry));
  const halves = matesIn(entries, groups)(missing).filter((entry) => made.some(({ item }) => item === entry));
  if (halves.length === 0) return made;
  const again = await answer(() => takeBack(host, halves, entries));
  return again.ok ? again.value.filter(isWritten) : made;
}

function isWritten({ item, image }: Seen<Writing>): boolean {
  return sameContent(image.content, item.content);
}
