import { investment } from "./investment/en";
import { permits } from "./permits/en";
import { survey } from "./survey/en";
import type { NarrativeTexts } from "./texts";

/** The same in English. */
export const narrative: NarrativeTexts = {
  write(story, number) {
    if (story.of === "survey") return survey(story, number);
    return story.of === "permits" ? permits(story, number) : investment(story, number);
  },
  heading: "Paragraph for the report",
  copy: "Copy",
  copied: "The paragraph was copied.",
  copyYourself: "The paragraph is selected. Press Ctrl+C to copy it.",
};
