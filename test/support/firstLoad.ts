import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of the built pane, in bytes as it lies on the disk and as a server sends it. */
export interface Weighed {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/**
 * What Excel loads before the built pane can show anything: its page, and the scripts and style sheets that the page
 * names. Office.js, which comes from Microsoft and is there for every add-in, is left out.
 */
export function firstLoad(folder: string): readonly Weighed[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/<(?:script|link)[^>]*? (?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
  const own = named.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/"));
  return ["taskpane.html", ...own].map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, bytes: content.length, gzipped: gzipSync(content).length };
  });
}
