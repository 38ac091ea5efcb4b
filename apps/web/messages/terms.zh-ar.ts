/** Languages whose words are set here. */
export const TERM_LANGUAGES = ["zh", "ar"] as const;
type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** Words of one language for a term: those that stand for it, in their forms, and those that must not. */
interface Wording {
  readonly use: readonly string[];
  readonly not?: readonly RegExp[];
}

/** A key term of the register in English, with the words that stand for it in Chinese and in Arabic. */
export interface Term extends Readonly<Record<TermLanguage, Wording>> {
  readonly en: RegExp;
  /** Places where English uses its word for something else, or where another language says it by its grammar. */
  readonly elsewhere?: RegExp;
}

/** An Arabic word with what may be written before it, and nothing behind it. */
const whole = (word: string, unless = ""): RegExp =>
  new RegExp(`(?<!\\p{L})[وفبكل]?(?:ال|ل)?${word}(?!\\p{L})${unless}`, "u");

/**
 * One word for one thing in Chinese and in Arabic, as the glossary (docs/glossary.md) has it for English: the word of the
 * United Nations where it has one. Two of its words are not taken, because they mean something else beside them: 效力 is
 * also the legal effect of a text, and بيان is also a joint statement (its plural, بيانات, is data).
 */
export const TERMS: readonly Term[] = [
  { en: /\binstruments?\b/iu, zh: { use: ["文书"] }, ar: { use: ["صك", "صكوك"] } },
  {
    en: /\bstatements?\b/iu,
    elsewhere:
      /joint-statement|^\.(?:about\.what|compare\.bothTexts|instruments\.lead|methodology\.(?:units\.items\.0|limits))/u,
    zh: { use: ["表述", "转述"], not: [/(?<!联合|巴黎|约束力的)声明/u, /陈述/u] },
    ar: { use: ["قول", "أقوال"], not: [whole("بيان", "(?! (?:باريس|مشترك|المشترك|لا يلزم))")] },
  },
  { en: /\bprovisions?\b/iu, zh: { use: ["条款"] }, ar: { use: ["حكم", "أحكام"] } },
  { en: /\bclauses?\b/iu, zh: { use: ["条文", "逐条"], not: [/子句/u] }, ar: { use: ["بند", "بنود"] } },
  {
    en: /\bpart(?:y|ies)\b/iu,
    zh: { use: ["方"], not: [/当事方|缔约方|政党/u] },
    ar: { use: ["طرف", "أطراف"], not: [whole("حزب")] },
  },
  {
    en: /\bforces?\b/iu,
    zh: { use: ["语力"], not: [/(?<!法律)效力|力度/u] },
    ar: { use: ["قوة"], not: [/أقوى/u, /درجات القوة/u] },
  },
  { en: /\bstrength\b/iu, zh: { use: ["强度"], not: [/满分|强弱/u] }, ar: { use: ["شدة", "شدت"] } },
  { en: /\bstrongest\b/iu, zh: { use: ["最强"] }, ar: { use: ["أشد"] } },
  { en: /\bfamily\b/iu, zh: { use: ["类别"] }, ar: { use: ["صنف"], not: [/نوع (?:ال)?قوة/u] } },
  { en: /\bstances?\b/iu, zh: { use: ["立场"] }, ar: { use: ["موقف"] } },
  {
    en: /\bspeakers?\b/iu,
    zh: { use: ["表态方"], not: [/发言|说话者/u] },
    ar: { use: ["صاحب القول", "أصحاب القول"], not: [whole("متكلم(?:ين|ون)?"), /من يتكلم/u] },
  },
  {
    en: /\bactors?\b|\bwho is to act\b/iu,
    elsewhere: /^\.methodology\.fields\.items/u,
    zh: { use: ["行动方"], not: [/行动者|行为体/u] },
    ar: { use: ["الجهات الفاعلة"], not: [whole("فاعلون"), /المطلوب منه/u] },
  },
  {
    en: /\bbeneficiar(?:y|ies)\b/iu,
    zh: { use: ["受益者"], not: [/受益人|受益方|受惠/u] },
    ar: { use: ["المستفيدون"], not: [/ينتفع|المنتفع/u] },
  },
  {
    en: /\bqualifiers?\b/iu,
    zh: { use: ["限定语"], not: [/修饰语|限制词/u] },
    ar: { use: ["ألفاظ التقييد", "لفظ تقييد"], not: [/المقيدات|المحددات/u] },
  },
  {
    en: /\bhedges?\b/iu,
    zh: { use: ["缓和"], not: [/模糊/u] },
    ar: { use: ["احتراز"], not: [/تلطيف|تحفظا|تحوط/u] },
  },
  {
    en: /\bcod(?:ed|ings?)\b/iu,
    zh: { use: ["编码"], not: [/标注(?!形式)/u] },
    ar: { use: ["مرمز", "رمز", "رمزت", "ترميز"], not: [/تشفير|مشفر/u] },
  },
  { en: /\bcodebook\b/iu, zh: { use: ["编码手册"] }, ar: { use: ["دليل الترميز"], not: [/كتاب الترميز/u] } },
  { en: /\bcoders?\b/iu, zh: { use: ["编码者"], not: [/编码员/u] }, ar: { use: ["مرمز"] } },
  {
    en: /\bdrafts?\b/iu,
    zh: { use: ["草稿", "起草", "草案"], not: [/初稿|草拟/u] },
    ar: { use: ["مسود", "مشروع"] },
  },
  { en: /\bchecked\b/iu, zh: { use: ["核对"], not: [/核查|校对/u] }, ar: { use: ["مدقق", "تدقيق"] } },
  { en: /\bverified\b/iu, zh: { use: ["核实"], not: [/验证/u] }, ar: { use: ["متحقق منه", "يتحقق منه"] } },
  {
    en: /\bsnapshot\b/iu,
    zh: { use: ["快照"], not: [/镜像/u] },
    ar: { use: ["لقطة"], not: [whole("صورة", "(?! \\(SVG)")] },
  },
  { en: /\bregister\b/iu, zh: { use: ["登记册"], not: [/登记簿|注册/u] }, ar: { use: ["سجل"] } },
  {
    en: /\brecords\b/iu,
    elsewhere: /^\.(?:about\.what|extract\.how|home\.lead|quality\.extractor\.lead)/u,
    zh: { use: ["记录"] },
    ar: { use: ["قيد", "قيود"] },
  },
  {
    en: /\balign/iu,
    zh: { use: ["对应"], not: [/对齐/u] },
    ar: { use: ["مطابقة", "نظير"], not: [/محاذاة|مواءمة/u] },
  },
  {
    en: /\breported\b/iu,
    zh: { use: ["转述"], not: [/据称/u] },
    ar: { use: ["منقول", "نقل"], not: [/مبلغ عنه/u] },
  },
  { en: /\binherit/iu, zh: { use: ["承继"], not: [/承接|承自|继承/u] }, ar: { use: ["موروث", "يرث"] } },
  {
    en: /\btopics?\b/iu,
    zh: { use: ["议题"], not: [/主题|话题/u] },
    ar: { use: ["موضوع", "مواضيع"], not: [/موضوعات/u] },
  },
  { en: /\bthemes?\b/iu, zh: { use: ["领域"] }, ar: { use: ["مجال"], not: [whole("محور")] } },
  {
    en: /\bsummar(?:y|ies)\b/iu,
    zh: { use: ["摘要"], not: [/概要|总结/u] },
    ar: { use: ["ملخص"], not: [/موجز|خلاصة(?! خاصة| التغييرات)/u] },
  },
  {
    en: /\breferences\b|\brefers?\b|\breferred\b/iu,
    zh: { use: ["援引"], not: [/引用关系|参照/u] },
    ar: { use: ["إحال", "يحيل", "محيل", "محال", "يحال"] },
  },
  {
    en: /\bAPI\b/u,
    zh: { use: ["接口"], not: [/(?<!Open)API/u] },
    ar: { use: ["الواجهة البرمجية"], not: [/واجهة البرمجة/u] },
  },
  { en: /\bconfidence\b/iu, zh: { use: ["置信度"], not: [/可信度/u] }, ar: { use: ["درجة الثقة"] } },
  { en: /\bsearch/iu, zh: { use: ["检索"], not: [/搜索|查找/u] }, ar: { use: ["بحث"] } },
  { en: /\bendors/iu, zh: { use: ["赞同"], not: [/认可|背书/u] }, ar: { use: ["أيد", "تأييد", "مؤيد"] } },
  {
    en: /\bcommit\b|\bcommitment\b/iu,
    zh: { use: ["承诺"], not: [/许诺|保证/u] },
    ar: { use: ["تعهد"], not: [/تلتزم|التزام (?!التزاما|اتفاق|في|ا)/u] },
  },
  {
    en: /\blanguage versions?\b/iu,
    zh: { use: ["语文版本"], not: [/语文本|语言版本/u] },
    ar: { use: ["النسخ اللغوية", "نسخها اللغوية", "نسخة لغوية"], not: [/الصيغ اللغوية|نصوص لغوية/u] },
  },
];
