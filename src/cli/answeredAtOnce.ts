import { cliTextsOf } from "../text/cli/cliTexts";
import { preferenceTextsOf } from "../text/preferences/preferenceTexts";
import { VERSION } from "../text/version";
import { CLEAN, UNUSABLE } from "./fileReport";
import type { Options } from "./options";
import { objectionTo } from "./wanted";

interface Answer {
  readonly text: string;
  readonly code: number;
}

/**
 * What a command answers before it opens a file: its usage or the version of the program, if that is asked, or what it cannot
 * do as it is asked; null where it can go on.
 */
export function answeredAtOnce({ unknown, asked, wanted, language }: Options, usage: string): Answer | null {
  if (unknown !== null) {
    const say = cliTextsOf(language);
    const why = unknown.isByValue ? say.unknownValue(unknown.written) : say.unknownOption(unknown.written);
    return { text: `${why}\n${usage}`, code: UNUSABLE };
  }
  if (asked !== null) return { text: asked === "help" ? usage : VERSION, code: CLEAN };
  const objection = objectionTo(wanted, preferenceTextsOf(language));
  return objection === null ? null : { text: objection, code: UNUSABLE };
}
