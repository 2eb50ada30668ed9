import { languageOf } from "../../src/text/languageOf";

test.each([
  ["en-US", "en"],
  ["en", "en"],
  ["EN-gb", "en"],
  ["id-ID", "id"],
  ["nl-NL", "id"],
  ["enm", "id"],
])("who uses Excel in %s is spoken to in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
