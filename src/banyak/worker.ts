import { examine } from "../many/examine";
import { fileTextsOf } from "../text/files/fileTexts";
import { textsOf } from "../text/speak";
import type { Answered, Asked } from "./protocol";

/** A worker of the page, which checks one file after the other. Nothing of a workbook is left once it is checked. */
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void answer(data).then(
    (outcome) => {
      self.postMessage(outcome);
    },
    (error: unknown) => {
      // The page hears of what a worker throws, but not of a promise that fails: it would wait for ever.
      setTimeout(() => {
        throw error;
      });
    },
  );
});

async function answer({ name, file, language }: Asked): Promise<Answered> {
  const texts = textsOf(language);
  if (!file) return { ok: false, message: fileTextsOf(language).problems["not-readable"](name) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The file has gone, or was changed, since it was chosen; or another program holds it.
    if (error instanceof DOMException)
      return { ok: false, message: fileTextsOf(language).problems["not-readable"](name) };
    throw error;
  }
  return examine(name, bytes, texts);
}
