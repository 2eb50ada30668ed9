import { DefaultButton, Link, Stack, Text } from "office-ui-fabric-react";
import { useState } from "react";
import { openSample, SAMPLE } from "../../deeds/sample";
import { useWork } from "../../list/workContext";

/** Nothing was recognised: what the program knows, and a workbook to see it at work on. */
export function NothingKnown() {
  const { texts, isBusy } = useWork();
  const [isRefused, setRefused] = useState(false);
  return (
    <Stack tokens={{ childrenGap: 8, padding: "0 0 8px" }}>
      <Text variant="small">{texts.pane.noTables}</Text>
      <div>
        <DefaultButton
          text={texts.pane.openSample}
          disabled={isBusy}
          onClick={() =>
            void openSample().then((isOpen) => {
              setRefused(!isOpen);
            })
          }
        />
      </div>
      <div role="status">
        {isRefused && (
          <Text variant="small">
            {texts.pane.sampleRefused}{" "}
            <Link href={SAMPLE} download underline>
              {texts.pane.downloadSample}
            </Link>
          </Text>
        )}
      </div>
    </Stack>
  );
}
