/** True where the keyboard is in the pane, but on nothing in it. A person at work in the sheet is left there. */
export function hasLostItsPlace(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
