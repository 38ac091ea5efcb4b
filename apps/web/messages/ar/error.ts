import type { Messages } from "../messages.ts";

export const error = {
  title: "تعذر إنشاء هذه الصفحة",
  body: "الخلل من جانبنا، ولا عيب في الطلب. يُرجى إعادة المحاولة بعد دقيقة. وإذا تكرر الخلل فقد تكون الصفحات الأخرى متاحة.",
  retry: "إعادة المحاولة",
  home: "إلى الصفحة الرئيسية",
  reference: "الرقم المرجعي",
} satisfies Messages["error"];
