import { PrimaryButton, Stack } from "office-ui-fabric-react";
import { areaName } from "../../core/grid/area";
import type { Texts } from "../../text/texts";
import { changesOfFills } from "../changes";
import type { ReviewedTable } from "../review";
import { useWork } from "../workContext";
import { Card } from "./Card";
import { Changes } from "./Changes";
import { Disclosure } from "./Disclosure";
import { FindingList } from "./FindingList";

/** A table: where it stands, how it stands, what fills it, and what is wrong in it. */
export function TableCard({ table, findings, fills }: ReviewedTable) {
  const { session, review, texts, isBusy } = useWork();
  const { sheet, title, kind } = table;
  const place = `${sheet.name} · ${areaName(table.area)}`;
  const isHidden = review.seen.hiddenSheets.includes(sheet.name);
  const problems = findings.filter(({ severity }) => severity !== "info");
  return (
    <Card
      label={place}
      heading={texts.tableKinds[kind] ?? kind}
      lines={[...(title === null ? [] : [title]), isHidden ? `${place} · ${texts.pane.hidden}` : place]}
      state={stateOf(fills.length, problems.length, texts)}
    >
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
      {findings.length > 0 && <FindingList findings={findings} />}
    </Card>
  );
}

function stateOf(blanks: number, problems: number, { pane }: Texts): string {
  const parts = [...(blanks === 0 ? [] : [pane.blanks(blanks)]), ...(problems === 0 ? [] : [pane.findings(problems)])];
  return parts.length === 0 ? pane.complete : parts.join(" · ");
}
