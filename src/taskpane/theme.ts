import { createTheme, type IPalette, type Theme } from "office-ui-fabric-react";

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

/** How Fabric's components look in a light or a dark Office. Where Windows sets high contrast, Fabric follows Windows. */
export function paneTheme(isDark: boolean): Theme {
  return createTheme({ palette: isDark ? DARK : LIGHT, isInverted: isDark });
}

/** Whether Office is dark: it says so by its background; a client that says nothing looks as the system does. */
export function isDarkOffice(background: string | undefined, systemIsDark: boolean): boolean {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return systemIsDark;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return (r ?? 0) * 0.299 + (g ?? 0) * 0.587 + (b ?? 0) * 0.114 < 128;
}
