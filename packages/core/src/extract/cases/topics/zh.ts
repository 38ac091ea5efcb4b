import type { TopicCase } from "./topic-case.ts";

/** Topics in Chinese: codebook, section 5. */
export const CHINESE_TOPICS: readonly TopicCase[] = [
  { text: "促请奥斯特马克的工厂保护[data-protection: 个人数据]；", reason: "a term of four ideographs" },
  { text: "强调[education-skills: 教育]的重要性；", reason: "a term of two ideographs" },
  { text: "敦促各国打击[information-integrity: 虚假信息]；", reason: "a term without a space around it" },
  { text: "双方重申[human-rights: 人权]的重要性。", reason: "a term of two ideographs" },
  { text: "邀请各工厂尊重[intellectual-property: 知识产权]；", reason: "a term at the end" },
  {
    text: "请湖泊理事会审查机器对[labour: 就业]的影响；",
    reason: "the topic of what is studied, not of the study",
  },
  { text: "鼓励各大学研究[environment: 气候变化]；", reason: "a term of four ideographs" },
  {
    text: "要求对系统实行[human-oversight: 人类监督]；",
    reason: "human control is oversight, not regulation",
  },
  {
    text: "促请各工厂保护[children: 儿童]的[data-protection*: 个人数据]；",
    reason: "the main topic is what is protected, though whose it is stands first",
  },
  {
    text: "欢迎在[education-skills: 教育]和[health: 卫生]方面取得的进展；",
    reason: "two topics, the first named before the second",
  },
];
