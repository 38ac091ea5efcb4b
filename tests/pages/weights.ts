import { get } from "node:http";
import type { Page } from "playwright-core";

/** Bytes of scripts that come over the line, as they are served, when a page is opened for the first time. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Bytes of an answer as it comes over the line to a browser that takes gzip. */
export const servedBytes = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on("end", () =>
        answer.headers["content-encoding"] === "gzip"
          ? resolve(bytes)
          : reject(new Error(`${address} was not compressed (status ${answer.statusCode})`)),
      );
      answer.on("error", reject);
    }).on("error", reject);
  });

/** A line through points by least squares. */
export function lineThrough(points: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = mean(points.map(([x]) => (x - middleX) ** 2));
  const slope = mean(points.map(([x, y]) => (x - middleX) * (y - middleY))) / spread;
  return (x) => middleY + slope * (x - middleX);
}
