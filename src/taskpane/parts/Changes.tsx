import { Stack, Text } from "office-ui-fabric-react";
import { cellKey } from "../../core/grid/address";
import { writeShown } from "../../text/speak";
import { shownValue, whyFixed, type Change } from "../changes";
import { useWork } from "../workContext";
import { CellLink } from "./CellLink";

/** A cell of a new table may be written for the lines around it alone. */
function saysAnything({ edit }: Change): boolean {
  return edit.dress === undefined || edit.value !== null;
}

/** What would change, a line for each cell: "B145  3,512 → 3,350". */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { review, texts } = useWork();
  const { sheets } = review.seen.workbook;
  const withSheet = changes.some(({ edit }) => edit.sheet !== changes[0]?.edit.sheet);
  return (
    <Stack tokens={{ childrenGap: 2 }}>
      {changes.filter(saysAnything).map(({ edit, after }) => {
        const { sheet, cell } = edit;
        const fixed = whyFixed(edit, review.seen.tableBodies);
        const before = sheets.find(({ name }) => name === sheet)?.value(cell.row, cell.column) ?? null;
        return (
          <Text key={`${sheet} ${cellKey(cell.row, cell.column)}`} variant="small" block>
            <CellLink sheet={sheet} cell={cell} withSheet={withSheet} /> {writeShown(shownValue(before), texts)} →{" "}
            {writeShown(after, texts)}
            {fixed !== undefined && ` (${texts.fixed[fixed]})`}
          </Text>
        );
      })}
    </Stack>
  );
}
