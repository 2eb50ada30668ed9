import "./ownFonts";
import { createRoot } from "react-dom/client";
import { associateCommand, HITUNG_IKM } from "../commands/ribbon";
import { excelWorkbook } from "../excel/excelWorkbook";
import type { Language } from "../text/texts";
import type { WorkbookPort } from "../workbook";
import { App } from "./App";
import { registerPaneIcons } from "./icons";
import { languageOf } from "./language";
import { Session } from "./session";
import { startOffice, type OfficeStart } from "./startOffice";
import { isDarkOffice, paneTheme } from "./theme";

/** Office.js answers within a second or two even on a slow line; staff should not wait longer than this for a sentence. */
const OFFICE_TIME_LIMIT = 15_000;
/** The name of the setting that keeps the language a person has chosen. */
const LANGUAGE = "bahasa";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no element with the id pane.");
const root = createRoot(place);
const systemIsDark = matchMedia("(prefers-color-scheme: dark)").matches;

registerPaneIcons();
show("starting", null, languageOf(navigator.language));
begin().catch((error: unknown) => {
  show("missing", null, languageOf(navigator.language));
  throw error;
});

async function begin(): Promise<void> {
  const start = await startOffice(OFFICE_TIME_LIMIT);
  if (start !== "in-excel") {
    show(start, null, languageOf(navigator.language));
    return;
  }
  const port = openWorkbook();
  const session = new Session(port);
  associateCommand(HITUNG_IKM, () => session.hitungIkm());
  show(start, session, await languageIn(port), (language) => void port.remember(LANGUAGE, language));
  await session.begin();
}

function openWorkbook(): WorkbookPort {
  return excelWorkbook({
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
}

/** The language that was chosen in this workbook, else Office's own. */
async function languageIn(port: WorkbookPort): Promise<Language> {
  const kept = await port.recall(LANGUAGE);
  return kept.ok && kept.value !== null ? languageOf(kept.value) : languageOf(Office.context.displayLanguage);
}

function show(
  start: OfficeStart | "starting",
  session: Session | null,
  language: Language,
  onLanguage: (language: Language) => void = () => undefined,
): void {
  // Not every client says how Office looks, whatever the types say.
  const { officeTheme } = session ? (Office.context as Partial<Office.Context>) : {};
  const theme = paneTheme(isDarkOffice(officeTheme?.bodyBackgroundColor, systemIsDark));
  root.render(
    <App key={start} start={start} session={session} theme={theme} language={language} onLanguage={onLanguage} />,
  );
}
