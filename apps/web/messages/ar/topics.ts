import type { Messages } from "../messages.ts";

export const topics = {
  title: "المواضيع",
  lead: "يضم التصنيف 41 موضوعا في ستة مجالات. ولكل قول خمسة مواضيع على الأكثر، أولها الرئيسي.",
} satisfies Messages["topics"];

export const topic = {
  statements: "الأقوال",
  none: "لم يُسجل بعد أي قول في هذا الموضوع.",
  theme: "المجال",
} satisfies Messages["topic"];
