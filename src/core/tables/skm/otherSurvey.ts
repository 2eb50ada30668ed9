/** What surveys beside that of satisfaction are called for short: of corruption (IPAK, SPAK) and of quality (IPKP, SPKP). */
export const OTHER_SURVEY = "ipak|ipk|ipkp|spak|spkp";

const NAMED = new RegExp(String.raw`\b(?:${OTHER_SURVEY}|korupsi|persepsi kualitas)\b`, "i");

/** Which of them words name; null where they name none. */
export function surveyIn(words: string): string | null {
  return NAMED.exec(words)?.[0].toLowerCase() ?? null;
}

/** True for words that name a survey beside that of satisfaction. */
export function isOtherSurvey(words: string): boolean {
  return surveyIn(words) !== null;
}
