import { METADATA_FILES } from "../../build/functionsMetadata";
import { DEVELOPMENT_ADDRESS } from "../../build/manifest";
import { only, sayings } from "../support/manifest";
import { elements } from "../support/xmlTree";

const functions = only("AllFormFactors");
const resource = (section: string, resid: string | undefined) =>
  only(section).children.find(({ attributes }) => attributes.id === resid);
const sourceOf = (name: string) => only("SourceLocation", only(name, functions)).attributes.resid;

describe("the functions in the manifest", () => {
  test("are those of one namespace, called the same in both languages: workbooks go from one to the other", () => {
    expect(elements(functions, "ExtensionPoint").map(({ attributes }) => attributes)).toEqual([
      { "xsi:type": "CustomFunctions" },
    ]);
    const namespace = resource("bt:ShortStrings", only("Namespace", functions).attributes.resid);
    expect(namespace && sayings(namespace)).toEqual({ "id-ID": "PTSP", "en-US": "PTSP" });
  });

  /** Where their addresses differ, no runtime is shared ("Configure your Office Add-in to use a shared runtime", Microsoft Learn). */
  test("run in the pane's own page", () => {
    const runtime = only("Runtime").attributes.resid;
    expect([sourceOf("Page"), sourceOf("Script")]).toEqual([runtime, runtime]);
  });

  test("are described in Indonesian, and in English elsewhere", () => {
    const metadata = resource("bt:Urls", sourceOf("Metadata"));
    expect(metadata && sayings(metadata)).toEqual({
      "id-ID": DEVELOPMENT_ADDRESS + METADATA_FILES.id,
      "en-US": DEVELOPMENT_ADDRESS + METADATA_FILES.en,
    });
  });
});
