import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ICONS } from "../../assets/ikon/build";
import { DEVELOPMENT_ADDRESS } from "../../build/manifest";
import { MANIFEST, only, ROOT } from "../support/manifest";
import { elements } from "../support/xmlTree";

const imageAddresses = new Map(
  only("bt:Images").children.map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]),
);

/** Every place where the manifest shows an icon: how many pixels wide Office expects it, and where it is. */
const shown = [
  [32, only("IconUrl").attributes.DefaultValue],
  [64, only("HighResolutionIconUrl").attributes.DefaultValue],
  ...elements(MANIFEST, "bt:Image")
    .filter(({ attributes }) => attributes.resid)
    .map(({ attributes: { size, resid } }) => [Number(size), imageAddresses.get(resid)] as const),
] as const;

describe("the icons", () => {
  test.each(shown)("one that Office shows with %d pixels is a PNG of that size: %s", (size, address = "") => {
    expect(pngSize(fileOf(address))).toEqual([size, size]);
  });

  test("on the ribbon come in the three sizes Office asks for", () => {
    for (const { children } of elements(MANIFEST, "Icon")) {
      expect(children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
    }
  });

  /** Office keeps them, and a file of another name is what makes it fetch a new one ("Image element", Microsoft Learn). */
  test("have plain addresses, without a mark of their content or a query, so that Office can keep them", () => {
    const files = shown.map(([, address = ""]) => fileOf(address));
    expect(files.filter((file) => !/^ikon\/[a-z]+-\d+\.png$/.test(file))).toEqual([]);
  });

  test("are all made by `npm run icons`, and none it makes is left unused", () => {
    const made = ICONS.map(({ name, size }) => `ikon/${name}-${size}.png`).sort();
    expect([...new Set(shown.map(([, address = ""]) => fileOf(address)))].sort()).toEqual(made);
  });
});

function fileOf(address: string): string {
  return address.slice(DEVELOPMENT_ADDRESS.length);
}

/** Width and height from the header of a PNG file. Throws where it is none. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(ROOT, "assets", file));
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is not a PNG file.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
