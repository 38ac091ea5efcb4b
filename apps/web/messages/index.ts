import type { Language } from "../lib/languages.ts";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import type { Messages } from "./messages.ts";
import { ru } from "./ru/index.ts";
import { zh } from "./zh/index.ts";

/** The words of the interface by language. Pages get theirs with their edition; this is for what has none. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr, zh, es, ru, ar };
