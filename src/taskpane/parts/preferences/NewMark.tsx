import { DefaultButton, PrimaryButton, Stack, Text, TextField, useTheme } from "office-ui-fabric-react";
import { useState } from "react";
import { periodsIn } from "../../../core/dates/periods";
import { areaName } from "../../../core/grid/area";
import { parseRegion, sheetPrefix } from "../../../core/grid/sheetPrefix";
import { MARKS, type Hint, type SaidColumn } from "../../../core/preferences/hint";
import { CHOICES } from "../../../core/preferences/preferences";
import type { Texts } from "../../../text/texts";
import { headerRows } from "../../deeds/headerRows";
import type { Session } from "../../session/session";
import { WRAPPING } from "../../look/wrapping";
import { Disclosure } from "../Disclosure";
import { Choice } from "./Choice";
import { ColumnWords } from "./ColumnWords";

interface NewMarkProps {
  readonly session: Session;
  readonly texts: Texts;
  readonly isBusy: boolean;
  readonly onKeep: (hint: Hint) => void;
}

/** Asks which region is what, and of which period and scale; its header only of those who open that line. */
export function NewMark({ session, texts, isBusy, onKeep }: NewMarkProps) {
  const [region, setRegion] = useState("");
  const [kind, setKind] = useState<Hint["kind"]>("survey");
  const [period, setPeriod] = useState("");
  const [scale, setScale] = useState<Hint["scale"]>(null);
  const [rows, setRows] = useState({ header: "", body: "" });
  const [columns, setColumns] = useState<readonly SaidColumn[]>([]);
  const [hasTried, setTried] = useState(false);
  const { semanticColors } = useTheme();
  const say = texts.tableMarks;
  const place = parseRegion(region);
  const isPeriod = period.trim() === "" || periodsIn(period).length > 0;
  const header = place && headerRows(rows.header, rows.body, place.area);
  const keep = () => {
    // The button keeps the keyboard while the workbook is checked: it can be pressed, but does nothing.
    if (isBusy) return;
    setTried(true);
    if (!place || !isPeriod || header === "wrong") return;
    const own = columns.filter(({ column }) => column >= place.area.left && column <= place.area.right);
    onKeep({
      ...place,
      kind,
      period: period.trim() || null,
      scale: kind === "survey" ? scale : null,
      ...(header && { header }),
      ...(own.length > 0 && { columns: own }),
    });
    setTried(false);
    setRegion("");
    setRows({ header: "", body: "" });
    setColumns([]);
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
        styles={{ ...WRAPPING, root: { ...WRAPPING.root, alignSelf: "start" } }}
        onClick={() => {
          void session.selected().then((selected) => {
            if (selected) setRegion(sheetPrefix(selected.sheet) + areaName(selected.area));
          });
        }}
      />
      <Choice
        label={say.kind}
        value={kind}
        options={MARKS.map((mark) => ({ key: mark, text: say.kinds[mark] }))}
        onChoose={(key) => {
          setKind(MARKS.find((mark) => mark === key) ?? "survey");
          setColumns([]);
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
      <Disclosure label={say.header}>
        <Text variant="small">{say.headerHint}</Text>
        <TextField
          label={say.headerRows}
          value={rows.header}
          placeholder={say.headerRowsHint}
          onChange={(_, text = "") => {
            setRows({ ...rows, header: text });
          }}
        />
        <TextField
          label={say.bodyRow}
          value={rows.body}
          placeholder={say.bodyRowHint}
          onChange={(_, text = "") => {
            setRows({ ...rows, body: text });
          }}
        />
        <ColumnWords
          place={place}
          row={(header === "wrong" ? null : header?.bottom) ?? place?.area.top ?? 0}
          kind={kind}
          columns={columns}
          sheets={session.state().review?.seen.workbook.sheets ?? []}
          say={say}
          onChange={setColumns}
        />
      </Disclosure>
      {/* What is folded away again is told all the same. */}
      {hasTried && header === "wrong" && (
        <Text variant="small" role="alert" styles={{ root: { color: semanticColors.errorText } }}>
          {say.rowsWrong}
        </Text>
      )}
      <PrimaryButton
        type="submit"
        text={say.keep}
        disabled={isBusy}
        allowDisabledFocus
        styles={{ root: { alignSelf: "start" } }}
      />
    </Stack>
  );
}
