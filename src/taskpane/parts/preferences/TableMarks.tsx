import { DefaultButton, PrimaryButton, Stack, Text, TextField } from "office-ui-fabric-react";
import { useState, useSyncExternalStore } from "react";
import { periodsIn } from "../../../core/dates/periods";
import { areaName, overlap } from "../../../core/grid/area";
import { parseRegion, sheetPrefix } from "../../../core/grid/sheetPrefix";
import { MARKS, type Hint } from "../../../core/preferences/hint";
import { CHOICES } from "../../../core/preferences/preferences";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session";
import { Became } from "./Became";
import { Choice } from "./Choice";
import { useKept } from "./useKept";

interface TableMarksProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** Lets a person say what a region is that was not understood; what was said is listed, and can be taken back. */
export function TableMarks({ session, texts }: TableMarksProps) {
  const { running } = useSyncExternalStore(session.subscribe, session.state);
  const { preferences, change, became } = useKept(session.port);
  const say = texts.tableMarks;
  const isBusy = running !== null;
  const checkAfter = async (kept: Promise<boolean>) => {
    if (await kept) await session.periksa();
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
              void checkAfter(change((now) => ({ ...now, hints: [...now.hints.filter(besides(hint)), hint] })));
            }}
          />
          <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start" role="group" aria-label={say.heading}>
            <Text as="h2" variant="mediumPlus" styles={{ root: { margin: 0 } }}>
              {say.heading}
            </Text>
            {preferences.hints.length === 0 && <Text variant="small">{say.none}</Text>}
            {preferences.hints.map((hint) => (
              <Stack key={placeOf(hint)} tokens={{ childrenGap: 4 }} horizontalAlign="start">
                <Text variant="small">{saidOf(hint, texts)}</Text>
                <DefaultButton
                  text={say.remove}
                  ariaLabel={say.removeOf(placeOf(hint))}
                  disabled={isBusy}
                  onClick={() => {
                    const others = ({ hints }: { readonly hints: readonly Hint[] }) =>
                      hints.filter((other) => placeOf(other) !== placeOf(hint));
                    void checkAfter(change((now) => ({ ...now, hints: others(now) })));
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

interface NewMarkProps extends TableMarksProps {
  readonly isBusy: boolean;
  readonly onKeep: (hint: Hint) => void;
}

function NewMark({ session, texts, isBusy, onKeep }: NewMarkProps) {
  const [region, setRegion] = useState("");
  const [kind, setKind] = useState<Hint["kind"]>("survey");
  const [period, setPeriod] = useState("");
  const [scale, setScale] = useState<Hint["scale"]>(null);
  const [hasTried, setTried] = useState(false);
  const say = texts.tableMarks;
  const place = parseRegion(region);
  const isPeriod = period.trim() === "" || periodsIn(period).length > 0;
  const keep = () => {
    setTried(true);
    if (!place || !isPeriod) return;
    onKeep({ ...place, kind, period: period.trim() || null, scale: kind === "survey" ? scale : null });
    setTried(false);
    setRegion("");
  };
  return (
    <Stack
      as="form"
      tokens={{ childrenGap: 8 }}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={say.area}
        value={region}
        errorMessage={hasTried && !place ? say.areaWrong : ""}
        onChange={(_, text = "") => {
          setRegion(text);
        }}
      />
      <DefaultButton
        text={say.useSelection}
        disabled={isBusy}
        styles={{ root: { alignSelf: "start", height: "auto", minHeight: 32 } }}
        onClick={() => {
          void session.selected().then((selected) => {
            if (selected) setRegion(placeOf(selected));
          });
        }}
      />
      <Choice
        label={say.kind}
        value={kind}
        options={MARKS.map((mark) => ({ key: mark, text: say.kinds[mark] }))}
        onChoose={(key) => {
          setKind(MARKS.find((mark) => mark === key) ?? "survey");
        }}
      />
      <TextField
        label={say.period}
        value={period}
        placeholder={say.periodHint}
        errorMessage={hasTried && !isPeriod ? say.periodWrong : ""}
        onChange={(_, text = "") => {
          setPeriod(text);
        }}
      />
      {kind === "survey" && (
        <Choice
          label={say.scale}
          value={String(scale ?? "")}
          options={CHOICES.scale.map((best) => ({
            key: String(best ?? ""),
            text: best === null ? say.fromSheet : say.upTo(best),
          }))}
          onChoose={(key) => {
            setScale(key === "" ? null : Number(key));
          }}
        />
      )}
      <PrimaryButton type="submit" text={say.keep} disabled={isBusy} styles={{ root: { alignSelf: "start" } }} />
    </Stack>
  );
}

function placeOf({ sheet, area }: Pick<Hint, "sheet" | "area">): string {
  return sheetPrefix(sheet) + areaName(area);
}

function saidOf(hint: Hint, { tableMarks }: Texts): string {
  const scale = hint.scale === null ? [] : [`${tableMarks.scale} ${tableMarks.upTo(hint.scale)}`];
  return tableMarks.marked(placeOf(hint), tableMarks.kinds[hint.kind], [
    ...(hint.period === null ? [] : [hint.period]),
    ...scale,
  ]);
}

/** What was said of the same cells before no longer holds. */
function besides({ sheet, area }: Hint) {
  return (other: Hint) => other.sheet !== sheet || !overlap(other.area, area);
}
