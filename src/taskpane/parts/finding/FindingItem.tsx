import { DefaultButton, Link, mergeStyles, Stack, useTheme } from "office-ui-fabric-react";
import { useEffect, useRef, useState } from "react";
import { cellName } from "../../../core/grid/address";
import { saysAnything, type Edit } from "../../../core/edits/edit";
import type { EditGroup } from "../../../core/edits/group";
import type { Snapshot } from "../../../workbook";
import { changesOfOffers } from "../../list/changes";
import { isSafe, offersOf, type Group } from "../../list/groups";
import { hasLostItsPlace } from "../../keys/hasLostItsPlace";
import { useList } from "../../list/listContext";
import { TONES } from "../../look/tones";
import { useWork } from "../../list/workContext";
import { Candidates } from "./Candidates";
import { Changes } from "./Changes";
import { Consequences } from "./Consequences";
import { Consent } from "./Consent";
import { Disclosure } from "../Disclosure";
import { FindingHead } from "./FindingHead";
import { Ignore } from "./Ignore";
import { Why } from "./Why";

/**
 * What is far down a long list is laid out once it is in sight: hundreds of findings at once kept the page for longer than
 * anybody waits. What stands out of them is cut off; the ring around what has the keyboard needs two pixels.
 */
const OUT_OF_SIGHT = { contentVisibility: "auto", containIntrinsicSize: "auto 120px" } as const;

/** What can be done about it stands in a line, or in several of a narrow pane. */
const ACTIONS = { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 12, rowGap: 4 } as const;

interface FindingItemProps {
  readonly group: Group;
  /** Makes a group of edits that belong together. */
  readonly bind: (edits: readonly Edit[]) => EditGroup;
  /** True where many stand above it. */
  readonly isFar?: boolean;
  /** Names the sheet too, where findings of several stand side by side. */
  readonly withSheet?: boolean;
}

/** One finding: what, why and what to do, what follows from it, and a way to put all of it right. */
export function FindingItem({ group, bind, isFar = false, withSheet = false }: FindingItemProps) {
  const { session, review, texts, isBusy } = useWork();
  const { leave } = useList();
  const place = useWanted(group.main.id);
  // What was asked of an earlier list is not asked of this one.
  const [asked, ask] = useState<{ readonly of: Snapshot; readonly asking: "now" | "declined" } | null>(null);
  const [isExplained, explain] = useState(false);
  const asking = asked?.of === review.seen ? asked.asking : "not yet";
  const { semanticColors } = useTheme();
  const edge = semanticColors[TONES[group.main.severity].colour];
  const offers = offersOf(group);
  const edits = offers.flatMap((offer) => offer.edits);
  const isOffer = isSafe(offers) && edits.length > 1;
  const filled = edits.filter(saysAnything).length;
  const name = cellName(group.main.cell);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={`${texts.severities[group.main.severity]} ${name}`}
      // A browser shows no ring of its own after a key with Alt.
      className={mergeStyles({
        borderLeft: `3px solid ${edge}`,
        padding: "2px 2px 2px 8px",
        ":focus": { outline: `2px solid ${semanticColors.focusBorder}` },
      })}
      style={isFar ? OUT_OF_SIGHT : {}}
    >
      <Stack tokens={{ childrenGap: 6 }}>
        <FindingHead finding={group.main} withSheet={withSheet} />
        <Candidates finding={group.main} />
        <Consequences findings={group.consequences} beside={group.main.sheet} />
        {isOffer && (
          <Disclosure label={texts.pane.preview}>
            <Changes changes={changesOfOffers(offers)} />
          </Disclosure>
        )}
        {asking === "now" ? (
          <Consent
            changes={changesOfOffers(offers)}
            group={bind(edits)}
            onAgree={() => {
              leave(group.main.id);
            }}
            onKeep={() => {
              ask({ of: review.seen, asking: "declined" });
            }}
          />
        ) : (
          <div style={ACTIONS}>
            {offers.length > 0 && (
              <DefaultButton
                // Who declines is led back here.
                autoFocus={asking === "declined"}
                text={isOffer ? texts.pane.fill(filled) : texts.pane.fix}
                ariaLabel={isOffer ? texts.pane.fill(filled) : texts.pane.fixOf(name)}
                disabled={isBusy}
                onClick={() => {
                  session.follow([group.main], review.seen);
                  if (isSafe(offers)) {
                    leave(group.main.id);
                    void session.apply([bind(edits)], review.seen);
                  } else ask({ of: review.seen, asking: "now" });
                }}
              />
            )}
            {group.main.severity !== "info" && <Ignore finding={group.main} />}
            <Link
              aria-expanded={isExplained}
              aria-label={texts.why.askOf(name)}
              styles={{ root: { minHeight: 32 } }}
              onClick={() => {
                explain(!isExplained);
              }}
            >
              {texts.why.ask}
            </Link>
          </div>
        )}
        {isExplained && <Why group={group} />}
      </Stack>
    </div>
  );
}

/** The element of a finding, which takes the keyboard where a person goes to it, or goes on with it from what is gone. */
function useWanted(id: string) {
  const place = useRef<HTMLDivElement>(null);
  const { wanted, reached } = useList();
  useEffect(() => {
    if (wanted?.id !== id) return;
    const isFree = hasLostItsPlace() || document.activeElement?.hasAttribute("data-status") === true;
    if (wanted.isAsked || isFree) place.current?.focus();
    reached(id);
  }, [wanted, id, reached]);
  return place;
}
