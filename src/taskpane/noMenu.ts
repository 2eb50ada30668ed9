/** Stands in the pane's bundle where Fabric's menus would be: see build/withoutMenus.ts. */
export function ContextualMenu(): never {
  throw new Error("No button of the pane may have a menu: the bundle is built without.");
}
