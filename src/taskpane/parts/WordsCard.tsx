import { Stack, Text, useTheme } from "office-ui-fabric-react";
import type { Finding } from "../../core/findings/finding";
import { grouped } from "../grouped";
import { useWork } from "../workContext";
import { FindingList } from "./FindingList";

/** What is wrong with the titles and captions of the workbook, which belong to no table alone. */
export function WordsCard({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = useWork();
  const edge = useTheme().semanticColors.variantBorder;
  return (
    <Stack
      as="section"
      aria-label={texts.pane.words}
      tokens={{ childrenGap: 8, padding: "8px 0" }}
      styles={{ root: { borderTop: `1px solid ${edge}` } }}
    >
      <Text as="h3" variant="mediumPlus" block styles={{ root: { margin: 0 } }}>
        {texts.pane.words}
      </Text>
      <Text variant="small" block>
        {texts.pane.findings(findings.length)}
      </Text>
      {grouped(findings, ({ sheet }) => sheet).map(([sheet, own]) => (
        <Stack key={sheet} tokens={{ childrenGap: 4 }}>
          <Text variant="small" block>
            {sheet}
          </Text>
          <FindingList findings={own} />
        </Stack>
      ))}
    </Stack>
  );
}
