import type { ThemeName } from "../../text/simulator/texts";
import type { Language } from "../../text/texts";
import { CONTRAST, DARK, DEFAULT_OFFICE, LIGHT, OLDEST_EXCEL_API, type OfficeOptions } from "../office";

/** What the pane finds around it: how Excel speaks and looks, how old it is, and what it withholds. */
export interface Surroundings {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly isOld: boolean;
  /** Excel shows no pane that the add-in asks for, only one that the person opens. */
  readonly isPaneWithheld: boolean;
  /** Office.js never says that it is ready. */
  readonly isNeverReady: boolean;
}

export const FIRST_SURROUNDINGS: Surroundings = {
  language: "id",
  theme: "light",
  isOld: false,
  isPaneWithheld: false,
  isNeverReady: false,
};

const THEMES = { light: LIGHT, dark: DARK, contrast: CONTRAST };

/** The same in Office's terms. */
export function officeOptions(surroundings: Surroundings): OfficeOptions {
  const { language, theme, isOld, isPaneWithheld, isNeverReady } = surroundings;
  return {
    language: language === "id" ? "id-ID" : "en-US",
    theme: THEMES[theme],
    excelApi: isOld ? OLDEST_EXCEL_API : DEFAULT_OFFICE.excelApi,
    showsPane: isPaneWithheld ? "ignored" : "yes",
    readyAfter: isNeverReady ? Infinity : 0,
  };
}
