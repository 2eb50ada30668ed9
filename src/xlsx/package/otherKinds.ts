import { decodeXml, startsWith } from "../xml/encoding";
import type { Parts } from "./package";
import type { WorkbookProblem } from "./problem";

/** The container of old .xls files, of encrypted .xlsx files and of old documents. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** .xls files without that container, from Excel 2, 3, 4 and later. */
const BARE_XLS = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);
/** What a file is, is told from its beginning. */
const BEGINNING = 4_096;

/** What bytes are that are no zip file. */
export function kindOf(bytes: Uint8Array): WorkbookProblem {
  if (startsWith(bytes, OLE)) return kindInOle(bytes);
  if (BARE_XLS.some((beginning) => startsWith(bytes, beginning))) return "old-xls";
  if (bytes.every((byte) => byte === 0)) return "damaged";
  const text = decodeXml(bytes.subarray(0, BEGINNING)).trimStart();
  if (text.startsWith("<")) return kindOfMarkup(text);
  if (/^mime-version:/i.test(text)) return "web-page";
  return isText(text) && !/^(%pdf|\{\\rtf)/i.test(text) ? "text" : "other-format";
}

/** What the parts of a zip file are that is no Office document. */
export function kindOfZip(parts: Parts): WorkbookProblem {
  const kind = parts.get("mimetype") ?? parts.get("META-INF/manifest.xml");
  return kind && decodeXml(kind).includes("opendocument.spreadsheet") ? "ods" : "other-format";
}

/** An encrypted workbook is an OLE container with a stream of this name; documents have others. */
function kindInOle(bytes: Uint8Array): WorkbookProblem {
  if (holdsName(bytes, "EncryptedPackage")) return "encrypted";
  return ["WordDocument", "PowerPoint Document"].some((name) => holdsName(bytes, name)) ? "other-format" : "old-xls";
}

/** OLE containers write names in UTF-16. */
function holdsName(bytes: Uint8Array, text: string): boolean {
  const name = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = name;
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    if (name.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

/** Many systems export a web page, or the XML of Excel 2003, under the name of a workbook. */
function kindOfMarkup(text: string): WorkbookProblem {
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return /<html/i.test(text) ? "web-page" : "old-xml";
  }
  if (text.includes("opendocument.spreadsheet")) return "ods";
  return /<(!doctype html|html|head|body|meta|title|style|table|div|p|br|b|tr)\b/i.test(text) ? "web-page" : "text";
}

function isText(text: string): boolean {
  return !/(?![\t\n\r\f])\p{Cc}/u.test(text);
}
