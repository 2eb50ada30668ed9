import { DefaultButton, Stack, useTheme } from "office-ui-fabric-react";
import { useState } from "react";
import { cellName } from "../../core/grid/address";
import { saysAnything, type Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Snapshot } from "../../workbook";
import { changesOfOffers } from "../changes";
import { isSafe, offersOf, type Group } from "../groups";
import { useWork } from "../workContext";
import { Candidates } from "./Candidates";
import { Changes } from "./Changes";
import { Consequences } from "./Consequences";
import { Consent } from "./Consent";
import { Disclosure } from "./Disclosure";
import { Ignore } from "./Ignore";
import { Sentence } from "./Sentence";

const EDGES = { error: "errorText", warning: "warningIcon", info: "variantBorder" } as const;

/**
 * What is far down a long list is laid out once it is in sight: hundreds of findings at once kept the page for longer than
 * anybody waits. What stands out of them is cut off; the ring around what has the keyboard needs two pixels.
 */
const OUT_OF_SIGHT = { contentVisibility: "auto", containIntrinsicSize: "auto 120px" } as const;

interface FindingItemProps {
  readonly group: Group;
  /** Makes a group of edits that belong together. */
  readonly bind: (edits: readonly Edit[]) => EditGroup;
  /** True where many stand above it. */
  readonly isFar?: boolean;
}

/** One finding: what, why and what to do, what follows from it, and a way to put all of it right. */
export function FindingItem({ group, bind, isFar = false }: FindingItemProps) {
  const { session, review, texts, isBusy } = useWork();
  // What was asked of an earlier list is not asked of this one.
  const [asked, ask] = useState<{ readonly of: Snapshot; readonly asking: "now" | "declined" } | null>(null);
  const asking = asked?.of === review.seen ? asked.asking : "not yet";
  const edge = useTheme().semanticColors[EDGES[group.main.severity]];
  const offers = offersOf(group);
  const edits = offers.flatMap((offer) => offer.edits);
  const isOffer = isSafe(offers) && edits.length > 1;
  const filled = edits.filter(saysAnything).length;
  return (
    <Stack
      tokens={{ childrenGap: 6, padding: "2px 2px 2px 8px" }}
      styles={{ root: { borderLeft: `3px solid ${edge}` } }}
      style={isFar ? OUT_OF_SIGHT : {}}
    >
      <Sentence finding={group.main} />
      <Candidates finding={group.main} />
      <Consequences findings={group.consequences} beside={group.main.sheet} />
      {offers.length > 0 && asking !== "now" && (
        <div>
          <DefaultButton
            // Who declines is led back here.
            autoFocus={asking === "declined"}
            text={isOffer ? texts.pane.fill(filled) : texts.pane.fix}
            ariaLabel={isOffer ? texts.pane.fill(filled) : texts.pane.fixOf(cellName(group.main.cell))}
            disabled={isBusy}
            onClick={() => {
              session.follow([group.main], review.seen);
              if (isSafe(offers)) void session.apply([bind(edits)], review.seen);
              else ask({ of: review.seen, asking: "now" });
            }}
          />
        </div>
      )}
      {isOffer && (
        <Disclosure label={texts.pane.preview}>
          <Changes changes={changesOfOffers(offers)} />
        </Disclosure>
      )}
      {asking === "now" && (
        <Consent
          changes={changesOfOffers(offers)}
          group={bind(edits)}
          onKeep={() => {
            ask({ of: review.seen, asking: "declined" });
          }}
        />
      )}
      {asking !== "now" && group.main.severity !== "info" && <Ignore finding={group.main} />}
    </Stack>
  );
}
