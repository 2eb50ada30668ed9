import type { Edit } from "../../core/edits/edit";
import { cellName } from "../../core/grid/address";
import { escapeControls } from "../read/sharedStrings";
import { escapeXml } from "../xml/xml";

/**
 * The XML of an edited cell. A formula carries its value for programs that do not calculate, and `ca`, which has Excel
 * calculate it and everything that depends on it when the file is opened (ECMA-376 part 1, 18.3.1.40).
 */
export function cellXml({ cell, formula, value }: Edit, prefix: string, style: string | null): string {
  const reference = `r="${cellName(cell)}"${style === null ? "" : ` s="${style}"`}`;
  const tag = (name: string, content: string, attributes = "") =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  if (formula !== undefined) {
    const type = typeof value === "string" ? ` t="str"` : typeof value === "boolean" ? ` t="b"` : "";
    const result = value === null ? "" : tag("v", plainText(value));
    return tag("c", tag("f", escapeXml(formula.replace(/^=/, "")), ` ca="1"`) + result, ` ${reference}${type}`);
  }
  if (value === null || value === "") return `<${prefix}c ${reference}/>`;
  if (typeof value === "string") {
    const text = tag("is", tag("t", escapeXml(escapeControls(value)), ` xml:space="preserve"`));
    return tag("c", text, ` ${reference} t="inlineStr"`);
  }
  return tag("c", tag("v", plainText(value)), ` ${reference}${typeof value === "boolean" ? ` t="b"` : ""}`);
}

function plainText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(escapeControls(String(value)));
}
