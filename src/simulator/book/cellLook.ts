import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { SIDES, type Line, type Look } from "../../xlsx/looks/looks";

const BLACK = "#000000";
/** What is drawn with where a machine lacks the file's font. */
const INSTEAD = "Arial, sans-serif";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** What Excel writes with where a file names no font. */
export const PLAIN_LOOK: IStyleData = { ff: `Calibri, ${INSTEAD}`, fs: 11 };

/** A look of the file as Univer draws it. */
export function cellLook({ font, fill, lines, horizontal, vertical, wraps }: Look): IStyleData {
  return {
    ...(font.name === null ? {} : { ff: `${font.name}, ${INSTEAD}` }),
    ...(font.size === null ? {} : { fs: font.size }),
    ...(font.colour === null ? {} : { cl: { rgb: font.colour } }),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(Object.keys(lines).length === 0 ? {} : { bd: borders(lines) }),
    ...of("ht", HORIZONTAL, horizontal),
    ...of("vt", VERTICAL, vertical),
    ...(wraps ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function borders(lines: Look["lines"]): IBorderData {
  const drawn = SIDES.flatMap((side) => {
    const line = lines[side];
    return line ? [[side.charAt(0), borderLine(line)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

function borderLine({ kind, colour }: Line) {
  return { s: LINES[kind] ?? BorderStyleTypes.THIN, cl: { rgb: colour ?? BLACK } };
}

/** Univer's name for an alignment; none for one it does not know. */
function of<K extends string, T>(key: K, names: Readonly<Record<string, T>>, name: string | null) {
  const value = names[name ?? ""];
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;
}
