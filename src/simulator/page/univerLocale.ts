import { LocaleType, mergeLocales, type ILocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designId from "@univerjs/design/locale/id-ID";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiId from "@univerjs/docs-ui/locale/id-ID";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsId from "@univerjs/sheets/locale/id-ID";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiId from "@univerjs/sheets-formula-ui/locale/id-ID";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaId from "@univerjs/sheets-formula/locale/id-ID";
import numfmtUiEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtUiId from "@univerjs/sheets-numfmt-ui/locale/id-ID";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiId from "@univerjs/sheets-ui/locale/id-ID";
import uiEn from "@univerjs/ui/locale/en-US";
import uiId from "@univerjs/ui/locale/id-ID";
import type { Language } from "../../text/texts";

/** Univer's names for the languages of the program. */
export const UNIVER_LANGUAGES: Readonly<Record<Language, LocaleType>> = {
  id: LocaleType.ID_ID,
  en: LocaleType.EN_US,
};

/** What Univer itself says: its formula bar, its hints, its questions. */
export const UNIVER_SENTENCES: ILocales = {
  [LocaleType.ID_ID]: mergeLocales(designId, uiId, docsUiId, sheetsId, sheetsUiId, formulaId, formulaUiId, numfmtUiId),
  [LocaleType.EN_US]: mergeLocales(designEn, uiEn, docsUiEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn, numfmtUiEn),
};
