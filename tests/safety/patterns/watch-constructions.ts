/**
 * Loads source files, and prints the patterns that they make from strings while they load, or while texts of the six
 * languages are extracted: what a reader of the source cannot put together is read where it is made.
 *
 * Call: node watch-constructions.ts EXTRACTOR FILE…
 */
import { pathToFileURL } from "node:url";

interface Made {
  /** `file:///…:line:column` of the place that made it. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const SAMPLES = {
  en: "We agree.",
  fr: "Nous convenons.",
  es: "Convenimos.",
  ru: "Мы решаем.",
  zh: "我们决定。",
  ar: "نقرر.",
};

const made: Made[] = [];
const Native = globalThis.RegExp;

function noted(pattern: RegExp): RegExp {
  const [, , , caller = ""] = (new Error().stack ?? "").split("\n");
  const place = caller.slice(caller.indexOf("file://")).replace(/\)$/u, "");
  made.push({ place, source: pattern.source, flags: pattern.flags });
  return pattern;
}

globalThis.RegExp = new Proxy(Native, {
  construct: (target, args, self) => noted(Reflect.construct(target, args, self)),
  apply: (target, self, args) => noted(Reflect.apply(target, self, args)),
});

const [extractor = "", ...files] = process.argv.slice(2);
const { extract } = await import(pathToFileURL(extractor).href);
for (const [language, text] of Object.entries(SAMPLES)) extract(text, { language });
for (const file of files) await import(pathToFileURL(file).href);
globalThis.RegExp = Native;
console.log(JSON.stringify(made));
