import { type Browser, chromium } from "playwright-core";
import { BROWSER, QUIET } from "./browser.ts";
import { serveSite } from "./site.ts";

/** A line of 400 kbit/s that answers after 400 ms, and a processor four times slower than this one. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const PAGES = {
  home: "/en",
  "instrument, 73 statements": "/en/instruments/un-ga-78-265",
  "instrument in Arabic": "/ar/instruments/un-ga-78-265",
  statement: "/en/statements/cn-fr-2024-ai-global-governance.s12",
  comparison: "/en/compare?ids=bletchley-2023,un-ga-78-265",
  results: "/en/search?q=data",
} as const;

/** What a reader waits for, in milliseconds since the address was asked for. */
interface Waited {
  /** The first text that is painted. */
  readonly painted: number;
  /** Everything that is to be read is in the page. */
  readonly readable: number;
  /** Fonts, scripts and pictures are there too. */
  readonly loaded: number;
  readonly bytes: number;
}

async function visit(browser: Browser, address: string): Promise<Waited> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", LINE);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  line.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForLoadState("networkidle");
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    if (!(navigation instanceof PerformanceNavigationTiming) || !painted)
      throw new Error("nothing was painted");
    const readable = Math.max(navigation.domInteractive, painted.startTime);
    return { painted: painted.startTime, readable, loaded: navigation.loadEventEnd };
  });
  await context.close();
  return { ...times, bytes };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(10);

/** Prints what a reader on an old phone and a slow line waits for: `node pages/slow-line.ts`. */
async function slowLine(): Promise<void> {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...QUIET] });
  console.log(`${"".padEnd(28)}   painted  readable    loaded         bytes`);
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      await fetch(site.address + path);
      const { painted, readable, loaded, bytes } = await visit(browser, site.address + path);
      const kilobytes = `${(bytes / 1000).toFixed(1)} kB`.padStart(14);
      console.log(name.padEnd(28) + seconds(painted) + seconds(readable) + seconds(loaded) + kilobytes);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}

await slowLine();
