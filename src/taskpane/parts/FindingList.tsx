import { Stack } from "office-ui-fabric-react";
import type { Finding } from "../../core/findings/finding";
import { groupsOf, type Group } from "../groups";
import { useWork } from "../workContext";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";

/** The findings of a table: what is wrong or doubtful first, then what is offered; other notices folded away below. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = useWork();
  const groups = groupsOf(findings);
  const alarms = groups.filter(({ main }) => main.severity !== "info");
  const isOffer = ({ main }: Group) => main.severity === "info" && main.fix?.safe === true;
  const offers = groups.filter(isOffer);
  const notices = groups.filter((group) => group.main.severity === "info" && !isOffer(group));
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      {[...alarms, ...offers].map((group) => (
        <FindingItem key={group.main.id} group={group} />
      ))}
      {notices.length > 0 && (
        <Disclosure label={texts.pane.notices(notices.length)}>
          {notices.map((group) => (
            <FindingItem key={group.main.id} group={group} />
          ))}
        </Disclosure>
      )}
    </Stack>
  );
}
