import { getHttpsServerOptions } from "office-addin-dev-certs";
import { trustedCertificates } from "../../build/certificates";

jest.mock("office-addin-dev-certs");
const asked = jest.mocked(getHttpsServerOptions);

describe("the certificate of the development server", () => {
  test("is the one that office-addin-dev-certs has installed", async () => {
    const certificates = { ca: Buffer.from("ca"), cert: Buffer.from("cert"), key: Buffer.from("key") };
    asked.mockResolvedValue(certificates);
    expect(await trustedCertificates()).toBe(certificates);
  });

  test("where it cannot be installed, is asked for in a sentence that says what to run, and why it failed", async () => {
    asked.mockRejectedValue(new Error("sudo: not found"));
    await expect(trustedCertificates()).rejects.toThrow(/Run `npx office-addin-dev-certs install`.*sudo: not found/);
  });
});
