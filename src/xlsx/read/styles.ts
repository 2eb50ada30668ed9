import { formatCode } from "./numberFormats";
import { attribute, readXml } from "../xml/xml";

/** What is needed of a workbook's cell styles, by style index. */
export interface Styles {
  /** Number formats that show a date or a time. */
  readonly dateFormats: ReadonlyMap<number, string>;
  /** The number format of every style; "General" where a style has none. */
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Styles whose cells may be typed into on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
}

/** ECMA-376 part 1, 18.8.30: the built-in formats that show dates and times. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** What stands in a format as it is: text, escaped and filling signs, colours and languages, but not "[h]". */
const NO_PLACEHOLDER = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

export function readStyles(text: string | null): Styles {
  const custom = new Map<number, string>();
  const dateFormats = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  const unlocked = new Set<number>();
  let inCellFormats = false;
  let index = -1;
  if (text === null) return { dateFormats, numberFormats, unlocked };
  readXml(text, {
    open(element) {
      if (element.name === "numFmt") {
        custom.set(Number(attribute(element, "numFmtId")), attribute(element, "formatCode") ?? "");
      } else if (element.name === "cellXfs") {
        inCellFormats = true;
      } else if (inCellFormats && element.name === "xf") {
        index++;
        const id = Number(attribute(element, "numFmtId") ?? 0);
        const format = dateFormat(id, custom);
        numberFormats.set(index, formatCode(id, custom));
        if (format !== null) dateFormats.set(index, format);
      } else if (inCellFormats && element.name === "protection" && isFalse(attribute(element, "locked"))) {
        unlocked.add(index);
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return { dateFormats, numberFormats, unlocked };
}

function dateFormat(id: number, custom: ReadonlyMap<number, string>): string | null {
  const code = custom.get(id);
  if (code === undefined) return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? `#${id}` : null;
  return /[dmyhs]/i.test(code.replace(NO_PLACEHOLDER, "")) ? code : null;
}

function isFalse(value: string | null): boolean {
  return value === "0" || value === "false";
}
