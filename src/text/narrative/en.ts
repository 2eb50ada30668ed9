import type { PermitsStory, Ranked, SurveyStory } from "../../core/narrative/story";
import { counted, listed } from "../counted";
import { monthNameEn } from "../permits/months";
import type { NarrativeTexts } from "./texts";

type Numbers = Parameters<NarrativeTexts["write"]>[1];

export const narrative: NarrativeTexts = {
  write: (story, number) => (story.of === "survey" ? survey(story, number) : permits(story, number)),
  heading: "Paragraph for the report",
  copy: "Copy",
  copied: "The paragraph was copied.",
  copyYourself: "The paragraph is selected. Press Ctrl+C to copy it.",
};

function survey({ period, respondents, ikm, grade, lowest, next, highest }: SurveyStory, number: Numbers): string {
  const during = period === null ? "" : ` in ${period}`;
  const graded = grade ? `, which is a service quality of ${grade.mutu} (${grade.kinerja})` : "";
  const named = ({ names, figure }: Ranked) => `${quoted(names)} (${number(figure, 3)})`;
  const first =
    `By the answers of ${counted(respondents, "respondent")}, the public satisfaction index (IKM)${during} ` +
    `is ${number(ikm, 2)}${graded}.`;
  if (!highest) return `${first} All unsur have the same average, ${number(lowest.figure, 3)}.`;
  const followed = next ? `, followed by ${named(next)}` : "";
  return (
    `${first} Lowest on average: ${named(lowest)}${followed}; highest: ${named(highest)}. ` +
    `What is lowest should be improved first.`
  );
}

function permits({ period, total, months, kinds }: PermitsStory, number: Numbers): string {
  const during = period === null ? "In this period" : `In ${period}`;
  const most = [
    ...(months
      ? [`Most were issued in ${listed(months.months.map(monthNameEn), "and")} (${number(months.figure, 0)})`]
      : []),
    ...(kinds ? [`${months ? "most" : "Most"} were for ${quoted(kinds.names)} (${number(kinds.figure, 0)})`] : []),
  ];
  const first = `${during}, ${number(total, 0)} permits were issued.`;
  return most.length === 0 ? first : `${first} ${most.join("; ")}.`;
}

/** Names may hold "and" themselves. */
function quoted(names: readonly string[]): string {
  return listed(
    names.map((name) => `“${name}”`),
    "and",
  );
}
