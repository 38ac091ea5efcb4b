import { apartList } from "./apart-list.examples.tsx";
import { asOfNotice } from "./as-of-notice.examples.tsx";
import { belonging } from "./belonging.examples.tsx";
import { changeList } from "./change-list.examples.tsx";
import { choice } from "./choice.examples.tsx";
import { citeBox } from "./cite-box.examples.tsx";
import { claims } from "./claims.examples.tsx";
import { clause } from "./clause.examples.tsx";
import { clauses } from "./clauses.examples.tsx";
import { alignmentWhy } from "./comparison/alignment-why.examples.tsx";
import { aloneLists } from "./comparison/alone-lists.examples.tsx";
import { compareForm } from "./comparison/compare-form.examples.tsx";
import { comparedStatement } from "./comparison/compared-statement.examples.tsx";
import { interoperability } from "./comparison/interoperability.examples.tsx";
import { questions } from "./comparison/questions.examples.tsx";
import { sharedRows } from "./comparison/shared-rows.examples.tsx";
import { topicRows } from "./comparison/topic-rows.examples.tsx";
import { copyButton } from "./copy-button.examples.tsx";
import { coverage } from "./coverage.examples.tsx";
import { dataTables } from "./data-tables.examples.tsx";
import { day } from "./day.examples.tsx";
import { embedCode } from "./embed-code.examples.tsx";
import type { ComponentExamples } from "./example.ts";
import { expressionList } from "./expression-list.examples.tsx";
import { externalLink } from "./external-link.examples.tsx";
import { extractDownloads } from "./extract/extract-downloads.examples.tsx";
import { extractForm } from "./extract/extract-form.examples.tsx";
import { extractResult } from "./extract/extract-result.examples.tsx";
import { extractTable } from "./extract/extract-table.examples.tsx";
import { extractTool } from "./extract/extract-tool.examples.tsx";
import { extractedText } from "./extract/extracted-text.examples.tsx";
import { facets } from "./facets.examples.tsx";
import { failure } from "./failure.examples.tsx";
import { feedLinks } from "./feed-links.examples.tsx";
import { forceLegend } from "./force-legend.examples.tsx";
import { forceMark } from "./force-mark.examples.tsx";
import { forceProfile } from "./force-profile.examples.tsx";
import { forceTable } from "./force-table.examples.tsx";
import { highlighted } from "./highlighted.examples.tsx";
import { divergenceList } from "./history/divergence-list.examples.tsx";
import { graphFigure } from "./history/graph-figure.examples.tsx";
import { lineageList } from "./history/lineage-list.examples.tsx";
import { referenceTable } from "./history/reference-table.examples.tsx";
import { timelineFigure } from "./history/timeline-figure.examples.tsx";
import { timelineTable } from "./history/timeline-table.examples.tsx";
import { instantResults } from "./instant-results.examples.tsx";
import { instrumentFacets } from "./instrument-facets.examples.tsx";
import { instrumentFactList } from "./instrument-fact-list.examples.tsx";
import { instrumentList } from "./instrument-list.examples.tsx";
import { joinedStatements } from "./joined-statements.examples.tsx";
import { languageChoice } from "./language-choice.examples.tsx";
import { ledger } from "./ledger.examples.tsx";
import { ledgerCounts } from "./ledger-counts.examples.tsx";
import { ledgerTable } from "./ledger-table.examples.tsx";
import { ledgerWay } from "./ledger-way.examples.tsx";
import { lineSources } from "./line-sources.examples.tsx";
import { familyShapes } from "./matrix/family-shapes.examples.tsx";
import { matrixCell } from "./matrix/matrix-cell.examples.tsx";
import { matrixForm } from "./matrix/matrix-form.examples.tsx";
import { matrixLegend } from "./matrix/matrix-legend.examples.tsx";
import { matrixTable } from "./matrix/matrix-table.examples.tsx";
import { membershipTable } from "./membership-table.examples.tsx";
import { names } from "./names.examples.tsx";
import { newestInstruments } from "./newest-instruments.examples.tsx";
import { pageHead } from "./page-head.examples.tsx";
import { pager } from "./pager.examples.tsx";
import { partyCounts } from "./party-counts.examples.tsx";
import { partyKindTable } from "./party-kind-table.examples.tsx";
import { partyList } from "./party-list.examples.tsx";
import { partyRoles } from "./party-roles.examples.tsx";
import { partyStatements } from "./party-statements.examples.tsx";
import { forceColumns } from "./positions/force-columns.examples.tsx";
import { neighbourLists } from "./positions/neighbour-lists.examples.tsx";
import { positionsForm } from "./positions/positions-form.examples.tsx";
import { positionsTable } from "./positions/positions-table.examples.tsx";
import { proseSection } from "./prose-section.examples.tsx";
import { provenanceList } from "./provenance-list.examples.tsx";
import { qualitySection } from "./quality-section.examples.tsx";
import { relations } from "./relations.examples.tsx";
import { reportedLayer } from "./reported-layer.examples.tsx";
import { reviewLine } from "./review-line.examples.tsx";
import { said } from "./said.examples.tsx";
import { searchFacets } from "./search-facets.examples.tsx";
import { searchForm } from "./search-form.examples.tsx";
import { searchHit } from "./search-hit.examples.tsx";
import { searchResults } from "./search-results.examples.tsx";
import { siteFooter } from "./site-footer.examples.tsx";
import { siteHeader } from "./site-header.examples.tsx";
import { sourceList } from "./source-list.examples.tsx";
import { sourceRefs } from "./source-refs.examples.tsx";
import { statementDetails } from "./statement-details.examples.tsx";
import { statementItems } from "./statement-items.examples.tsx";
import { statementLink } from "./statement-link.examples.tsx";
import { topicLinks } from "./topic-links.examples.tsx";
import { topicScheme } from "./topic-scheme.examples.tsx";
import { translations } from "./translations.examples.tsx";
import { otherViews } from "./views/other-views.examples.tsx";
import { recordViews } from "./views/record-views.examples.tsx";
import { timeFields } from "./views/time-fields.examples.tsx";
import { viewFoot } from "./views/view-foot.examples.tsx";
import { viewForm } from "./views/view-form.examples.tsx";

/** Components with their examples; the catalogue shows them by group, in this order, and the tests look at them. */
export const CATALOGUE: readonly ComponentExamples[] = [
  choice,
  questions,
  externalLink,
  failure,
  languageChoice,
  pageHead,
  pager,
  proseSection,
  siteFooter,
  siteHeader,
  otherViews,
  recordViews,
  day,
  forceLegend,
  forceMark,
  forceProfile,
  forceTable,
  highlighted,
  said,
  topicLinks,
  topicScheme,
  translations,
  clause,
  clauses,
  joinedStatements,
  provenanceList,
  reportedLayer,
  reviewLine,
  statementDetails,
  statementItems,
  statementLink,
  names,
  claims,
  coverage,
  expressionList,
  instrumentFactList,
  lineSources,
  partyRoles,
  relations,
  sourceList,
  sourceRefs,
  changeList,
  instrumentList,
  newestInstruments,
  partyCounts,
  partyKindTable,
  partyList,
  apartList,
  belonging,
  ledgerCounts,
  ledgerTable,
  ledgerWay,
  ledger,
  membershipTable,
  partyStatements,
  facets,
  instantResults,
  instrumentFacets,
  searchFacets,
  searchForm,
  searchHit,
  searchResults,
  alignmentWhy,
  aloneLists,
  comparedStatement,
  interoperability,
  sharedRows,
  topicRows,
  forceColumns,
  neighbourLists,
  positionsTable,
  familyShapes,
  divergenceList,
  graphFigure,
  lineageList,
  referenceTable,
  timelineFigure,
  timelineTable,
  matrixCell,
  matrixLegend,
  matrixTable,
  compareForm,
  extractForm,
  extractTool,
  matrixForm,
  positionsForm,
  timeFields,
  viewForm,
  asOfNotice,
  citeBox,
  copyButton,
  dataTables,
  embedCode,
  extractDownloads,
  extractResult,
  extractTable,
  extractedText,
  feedLinks,
  qualitySection,
  viewFoot,
];
