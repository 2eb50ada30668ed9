/** @jest-environment jsdom */
import { officeLook, paneTheme, type Look } from "../../src/taskpane/look/theme";

test.each([
  ["#FFFFFF", true, "light"],
  ["#262626", false, "dark"],
  ["1F1F1F", false, "dark"],
  ["#000000", false, "contrast"],
  [undefined, true, "dark"],
  [undefined, false, "light"],
  ["window", true, "dark"],
])("Office with the background %s on a system that is dark: %s → %s", (background, system, look) => {
  expect(officeLook(background, system)).toBe(look);
});

/** The contrast of two colours as WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each<[Look, number]>([
  ["light", 4.5],
  ["dark", 4.5],
  ["contrast", 7],
])("in a pane that is %s", (look, least) => {
  const { palette, semanticColors } = paneTheme(look);

  test.each([
    ["text", palette.neutralPrimary, palette.white],
    ["a link", semanticColors.link, palette.white],
    ["a button's text", semanticColors.primaryButtonText, semanticColors.primaryButtonBackground],
  ])("%s can be read", (_, colour, background) => {
    expect(contrast(colour, background)).toBeGreaterThan(least);
  });
});
