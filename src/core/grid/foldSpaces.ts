/** One space for every run of white space, none at the ends; Excel's hard spaces and line breaks included. */
export function foldSpaces(text: string): string {
  return isFolded(text) ? text : text.replace(/[\s\u00a0\u200b]+/g, " ").trim();
}

const SPACE = 0x20;
const LAST_OF_ASCII = 0x7e;

/** True for plain letters and signs with single spaces between them, as most texts are: every cell is asked. */
function isFolded(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_OF_ASCII || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}
