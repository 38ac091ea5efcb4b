export const changes = {
  title: "Changes",
  lead: "What was added, changed or withdrawn, and why, the newest first.",
  kinds: {
    added: "added",
    changed: "changed",
    withdrawn: "withdrawn",
  },
  fields: "Fields",
  none: "Nothing has changed yet.",
  replaced: "Replaced by",
  feeds: "Feeds",
  feedsNote:
    "Follow all changes with a feed reader. Each instrument, party and topic has a feed of its own, linked from its page.",
  feed: "Changes as a feed",
} as const;
