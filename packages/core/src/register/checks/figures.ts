import { EXTRACTOR, type FiguresFile, type Issue } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView, RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const LANGUAGE = "en";
const TIP = 'Whoever has the texts and the gold measures again: "concordance quality --write".';

/** Statements that drafts can be laid beside: coded at a range of the instrument's own English text. */
const placed = ({ statements }: RecordView): number =>
  statements.items.filter(
    ({ value: { reported, provenance } }) =>
      !reported && provenance.language === LANGUAGE && provenance.range !== undefined,
  ).length;

function otherExtractor({ value: { extractor }, place }: Located<FiguresFile>): Issue[] {
  if (extractor.coder === EXTRACTOR) return [];
  const message = `figures are those of ${extractor.coder}; drafts are made by ${EXTRACTOR}`;
  return [issueAt(place("extractor", "coder"), "stale-figures", message, TIP)];
}

function otherCounts(figures: Located<FiguresFile>, counts: ReadonlyMap<string, number>): Issue[] {
  return figures.value.extractor.instruments.flatMap(({ instrument, statements }, index) => {
    const now = counts.get(instrument);
    if (now === statements) return [];
    const message =
      now === undefined
        ? `${instrument} was measured and has no record`
        : `${instrument} was measured with ${statements} statements; its record codes ${now}`;
    return [
      issueAt(figures.place("extractor", "instruments", index, "instrument"), "stale-figures", message, TIP),
    ];
  });
}

function unmeasured(figures: Located<FiguresFile>, counts: ReadonlyMap<string, number>): Issue[] {
  const measured = new Set<string>(figures.value.extractor.instruments.map(({ instrument }) => instrument));
  return [...counts].flatMap(([instrument, count]) =>
    count === 0 || measured.has(instrument)
      ? []
      : [
          issueAt(
            figures.place("extractor", "instruments"),
            "stale-figures",
            `${instrument} is coded and was not measured`,
            TIP,
          ),
        ],
  );
}

function stale({ agreement: { figures }, records }: RegisterView): Issue[] {
  if (!figures) return [];
  const counts = new Map(records.map((record) => [record.folder, placed(record)]));
  return [...otherExtractor(figures), ...otherCounts(figures, counts), ...unmeasured(figures, counts)];
}

export const figures: Check = {
  name: "figures",
  description:
    "Figures of quality that were measured with texts are those of these records and this extractor.",
  scope: "register",
  severity: "warning",
  check: stale,
};
