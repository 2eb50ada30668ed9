import { DefaultButton } from "office-ui-fabric-react";
import type { Finding } from "../../core/findings/finding";
import { cellsToMark, mark } from "../deeds/marks";
import { useWork } from "../workContext";

interface MarkButtonProps {
  readonly findings: readonly Finding[];
  /** The table that they are of, for who does not see it; left out for all there are. */
  readonly table?: string;
}

/** Marks the cells of findings on their sheets; nothing where there are none to be marked. */
export function MarkButton({ findings, table }: MarkButtonProps) {
  const { session, review, texts, isBusy } = useWork();
  const cells = cellsToMark(findings);
  if (cells.length === 0) return null;
  return (
    <DefaultButton
      text={texts.marks.mark(cells.length)}
      {...(table !== undefined && { ariaLabel: texts.marks.markOf(cells.length, table) })}
      disabled={isBusy}
      onClick={() => void mark(session, cells, review.seen)}
    />
  );
}
