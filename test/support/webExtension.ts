import { escapeXml } from "../../src/xlsx/xml/xml";

const NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** The part of a package in which Office keeps what an add-in has left in a workbook: texts as JSON, within quotes. */
export function webExtension(settings: Readonly<Record<string, string>>): string {
  const properties = Object.entries(settings).map(([name, value]) => {
    const written = escapeXml(JSON.stringify(value)).replaceAll('"', "&quot;");
    return `<we:property name="${name}" value="${written}"/>`;
  });
  return (
    `<we:webextension xmlns:we="${NAMESPACE}" id="{0}"><we:reference id="r" version="1.0.0.0" store="x"/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`
  );
}
