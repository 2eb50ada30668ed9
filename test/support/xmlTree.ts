import { SaxesParser } from "saxes";

/** An element with what stands in it; `text` is the characters directly within, trimmed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Growing = Element & { children: Element[]; text: string };

/** The root element of an XML document. Throws where it is not well-formed. */
export function xmlTree(xml: string): Element {
  const document: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error("The document has no element.");
  return root;
}

/** Every element of that name, at any depth, in the order of the document; without a name, every element. */
export function elements(root: Element, name?: string): Element[] {
  const within = root.children.flatMap((child) => elements(child, name));
  return name === undefined || root.name === name ? [root, ...within] : within;
}
