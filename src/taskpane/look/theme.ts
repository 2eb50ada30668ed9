import { createTheme, type IPalette, type ISemanticColors, type Theme } from "office-ui-fabric-react";

/** The colour of the add-in's icons, darkened until white text on it is easy to read. */
const LIGHT: Partial<IPalette> = {
  themePrimary: "#0e6f80",
  themeDarkAlt: "#0d6373",
  themeDark: "#0b5461",
  themeDarker: "#083e48",
  themeSecondary: "#248494",
  themeTertiary: "#68b1be",
  themeLight: "#bce0e6",
  themeLighter: "#dbeff2",
  themeLighterAlt: "#f5fbfc",
};

/** Greys and teals turned round for a dark Office: what was light is dark. */
const DARK: Partial<IPalette> = {
  themePrimary: "#5ec4d6",
  themeDarkAlt: "#6ecadb",
  themeDark: "#85d3e1",
  themeDarker: "#a8e1eb",
  themeSecondary: "#52aebf",
  themeTertiary: "#397784",
  themeLight: "#1c3b42",
  themeLighter: "#0f1f22",
  themeLighterAlt: "#0a1214",
  neutralLighterAlt: "#2e2e2e",
  neutralLighter: "#363636",
  neutralLight: "#434343",
  neutralQuaternaryAlt: "#4b4b4b",
  neutralQuaternary: "#515151",
  neutralTertiaryAlt: "#6d6d6d",
  neutralTertiary: "#c8c8c8",
  neutralSecondary: "#d0d0d0",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#ffffff",
  neutralDark: "#f4f4f4",
  black: "#f8f8f8",
  white: "#262626",
};

/**
 * White and yellow on black for an Office in high contrast, and no grey that has to be told from another: what cannot be
 * pressed is green, as in Windows' own contrast theme.
 */
const CONTRAST: Partial<IPalette> = {
  ...DARK,
  themePrimary: "#ffff00",
  themeDarkAlt: "#ffff4d",
  themeDark: "#ffff66",
  themeDarker: "#ffff99",
  themeSecondary: "#ffff00",
  themeTertiary: "#ffff00",
  themeLight: "#333300",
  themeLighter: "#1a1a00",
  themeLighterAlt: "#0d0d00",
  neutralLighterAlt: "#000000",
  neutralLighter: "#1a1a1a",
  neutralLight: "#333333",
  neutralQuaternaryAlt: "#333333",
  neutralQuaternary: "#ffffff",
  neutralTertiaryAlt: "#ffffff",
  neutralTertiary: "#3ff23f",
  neutralSecondaryAlt: "#ffffff",
  neutralSecondary: "#ffffff",
  neutralPrimaryAlt: "#ffffff",
  neutralDark: "#ffffff",
  black: "#ffffff",
  white: "#000000",
};

/** How Office looks. */
export type Look = "light" | "dark" | "contrast";

/** Each sort of finding has a colour that can be read as text on the pane; in high contrast icon and word tell them apart. */
const TONES: Readonly<Record<Look, Partial<ISemanticColors>>> = {
  light: { errorIcon: "#a4262c", errorText: "#a4262c", warningIcon: "#8a5300", successIcon: "#0e700e" },
  dark: { errorIcon: "#ff99a4", errorText: "#ff99a4", warningIcon: "#ffce7a", successIcon: "#8fd88f" },
  contrast: {
    errorIcon: "#ffff00",
    errorText: "#ffff00",
    warningIcon: "#ffffff",
    successIcon: "#3ff23f",
    errorBackground: "#000000",
    warningBackground: "#000000",
    successBackground: "#000000",
    infoBackground: "#000000",
  },
};

const PALETTES: Readonly<Record<Look, Partial<IPalette>>> = { light: LIGHT, dark: DARK, contrast: CONTRAST };

/** How Fabric's components look in such an Office. Where Windows itself sets high contrast, Fabric follows Windows. */
export function paneTheme(look: Look): Theme {
  const theme = createTheme({ palette: PALETTES[look], isInverted: look !== "light" });
  // Fabric greys out a strong button until it can hardly be read; it is to look as any other that cannot be pressed.
  const semanticColors = { primaryButtonTextDisabled: theme.semanticColors.buttonTextDisabled, ...TONES[look] };
  return createTheme({ ...theme, semanticColors });
}

/**
 * How Office looks: it says so by its background, which only in high contrast is quite black. A client that says nothing
 * looks as the system does.
 */
export function officeLook(background: string | undefined, systemIsDark: boolean): Look {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "")?.slice(1);
  if (!parts) return systemIsDark ? "dark" : "light";
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  const brightness = red * 0.299 + green * 0.587 + blue * 0.114;
  if (brightness === 0) return "contrast";
  return brightness < 128 ? "dark" : "light";
}
