import { attribute, readXml, type Opened } from "../xml/xml";

/** A theme's colours as "rrggbb", in the order in which cells count them. */
export type Palette = readonly string[];

/** Office's own theme, for a workbook without one. */
const OFFICE_THEME: Palette = [
  ...["ffffff", "000000", "e7e6e6", "44546a", "4472c4", "ed7d31"],
  ...["a5a5a5", "ffc000", "5b9bd5", "70ad47", "0563c1", "954f72"],
];

/** ECMA-376 part 1, 18.8.27: the colours that older programs name by number. The first eight come twice. */
const BASIC = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff".split(" ");
const NUMBERED = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080".split(" "),
  ..."0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99".split(" "),
  ..."99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966".split(" "),
  ..."003300 333300 993300 993366 333399 333333".split(" "),
];

/** The colours of a theme part. It lists dark before light, cells count light before dark. */
export function readPalette(text: string | null): Palette {
  const colours: string[] = [];
  let inScheme = false;
  if (text === null) return OFFICE_THEME;
  readXml(text, {
    open(element) {
      if (element.name === "clrScheme") inScheme = true;
      else if (!inScheme) return;
      else if (element.name === "srgbClr") colours.push(attribute(element, "val") ?? "");
      else if (element.name === "sysClr") colours.push(attribute(element, "lastClr") ?? "");
    },
    close(name) {
      if (name === "clrScheme") inScheme = false;
    },
  });
  const [dark = "", light = "", dark2 = "", light2 = "", ...accents] = colours;
  return accents.length < 8 ? OFFICE_THEME : [light, dark, light2, dark2, ...accents];
}

/** The colour that an element names, as "#rrggbb"; null for the automatic one and for one that nobody knows. */
export function colourOf({ attributes: { rgb, theme, indexed, tint } }: Opened, palette: Palette): string | null {
  const plain = rgb?.slice(-6) ?? (theme === undefined ? NUMBERED[Number(indexed)] : palette[Number(theme)]);
  return plain && /^[0-9a-f]{6}$/i.test(plain) ? `#${tinted(plain, Number(tint ?? 0)).toLowerCase()}` : null;
}

/** Lighter for a positive tint, darker for a negative one: near enough to what Excel makes of it. */
function tinted(colour: string, tint: number): string {
  if (!(Math.abs(tint) > 0 && Math.abs(tint) <= 1)) return colour;
  return colour.replace(/../g, (pair) => {
    const value = parseInt(pair, 16);
    const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(mixed).toString(16).padStart(2, "0");
  });
}
