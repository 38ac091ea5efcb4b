export const error = {
  title: "This page could not be made",
  body: "Something of ours failed; nothing is wrong with your request. Try again in a minute. If it fails again, the other pages may still work.",
  retry: "Try again",
  home: "To the first page",
  reference: "Reference",
} as const;
