import { MessageBar, MessageBarType, Spinner, Stack, Text } from "office-ui-fabric-react";
import type { OfficeStart } from "./startOffice";
import type { Texts } from "../text/texts";

interface PaneProps {
  readonly start: OfficeStart | "starting";
  readonly texts: Texts;
}

/** What the pane shows: the product's name and, until it is connected with Excel, why not. */
export function Pane({ start, texts }: PaneProps) {
  return (
    <Stack tokens={{ padding: 12, childrenGap: 12 }}>
      <Text as="h1" variant="xLarge">
        {texts.pane.name}
      </Text>
      {start === "starting" && <Spinner label={texts.pane.starting} />}
      {start === "outside-excel" && <MessageBar isMultiline>{texts.pane.outsideExcel}</MessageBar>}
      {start === "missing" && (
        <MessageBar isMultiline messageBarType={MessageBarType.error}>
          {texts.pane.officeMissing}
        </MessageBar>
      )}
    </Stack>
  );
}
