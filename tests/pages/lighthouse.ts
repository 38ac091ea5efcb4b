import { parseArgs } from "node:util";
import { CATEGORIES, FIGURES, lighthouse, prepareLighthouse, type Report } from "./lighthouse-run.ts";
import { serveSite } from "./site.ts";

const LEAST = 98;
/** Lists of results ask search engines not to keep them, so whether they may is no fault of theirs. */
const NOT_INDEXED: ReadonlySet<string> = new Set(["search"]);
const PAGES = {
  home: "",
  "instrument-long": "/instruments/un-ga-78-265",
  instrument: "/instruments/cn-fr-2024-ai-global-governance",
  statement: "/statements/cn-fr-2024-ai-global-governance.s12",
  compare: "/compare?ids=bletchley-2023,un-ga-78-265",
  search: "/search?q=personal+data",
} as const;

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: Object.keys(PAGES).join() },
    languages: { type: "string", default: "en,ar" },
    runs: { type: "string", default: "3" },
  },
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The middle of what several reports say. */
const middle = (reports: readonly Report[], of: (report: Report) => number | null | undefined): number =>
  median(reports.map((report) => of(report) ?? Number.NaN));

const scoresOf = (reports: readonly Report[]): number[] =>
  CATEGORIES.map((category) =>
    Math.round(middle(reports, ({ categories }) => categories[category].score) * 100),
  );

/** Names of what cost points, in the last report. */
function faultsOf({ categories, audits }: Report): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const costly = weighed.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return costly.map(({ id }) => `${id}: ${audits[id]?.title}`);
}

const figuresOf = (reports: readonly Report[]): string =>
  Object.values(FIGURES)
    .map((id) => middle(reports, ({ audits }) => audits[id]?.numericValue))
    .map((value) => (value < 1 ? value.toFixed(3) : String(Math.round(value))).padStart(9))
    .join("");

/** Prints one line, and says whether every score is high enough. */
async function judge(name: string, address: string, skipped: readonly string[]): Promise<boolean> {
  const reports: Report[] = [];
  for (let turn = 0; turn < Number(values.runs); turn += 1) reports.push(await lighthouse(address, skipped));
  const scores = scoresOf(reports);
  const good = scores.every((score) => score >= LEAST);
  const cells = scores.map((score) => String(score).padStart(16)).join("");
  console.log(`${good ? " " : "!"} ${name.padEnd(20)}${cells}${figuresOf(reports)}`);
  const [last] = reports.slice(-1);
  if (!good && last) for (const fault of faultsOf(last)) console.log(`    ${fault}`);
  return good;
}

/** Lighthouse's scores of the main pages as on a phone, the middle of several visits: `node pages/lighthouse.ts`. */
async function everyPage(): Promise<boolean> {
  await prepareLighthouse();
  const site = await serveSite((address) => ({ SITE_URL: address }));
  const wanted = values.pages.split(",");
  const heads = [
    ...CATEGORIES.map((category) => category.padStart(16)),
    ...Object.keys(FIGURES).map((name) => name.padStart(9)),
  ];
  console.log(`  ${"".padEnd(20)}${heads.join("")}`);
  let good = true;
  try {
    for (const language of values.languages.split(","))
      for (const [name, path] of Object.entries(PAGES).filter(([page]) => wanted.includes(page))) {
        const skipped = NOT_INDEXED.has(name) ? ["is-crawlable"] : [];
        const address = `${site.address}/${language}${path}`;
        good = (await judge(`${language} ${name}`, address, skipped)) && good;
      }
  } finally {
    await site.stop();
  }
  return good;
}

process.exitCode = (await everyPage()) ? 0 : 1;
