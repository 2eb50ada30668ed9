import { VERSION } from "../src/text/version";

/** Where `npm run dev` serves the add-in, and what manifest.xml in the repository therefore points to. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/** The manifest for an add-in served from another base address, which ends in "/", and of the program's version. */
export function manifestFor(base: string, developmentManifest: string): string {
  return developmentManifest
    .replaceAll(DEVELOPMENT_ADDRESS, () => base)
    .replace(/<Version>[^<]*</, () => `<Version>${manifestVersion(VERSION)}<`);
}

/** A manifest's version has four parts. */
export function manifestVersion(program: string): string {
  return `${program}.0`;
}
