import { ChoiceGroup, Stack } from "office-ui-fabric-react";
import type { Language, Texts } from "../../../text/texts";
import type { Session } from "../../session/session";
import { HelpLinks, type OpenPage } from "./HelpLinks";
import { History } from "./History";
import { Journal } from "./Journal";
import { Preferences } from "../preferences";
import { Watching } from "./Watching";

/** A language, or Office's own. */
export type LanguageChoice = Language | "office";

interface SettingsProps {
  readonly choice: LanguageChoice;
  readonly onChoice: (choice: LanguageChoice) => void;
  /** Null while the pane is not connected with a workbook. */
  readonly session: Session | null;
  readonly openPage: OpenPage;
  readonly texts: Texts;
}

/** What a person may want otherwise: the language, and what the workbook keeps for undoing; and where help is. */
export function Settings({ choice, onChoice, session, openPage, texts }: SettingsProps) {
  const { settings } = texts;
  const options: { readonly key: LanguageChoice; readonly text: string }[] = [
    { key: "office", text: settings.asOffice },
    { key: "id", text: settings.languages.id },
    { key: "en", text: settings.languages.en },
  ];
  return (
    <Stack role="group" aria-label={settings.title} tokens={{ childrenGap: 12 }}>
      <ChoiceGroup
        label={settings.language}
        options={options}
        selectedKey={choice}
        onChange={(_event, option) => {
          const chosen = options.find(({ key }) => key === option?.key);
          if (chosen) onChoice(chosen.key);
        }}
      />
      {session && <Preferences session={session} texts={texts} />}
      {session && <Watching session={session} texts={texts} />}
      {session && <History session={session} texts={texts} />}
      {session && <Journal session={session} texts={texts} />}
      <HelpLinks openPage={openPage} texts={texts} />
    </Stack>
  );
}
