/** Names that Excel would take for a cell or a value of its own. */
const RESERVED = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i;

/** A sheet's name before a reference to its cells, as Excel writes it: "Register!", "'MPP Digital'!". */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !RESERVED.test(name);
  return `${isPlain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}
