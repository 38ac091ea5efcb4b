import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "الاستشهاد بهذا الصك",
  party: "الاستشهاد بهذا القيد",
  select: "نقرة واحدة على الاستشهاد تحدده كله.",
  copy: "نسخ",
  copied: "نُسخ",
  otherStyles: (styles) => `أنماط أخرى: ${styles}`,
  permanent: "العنوان الدائم",
  formats: "لبرامج إدارة المراجع",
  official: "الصفحة الرسمية",
  asOf: (date) => `القيد كما كان في ${date}`,
  past: (date) => `هذا هو القيد كما كان في نهاية ${date}، وربما تغير بعد ذلك.`,
  now: "القيد كما هو الآن",
  embed: "إدراج هذا القول في صفحة أخرى",
  picture: "صورة (SVG)",
} satisfies Messages["cite"];
