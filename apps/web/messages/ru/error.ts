import type { Messages } from "../messages.ts";
import { typeset } from "./typography.ts";

export const error = typeset({
  title: "Не удалось создать эту страницу",
  body: "Сбой на нашей стороне; с вашим запросом всё в порядке. Повторите попытку через минуту. Если сбой повторится, другие страницы, возможно, по-прежнему работают.",
  retry: "Повторить",
  home: "Главная страница",
  reference: "Номер для справки",
}) satisfies Messages["error"];
