import { colourOf, readPalette } from "../../src/xlsx/looks/colours";
import { readXml } from "../../src/xlsx/xml/xml";

const THEME =
  `<theme><clrScheme><dk1><sysClr val="windowText" lastClr="111111"/></dk1><lt1><sysClr val="window" lastClr="EEEEEE"/></lt1>` +
  `<dk2><srgbClr val="222222"/></dk2><lt2><srgbClr val="DDDDDD"/></lt2>` +
  ["A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2"]
    .map((one) => `<accent><srgbClr val="0000${one}"/></accent>`)
    .join("") +
  `</clrScheme><fmtScheme><srgbClr val="FFFFFF"/></fmtScheme></theme>`;

function colour(attributes: string, theme: string | null = THEME): string | null | undefined {
  let found: string | null | undefined;
  readXml(`<color ${attributes}/>`, {
    open(element) {
      found = colourOf(element, readPalette(theme));
    },
  });
  return found;
}

describe("a colour", () => {
  test.each([
    [`rgb="FFC00000"`, "#c00000", "as it is, without its opacity"],
    [`theme="0"`, "#eeeeee", "the theme's light, which it lists second"],
    [`theme="1"`, "#111111", "the theme's dark"],
    [`theme="3"`, "#222222", "the theme's second dark"],
    [`theme="4"`, "#0000a1", "the theme's first accent"],
    [`theme="1" tint="0.5"`, "#888888", "half way to white"],
    [`theme="0" tint="-0.5"`, "#777777", "half as light"],
    [`indexed="2"`, "#ff0000", "by number"],
    [`indexed="22"`, "#c0c0c0", "by number"],
    [`indexed="63"`, "#333333", "the last number"],
    [`indexed="64"`, null, "the system's own"],
    [`auto="1"`, null, "automatic"],
    [`theme="99"`, null, "none of the theme's"],
  ] as [string, string | null, string][])("with %s is %s: %s", (attributes, expected) => {
    expect(colour(attributes)).toBe(expected);
  });

  test("of a workbook without a theme is of Office's own", () => {
    expect(colour(`theme="4"`, null)).toBe("#4472c4");
  });
});
