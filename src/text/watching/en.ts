import type { WatchingTexts } from "./texts";

/** What is said of following edits, in English. */
export const watching: WatchingTexts = {
  label: "Follow changes",
  on: "On",
  off: "Off",
  about: "Once checked, the list follows what is typed: only the tables concerned are checked again.",
};
