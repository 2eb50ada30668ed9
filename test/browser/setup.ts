import { buildSites } from "../support/builtSites";

/** Runs once before all browser tests. */
export default buildSites;
