import type { Messages } from "../messages.ts";
import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { changes } from "./changes.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { counts } from "./counts.ts";
import { data } from "./data.ts";
import { dates } from "./dates.ts";
import { error } from "./error.ts";
import { extract } from "./extract.ts";
import { figures } from "./figures.ts";
import { force } from "./force.ts";
import { divergences, graph, lineage, timeline } from "./history.ts";
import { home } from "./home.ts";
import { instrument, instruments } from "./instruments.ts";
import { matrix } from "./matrix.ts";
import { methodology } from "./methodology.ts";
import { parties, party } from "./parties.ts";
import { positions } from "./positions.ts";
import { privacy } from "./privacy.ts";
import { quality } from "./quality.ts";
import { quotation } from "./quotation.ts";
import { scheme } from "./scheme.ts";
import { search } from "./search.ts";
import { notFound, offline, paging, punctuation, site, unavailable, withdrawn } from "./site.ts";
import { statement } from "./statement.ts";
import { topic, topics } from "./topics.ts";
import { views } from "./views.ts";
import { vocabulary } from "./vocabulary.ts";

/** Every word of the interface in Chinese. */
export const zh: Messages = {
  about,
  accessibility,
  compare,
  counts,
  dates,
  divergences,
  error,
  extract,
  figures,
  force,
  graph,
  home,
  instrument,
  instruments,
  lineage,
  matrix,
  methodology,
  notFound,
  offline,
  paging,
  parties,
  party,
  positions,
  privacy,
  punctuation,
  site,
  statement,
  timeline,
  topic,
  topics,
  unavailable,
  views,
  withdrawn,
  search,
  changes,
  data,
  quality,
  quotation,
  cite,
  vocabulary: { ...vocabulary, ...scheme },
};
