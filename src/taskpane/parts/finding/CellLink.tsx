import { Link } from "office-ui-fabric-react";
import { cellName, type Cell } from "../../../core/grid/address";
import { useWork } from "../../list/workContext";

interface CellLinkProps {
  readonly sheet: string;
  readonly cell: Cell;
  /** Names the sheet too, where cells of several stand side by side. */
  readonly withSheet?: boolean;
}

/** A cell's name that shows the cell in Excel when it is pressed. */
export function CellLink({ sheet, cell, withSheet = false }: CellLinkProps) {
  const { session, review, texts } = useWork();
  const name = withSheet ? `${sheet}!${cellName(cell)}` : cellName(cell);
  return (
    <Link underline aria-label={texts.pane.see(name)} onClick={() => void session.select(sheet, cell, review.seen)}>
      {name}
    </Link>
  );
}
