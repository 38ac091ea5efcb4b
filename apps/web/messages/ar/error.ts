import type { Messages } from "../messages.ts";

export const error = {
  title: "تعذر إنشاء هذه الصفحة",
  body: "الخلل من جانبنا، ولا عيب في طلبك. حاول مرة أخرى بعد دقيقة. وإذا تكرر الخلل فقد تكون الصفحات الأخرى متاحة.",
  retry: "إعادة المحاولة",
  home: "إلى الصفحة الأولى",
  reference: "المرجع",
} satisfies Messages["error"];
