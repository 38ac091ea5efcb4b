/** Root of the site's permanent addresses; the setting matters only behind a public name. */
export const SITE_URL = process.env.SITE_URL ?? "http://127.0.0.1:3000";

export const instrumentPath = (id: string): string => `/instruments/${id}`;
export const statementPath = (id: string): string => `/statements/${id}`;
export const partyPath = (id: string): string => `/parties/${id}`;
export const topicPath = (id: string): string => `/topics/${id}`;
