import { MANIFEST, TRIAL_MANIFEST } from "../support/manifest";
import { elements, type Element } from "../support/xmlTree";

/**
 * The order in which elements may stand within another, from Microsoft's schemas (MS-OWEMXML 5.1 and 5.7, which
 * TaskPaneAppVersionOverridesV1_0.xsd agrees with): Office rejects a manifest that has them in another.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Hosts: ["Host"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  AllFormFactors: ["ExtensionPoint"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  "ExtensionPoint PrimaryCommandSurface": ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const named = [MANIFEST, TRIAL_MANIFEST]
  .flatMap((root) => elements(root))
  .map((element) => [kindOf(element), element] as const)
  .filter(([kind]) => kind in ORDER);

test.each(named)("<%s> has its elements in order", (_, element) => {
  expect(misplaced(element)).toEqual([]);
});

test("every element that the schemas give an order is looked at", () => {
  expect(Object.keys(ORDER).filter((name) => !named.some(([kind]) => kind === name))).toEqual([]);
});

/** What a place in Excel's window holds depends on which place it is. */
function kindOf({ name, attributes }: Element): string {
  return name === "ExtensionPoint" ? `${name} ${attributes["xsi:type"] ?? ""}` : name;
}

/** The names of an element's children that the schema does not know there, or that come after one they must precede. */
function misplaced(element: Element): string[] {
  const { children } = element;
  const places = children.map((child) => ORDER[kindOf(element)]?.indexOf(child.name) ?? -1);
  return children
    .map((child) => child.name)
    .filter((_, at) => (places[at] ?? -1) < Math.max(0, ...places.slice(0, at)));
}
