import { baseAddress } from "../../build/baseAddress";

describe("the base address", () => {
  test.each([
    ["https://example.go.id", "https://example.go.id/"],
    ["https://example.go.id/", "https://example.go.id/"],
    ["https://example.go.id:8443/rekap", "https://example.go.id:8443/rekap/"],
    ["https://EXAMPLE.go.id/rekap/", "https://example.go.id/rekap/"],
  ])("%s is a folder on a server: %s", (given, base) => {
    expect(baseAddress(given)).toBe(base);
  });

  test.each([
    [undefined, "is missing"],
    ["", "is missing"],
    // What webpack makes of `--env base`, without a value.
    [true, "is missing"],
    ["example.go.id", "is not an address"],
    ["https://", "is not an address"],
    ["http://example.go.id", "does not start with https://"],
    ["ftp://example.go.id", "does not start with https://"],
    ["https://example.go.id/?v=1", "has more than a server and a folder"],
    ["https://example.go.id/?", "has more than a server and a folder"],
    ["https://example.go.id/#", "has more than a server and a folder"],
    ["https://admin:secret@example.go.id", "has more than a server and a folder"],
  ])("%p is refused because it %s, with a line to go by", (given, reason) => {
    expect(() => baseAddress(given)).toThrow(new RegExp(`${reason}.*npm run build -- --env base=https://`));
  });
});
