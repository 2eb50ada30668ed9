import type { ThemeName } from "../../text/simulator/texts";
import type { Language } from "../../text/texts";
import { CONTRAST, DARK, DEFAULT_OFFICE, LIGHT, OLDEST_EXCEL_API, type OfficeOptions } from "../office";

/** What the pane finds around it: how Excel speaks and looks, and how old it is. */
export interface Surroundings {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly isOld: boolean;
}

export const FIRST_SURROUNDINGS: Surroundings = { language: "id", theme: "light", isOld: false };

const THEMES = { light: LIGHT, dark: DARK, contrast: CONTRAST };

/** The same in Office's terms. */
export function officeOptions({ language, theme, isOld }: Surroundings): OfficeOptions {
  return {
    language: language === "id" ? "id-ID" : "en-US",
    theme: THEMES[theme],
    excelApi: isOld ? OLDEST_EXCEL_API : DEFAULT_OFFICE.excelApi,
  };
}
