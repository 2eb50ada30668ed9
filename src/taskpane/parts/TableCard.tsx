import { PrimaryButton, Stack, Text, useTheme } from "office-ui-fabric-react";
import { areaName } from "../../core/grid/area";
import { changesOfFills } from "../changes";
import type { ReviewedTable } from "../review";
import { useWork } from "../workContext";
import { Changes } from "./Changes";
import { Disclosure } from "./Disclosure";
import { FindingList } from "./FindingList";

/** A table: where it stands, how it stands, what fills it, and what is wrong in it. */
export function TableCard({ table, findings, fills }: ReviewedTable) {
  const { session, review, texts, isBusy } = useWork();
  const edge = useTheme().semanticColors.variantBorder;
  const place = `${table.sheet.name} · ${areaName(table.area)}`;
  const isHidden = review.seen.hiddenSheets.includes(table.sheet.name);
  return (
    <Stack
      as="section"
      aria-label={place}
      tokens={{ childrenGap: 8, padding: "8px 0" }}
      styles={{ root: { borderTop: `1px solid ${edge}` } }}
    >
      <Stack tokens={{ childrenGap: 2 }}>
        <Text as="h3" variant="mediumPlus" block styles={{ root: { margin: 0 } }}>
          {texts.tableKinds[table.kind] ?? table.kind}
        </Text>
        {table.title !== null && (
          <Text variant="small" block>
            {table.title}
          </Text>
        )}
        <Text variant="small" block>
          {isHidden ? `${place} · ${texts.pane.hidden}` : place}
        </Text>
        <Text variant="small" block styles={{ root: { fontWeight: 600 } }}>
          {stateOf(fills.length, findings.filter(({ severity }) => severity !== "info").length)}
        </Text>
      </Stack>
      {fills.length > 0 && (
        <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start">
          <PrimaryButton
            text={texts.pane.fill(fills.length)}
            disabled={isBusy}
            onClick={() => void session.apply(fills, review.seen)}
          />
          <Disclosure label={texts.pane.preview}>
            <Changes changes={changesOfFills(fills)} />
          </Disclosure>
        </Stack>
      )}
      <FindingList findings={findings} />
    </Stack>
  );

  function stateOf(blanks: number, problems: number): string {
    const parts = [
      ...(blanks === 0 ? [] : [texts.pane.blanks(blanks)]),
      ...(problems === 0 ? [] : [texts.pane.findings(problems)]),
    ];
    return parts.length === 0 ? texts.pane.complete : parts.join(" · ");
  }
}
