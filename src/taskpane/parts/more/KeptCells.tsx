import { Text } from "office-ui-fabric-react";
import type { Kept } from "../../../core/nextQuarter/change";
import { cellName } from "../../../core/grid/address";
import { useWork } from "../../list/workContext";

/** So many cells are named; of more, how many. */
const NAMED = 6;

/** Cells that stay as they are on a sheet of the next quarter, and why. */
export function KeptCells({ reason, cells }: Kept) {
  const { nextQuarter: say } = useWork().texts;
  const more = cells.length - NAMED;
  const named = [...cells.slice(0, NAMED).map(cellName), ...(more > 0 ? [say.more(more)] : [])];
  return <Text variant="small">{say.kept[reason](named.join(", "))}</Text>;
}
