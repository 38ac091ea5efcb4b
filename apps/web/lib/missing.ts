/** Request header in which the proxy tells that there is no such page, or no more. */
export const MISSING = "x-missing";
