import { Stack, Text } from "office-ui-fabric-react";
import type { Finding } from "../../../core/findings/finding";
import { cellKey } from "../../../core/grid/address";
import { writeShown } from "../../../text/speak";
import { shownValue } from "../../list/changes";
import { useWork } from "../../list/workContext";
import { CellLink } from "./CellLink";

/** The cells any one of which may be the wrong one, the likeliest first: what each says, and what it would have to say. */
export function Candidates({ finding: { sheet, candidates } }: { readonly finding: Finding }) {
  const { review, texts } = useWork();
  if (candidates.length === 0) return null;
  const own = review.seen.workbook.sheets.find(({ name }) => name === sheet);
  return (
    <Stack tokens={{ childrenGap: 2 }} role="group" aria-label={texts.pane.candidates}>
      <Text variant="small">{texts.pane.candidates}</Text>
      {candidates.map(({ cell, expected }) => (
        <Text key={cellKey(cell.row, cell.column)} variant="small" block>
          <CellLink sheet={sheet} cell={cell} />{" "}
          {writeShown(shownValue(own?.value(cell.row, cell.column) ?? null), texts)} → {writeShown(expected, texts)}
        </Text>
      ))}
    </Stack>
  );
}
