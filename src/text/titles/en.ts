import { counted } from "../counted";
import type { TitleTexts } from "./titleTexts";

/** What is said of titles and captions, in English. */
export const titles: TitleTexts = {
  "contradicting-period": ({ stated, ways: [first, second] }) =>
    `The period "${stated}" contradicts itself. Write "${first}" or "${second}".`,
  "contradicting-dates": ({ stated, dates }) => `${stated} does not fit the ${dates} beside it. Correct one of them.`,
  "differing-period": ({ stated, title, named }, say) =>
    `This says ${stated}, but the title in ${say.cell(title)} names ${named}. ` +
    "Make them agree, or explain in a remark that the data are of another period.",
  "wrong-channel": ({ stated, expected }) =>
    `This says ${stated}, but the other words of the table (title, caption or sheet name) say ${expected}. ` +
    "Replace the channel.",
  "repeated-caption": ({ label, first, expected, others }, say) =>
    `${label} is already used in ${say.place(first)}. By its place this is ${expected}` +
    (others === 0 ? "." : `; ${counted(others, "other number moves", "other numbers move")} on.`),
  "skipped-caption": ({ label, before, missing }) =>
    `${label} follows ${before}; there is no ${missing.join(" and ")}. Make sure that nothing was left out.`,
  "signing-office": ({ signed, named, heading }, say) =>
    `This is signed for ${signed}, but the heading in ${say.cell(heading)} names ${named}. Check the name of the office.`,
};
