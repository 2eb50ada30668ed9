import { Stack, ThemeProvider, type Theme } from "office-ui-fabric-react";
import { useEffect, useState } from "react";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import { Boundary } from "./Boundary";
import type { LanguageMemory } from "./words/languageMemory";
import { Pane } from "./Pane";
import { Header } from "./parts/status/Header";
import type { OpenPage } from "./parts/more/HelpLinks";
import { More } from "./parts/more/More";
import { Settings, type LanguageChoice } from "./parts/more/Settings";
import type { Session } from "./session/session";
import type { OfficeStart } from "./startOffice";

interface AppProps {
  readonly start: OfficeStart | "starting";
  readonly session: Session | null;
  readonly theme: Theme;
  /** The language that Office speaks. */
  readonly officeLanguage: Language;
  /** Knows what was chosen when the pane was last open. */
  readonly memory: LanguageMemory;
  readonly openPage: OpenPage;
  /** Is told which language is spoken. */
  readonly onLanguage: (language: Language) => void;
}

/**
 * The pane in Office's colours, in the person's language: Office's own until it is known what was chosen before, which
 * Excel tells only once nobody is typing in a cell.
 */
export function App({ start, session, theme, officeLanguage, memory, openPage, onLanguage }: AppProps) {
  const [chosen, choose] = useState<LanguageChoice | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void memory.recall().then((kept) => {
      choose((now) => now ?? kept);
    });
  }, [memory]);
  const choice = chosen ?? "office";
  const spoken = choice === "office" ? officeLanguage : choice;
  const texts = textsOf(spoken);
  useEffect(() => {
    onLanguage(spoken);
  }, [onLanguage, spoken]);
  return (
    <ThemeProvider theme={theme} applyTo="body">
      <main lang={spoken}>
        <Stack tokens={{ padding: 12, childrenGap: 12 }} styles={{ root: { overflowWrap: "anywhere" } }}>
          <Header
            texts={texts}
            isOpen={isOpen}
            onToggle={() => {
              setOpen(!isOpen);
            }}
          />
          {isOpen && (
            <More session={session} texts={texts}>
              <Settings
                choice={choice}
                session={session}
                openPage={openPage}
                texts={texts}
                onChoice={(one) => {
                  choose(one);
                  void memory.remember(one);
                }}
              />
            </More>
          )}
          <Boundary texts={texts}>
            <Pane start={start} session={session} texts={texts} />
          </Boundary>
        </Stack>
      </main>
    </ThemeProvider>
  );
}
