import { readXml } from "./xml";

/** The workbook's shared strings in their order, each put together from its runs, without phonetic guides. */
export function readSharedStrings(text: string | null): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inPhonetic = false;
  if (text === null) return strings;
  readXml(text, {
    open({ name }) {
      if (name === "si") current = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text(content) {
      if (inText) current += content;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") strings.push(unescapeControls(current));
    },
  });
  return strings;
}

/** Excel writes control characters as "_x000D_". */
export function unescapeControls(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
