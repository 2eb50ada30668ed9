/** A whole number with its thousands grouped by a mark: "12.377". */
export function groupThousands(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark);
}

/** So many, in Bahasa Indonesia: "12.377". */
export function numberId(count: number): string {
  return groupThousands(String(count), ".");
}

/** So many, in English: "12,377". */
export function numberEn(count: number): string {
  return groupThousands(String(count), ",");
}

/** So many of something, in English: "1 cell", "2 cells". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberEn(count)} ${count === 1 ? one : many}`;
}

/** Names in a sentence: "A", "A dan B", "A, B, dan C". */
export function listed(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(", ")}, ${and} ${names.at(-1)}`;
}
