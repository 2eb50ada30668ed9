import type { Language } from "../../text/texts";
import { DARK, DEFAULT_OFFICE, LIGHT, OLDEST_EXCEL_API, type OfficeOptions } from "../office";

/** What the pane finds around it: how Excel speaks and looks, and how old it is. */
export interface Surroundings {
  readonly language: Language;
  readonly isDark: boolean;
  readonly isOld: boolean;
}

export const FIRST_SURROUNDINGS: Surroundings = { language: "id", isDark: false, isOld: false };

/** The same in Office's terms. */
export function officeOptions({ language, isDark, isOld }: Surroundings): OfficeOptions {
  return {
    language: language === "id" ? "id-ID" : "en-US",
    theme: isDark ? DARK : LIGHT,
    excelApi: isOld ? OLDEST_EXCEL_API : DEFAULT_OFFICE.excelApi,
  };
}
