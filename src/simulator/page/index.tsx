import { createRoot } from "react-dom/client";
import type { Language } from "../../text/texts";
import { openSample } from "./files";
import { showFunctionHelp } from "./functionHelp";
import { Page } from "./Page";
import { FIRST_SURROUNDINGS } from "./surroundings";
import { univerOnPage } from "./univerOnPage";
import { Workplace } from "./workplace";
import "./page.css";

const place = document.getElementById("page");
if (!place) throw new Error("The page has no element with the id page.");

const grid = document.createElement("div");
grid.className = "grid";
const univer = univerOnPage(grid, FIRST_SURROUNDINGS.language);
const workplace = new Workplace(univer);
let helpedIn: Language | null = null;
workplace.subscribe(helpWithFunctions);

// The pane's frame takes its `Office` from here, and brings its functions here, anew whenever it loads.
Object.defineProperties(window, {
  office: { get: () => workplace.simulator?.office },
  customFunctions: { get: () => workplace.simulator?.customFunctions },
});

window.addEventListener("beforeunload", (event) => {
  // The browser asks in its own words.
  if (workplace.isUnsaved) event.preventDefault();
});

/** As soon as a workbook is open, before which Univer has no formula bar; anew where Excel speaks another language. */
function helpWithFunctions(): void {
  const {
    file,
    surroundings: { language },
  } = workplace.view();
  if (file === null || language === helpedIn) return;
  helpedIn = language;
  void showFunctionHelp(univer, language);
}

createRoot(place).render(<Page workplace={workplace} grid={grid} />);
void openSample(workplace);
