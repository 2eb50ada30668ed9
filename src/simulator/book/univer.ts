import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";

/**
 * Univer without a screen: cells, sheets and the formula engine. A page that draws the workbook registers the same two
 * plugins among its own and hands that Univer to the book instead.
 */
export function headlessUniver(): Univer {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  return univer;
}
