import type { Body, Snapshot, Statement } from "@concordance/core";
import type { BodyFilter, BodyRecord, Page, PageRequest, ReferenceFilter } from "../register.ts";
import type { ReferenceItem } from "../schemas/references.ts";
import { only, ordered, pageFrom } from "./ordered.ts";
import { isDescending, ranked, sortKeyOf } from "./sorts.ts";
import { positionOf } from "./statement-index.ts";
import { finder, haystack } from "./words.ts";

interface Placed {
  readonly item: ReferenceItem;
  readonly position: string;
}

function referencesOf(statement: Statement): Placed[] {
  const { id, instrument, locator, speakers, force, strength, references } = statement;
  return references.map((reference, index) => ({
    position: `${positionOf(statement)} ${String(index + 1).padStart(2, "0")}`,
    item: {
      id: `${id}-${index + 1}`,
      statement: id,
      instrument,
      locator,
      kind: reference.kind,
      target: reference.id ?? null,
      name: reference.name,
      symbol: (reference.kind === "instrument" && reference.symbol) || null,
      speakers,
      force,
      strength,
    },
  }));
}

function passes(item: ReferenceItem, filter: ReferenceFilter): boolean {
  const { instrument, target, kind, linked, party, force, strength } = filter;
  return (
    (instrument === undefined || item.instrument === instrument) &&
    (target === undefined || item.target === target) &&
    (kind === undefined || item.kind === kind) &&
    (linked === undefined || (item.target !== null) === linked) &&
    (party === undefined || item.speakers.includes(party)) &&
    (force === undefined || item.force === force) &&
    (strength === undefined || item.strength >= strength)
  );
}

/** What statements refer to, and the bodies among it. */
export class ReferenceIndex {
  readonly #references: readonly Placed[];
  readonly #bodies: ReadonlyMap<string, BodyRecord>;

  constructor({ statements, bodies }: Pick<Snapshot, "statements" | "bodies">) {
    this.#references = statements.flatMap(referencesOf);
    const toBody = Map.groupBy(
      this.#references.map(({ item }) => item),
      ({ target }) => target,
    );
    this.#bodies = new Map(
      bodies.map((body) => {
        const own = (toBody.get(body.id) ?? []).filter(({ kind }) => kind !== "instrument");
        const instruments = new Set(own.map(({ instrument }) => instrument)).size;
        return [body.id, { body, counts: { references: own.length, instruments } }];
      }),
    );
  }

  page(filter: ReferenceFilter, page: PageRequest): Page<ReferenceItem> {
    const kept = this.#references.filter(({ item }) => passes(item, filter));
    const list = ordered(kept, ({ position }) => position, isDescending(page.sort ?? "id"));
    const { items, ...rest } = pageFrom(list, page);
    return { ...rest, items: items.map(({ item }) => item) };
  }

  body(id: string): BodyRecord | undefined {
    return this.#bodies.get(id);
  }

  bodies({ kind, q }: BodyFilter, page: PageRequest): Page<BodyRecord> {
    const sort = page.sort ?? "id";
    const position = ({ body: { id }, counts }: BodyRecord) =>
      sortKeyOf(sort) === "references" ? `${ranked(counts.references)} ${id}` : id;
    const found = q === undefined ? undefined : finder(q);
    const list = ordered([...this.#bodies.values()], position, isDescending(sort));
    const keep = ({ body }: BodyRecord) =>
      (kind === undefined || body.kind === kind) && (!found || found(wordsOf(body)));
    return pageFrom(only(list, keep), page);
  }
}

const wordsOf = ({ id, name, aliases }: Body): string => haystack([id, ...Object.values(name), ...aliases]);
