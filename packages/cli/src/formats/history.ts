import type { Differences } from "@concordance/core";
import { Document, isMap, isScalar, visit } from "yaml";

const HEAD = ` What changed since the last release, for the history. Say why in each entry; cut an entry in two where the reasons
 differ. Put it into history/<date>.yaml, or <date>-<name>.yaml, of the register.`;

/** Fields of a statement or record stand this deep: entries, entry, before, id, field. */
const FIELD_DEPTH = 5;

function entriesOf({ added, changed, withdrawn }: Differences) {
  return [
    ...(added.length > 0 ? [{ kind: "added", why: "", ids: added }] : []),
    ...(Object.keys(changed).length > 0 ? [{ kind: "changed", why: "", before: changed }] : []),
    ...(Object.keys(withdrawn).length > 0 ? [{ kind: "withdrawn", why: "", before: withdrawn }] : []),
  ];
}

/** A file of the history in YAML, with every reason left to an editor. */
export function historyYaml(date: string, differences: Differences): string {
  const document = new Document(
    { date, entries: entriesOf(differences) },
    { aliasDuplicateObjects: false, compat: "yaml-1.1" },
  );
  document.commentBefore = HEAD;
  visit(document, {
    Collection: (_key, node, path) => {
      const depth = path.filter((above) => isMap(above) || "items" in above).length;
      if (depth >= FIELD_DEPTH || (!isMap(node) && node.items.every(isScalar))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
