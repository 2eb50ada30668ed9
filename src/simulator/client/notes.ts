import type { Client } from "./evaluate";

/** What the client makes a property of that leads to another object. */
type CreateProperty = (type: unknown, parent: object, name: string, isCollection: boolean, flags: number) => object;

/**
 * The client that Microsoft serves knows notes since ExcelApi 1.18, that of the npm package does not: made here, by the
 * client's own means, of what it has for comments, which are asked for alike.
 */
export function addNotes({ Excel, OfficeExtension }: Client): void {
  const { createPropertyObject } = (
    OfficeExtension as unknown as { BatchApiHelper: { createPropertyObject: CreateProperty } }
  ).BatchApiHelper;
  const { CommentCollection, Worksheet } = Excel as unknown as Record<string, { prototype: object }>;
  Object.defineProperty(Worksheet?.prototype, "notes", {
    get(this: object) {
      return createPropertyObject(CommentCollection, this, "Notes", true, 4);
    },
  });
}
