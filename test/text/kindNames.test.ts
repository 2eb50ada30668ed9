import { tableKinds, vocabularies } from "../../src/core/tables";
import { textsOf } from "../../src/text/speak";

test.each(["id", "en"] as const)("every kind of table has a name that staff read: %s", (language) => {
  const named = textsOf(language).tableKinds;
  const kinds = [...tableKinds, ...vocabularies].map(({ kind }) => kind);
  expect(kinds.filter((kind) => named[kind] === undefined)).toEqual([]);
});
