import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useRef, useSyncExternalStore } from "react";
import { columnName } from "../../../core/grid/address";
import { areaName, overlap } from "../../../core/grid/area";
import { sheetPrefix } from "../../../core/grid/sheetPrefix";
import type { Hint } from "../../../core/preferences/hint";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session/session";
import { Became } from "./Became";
import { NewMark } from "./NewMark";
import { UntoldPeriods } from "./UntoldPeriods";
import { useKept } from "./useKept";

interface TableMarksProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** Lets a person say what a region is that was not understood; what was said is listed, and can be taken back. */
export function TableMarks({ session, texts }: TableMarksProps) {
  const { running, review } = useSyncExternalStore(session.subscribe, session.state);
  const { preferences, change, became } = useKept(session);
  const say = texts.tableMarks;
  const isBusy = running !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = async (make: (hints: readonly Hint[]) => readonly Hint[]) => {
    if (await change((now) => ({ ...now, hints: make(now.hints) }))) await session.periksa();
  };
  return (
    <Stack tokens={{ childrenGap: 12 }} role="group" aria-label={say.open}>
      <Text variant="small">{say.hint}</Text>
      {preferences && (
        <>
          <NewMark
            session={session}
            texts={texts}
            isBusy={isBusy}
            onKeep={(hint) => {
              void keep((hints) => [...hints.filter(besides(hint)), hint]);
            }}
          />
          {review && (
            <UntoldPeriods
              review={review}
              say={say}
              isBusy={isBusy}
              onKeep={(make) => {
                void keep(make);
              }}
            />
          )}
          <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start" role="group" aria-label={say.heading}>
            <h2 ref={heading} tabIndex={-1} style={{ margin: 0, font: "inherit" }}>
              <Text variant="mediumPlus">{say.heading}</Text>
            </h2>
            {preferences.hints.length === 0 && <Text variant="small">{say.none}</Text>}
            {preferences.hints.map((hint) => (
              <Stack key={placeOf(hint)} tokens={{ childrenGap: 4 }} horizontalAlign="start">
                <Text variant="small">{saidOf(hint, texts)}</Text>
                <DefaultButton
                  text={say.remove}
                  ariaLabel={say.removeOf(placeOf(hint))}
                  disabled={isBusy}
                  onClick={() => {
                    // It goes with its button; the keyboard goes on from what is left.
                    heading.current?.focus();
                    void keep((hints) => hints.filter((other) => placeOf(other) !== placeOf(hint)));
                  }}
                />
              </Stack>
            ))}
          </Stack>
        </>
      )}
      <Became became={became} texts={texts} />
    </Stack>
  );
}

function placeOf({ sheet, area }: Pick<Hint, "sheet" | "area">): string {
  return sheetPrefix(sheet) + areaName(area);
}

function saidOf(hint: Hint, { tableMarks }: Texts): string {
  const { kind, period, scale, header, columns = [] } = hint;
  const words = columns.map(({ column, word }) => `${columnName(column)} = ${word ?? tableMarks.leftOut}`);
  return tableMarks.marked(placeOf(hint), tableMarks.kinds[kind], [
    ...(period === null ? [] : [period]),
    ...(scale === null ? [] : [`${tableMarks.scale} ${tableMarks.upTo(scale)}`]),
    ...(header === undefined ? [] : [headerOf(header, tableMarks)]),
    ...words,
  ]);
}

function headerOf({ top, bottom, body }: NonNullable<Hint["header"]>, say: Texts["tableMarks"]): string {
  return bottom < top ? say.noHeader(body + 1) : say.headerIs(top + 1, bottom + 1, body + 1);
}

/** What was said of the same cells before no longer holds. */
function besides({ sheet, area }: Hint) {
  return (other: Hint) => other.sheet !== sheet || !overlap(other.area, area);
}
