import { Stack, Text } from "office-ui-fabric-react";
import type { Edit } from "../../core/edits/edit";
import { shownNumber, type Shown } from "../../core/findings/shown";
import { cellKey } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/sheet";
import { decimalsOf, exact } from "../../core/numbers/exact";
import { writeShown } from "../../text/speak";
import { useWork } from "../workContext";
import { CellLink } from "./CellLink";

/** What edits would change, a line for each cell: "B145  3,512 → 3,35". */
export function Changes({ edits }: { readonly edits: readonly Edit[] }) {
  const { review, texts } = useWork();
  const { sheets } = review.seen.workbook;
  return (
    <Stack tokens={{ childrenGap: 2 }}>
      {edits.map(({ sheet, cell, value }) => {
        const before = sheets.find(({ name }) => name === sheet)?.value(cell.row, cell.column) ?? null;
        return (
          <Text key={`${sheet} ${cellKey(cell.row, cell.column)}`} variant="small" block>
            <CellLink sheet={sheet} cell={cell} /> {writeShown(shown(before), texts)} →{" "}
            {writeShown(shown(value), texts)}
          </Text>
        );
      })}
    </Stack>
  );
}

/** As many decimals as the cell has, but no more than a person reads. */
function shown(value: CellValue): Shown {
  if (typeof value === "number") return shownNumber(exact(value), Math.min(4, decimalsOf(value)));
  return value === null ? null : String(value);
}
