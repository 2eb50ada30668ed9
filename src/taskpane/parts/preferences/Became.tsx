import { Text } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";
import type { Kept } from "./useKept";

interface BecameProps {
  readonly became: Kept["became"];
  readonly texts: Texts;
}

/** Whether what was chosen is kept, or why not. */
export function Became({ became, texts }: BecameProps) {
  const { settings, obstacles } = texts;
  const sentence = { reading: settings.opening, read: "", kept: settings.kept };
  return (
    <Text variant="small" role="status">
      {typeof became === "string"
        ? sentence[became]
        : `${settings.notKept} ${obstacles[became.obstacle](became.detail)}`}
    </Text>
  );
}
