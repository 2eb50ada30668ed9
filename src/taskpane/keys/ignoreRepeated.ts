/** The Enter that asked, held a moment too long, is not to agree as well: the keyboard is on the button by then. */
export function ignoreRepeated(event: { readonly repeat: boolean; preventDefault(): void }): void {
  if (event.repeat) event.preventDefault();
}
