import type { Messages } from "../messages.ts";

export const changes = {
  title: "التغييرات",
  lead: "ما أُضيف وما عُدّل وما سُحب، مع السبب، الأحدث أولا.",
  kinds: {
    added: "أُضيف",
    changed: "عُدّل",
    withdrawn: "سُحب",
  },
  fields: "الحقول",
  none: "لا تغييرات بعد.",
  replaced: "حل محله",
  feeds: "الخلاصات",
  feedsNote: "يمكن متابعة جميع التغييرات بقارئ خلاصات. ولكل صك وطرف وموضوع خلاصة خاصة به، رابطها في صفحته.",
  feed: "خلاصة التغييرات",
} satisfies Messages["changes"];
