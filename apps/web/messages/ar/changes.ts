import type { Messages } from "../messages.ts";

export const changes = {
  title: "التغييرات",
  lead: "ما أُضيف وما تغير وما سُحب، مع السبب، والأحدث أولا.",
  kinds: {
    added: "أُضيف",
    changed: "تغير",
    withdrawn: "سُحب",
  },
  fields: "الحقول",
  none: "لم يتغير شيء بعد.",
  replaced: "حل محله",
  feeds: "الخلاصات",
  feedsNote: "تابعوا كل التغييرات بقارئ خلاصات. ولكل صك وطرف وموضوع خلاصة خاصة به، رابطها في صفحته.",
  feed: "التغييرات خلاصةً",
} satisfies Messages["changes"];
