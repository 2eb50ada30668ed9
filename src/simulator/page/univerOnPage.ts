import { LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { Language } from "../../text/texts";
import { showDatesOf1904 } from "./datesOf1904";
import { leadFocusToCells } from "./focus";
import { UNIVER_LANGUAGES, UNIVER_SENTENCES } from "./univerLocale";
import "./univerStyles";

/**
 * Univer that draws workbooks in an element of the page and lets a person type into them. It has no buttons for what a
 * file cannot be given back: the simulator saves what stands in cells, not how they look.
 */
export function univerOnPage(container: HTMLElement, language: Language): Univer {
  const locale = UNIVER_LANGUAGES[language];
  const univer = new Univer({ locale, locales: UNIVER_SENTENCES, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, contextMenu: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringMark: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  leadFocusToCells(univer, container);
  showDatesOf1904(univer);
  return univer;
}
