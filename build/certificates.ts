import { getHttpsServerOptions } from "office-addin-dev-certs";

/** Key and certificates of an https server, as text or bytes. */
export type Certificates = Awaited<ReturnType<typeof getHttpsServerOptions>>;

/**
 * A certificate for https://localhost that this machine trusts: Excel loads no add-in without. The first time it is made
 * and installed, and the system may ask for consent.
 * @throws Error with a plain sentence that says what to do if it cannot be had.
 */
export async function trustedCertificates(): Promise<Certificates> {
  try {
    return await getHttpsServerOptions();
  } catch (reason) {
    throw new Error(
      "The certificate for https://localhost could not be installed, and Excel trusts no other. " +
        "Run `npx office-addin-dev-certs install` as a user who may install certificates, then `npm run dev` again. " +
        `(${String(reason instanceof Error ? reason.message : reason).trim()})`,
      { cause: reason },
    );
  }
}
