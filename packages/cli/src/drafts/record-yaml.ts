import { Document, isScalar, visit } from "yaml";

/** A file of a record as editors write it: lists of plain values stand on one line. `head` is its first comment. */
export function recordYaml(value: unknown, head: string): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  document.commentBefore = head;
  visit(document, {
    Seq: (_key, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0 });
}
