import "./ownFonts";
import { createRoot } from "react-dom/client";
import { languageOf } from "./language";
import { Pane } from "./Pane";
import { registerPaneIcons } from "./icons";
import { startOffice } from "./startOffice";
import { textsOf } from "../text/speak";

/** Office.js answers within a second or two even on a slow line; staff should not wait longer than this for a sentence. */
const OFFICE_TIME_LIMIT = 15_000;

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no element with the id pane.");
const root = createRoot(place);

registerPaneIcons();
root.render(<Pane start="starting" texts={textsOf(languageOf(navigator.language))} />);
void startOffice(OFFICE_TIME_LIMIT).then((start) => {
  const language = start === "in-excel" ? Office.context.displayLanguage : navigator.language;
  root.render(<Pane start={start} texts={textsOf(languageOf(language))} />);
});
