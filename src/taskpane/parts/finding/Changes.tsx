import { Stack, Text } from "office-ui-fabric-react";
import { saysAnything, type Edit } from "../../../core/edits/edit";
import { fixedCellsRead } from "../../../core/edits/reads";
import { cellKey } from "../../../core/grid/address";
import type { CellValue } from "../../../core/grid/sheet";
import { cellList } from "../../../text/cellList";
import { writeShown } from "../../../text/speak";
import { shortened } from "../../words/shortened";
import { shownValue, whyFixed, type Change } from "../../list/changes";
import { useWork } from "../../list/workContext";
import { CellLink } from "./CellLink";

interface ChangesProps {
  readonly changes: readonly Change[];
  /** True where it is told of a cell that it would hold a formula, as it is of one that would not. */
  readonly tellsFormulas?: boolean;
}

/** What would change, a line for each cell: "B145  3,512 → 3,350"; and what the formulas read that does not move. */
export function Changes({ changes, tellsFormulas = false }: ChangesProps) {
  const { review, texts } = useWork();
  const { sheets } = review.seen.workbook;
  const read = fixedCellsRead(changes.map(({ edit }) => edit));
  const withSheet = changes.some(({ edit }) => edit.sheet !== changes[0]?.edit.sheet);
  return (
    <Stack tokens={{ childrenGap: 2 }}>
      {changes
        .filter(({ edit }) => saysAnything(edit))
        .map(({ edit, after }) => {
          const { sheet, cell } = edit;
          const fixed = whyFixed(edit, review.seen.tableBodies);
          const before = sheets.find(({ name }) => name === sheet)?.value(cell.row, cell.column) ?? null;
          return (
            <Text key={`${sheet} ${cellKey(cell.row, cell.column)}`} variant="small" block>
              <CellLink sheet={sheet} cell={cell} withSheet={withSheet} />{" "}
              {shortened(inQuotes(before, edit, writeShown(shownValue(before), texts)))} → {writeShown(after, texts)}
              {tellsFormulas && edit.formula !== undefined && fixed !== "table" && ` (${texts.together.formula})`}
              {fixed !== undefined && ` (${texts.fixed[fixed]})`}
            </Text>
          );
        })}
      {read.length > 0 && (
        <Text variant="small" block>
          {texts.readsFixed(cellList(read, texts.undo.deletedSheet))}
        </Text>
      )}
    </Stack>
  );
}

/** A number that was stored as text: without quotes it would read as if nothing changed. */
function inQuotes(before: CellValue, { value }: Edit, shown: string): string {
  return typeof before === "string" && typeof value === "number" ? `“${shown}”` : shown;
}
