const SPREAD = /^(?:\p{L} ){4,}\p{L}$/u;
const SHORTEST = 9;

/** "JUMLAH" for "J U M L A H", as a word is spread over a wide cell; any other text as it is. */
export function withoutSpread(text: string): string {
  const mayBe = text.length >= SHORTEST && text[1] === " " && text[3] === " ";
  return mayBe && SPREAD.test(text) ? text.replaceAll(" ", "") : text;
}
