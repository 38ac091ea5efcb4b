import type { Language } from "../lib/languages.ts";
import { error as ar } from "./ar/error.ts";
import { error as en } from "./en/error.ts";
import { error as es } from "./es/error.ts";
import { error as fr } from "./fr/error.ts";
import type { Messages } from "./messages.ts";
import { error as ru } from "./ru/error.ts";
import { error as zh } from "./zh/error.ts";

/** Words of the page that says that a page failed. It runs in the browser, so it must not bring all the others there. */
export const ERRORS: Readonly<Record<Language, Messages["error"]>> = { en, fr, zh, es, ru, ar };
