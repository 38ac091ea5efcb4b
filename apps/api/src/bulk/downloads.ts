import {
  BULK_ARCHIVES,
  BULK_FILES,
  dataPackage,
  type PackedFile,
  type Place,
  type Snapshot,
} from "@concordance/core";
import { zipSync } from "fflate";
import type { Register } from "../register.ts";

/** A file that can be downloaded; its bytes are made when it is asked for. */
interface Download {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What is known of a file without its bytes. */
export type Facts = PackedFile;

const PACKAGE = "datapackage.json";
const ZIP = "application/zip";
/** The first moment that a zip archive can name: the same register gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function factsOf({ name, title, mediaType, bytes }: Download): Promise<Facts> {
  const made = await bytes();
  return { name, title, mediaType, bytes: made.length, sha256: await sha256(made) };
}

const factsOfSnapshot = ({ schemaVersion, changes }: Snapshot) => ({
  schemaVersion,
  updated: changes.at(-1)?.date ?? "1970-01-01",
});

/** A descriptor of the files of an archive that are tables, so that it is a data package of its own. */
async function packed(
  files: readonly { readonly name: string; readonly text: string }[],
  snapshot: Snapshot,
) {
  const tables = files.filter(({ name }) => name.endsWith(".csv"));
  if (tables.length === 0) return files;
  const facts = await Promise.all(
    tables.map(({ name, text }) =>
      factsOf({ name, title: name, mediaType: "text/csv", bytes: async () => utf8(text) }),
    ),
  );
  return [...files, { name: PACKAGE, text: dataPackage(facts, factsOfSnapshot(snapshot)) }];
}

/**
 * The bulk downloads of a register. Bytes are made from the register each time and not kept; sizes and checksums are worked
 * out once for each file, since the register does not change.
 */
export class Downloads {
  readonly #register: Register;
  readonly #place: Place;
  readonly #facts = new Map<string, Promise<Facts>>();
  readonly #downloads: readonly Download[];

  constructor(register: Register, place: Place) {
    this.#register = register;
    this.#place = place;
    this.#downloads = [...this.#files(), ...this.#archives(), this.#package()];
  }

  #files(): Download[] {
    return BULK_FILES.map(({ name, title, mediaType, write }) => ({
      name,
      title,
      mediaType,
      bytes: async () => utf8(write(await this.#register.snapshot(), this.#place)),
    }));
  }

  #archives(): Download[] {
    return BULK_ARCHIVES.map(({ name, title, files }) => ({
      name,
      title,
      mediaType: ZIP,
      bytes: async () => {
        const snapshot = await this.#register.snapshot();
        const inside = await packed(files(snapshot, this.#place), snapshot);
        const entries = inside.map(({ name: entry, text }) => [entry, utf8(text)] as const);
        return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 6 }));
      },
    }));
  }

  #package(): Download {
    return {
      name: PACKAGE,
      title: "Descriptor of all files (Frictionless Data Package)",
      mediaType: "application/json",
      bytes: async () => {
        const others = this.#downloads.filter(({ name }) => name !== PACKAGE);
        const facts = [];
        for (const { name } of others) facts.push(await this.#factsFor(name));
        const known = facts.filter((one): one is Facts => one !== undefined);
        return utf8(dataPackage(known, factsOfSnapshot(await this.#register.snapshot())));
      },
    };
  }

  async #factsFor(name: string): Promise<Facts | undefined> {
    const download = this.#downloads.find((one) => one.name === name);
    if (!download) return undefined;
    const facts = this.#facts.get(name) ?? factsOf(download);
    this.#facts.set(name, facts);
    return facts;
  }

  /** Facts of every file, in their order. */
  async all(): Promise<Facts[]> {
    const facts: Facts[] = [];
    // One after the other: the bytes of all of them together need not fit into memory.
    for (const { name } of this.#downloads) {
      const found = await this.#factsFor(name);
      if (found) facts.push(found);
    }
    return facts;
  }

  /** Facts of one file and a way to its bytes; undefined where there is none of that name. */
  async one(name: string): Promise<{ facts: Facts; bytes: Download["bytes"] } | undefined> {
    const download = this.#downloads.find((entry) => entry.name === name);
    const facts = await this.#factsFor(name);
    return download && facts && { facts, bytes: download.bytes };
  }
}
