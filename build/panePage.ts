import { id } from "../src/text/id";

/**
 * How the pane's page is made, wherever it is served. Until Office.js is there no code of the pane runs, and where a
 * network swallows the request for it that never ends: so the page itself says how it stands, and after a while what to
 * do. Nobody has been asked for a language by then.
 */
export function panePage(contentSecurityPolicy: string) {
  const { starting, officeMissing } = id.pane;
  return { template: "src/taskpane/taskpane.html", inject: "body", contentSecurityPolicy, starting, officeMissing };
}
