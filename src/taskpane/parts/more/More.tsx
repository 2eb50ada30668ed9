import { Stack, useTheme } from "office-ui-fabric-react";
import type { ReactNode } from "react";
import type { Texts } from "../../../text/texts";
import { MORE } from "../../more";
import type { Session } from "../../session/session";

interface MoreProps {
  /** Null while the pane is not connected with a workbook. */
  readonly session: Session | null;
  readonly texts: Texts;
  /** The settings, which come last. */
  readonly children: ReactNode;
}

/** What is not needed for every check: further things to do, and the settings. */
export function More({ session, texts, children }: MoreProps) {
  const edge = useTheme().semanticColors.variantBorder;
  return (
    <Stack
      as="section"
      aria-label={texts.pane.more}
      tokens={{ childrenGap: 12, padding: "0 0 12px" }}
      styles={{ root: { borderBottom: `1px solid ${edge}` } }}
    >
      {session && MORE.map((Part, at) => <Part key={at} session={session} texts={texts} />)}
      {children}
    </Stack>
  );
}
