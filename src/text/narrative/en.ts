import { investment } from "./investment/en";
import { permits } from "./permits/en";
import { survey } from "./survey/en";
import type { NarrativeTexts } from "./texts";

/** The same in English. */
export const narrative: NarrativeTexts = {
  tell(story, number) {
    if (story.of === "survey") return survey(story, number);
    return story.of === "permits" ? permits(story, number) : investment(story, number);
  },
  heading: "Paragraph for the report",
  copy: "Copy",
  copied: "The paragraph was copied.",
  copyYourself: "The paragraph is selected. Press Ctrl+C to copy it.",
  write: "Write into the selected cell",
  writeHint: "To write it on a sheet, select a blank cell in Excel first.",
  written: (cell) => `The paragraph was written into ${cell}.`,
  replaces: (cell, before) => `${cell} holds “${before}”. Replace it with this paragraph?`,
  replace: "Replace it",
};
