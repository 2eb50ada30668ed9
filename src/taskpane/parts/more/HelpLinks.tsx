import { Link, Stack, Text } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";
import { VERSION } from "../../../text/version";

/** Opens a page in the person's browser; null where a link has to do that by itself. */
export type OpenPage = ((address: string) => void) | null;

interface HelpLinksProps {
  readonly openPage: OpenPage;
  readonly texts: Texts;
}

/** The ways to the pages beside the pane: help, and what becomes of the figures. */
export function HelpLinks({ openPage, texts: { settings, overview } }: HelpLinksProps) {
  const pages = [
    { text: settings.guide, address: settings.guidePage },
    { text: overview.page.name, address: overview.page.address },
    { text: settings.help, address: settings.helpPage },
    { text: settings.privacy, address: settings.privacyPage },
  ];
  return (
    <Stack horizontal wrap tokens={{ childrenGap: 16 }}>
      {pages.map(({ text, address }) => (
        <Link
          key={address}
          href={address}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (!openPage) return;
            event.preventDefault();
            openPage(new URL(address, document.baseURI).href);
          }}
        >
          {text}
        </Link>
      ))}
      <Text variant="small">{settings.version(VERSION)}</Text>
    </Stack>
  );
}
