import { createRoot } from "react-dom/client";
import { openSample } from "./files";
import { Page } from "./Page";
import { FIRST_SURROUNDINGS } from "./surroundings";
import { univerOnPage } from "./univerOnPage";
import { Workplace } from "./workplace";
import "./page.css";

const place = document.getElementById("page");
if (!place) throw new Error("The page has no element with the id page.");

const grid = document.createElement("div");
grid.className = "grid";
const workplace = new Workplace(univerOnPage(grid, FIRST_SURROUNDINGS.language));

// The pane's frame takes its `Office` from here, and brings its functions here, anew whenever it loads.
Object.defineProperties(window, {
  office: { get: () => workplace.simulator?.office },
  customFunctions: { get: () => workplace.simulator?.customFunctions },
});

window.addEventListener("beforeunload", (event) => {
  // The browser asks in its own words.
  if (workplace.isUnsaved) event.preventDefault();
});

createRoot(place).render(<Page workplace={workplace} grid={grid} />);
void openSample(workplace);
