import { DefaultButton, Stack } from "office-ui-fabric-react";
import { saysAnything } from "../../../core/edits/edit";
import { areaName } from "../../../core/grid/area";
import { writeCounts } from "../../../text/counts";
import { changesOfFills } from "../../list/changes";
import { homeOf } from "../../list/listing";
import type { ReviewedTable } from "../../session/review";
import { useWork } from "../../list/workContext";
import { AnswersAsFigures } from "../table/AnswersAsFigures";
import { Card } from "./Card";
import { Changes } from "../finding/Changes";
import { Charts } from "../table/Charts";
import { ConfirmReading } from "../table/ConfirmReading";
import { Disclosure } from "../Disclosure";
import { FindingList } from "./FindingList";
import { FollowUp } from "../more/FollowUp";
import { MarkButton } from "../more/MarkButton";
import { Narrative } from "../table/Narrative";
import { Sentence } from "../finding/Sentence";

interface TableCardProps extends ReviewedTable {
  readonly isOpenAtFirst: boolean;
}

/** A table: where it stands, how it stands, what fills it, and what is wrong in it. */
export function TableCard({ isOpenAtFirst, ...reviewed }: TableCardProps) {
  const { table, findings, led, fills, story, charts, followUp, counts } = reviewed;
  const { session, review, texts, confirmed, isBusy } = useWork();
  const { sheet, title, kind, reading } = table;
  const place = `${sheet.name} · ${areaName(table.area)}`;
  const isHidden = review.seen.hiddenSheets.includes(sheet.name);
  const edits = fills.flatMap((chain) => chain.edits);
  const isAsked = reading !== undefined && !confirmed.has(reading.key);
  const isComplete = findings.length + led.length === 0 && edits.length === 0;
  return (
    <Card
      home={homeOf(reviewed)}
      label={place}
      heading={`${sheet.name} · ${texts.tableKinds[kind] ?? kind}`}
      isOpenAtFirst={isOpenAtFirst}
      lines={[...(title === null ? [] : [title]), isHidden ? `${place} · ${texts.pane.hidden}` : place]}
      state={isComplete ? texts.pane.complete : writeCounts(counts, texts)}
    >
      {edits.length > 0 && isAsked && <ConfirmReading reading={reading} />}
      {edits.length > 0 && !isAsked && (
        <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start">
          <DefaultButton
            text={texts.pane.fill(edits.filter(saysAnything).length)}
            disabled={isBusy}
            onClick={() => {
              session.follow(edits, review.seen);
              void session.apply(fills, review.seen);
            }}
          />
          <Disclosure label={texts.pane.preview}>
            <Changes changes={changesOfFills(edits)} />
          </Disclosure>
        </Stack>
      )}
      {!(edits.length > 0 && isAsked) && <AnswersAsFigures table={table} />}
      {findings.length > 0 && <FindingList home={homeOf(reviewed)} />}
      {led.length > 0 && (
        <Disclosure label={texts.pane.led(led.length)}>
          {led.map((finding) => (
            <Sentence key={finding.id} finding={finding} />
          ))}
        </Disclosure>
      )}
      <MarkButton findings={[...findings, ...led]} table={place} />
      {charts && (
        <Disclosure label={texts.charts.heading}>
          <Charts charts={charts} hasErrors={counts.errors + counts.consequences > 0} />
        </Disclosure>
      )}
      {story && !isAsked && (
        <Disclosure label={texts.narrative.heading}>
          <Narrative story={story} />
        </Disclosure>
      )}
      {followUp && !isAsked && (
        <Disclosure label={texts.followUp.heading}>
          <FollowUp offer={followUp} />
        </Disclosure>
      )}
    </Card>
  );
}
