import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Finding } from "../../core/findings/finding";
import { isBlank, type Counts } from "../../core/findings/counts";
import { cellKey } from "../../core/grid/address";

/** A finding with those that follow from it. */
export interface Group {
  readonly main: Finding;
  readonly consequences: readonly Finding[];
}

/** Puts each consequence under its cause; where the cause itself is no finding, it stands by itself. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const ids = new Set(findings.map(({ id }) => id));
  const followers = new Map<string, Finding[]>();
  const mains: Finding[] = [];
  for (const finding of findings) {
    const { cause } = finding;
    if (cause === null || !ids.has(cause)) mains.push(finding);
    if (cause === null) continue;
    const own = followers.get(cause);
    if (own) own.push(finding);
    else followers.set(cause, [finding]);
  }
  return mains.map((main) => ({ main, consequences: followers.get(main.id) ?? [] }));
}

/** A change that is offered: what a cell says now, and what it would say. */
export interface Offer {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** What would put a group right, the cause first. A cell is changed once. */
export function offersOf({ main, consequences }: Group): readonly Offer[] {
  const taken = new Set<string>();
  return [main, ...consequences].flatMap((finding) => {
    const edits = (finding.fix?.edits ?? []).filter(({ sheet, cell }) => {
      const place = `${sheet}!${cellKey(cell.row, cell.column)}`;
      return !taken.has(place) && taken.add(place);
    });
    return edits.length === 0 ? [] : [{ finding, edits }];
  });
}

/** True where nothing that is filled would be replaced, so that nobody has to be asked. */
export function isSafe(offers: readonly Offer[]): boolean {
  return offers.every(({ finding }) => finding.fix?.safe === true);
}

/** The sort that a finding which follows from no other is counted as. */
export type Sort = Exclude<keyof Counts, "consequences">;

const SORTS = { error: "errors", warning: "warnings", info: "notices" } as const;

export function sortOf({ main }: Group): Sort {
  return isBlank(main) ? "blanks" : SORTS[main.severity];
}

/** What a caption should say follows from other captions, which are changed along where that is so. */
export function byItself(edits: readonly Edit[]): EditGroup {
  return { edits, basis: [] };
}
