import type { Language } from "./texts";

/** The language to speak to somebody whose program is set to `tag` ("en-US", "id-ID"): Indonesian unless it is English. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? "en" : "id";
}
