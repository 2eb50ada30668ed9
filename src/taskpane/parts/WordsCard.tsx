import { Stack, Text } from "office-ui-fabric-react";
import type { Finding } from "../../core/findings/finding";
import { grouped } from "../grouped";
import { useWork } from "../workContext";
import { Card } from "./Card";
import { FindingList } from "./FindingList";

/** What is wrong with the titles and captions of the workbook, which belong to no table alone. */
export function WordsCard({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = useWork();
  return (
    <Card label={texts.pane.words} heading={texts.pane.words} state={texts.pane.findings(findings.length)}>
      {grouped(findings, ({ sheet }) => sheet).map(([sheet, own]) => (
        <Stack key={sheet} tokens={{ childrenGap: 4 }}>
          <Text variant="small" block>
            {sheet}
          </Text>
          <FindingList findings={own} />
        </Stack>
      ))}
    </Card>
  );
}
