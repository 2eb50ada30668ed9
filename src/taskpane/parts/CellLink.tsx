import { Link } from "office-ui-fabric-react";
import { cellName, type Cell } from "../../core/grid/address";
import { useWork } from "../workContext";

/** A cell's name that shows the cell in Excel when it is pressed. */
export function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: Cell }) {
  const { session, review, texts } = useWork();
  const name = cellName(cell);
  return (
    <Link underline aria-label={texts.pane.see(name)} onClick={() => void session.select(sheet, cell, review.seen)}>
      {name}
    </Link>
  );
}
