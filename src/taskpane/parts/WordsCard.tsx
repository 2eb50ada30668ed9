import { Stack, Text } from "office-ui-fabric-react";
import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import { countsOf } from "../../core/findings/counts";
import type { Finding } from "../../core/findings/finding";
import { writeCounts } from "../../text/counts";
import { grouped } from "../../text/grouped";
import { useWork } from "../workContext";
import { Card } from "./Card";
import { FindingList } from "./FindingList";

/** What a caption should say follows from other captions, which are changed along where that is so. */
function byItself(edits: readonly Edit[]): EditGroup {
  return { edits, basis: [] };
}

/** What is wrong with the titles and captions of the workbook, which belong to no table alone. */
export function WordsCard({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = useWork();
  return (
    <Card label={texts.pane.words} heading={texts.pane.words} state={writeCounts(countsOf(findings), texts)}>
      {grouped(findings, ({ sheet }) => sheet).map(([sheet, own]) => (
        <Stack key={sheet} tokens={{ childrenGap: 4 }}>
          <Text variant="small" block>
            {sheet}
          </Text>
          <FindingList findings={own} group={byItself} />
        </Stack>
      ))}
    </Card>
  );
}
