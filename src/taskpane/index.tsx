import "./ownFonts";
import { createRoot } from "react-dom/client";
import { associateCommand, HITUNG_IKM } from "../commands/ribbon";
import { Session } from "../commands/session";
import { excelWorkbook } from "../excel/excelWorkbook";
import { textsOf } from "../text/speak";
import { languageOf } from "./language";
import { Pane } from "./Pane";
import { registerPaneIcons } from "./icons";
import { startOffice } from "./startOffice";

/** Office.js answers within a second or two even on a slow line; staff should not wait longer than this for a sentence. */
const OFFICE_TIME_LIMIT = 15_000;

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no element with the id pane.");
const root = createRoot(place);

registerPaneIcons();
root.render(<Pane start="starting" session={null} texts={textsOf(languageOf(navigator.language))} />);
void startOffice(OFFICE_TIME_LIMIT).then((start) => {
  const inExcel = start === "in-excel";
  const session = inExcel ? openSession() : null;
  const language = inExcel ? Office.context.displayLanguage : navigator.language;
  root.render(<Pane start={start} session={session} texts={textsOf(languageOf(language))} />);
});

/** The work on the workbook that is open in Excel; the ribbon's button and the pane's do the same. */
function openSession(): Session {
  const session = new Session(
    excelWorkbook({
      run: (options, batch) => Excel.run(options, batch),
      supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    }),
  );
  associateCommand(HITUNG_IKM, () => session.hitungIkm());
  void session.begin();
  return session;
}
