/** What explains some words stands behind them in parentheses; behind other parentheses, after a dash. */
export function aside(words: string, more: string): string {
  return /\)"?$/.test(words) ? `${words} – ${more}` : `${words} (${more})`;
}
