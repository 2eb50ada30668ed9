import { Checkbox, PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import { useMemo, useState } from "react";
import { counts } from "../../core/nextQuarter/counts";
import type { NextSheet } from "../../core/nextQuarter/nextQuarter";
import { becomes } from "../../text/nextQuarter/becomes";
import { addCopies } from "../deeds/addCopies";
import { useWork } from "../workContext";
import { Disclosure } from "./Disclosure";
import { KeptCells } from "./KeptCells";
import { TurnedTexts } from "./TurnedTexts";

const NONE: ReadonlySet<string> = new Set();

/** The sheets of the next quarter: which they are, what changes on each, and a button that makes those that are ticked. */
export function NextQuarter() {
  const { review, texts } = useWork();
  return (
    <Disclosure label={texts.nextQuarter.heading}>
      <Offer key={review.seen.workbook.sheets.length} />
    </Disclosure>
  );
}

function Offer() {
  const { session, review, texts, isBusy } = useWork();
  const { nextQuarter: say } = texts;
  const [left, setLeft] = useState(NONE);
  const all = useMemo(() => review.nextQuarter(NONE), [review]);
  const chosen = useMemo(() => (left.size === 0 ? all : review.nextQuarter(left)), [review, all, left]);
  if (!all || !chosen) return <Text variant="small">{say.unknown}</Text>;
  const { from, to } = all.next;
  const current = say.quarter(from.number, from.year);
  if (!all.next.sheets.some(holdsEntries)) return <Text variant="small">{say.stillBlank(current)}</Text>;
  const quarter = say.quarter(to.number, to.year);
  const { copies } = chosen;
  const others = all.next.others.map(({ sheet, why }) => `${sheet.name} (${say.stays[why]})`);
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <Text variant="small">{say.about}</Text>
      <Text variant="small">{say.fromTo(current, quarter)}</Text>
      <Stack tokens={{ childrenGap: 12 }} role="group" aria-label={say.sheets}>
        {all.next.sheets.map((sheet) => (
          <Sheet
            key={sheet.sheet.name}
            {...(chosen.next.sheets.find((one) => one.sheet === sheet.sheet) ?? sheet)}
            isChosen={!left.has(sheet.sheet.name)}
            onChoose={(isChosen) => {
              setLeft(isChosen ? without(left, sheet.sheet.name) : new Set([...left, sheet.sheet.name]));
            }}
          />
        ))}
      </Stack>
      {others.length > 0 && (
        <Text variant="small">
          {say.others}: {others.join(", ")}
        </Text>
      )}
      {copies.length === 0 && <Text variant="small">{say.nothing}</Text>}
      <div>
        <PrimaryButton
          text={say.make(copies.length)}
          disabled={isBusy || copies.length === 0}
          onClick={() => void addCopies(session, chosen, review.seen)}
        />
      </div>
    </Stack>
  );
}

/** True where something was typed for the quarter. */
function holdsEntries({ changes }: NextSheet): boolean {
  return changes.some(({ kind }) => kind === "emptied" || kind === "carried");
}

function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...names].filter((other) => other !== name));
}

interface SheetProps extends NextSheet {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One sheet of the next quarter: ticked or not, and what changes on it. */
function Sheet({ sheet, name, why, changes, kept, isChosen, onChoose }: SheetProps) {
  const { texts } = useWork();
  const { nextQuarter: say } = texts;
  const changed = counts(changes).map(([kind, count]) => say.changed[kind](count));
  return (
    <Stack tokens={{ childrenGap: 2 }}>
      <Checkbox
        label={becomes(sheet.name, name)}
        checked={isChosen}
        onChange={(_, checked) => {
          onChoose(checked === true);
        }}
      />
      {isChosen && (
        <Stack tokens={{ childrenGap: 2, padding: "0 0 0 28px" }}>
          <Text variant="small">{changed.length === 0 ? say.unchanged : changed.join("; ")}</Text>
          {(why === "leftover" || why === "tables") && <Text variant="small">{say.belongs[why]}</Text>}
          {kept.map((one) => (
            <KeptCells key={one.reason} {...one} />
          ))}
          <TurnedTexts sheet={sheet.name} changes={changes} />
        </Stack>
      )}
    </Stack>
  );
}
