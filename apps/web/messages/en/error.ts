import { typeset } from "./typography.ts";

export const error = typeset({
  title: "This page could not be made",
  body: "Something failed on our side; nothing is wrong with your request. Try again in a minute. If it fails again, the other pages may still work.",
  retry: "Try again",
  home: "Home page",
  reference: "Reference",
} as const);
