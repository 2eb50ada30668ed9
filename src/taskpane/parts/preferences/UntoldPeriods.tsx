import { DefaultButton, Stack, Text, TextField } from "office-ui-fabric-react";
import { useMemo, useState } from "react";
import { periodsIn } from "../../../core/dates/periods";
import { areaName, overlap, type SheetArea } from "../../../core/grid/area";
import { sheetPrefix } from "../../../core/grid/sheetPrefix";
import type { Hint } from "../../../core/preferences/hint";
import type { TableMarkTexts } from "../../../text/hints/texts";
import type { Review } from "../../session/review";
import { WRAPPING } from "../../look/wrapping";

interface UntoldPeriodsProps {
  readonly review: Review;
  readonly say: TableMarkTexts;
  readonly isBusy: boolean;
  readonly onKeep: (change: (hints: readonly Hint[]) => readonly Hint[]) => void;
}

/** Asks of which period the tables are of which no sheet says it; nothing where there are none. */
export function UntoldPeriods({ review, say, isBusy, onKeep }: UntoldPeriodsProps) {
  const [period, setPeriod] = useState("");
  const [hasTried, setTried] = useState(false);
  const untold = useMemo(() => review.untoldPeriods(), [review]);
  if (untold.length === 0) return null;
  const isPeriod = periodsIn(period).some(({ months }) => months.length > 0);
  return (
    <Stack
      as="form"
      tokens={{ childrenGap: 8 }}
      aria-label={say.untold}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        if (isBusy) return;
        setTried(true);
        if (isPeriod) onKeep((hints) => withPeriod(hints, untold, period.trim()));
      }}
    >
      <Text as="h2" variant="mediumPlus" styles={{ root: { margin: 0 } }}>
        {say.untold}
      </Text>
      <Text variant="small">{say.untoldHint}</Text>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {untold.map((place) => (
          <li key={placeOf(place)}>
            <Text variant="small">{placeOf(place)}</Text>
          </li>
        ))}
      </ul>
      <TextField
        label={say.untoldPeriod}
        value={period}
        placeholder={say.periodHint}
        errorMessage={hasTried && !isPeriod ? say.periodWrong : ""}
        onChange={(_, text = "") => {
          setPeriod(text);
        }}
      />
      <DefaultButton
        type="submit"
        text={say.useFor(untold.length)}
        disabled={isBusy}
        allowDisabledFocus
        styles={{ ...WRAPPING, root: { ...WRAPPING.root, alignSelf: "start" } }}
      />
    </Stack>
  );
}

function placeOf({ sheet, area }: SheetArea): string {
  return sheetPrefix(sheet) + areaName(area);
}

/** What was said of a table beside its period stays said. */
function withPeriod(hints: readonly Hint[], places: readonly SheetArea[], period: string): readonly Hint[] {
  const isOf = (hint: Hint, { sheet, area }: SheetArea) => hint.sheet === sheet && overlap(hint.area, area);
  const said = hints.map((hint) => (places.some((place) => isOf(hint, place)) ? { ...hint, period } : hint));
  const unsaid = places.filter((place) => !hints.some((hint) => isOf(hint, place)));
  return [...said, ...unsaid.map((place): Hint => ({ ...place, kind: "any", period, scale: null }))];
}
