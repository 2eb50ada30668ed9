import { createRoot } from "react-dom/client";
import { languageOf } from "../text/languageOf";
import { startOffice } from "../taskpane/startOffice";
import { trialTextsOf } from "../text/trial/trialTexts";
import { surroundings } from "./surroundings";
import { TrialPage } from "./TrialPage";

/** Until then the page itself says that it is connecting. */
const OFFICE_TIME_LIMIT = 15_000;

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no element with the id pane.");
const root = createRoot(place);

void startOffice(OFFICE_TIME_LIMIT, () => undefined).then((start) => {
  if (start !== "in-excel") {
    root.render(<p>{start}</p>);
    return;
  }
  const { requirements, displayLanguage } = Office.context;
  const tried = {
    run: Excel.run.bind(Excel),
    supports: (version: string) => requirements.isSetSupported("ExcelApi", version),
  };
  const excel = surroundings(Office, navigator.userAgent);
  root.render(<TrialPage tried={tried} surroundings={excel} texts={trialTextsOf(languageOf(displayLanguage))} />);
});
