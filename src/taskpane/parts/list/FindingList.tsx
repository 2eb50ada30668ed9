import { Stack } from "office-ui-fabric-react";
import { useList } from "../../list/listContext";
import type { Entry } from "../../list/listing";
import { useWork } from "../../list/workContext";
import { Disclosure } from "../Disclosure";
import { FindingItems } from "./FindingItems";

/** The findings of a table: what is wrong or doubtful first, then what is offered; other notices folded away below. */
export function FindingList({ home, withSheet = false }: { readonly home: string; readonly withSheet?: boolean }) {
  const { texts } = useWork();
  const { entries, view } = useList();
  const own = entries.filter((entry) => entry.home === home);
  const alarms = own.filter(({ group: { main } }) => main.severity !== "info");
  const isOffer = ({ group: { main } }: Entry) => main.severity === "info" && main.fix?.safe === true;
  const offers = own.filter(isOffer);
  const notices = own.filter((one) => one.group.main.severity === "info" && !isOffer(one));
  const label = offers.length > 0 ? texts.pane.otherNotices : texts.pane.notices;
  const isAskedFor = view.sort === "notices" || view.search.trim() !== "";
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <FindingItems entries={[...alarms, ...offers, ...(isAskedFor ? notices : [])]} withSheet={withSheet} />
      {notices.length > 0 && !isAskedFor && (
        <Disclosure label={label(notices.length)}>
          <FindingItems entries={notices} withSheet={withSheet} />
        </Disclosure>
      )}
    </Stack>
  );
}
