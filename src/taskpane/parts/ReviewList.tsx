import { Stack, Text } from "office-ui-fabric-react";
import { memo } from "react";
import { areaName } from "../../core/grid/area";
import { useWork } from "../workContext";
import { FixTogether } from "./FixTogether";
import { IgnoredCard } from "./IgnoredCard";
import { Marks } from "./Marks";
import { TableCard } from "./TableCard";
import { WordsCard } from "./WordsCard";

/** Everything that was found in the workbook, and what was not understood. Drawn anew only where that has changed. */
export const ReviewList = memo(function ReviewList() {
  const { review, texts } = useWork();
  const { tables, words, ignored, bare, seen } = review;
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      {tables.length > 0 && (
        <Text as="h2" variant="large" styles={{ root: { margin: 0 } }}>
          {texts.pane.tables}
        </Text>
      )}
      <FixTogether />
      <Marks />
      {tables.map((reviewed) => (
        <TableCard key={`${reviewed.table.sheet.name} ${areaName(reviewed.table.area)}`} {...reviewed} />
      ))}
      {words.length > 0 && <WordsCard findings={words} />}
      {ignored.length > 0 && <IgnoredCard />}
      {bare.length > 0 && <Text variant="small">{texts.pane.bare(bare.join(", "))}</Text>}
      {seen.unread.length > 0 && <Text variant="small">{texts.ikm.unread(seen.unread.join(", "))}</Text>}
    </Stack>
  );
});
