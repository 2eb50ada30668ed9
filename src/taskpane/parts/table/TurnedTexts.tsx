import { Stack, Text } from "office-ui-fabric-react";
import type { Change } from "../../../core/nextQuarter/change";
import type { Sheet } from "../../../core/grid/sheet";
import { cellText } from "../../../text/cellText";
import { cellKey } from "../../../core/grid/address";
import { useWork } from "../../list/workContext";
import { CellLink } from "../finding/CellLink";
import { Disclosure } from "../Disclosure";

/** A survey has a thousand answers; so many lines are enough to see what is meant. */
const MOST = 40;

/** Every cell of a sheet that is another one a quarter later, texts first: "A1  Triwulan II → Triwulan III". */
export function TurnedTexts({ sheet, changes }: { readonly sheet: Sheet; readonly changes: readonly Change[] }) {
  const { texts } = useWork();
  const { nextQuarter: say } = texts;
  if (changes.length === 0) return null;
  const isText = ({ kind }: Change) => kind !== "emptied";
  const ordered = [...changes.filter(isText), ...changes.filter((change) => !isText(change))];
  return (
    <Disclosure label={say.texts}>
      <Stack tokens={{ childrenGap: 2 }}>
        {ordered.slice(0, MOST).map(({ cell, from, to }) => (
          <Text
            key={cellKey(cell.row, cell.column)}
            variant="small"
            block
            styles={{ root: { overflowWrap: "anywhere" } }}
          >
            <CellLink sheet={sheet.name} cell={cell} withSheet={false} /> {cellText(from, sheet, cell, texts)} →{" "}
            {cellText(to, sheet, cell, texts)}
          </Text>
        ))}
        {ordered.length > MOST && <Text variant="small">{say.more(ordered.length - MOST)}</Text>}
      </Stack>
    </Disclosure>
  );
}
