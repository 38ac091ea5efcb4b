import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { EmbedCode } from "../../../components/embed-code.tsx";
import { FamilyShapes } from "../../../components/matrix/family-shapes.tsx";
import { MatrixForm } from "../../../components/matrix/matrix-form.tsx";
import { MatrixLegend } from "../../../components/matrix/matrix-legend.tsx";
import { MatrixTable } from "../../../components/matrix/matrix-table.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Pager } from "../../../components/pager.tsx";
import { ViewFoot } from "../../../components/views/view-foot.tsx";
import { forces, matrix } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import { matrixTitle } from "../../../lib/figures/matrix.ts";
import type { SearchParams } from "../../../lib/listing.ts";
import { MATRIX_NAMES, matrixQuery } from "../../../lib/matrix-query.ts";
import { viewAnswer } from "../../../lib/view-answer.ts";
import { viewAddress, viewQuery } from "../../../lib/view-query.ts";

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const edition = editionAt((await params).lang);
  const { matrix: words } = edition.messages;
  const { rows, value } = await viewQuery(searchParams, MATRIX_NAMES);
  const title = matrixTitle(edition, {
    rows: rows === "instrument" ? "instrument" : "party",
    value: value === "count" ? "count" : "strongest",
  });
  return { title, description: words.lead };
}

export default async function MatrixPage({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { paths, instrumentTitle, listed, messages } = edition;
  const { matrix: words, views, counts } = messages;
  const choices = await viewQuery(searchParams, MATRIX_NAMES);
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;
  const [answer, { items }] = await Promise.all([
    viewAnswer(matrix(matrixQuery(edition, choices, cursor))),
    forces(),
  ]);
  const address = viewAddress(paths.matrix, choices);
  const { rows, strength, until, asOf } = choices;
  const cellAddress = (id: string, topic: string) =>
    viewAddress(paths.matrixCell, { rows, id, topic, strength, until, asOf });
  const behind = choices.behind?.split(",") ?? [];
  return (
    <>
      <Canonical path={address} />
      <PageHead
        kicker={
          answer &&
          (answer.rows === "party" ? counts.parties(answer.total) : counts.instruments(answer.total))
        }
        title={words.title}
      >
        <p className="lead">{words.lead}</p>
        {answer && behind.length > 0 && (
          <p>{words.behind(listed(behind.map((id) => instrumentTitle(answer.included, id))))}</p>
        )}
      </PageHead>
      <MatrixForm edition={edition} choices={choices} />
      {!answer && <p className="refused">{views.refused}</p>}
      {answer?.rows === "party" && <p className="section-note">{words.partyNote}</p>}
      {answer && (
        <>
          <FamilyShapes />
          <MatrixLegend edition={edition} />
          {answer.items.length === 0 && <p className="missing">{words.noRows}</p>}
          {answer.items.length > 0 && (
            <MatrixTable
              edition={edition}
              matrix={answer}
              forces={new Map(items.map((force) => [force.id, force]))}
              cellAddress={cellAddress}
            />
          )}
          <Pager edition={edition} path={address} next={answer.next} onFirst={cursor === undefined} />
          <ViewFoot
            edition={edition}
            title={words.title}
            path={address}
            citation={answer.citation}
            links={answer.links}
          />
          <EmbedCode
            edition={edition}
            words={words.embed}
            path="/embed/matrix"
            query={choices}
            title={matrixTitle(edition, answer)}
            height={640}
          />
        </>
      )}
    </>
  );
}
