import { en } from "../src/text/en";
import { id } from "../src/text/id";

/**
 * How a page with Office.js is made, wherever it is served. Until Office.js is there no code of the page runs, and where
 * a network swallows the request for it that never ends: so the page itself says how it stands, and after a while what
 * to do. Nobody has been asked for a language by then, so it says it in both. `chunk` is the page's own code.
 */
export function panePage(contentSecurityPolicy: string, chunk = "taskpane") {
  return {
    template: "src/taskpane/taskpane.html",
    title: id.pane.name,
    inject: false,
    chunks: ["early", chunk],
    chunksSortMode: "manual" as const,
    contentSecurityPolicy,
    id: id.pane,
    en: en.pane,
  };
}
