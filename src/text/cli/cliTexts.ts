import type { Language } from "../texts";
import { cli as en } from "./en";
import { cli as id } from "./id";
import type { CliTexts } from "./texts";

/** What the commands of the terminal say in a language; the pane holds none of it. */
export function cliTextsOf(language: Language): CliTexts {
  return language === "id" ? id : en;
}
