import { Stack, ThemeProvider, type Theme } from "office-ui-fabric-react";
import { useState } from "react";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import { Pane } from "./Pane";
import { Header } from "./parts/Header";
import { Settings, type LanguageChoice } from "./parts/Settings";
import type { Session } from "./session";
import type { OfficeStart } from "./startOffice";

interface AppProps {
  readonly start: OfficeStart | "starting";
  readonly session: Session | null;
  readonly theme: Theme;
  /** The language that Office speaks. */
  readonly officeLanguage: Language;
  /** What was chosen when the pane was last open. */
  readonly choice: LanguageChoice;
  /** Keeps the language that the person has chosen. */
  readonly onChoice: (choice: LanguageChoice) => void;
}

/** The pane in Office's colours, in the person's language. */
export function App({ start, session, theme, officeLanguage, choice: first, onChoice }: AppProps) {
  const [choice, choose] = useState(first);
  const [isOpen, setOpen] = useState(false);
  const spoken = choice === "office" ? officeLanguage : choice;
  const texts = textsOf(spoken);
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
            <Settings
              choice={choice}
              session={session}
              texts={texts}
              onChoice={(chosen) => {
                choose(chosen);
                onChoice(chosen);
              }}
            />
          )}
          <Pane start={start} session={session} texts={texts} />
        </Stack>
      </main>
    </ThemeProvider>
  );
}
