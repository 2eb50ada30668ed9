import "./look/ownFonts";
import { createRoot } from "react-dom/client";
import { associateCommand, HITUNG_IKM, PERIKSA_BUKU, PERIKSA_LEMBAR } from "../commands/ribbon";
import { excelWorkbook } from "../excel/excelWorkbook";
import { associateFunctions } from "../functions/associate";
import { textsOf } from "../text/speak";
import type { WorkbookPort } from "../workbook";
import { App } from "./App";
import { recallWatching } from "./deeds/watching";
import { loadEngine, loadFunctions } from "./session/engine";
import { registerPaneIcons } from "./look/icons";
import type { Language } from "../text/texts";
import type { OpenPage } from "./parts/more/HelpLinks";
import { languageOf } from "../text/languageOf";
import { languageMemory, NO_MEMORY } from "./words/languageMemory";
import { Session } from "./session/session";
import { startOffice, type OfficeStart } from "./startOffice";
import { officeLook, paneTheme } from "./look/theme";

/** Office.js answers within a second or two even on a slow line; staff should not wait longer than this for a sentence. */
const OFFICE_TIME_LIMIT = 15_000;

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no element with the id pane.");
const root = createRoot(place);
const systemIsDark = matchMedia("(prefers-color-scheme: dark)").matches;

/** The language that the pane speaks, which functions answer in too. */
let spoken = languageOf(navigator.language);

const unloaded = (language: Language) => textsOf(language).pane.functionsMissing;
associateFunctions({ load: loadFunctions, unloaded }, () => spoken);
registerPaneIcons();
show("starting", null, navigator.language);
begin().catch((error: unknown) => {
  show("missing", null, navigator.language);
  throw error;
});

async function begin(): Promise<void> {
  // Under way while Office.js starts, so that the first click need not wait for it.
  const engine = loadEngine();
  const start = await startOffice(OFFICE_TIME_LIMIT, () => {
    show("missing", null, navigator.language);
  });
  if (start !== "in-excel") {
    show(start, null, navigator.language);
    return;
  }
  const port = openWorkbook();
  const session = new Session(port);
  associateCommand(HITUNG_IKM, () => session.hitungIkm());
  associateCommand(PERIKSA_LEMBAR, () => session.periksa("sheet"));
  associateCommand(PERIKSA_BUKU, () => session.periksa());
  show(start, session, Office.context.displayLanguage, languageMemory(port));
  await Promise.all([engine, session.begin(), recallWatching(session)]);
}

function openWorkbook(): WorkbookPort {
  return excelWorkbook({
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
}

/** What a link in a pane opens on the desktop is not said anywhere; there Office opens pages. */
function pageOpener(): OpenPage {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return null;
  return (address) => {
    Office.context.ui.openBrowserWindow(address);
  };
}

function show(
  start: OfficeStart | "starting",
  session: Session | null,
  officeSpeaks: string,
  memory = NO_MEMORY,
): void {
  // Not every client says how Office looks, whatever the types say.
  const { officeTheme } = session ? (Office.context as Partial<Office.Context>) : {};
  const theme = paneTheme(officeLook(officeTheme?.bodyBackgroundColor, systemIsDark));
  root.render(
    <App
      key={start}
      start={start}
      session={session}
      theme={theme}
      officeLanguage={languageOf(officeSpeaks)}
      memory={memory}
      onLanguage={(language) => {
        spoken = language;
      }}
      openPage={session && pageOpener()}
    />,
  );
}
