import { counter, plainNumber } from "../counter.ts";
import type { Messages } from "../messages.ts";

const counted = counter("ru");

export const counts = {
  number: plainNumber("ru"),
  statements: counted({
    one: "# высказывание",
    few: "# высказывания",
    many: "# высказываний",
    other: "# высказывания",
  }),
  reported: counted({
    one: "# высказывание в пересказе",
    few: "# высказывания в пересказе",
    many: "# высказываний в пересказе",
    other: "# высказывания в пересказе",
  }),
  instruments: counted({ one: "# документ", few: "# документа", many: "# документов", other: "# документа" }),
  parties: counted({ one: "# сторона", few: "# стороны", many: "# сторон", other: "# стороны" }),
  provisions: counted({ one: "# положение", few: "# положения", many: "# положений", other: "# положения" }),
  directActs: counted({
    one: "# прямое действие",
    few: "# прямых действия",
    many: "# прямых действий",
    other: "# прямого действия",
  }),
  directStatements: counted({
    one: "# собственное высказывание",
    few: "# собственных высказывания",
    many: "# собственных высказываний",
    other: "# собственного высказывания",
  }),
  throughGroups: counted({
    one: "# через группы",
    few: "# через группы",
    many: "# через группы",
    other: "# через группы",
  }),
  possibly: counted({
    one: "# возможно, через группы",
    few: "# возможно, через группы",
    many: "# возможно, через группы",
    other: "# возможно, через группы",
  }),
  sources: counted({ one: "# источник", few: "# источника", many: "# источников", other: "# источника" }),
  topics: counted({ one: "# тема", few: "# темы", many: "# тем", other: "# темы" }),
  codeUnits: counted({
    one: "# кодовая единица UTF-16",
    few: "# кодовые единицы UTF-16",
    many: "# кодовых единиц UTF-16",
    other: "# кодовой единицы UTF-16",
  }),
  results: counted({ one: "# результат", few: "# результата", many: "# результатов", other: "# результата" }),
  texts: counted({ one: "# текст", few: "# текста", many: "# текстов", other: "# текста" }),
} satisfies Messages["counts"];
