const origin = (process.env.SITE_URL ?? "").replace(/(?<!\/)\/+$/u, "");

/** Address of a page of this site: absolute where SITE_URL says where the site is, otherwise a path. */
export const addressOf = (path: string): string => origin + path;

/** Paths of the site; ids are safe in them. */
export const paths = {
  home: "/",
  instruments: "/instruments",
  instrument: (id: string) => `/instruments/${id}`,
  statement: (id: string) => `/statements/${id}`,
  parties: "/parties",
  party: (id: string) => `/parties/${id}`,
  topics: "/topics",
  topic: (id: string) => `/topics/${id}`,
  methodology: "/methodology",
  about: "/about",
} as const;
