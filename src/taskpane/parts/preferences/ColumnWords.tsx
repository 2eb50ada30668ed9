import { Stack, Text } from "office-ui-fabric-react";
import { columnName } from "../../../core/grid/address";
import type { SheetArea } from "../../../core/grid/area";
import type { Sheet } from "../../../core/grid/sheet";
import { COLUMN_WORDS } from "../../../core/preferences/columnWords";
import type { Mark, SaidColumn } from "../../../core/preferences/hint";
import type { TableMarkTexts } from "../../../text/hints/texts";
import { Choice } from "./Choice";

interface ColumnWordsProps {
  /** Null as long as no region is named. */
  readonly place: SheetArea | null;
  /** The row of its header whose words are shown. */
  readonly row: number;
  readonly kind: Mark;
  readonly columns: readonly SaidColumn[];
  readonly sheets: readonly Sheet[];
  readonly say: TableMarkTexts;
  readonly onChange: (columns: readonly SaidColumn[]) => void;
}

/** Nobody names more columns one by one. */
const MOST_COLUMNS = 60;
/** What stands for a column that is left to its head, and for one that is no part of the table. */
const AS_HEADED = "";
const LEFT_OUT = "-";

/** What each column of a region is, where its head does not say it in words that are known. */
export function ColumnWords({ place, row, kind, columns, sheets, say, onChange }: ColumnWordsProps) {
  if (!place) return <Text variant="small">{say.columnsLater}</Text>;
  const { left, right } = place.area;
  const all = Array.from({ length: Math.min(right - left + 1, MOST_COLUMNS) }, (_, at) => left + at);
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const options = [
    { key: AS_HEADED, text: say.asHeaded },
    ...COLUMN_WORDS[kind].map((word) => ({ key: word, text: word })),
    { key: LEFT_OUT, text: say.leftOut },
  ];
  return (
    <Stack tokens={{ childrenGap: 8 }} role="group" aria-label={say.columns}>
      <Text variant="small">{say.columns}</Text>
      {all.map((column) => {
        const said = columns.find((one) => one.column === column);
        return (
          <Choice
            key={column}
            label={say.column(columnName(column), sheet?.text(row, column) ?? "")}
            value={said ? (said.word ?? LEFT_OUT) : AS_HEADED}
            isMarked={said !== undefined}
            options={options}
            onChoose={(key) => {
              const others = columns.filter((one) => one.column !== column);
              onChange(key === AS_HEADED ? others : [...others, { column, word: key === LEFT_OUT ? null : key }]);
            }}
          />
        );
      })}
    </Stack>
  );
}
