import { ChoiceGroup, Stack, TextField } from "office-ui-fabric-react";
import type { Grouping } from "../../../text/listing/texts";
import type { Texts } from "../../../text/texts";
import type { List } from "../../list/listContext";

const GROUPINGS: readonly Grouping[] = ["table", "severity", "sheet", "cause"];

/** The search, and what the list is grouped by. */
export function Tools({ list: { view, change }, texts: { listing } }: { readonly list: List; readonly texts: Texts }) {
  return (
    <Stack tokens={{ childrenGap: 8 }} role="search">
      <TextField
        autoFocus
        label={listing.search}
        value={view.search}
        onChange={(_, search = "") => {
          change({ search });
        }}
      />
      <ChoiceGroup
        label={listing.grouping}
        options={GROUPINGS.map((key) => ({ key, text: listing.groupings[key] }))}
        selectedKey={view.by}
        styles={{ flexContainer: { display: "flex", flexWrap: "wrap", columnGap: "16px" } }}
        onChange={(_, option) => {
          change({ by: GROUPINGS.find((one) => one === option?.key) ?? "table" });
        }}
      />
    </Stack>
  );
}
