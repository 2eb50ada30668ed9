import { VERSION } from "../src/text/version";

/** A page that says of which version it is, where it says so. */
export function withVersion(page: string): string {
  return page.replaceAll("%VERSI%", () => VERSION);
}
