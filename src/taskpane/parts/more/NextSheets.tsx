import { Checkbox, Stack, Text } from "office-ui-fabric-react";
import { areaName } from "../../../core/grid/area";
import { counts } from "../../../core/nextQuarter/counts";
import type { NextQuarter, NextSheet } from "../../../core/nextQuarter/nextQuarter";
import { regionName } from "../../../core/nextQuarter/regions";
import { becomes } from "../../../text/nextQuarter/becomes";
import type { NextWishes } from "../../session/review";
import { useWork } from "../../list/workContext";
import { KeptCells } from "./KeptCells";
import { TurnedTexts } from "../table/TurnedTexts";

interface NextSheetsProps {
  readonly next: NextQuarter;
  readonly wishes: NextWishes;
  readonly onWish: (wishes: NextWishes) => void;
}

/** The sheets of the next term, in the order of the workbook: each ticked or not, and what changes on it. */
export function NextSheets({ next, wishes, onWish }: NextSheetsProps) {
  const { review, texts } = useWork();
  const { leave = NONE, regions } = wishes;
  const order = review.seen.workbook.sheets.map(({ name }) => name);
  const left = next.others.flatMap(({ sheet, why }) => (why === "left" ? [{ name: sheet.name, made: null }] : []));
  const made = next.sheets.map((one) => ({ name: one.sheet.name, made: one }));
  const all = [...made, ...left].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  const setLeft = (name: string, isLeft: boolean) => {
    onWish({ ...wishes, leave: new Set([...[...leave].filter((other) => other !== name), ...(isLeft ? [name] : [])]) });
  };
  return (
    <Stack tokens={{ childrenGap: 12 }} role="group" aria-label={texts.nextQuarter.sheets}>
      {all.map(({ name, made: one }) => (
        <Stack key={name} tokens={{ childrenGap: 2 }}>
          <Checkbox
            label={one ? becomes(name, one.name) : name}
            checked={!leave.has(name)}
            onChange={(_, isChosen) => {
              setLeft(name, isChosen !== true);
            }}
          />
          {one && (
            <Made
              {...one}
              wanted={regions}
              onRegion={(region, isEmptied) => {
                onWish({ ...wishes, regions: new Map([...(regions ?? []), [region, isEmptied] as const]) });
              }}
            />
          )}
        </Stack>
      ))}
    </Stack>
  );
}

const NONE: ReadonlySet<string> = new Set();

interface MadeProps extends NextSheet {
  /** What the person wants, which the plan may not know yet. */
  readonly wanted: NextWishes["regions"];
  readonly onRegion: (name: string, isEmptied: boolean) => void;
}

function Made({ sheet, why, changes, kept, regions, wanted, onRegion }: MadeProps) {
  const { nextQuarter: say } = useWork().texts;
  const changed = counts(changes).map(([kind, count]) => say.changed[kind](count));
  return (
    <Stack tokens={{ childrenGap: 2, padding: "0 0 0 28px" }}>
      <Text variant="small">{changed.length === 0 ? say.unchanged : changed.join("; ")}</Text>
      {(why === "leftover" || why === "tables") && <Text variant="small">{say.belongs[why]}</Text>}
      <Regions sheet={sheet.name} regions={regions} wanted={wanted} onRegion={onRegion} />
      {kept.map((one) => (
        <KeptCells key={one.reason} {...one} />
      ))}
      <TurnedTexts sheet={sheet} changes={changes} />
    </Stack>
  );
}

interface RegionsProps extends Pick<MadeProps, "regions" | "wanted" | "onRegion"> {
  readonly sheet: string;
}

/** What is typed on a sheet, region by region, ticked where it is emptied; a sheet of one table alone has its own tick. */
function Regions({ sheet, regions, wanted, onRegion }: RegionsProps) {
  const { nextQuarter: say } = useWork().texts;
  if (regions.length < 2 && regions.every(({ kind, isEmptied }) => kind === "table" && isEmptied)) return null;
  return (
    <Stack tokens={{ childrenGap: 4, padding: "4px 0" }} role="group" aria-label={`${say.regions}: ${sheet}`}>
      <Text variant="small">{say.regions}:</Text>
      {regions.map((region) => {
        const name = regionName(sheet, region);
        return (
          <Checkbox
            key={name}
            label={say.region[region.kind](areaName(region.area), region.entries)}
            checked={wanted?.get(name) ?? region.isEmptied}
            styles={{ text: { fontSize: 12 } }}
            onChange={(_, isEmptied) => {
              onRegion(name, isEmptied === true);
            }}
          />
        );
      })}
    </Stack>
  );
}
