import type { Messages } from "../messages.ts";

export const topics = {
  title: "المواضيع",
  lead: "يضم التصنيف 41 موضوعا في ستة مجالات. وللبيان خمسة مواضيع على الأكثر، أولها الرئيسي.",
} satisfies Messages["topics"];

export const topic = {
  statements: "البيانات",
  none: "لم يُسجل بعد أي بيان بشأن هذا الموضوع.",
  theme: "المجال",
} satisfies Messages["topic"];
