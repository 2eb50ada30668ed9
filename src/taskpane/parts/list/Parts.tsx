import { Stack, Text } from "office-ui-fabric-react";
import type { Severity } from "../../../core/findings/finding";
import { writeCounts } from "../../../text/counts";
import { countsOf } from "../../../core/findings/counts";
import { grouped } from "../../../text/grouped";
import { useList } from "../../list/listContext";
import { useRuleTexts } from "../../words/useRuleTexts";
import { useWork } from "../../list/workContext";
import { Card } from "./Card";
import { FindingItems } from "./FindingItems";
import { Nothing } from "./Nothing";

/** What was found by severity, by sheet or by cause, whatever table it stands in. */
export function Parts() {
  const { texts } = useWork();
  const { entries, view } = useList();
  const rules = useRuleTexts(view.by === "cause" ? texts.language : null);
  const headingOf = (home: string) => {
    if (view.by === "severity") return texts.severities[home as Severity];
    return view.by === "cause" ? (rules?.sayOf(home) ?? home) : home;
  };
  return (
    <Stack>
      {view.by !== "table" && (
        <Text as="h2" variant="medium" styles={{ root: { margin: "0 0 4px" } }}>
          {texts.listing.grouped[view.by]}
        </Text>
      )}
      {entries.length === 0 && <Nothing />}
      {grouped(entries, ({ home }) => home).map(([home, own]) => (
        <Card
          key={home}
          home={home}
          label={headingOf(home)}
          heading={headingOf(home)}
          state={writeCounts(countsOf(own.flatMap(({ group }) => [group.main, ...group.consequences])), texts)}
          isOpenAtFirst={view.by !== "severity" || home !== "info"}
        >
          <Stack tokens={{ childrenGap: 12 }}>
            <FindingItems entries={own} withSheet={view.by !== "sheet"} />
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
