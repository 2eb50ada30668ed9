import { Text } from "office-ui-fabric-react";
import { areaName, type SheetArea } from "../../../core/grid/area";
import { useWork } from "../../list/workContext";
import { CellLink } from "../finding/CellLink";
import { Disclosure } from "../Disclosure";

/** What looks like a table and was not checked, each with the way to it. */
export function Unknown({ areas }: { readonly areas: readonly SheetArea[] }) {
  const { texts } = useWork();
  return (
    <Disclosure label={texts.listing.unknown(areas.length)}>
      <Text variant="small">{texts.listing.unknownHint}</Text>
      {areas.map(({ sheet, area }) => (
        <CellLink
          key={`${sheet} ${areaName(area)}`}
          sheet={sheet}
          cell={{ row: area.top, column: area.left }}
          withSheet
        />
      ))}
    </Disclosure>
  );
}
