/**
 * What the simulator's two pages may load and where they may send to: the server they came from and nothing else. Both
 * Univer and Fabric write their styles into the page as they run.
 */
const SOURCES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "connect-src": "'self'",
  "img-src": "'self' data:",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The content security policy of the simulator's pages, as the text of a header or meta tag. */
export function simulatorSecurityPolicy(): string {
  return Object.entries(SOURCES)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
