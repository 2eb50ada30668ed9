import { Stack } from "office-ui-fabric-react";
import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Finding } from "../../core/findings/finding";
import { groupsOf, type Group } from "../groups";
import { useWork } from "../workContext";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What follows from them on other sheets. */
  readonly followers?: readonly Finding[];
  /** Makes a group of edits that belong together. */
  readonly group: (edits: readonly Edit[]) => EditGroup;
}

/** So many findings are laid out at once: nobody scrolls past more before the rest is, too. */
const NEAR = 30;

/** The findings of a table: what is wrong or doubtful first, then what is offered; other notices folded away below. */
export function FindingList({ findings, followers = [], group }: FindingListProps) {
  const { texts } = useWork();
  const groups = groupsOf([...findings, ...followers]);
  const alarms = groups.filter(({ main }) => main.severity !== "info");
  const isOffer = ({ main }: Group) => main.severity === "info" && main.fix?.safe === true;
  const offers = groups.filter(isOffer);
  const notices = groups.filter((one) => one.main.severity === "info" && !isOffer(one));
  const label = offers.length > 0 ? texts.pane.otherNotices : texts.pane.notices;
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      {[...alarms, ...offers].map((one, at) => (
        <FindingItem key={one.main.id} group={one} bind={group} isFar={at >= NEAR} />
      ))}
      {notices.length > 0 && (
        <Disclosure label={label(notices.length)}>
          {notices.map((one, at) => (
            <FindingItem key={one.main.id} group={one} bind={group} isFar={at >= NEAR} />
          ))}
        </Disclosure>
      )}
    </Stack>
  );
}
