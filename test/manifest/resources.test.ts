import { MANIFEST, only, sayings } from "../support/manifest";
import { elements, type Element } from "../support/xmlTree";

const resources = only("Resources");
const defined = resources.children.flatMap(({ children }) => children);
const identifiers = defined.map(({ attributes: { id = "" } }) => id);
const references = elements(MANIFEST).filter(({ attributes }) => attributes.resid !== undefined);

/** The only section of resources that an element may take its own from. */
const SECTIONS: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Runtime: "bt:Urls",
};

const sectionOf = (resid: string | undefined) =>
  resources.children.find(({ children }) => children.some(({ attributes: { id } }) => id === resid))?.name;

/** Office's limit, in characters, for every text a person reads. */
const texts: readonly (readonly [Element, number])[] = [
  [only("DisplayName"), 125],
  [
    only("Description", { ...MANIFEST, children: MANIFEST.children.filter(({ name }) => name !== "VersionOverrides") }),
    250,
  ],
  ...only("bt:ShortStrings").children.map((string) => [string, 125] as const),
  ...only("bt:LongStrings").children.map((string) => [string, 250] as const),
];

describe("the manifest's resources", () => {
  test("are defined once each, under names of at most 32 characters", () => {
    expect(identifiers.filter((id, at) => identifiers.indexOf(id) !== at)).toEqual([]);
    expect(identifiers.filter((id) => id === "" || id.length > 32)).toEqual([]);
  });

  test("are all used", () => {
    const used = references.map(({ attributes }) => attributes.resid);
    expect(identifiers.filter((id) => !used.includes(id))).toEqual([]);
  });

  test.each(references.map(({ name, attributes: { resid } }) => [name, resid] as const))(
    "give <%s> its %s from the right section",
    (name, resid) => {
      expect(sectionOf(resid)).toBe(SECTIONS[name]);
    },
  );
});

describe("what the manifest says", () => {
  test.each(texts.map(([element, limit]) => [element.attributes.DefaultValue, element, limit] as const))(
    "is there in Indonesian and in English: %s",
    (_, element, limit) => {
      const said = sayings(element);
      expect(Object.keys(said)).toEqual(["id-ID", "en-US"]);
      expect(Object.values(said).filter((text = "") => text.trim() === "" || text.length > limit)).toEqual([]);
    },
  );

  test("keeps the office's own terms in both languages", () => {
    for (const [element] of texts.filter(([, limit]) => limit === 250)) {
      const { "id-ID": indonesian = "", "en-US": english = "" } = sayings(element);
      expect(english.match(/ΣNilai|NRR|IKM/g)).toEqual(indonesian.match(/ΣNilai|NRR|IKM/g));
    }
  });
});
