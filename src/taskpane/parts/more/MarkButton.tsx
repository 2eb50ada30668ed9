import { DefaultButton, Link } from "office-ui-fabric-react";
import type { Finding } from "../../../core/findings/finding";
import { cellsToMark, mark } from "../../deeds/marks";
import { useWork } from "../../list/workContext";

interface MarkButtonProps {
  readonly findings: readonly Finding[];
  /** The table that they are of, which has more important things to offer; left out for all there are. */
  readonly table?: string;
}

/** Marks the cells of findings on their sheets; nothing where there are none to be marked. */
export function MarkButton({ findings, table }: MarkButtonProps) {
  const { session, review, texts, isBusy } = useWork();
  const cells = cellsToMark(findings);
  if (cells.length === 0) return null;
  const label = texts.marks.mark(cells.length);
  const press = () => void mark(session, cells, review.seen);
  if (table === undefined) return <DefaultButton text={label} disabled={isBusy} onClick={press} />;
  return (
    <div>
      <Link aria-label={texts.marks.markOf(cells.length, table)} disabled={isBusy} onClick={press}>
        {label}
      </Link>
    </div>
  );
}
