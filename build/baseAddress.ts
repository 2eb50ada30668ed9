const NEEDED =
  "Name the address the built files will be served from: npm run build -- --env base=https://example.go.id/rekap-ptsp";

/**
 * Where the built add-in will be served from, always ending in "/". Office loads add-ins over https only; a query, a
 * fragment or a user name would end up in the middle of the manifest's addresses.
 * @throws Error with one plain sentence if the address is missing or cannot be used.
 */
export function baseAddress(given: unknown): string {
  if (typeof given !== "string" || given === "") throw new Error(`The base address is missing. ${NEEDED}`);
  if (!URL.canParse(given)) throw new Error(`"${given}" is not an address. ${NEEDED}`);
  const { protocol, username, password, search, hash, origin, pathname } = new URL(given);
  if (protocol !== "https:")
    throw new Error(`"${given}" does not start with https://, and Office refuses it. ${NEEDED}`);
  if (username + password + search + hash !== "" || /[?#]$/.test(given))
    throw new Error(`"${given}" has more than a server and a folder. ${NEEDED}`);
  return origin + (pathname.endsWith("/") ? pathname : `${pathname}/`);
}
