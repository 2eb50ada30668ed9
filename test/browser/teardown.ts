import { removeSites } from "../support/builtSites";

/** Runs once after all browser tests. */
export default removeSites;
