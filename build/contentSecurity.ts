/** Office.js comes from here, and fetches more of itself from here; a store add-in must load it from nowhere else. */
export const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * What the pane may load and where it may send to: its own server and Office.js, nothing else, so that no figure of a
 * workbook can leave the machine. It is a meta tag rather than a header, so that any web server will do.
 */
const PRODUCTION: Directives = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_ORIGIN],
  // Fabric writes its styles into the page as it runs, and is unstyled without.
  "style-src": ["'self'", "'unsafe-inline'"],
  "connect-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  // In a browser Office.js asks through a frame whether to trust a server of Excel that Microsoft does not know.
  "frame-src": [OFFICE_ORIGIN],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The page the development server sends also listens to that server for changes. */
const DEVELOPMENT: Directives = { ...PRODUCTION, "connect-src": ["'self'", "wss://localhost:3000"] };

/** The content security policy of the pane's page, as the text of a header or meta tag. */
export function contentSecurityPolicy(mode: "production" | "development"): string {
  return written(mode === "production" ? PRODUCTION : DEVELOPMENT);
}

/** What the page for many workbooks may do: run its own code and draw; it has nobody to send anything to. */
const MANY: Directives = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  "style-src": ["'unsafe-inline'"],
  "img-src": ["'self'"],
  "connect-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The content security policy of the page for many workbooks. */
export function manyPagePolicy(): string {
  return written(MANY);
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}
