import type { Language } from "../texts";
import { banyak as en } from "./en";
import { banyak as id } from "./id";
import type { BanyakTexts } from "./texts";

/** What the page for many workbooks says in a language; the pane's code holds none of it. */
export function banyakTextsOf(language: Language): BanyakTexts {
  return language === "id" ? id : en;
}
