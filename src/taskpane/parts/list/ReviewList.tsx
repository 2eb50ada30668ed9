import { Stack, Text } from "office-ui-fabric-react";
import { memo } from "react";
import { useList, type List } from "../../list/listContext";
import { homeOf } from "../../list/listing";
import type { ReviewedTable } from "../../session/review";
import { useWork } from "../../list/workContext";
import { Disclosure } from "../Disclosure";
import { FixTogether } from "../status/FixTogether";
import { IgnoredCard } from "./IgnoredCard";
import { Marks } from "../more/Marks";
import { Nothing } from "./Nothing";
import { NothingKnown } from "./NothingKnown";
import { Parts } from "./Parts";
import { NextQuarter } from "../more/NextQuarter";
import { TableCard } from "./TableCard";
import { Unknown } from "./Unknown";
import { WordsCard } from "./WordsCard";

/** Everything that was found in the workbook, and what was not understood. Drawn anew only where that has changed. */
export const ReviewList = memo(function ReviewList() {
  const { review, isWhole, texts } = useWork();
  const list = useList();
  const { tables, words, ignored, bare, unknown, seen } = review;
  if (list.view.by !== "table") return <Parts />;
  const isNarrowed = list.view.sort !== null || list.view.search.trim() !== "";
  const shown = isNarrowed ? tables.filter((one) => isLeft(one, list)) : tables;
  const complete = shown.filter(isComplete);
  const open = openAtFirst(shown, isNarrowed);
  return (
    <Stack>
      {tables.length === 0 && isWhole && <NothingKnown />}
      {!isNarrowed && <FixTogether />}
      {!isNarrowed && <Marks />}
      {tables.length > 0 && (
        <Text as="h2" variant="medium" styles={{ root: { margin: "8px 0 4px" } }}>
          {texts.pane.tables}
        </Text>
      )}
      {isNarrowed && list.entries.length === 0 && shown.length === 0 && <Nothing />}
      {shown
        .filter((one) => !isComplete(one))
        .map((one) => (
          <TableCard key={homeOf(one)} {...one} isOpenAtFirst={open.has(one)} />
        ))}
      {words.length > 0 && <WordsCard />}
      {complete.length > 0 && (
        <Stack tokens={{ padding: "0 0 8px" }}>
          <Disclosure label={texts.listing.complete(complete.length)}>
            {complete.map((one) => (
              <TableCard key={homeOf(one)} {...one} isOpenAtFirst={false} />
            ))}
          </Disclosure>
        </Stack>
      )}
      {ignored.length > 0 && <IgnoredCard />}
      {unknown.length > 0 && <Unknown areas={unknown} />}
      {bare.length > 0 && <Text variant="small">{texts.pane.bare(bare.join(", "))}</Text>}
      {seen.unread.length > 0 && <Text variant="small">{texts.ikm.unread(seen.unread.join(", "))}</Text>}
      {tables.length > 0 && (
        <Stack tokens={{ padding: "12px 0 0" }}>
          <NextQuarter />
        </Stack>
      )}
    </Stack>
  );
});

/** Nothing is to be said of it, and nothing filled in. */
function isComplete({ findings, led, fills }: ReviewedTable): boolean {
  return findings.length + led.length + fills.length === 0;
}

/** A table is left where any of its findings is, or where blanks are asked for and it has some that can be filled. */
function isLeft(one: ReviewedTable, { entries, view }: List): boolean {
  const home = homeOf(one);
  const hasBlanks = view.sort === "blanks" && view.search === "" && one.fills.length > 0;
  return hasBlanks || entries.some((entry) => entry.home === home);
}

/** What is wrong is folded out at first, or else the first that is not complete; and all of what was asked for. */
function openAtFirst(tables: readonly ReviewedTable[], isNarrowed: boolean): ReadonlySet<ReviewedTable> {
  const wrong = tables.filter(({ counts }) => counts.errors > 0);
  if (isNarrowed) return new Set(tables);
  return new Set(wrong.length > 0 ? wrong : tables.filter((one) => !isComplete(one)).slice(0, 1));
}
