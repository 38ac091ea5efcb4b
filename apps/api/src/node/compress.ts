import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Compress } from "../http/encodings.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Answers are encoded once and kept, so they may take a little longer; brotli 6 is as fast as gzip 9 and smaller. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
const GZIP = { level: 7 };

/** Encodes a body in a thread of its own. */
export const compress: Compress = (bytes, encoding) =>
  encoding === "br" ? toBrotli(bytes, BROTLI) : toGzip(bytes, GZIP);
