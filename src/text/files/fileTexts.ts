import type { Language } from "../texts";
import { files as en } from "./en";
import { files as id } from "./id";
import type { FileTexts } from "./texts";

/** What is wrong with files, in a language; the pane in Excel opens none. */
export function fileTextsOf(language: Language): FileTexts {
  return language === "id" ? id : en;
}
