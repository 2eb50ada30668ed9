import { DEVELOPMENT_ADDRESS } from "../../build/manifest";
import { pages } from "../../build/pages";
import { addresses, MANIFEST, only, TRIAL_MANIFEST } from "../support/manifest";
import { elements } from "../support/xmlTree";

describe("the manifest of the trial in Excel", () => {
  test("is another add-in's than the one that is deployed, and has no ribbon", () => {
    expect(only("Id", TRIAL_MANIFEST).text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only("Id", TRIAL_MANIFEST).text).not.toBe(only("Id").text);
    expect(elements(TRIAL_MANIFEST, "VersionOverrides")).toEqual([]);
  });

  test("opens the page that only the development server has", () => {
    const files = addresses(TRIAL_MANIFEST).map((address) => address.replace(DEVELOPMENT_ADDRESS, ""));
    expect(files.filter((file) => file.includes("://"))).toEqual([]);
    expect(pages("development").map(({ file }) => file)).toContain(files.at(-1));
    expect(pages("production").map(({ file }) => file)).not.toContain(files.at(-1));
  });

  test("asks for no more than the add-in: the same Excel, the same permission, the same host", () => {
    for (const name of ["Permissions", "DefaultLocale", "ProviderName"]) {
      expect(only(name, TRIAL_MANIFEST).text).toBe(only(name).text);
    }
    const sets = (root: typeof MANIFEST) => elements(root, "Set").map(({ attributes }) => attributes);
    expect(sets(TRIAL_MANIFEST)).toEqual(sets(MANIFEST));
  });
});
