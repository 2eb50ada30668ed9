/** A sheet and the one that is made of it: "SKM → SKM TW III"; the name alone where it stays. */
export function becomes(sheet: string, name: string): string {
  return sheet === name ? sheet : `${sheet} → ${name}`;
}
