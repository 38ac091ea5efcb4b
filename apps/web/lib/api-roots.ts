/** First parts of the API's paths. The site answers them from the API, so that data, feeds and downloads stand beside the pages. */
export const API_ROOTS = [
  "v1",
  "mcp",
  "docs",
  "openapi.json",
  "problems",
  "llms.txt",
  "llms-full.txt",
] as const;
