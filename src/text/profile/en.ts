import { numberEn } from "../counted";
import type { ProfileTexts } from "./texts";

/** The same in English. */
export const profile: ProfileTexts = {
  figures: {
    "profile-count": (subject) => subject,
    "profile-total": (subject) => subject,
    "profile-share": (subject) => subject,
  },
  messages: {
    "profile-differs": ({ name, sum, people, by }) =>
      `${name || "This profile"} adds up to ${numberEn(sum)}, but ` +
      (by === "others"
        ? `the other characteristics add up to ${numberEn(people)}`
        : `there are ${numberEn(people)} respondents ${by === "text" ? "by what is said of them" : `in "${by.survey}"`}`) +
      ". Compare with the answers and make them the same.",
    "profile-of-others": ({ survey, typed, confirmed }) =>
      `Of ${numberEn(typed)} counts in this table only ${numberEn(confirmed)} are those of the answers in "${survey}". ` +
      "The others are not compared; check whether the table and the survey are of the same period.",
  },
};
