import { Link, Text } from "office-ui-fabric-react";
import { useList } from "../../list/listContext";
import { useWork } from "../../list/workContext";

/** Nothing is left of the list; the way back to all of it. */
export function Nothing() {
  const { texts } = useWork();
  const { change } = useList();
  return (
    <Text variant="small" block role="status">
      {texts.listing.nothing}{" "}
      <Link
        underline
        onClick={() => {
          change({ sort: null, search: "" });
        }}
      >
        {texts.listing.all}
      </Link>
    </Text>
  );
}
