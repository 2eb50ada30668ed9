import { resolve } from "node:path";
import webpack from "webpack";

/** What Fabric's buttons import, seen from where they lie. */
const FABRIC_MENU = /^\.\.\/\.\.\/ContextualMenu$/;
const STAND_IN = resolve(__dirname, "../src/taskpane/noMenu.ts");

/**
 * Leaves Fabric's menus out of a bundle. Its buttons can open one, and so bring along menus, callouts and layers: an
 * eighth of the pane's first load, for what no button of the pane has.
 */
export function withoutMenus(): webpack.NormalModuleReplacementPlugin {
  return new webpack.NormalModuleReplacementPlugin(FABRIC_MENU, (found: { request: string }) => {
    found.request = STAND_IN;
  });
}
