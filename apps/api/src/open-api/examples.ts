import type { Content, Document, Operation, Schemas } from "./document.ts";
import { sampleOf } from "./sample.ts";

/** Bodies with an example each; texts other than JSON are too long to be made up. */
function contentWithExamples(content: Content, schemas: Schemas): Content {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const made = /json$/u.test(type) || media.schema.examples;
      return [type, made ? { ...media, example: media.example ?? sampleOf(media.schema, schemas) } : media];
    }),
  );
}

function operationWithExamples(operation: Operation, schemas: Schemas): Operation {
  const { parameters = [], requestBody, responses } = operation;
  return {
    ...operation,
    parameters: parameters.map((one) => ({ ...one, example: one.example ?? sampleOf(one.schema, schemas) })),
    ...(requestBody && {
      requestBody: { ...requestBody, content: contentWithExamples(requestBody.content, schemas) },
    }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        status === "200" && response.content
          ? { ...response, content: contentWithExamples(response.content, schemas) }
          : response,
      ]),
    ),
  };
}

/** The contract with an example of every parameter, body and whole answer. */
export function withExamples(document: Document): Document {
  const { schemas } = document.components;
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => [
          method,
          operationWithExamples(operation, schemas),
        ]),
      ),
    ]),
  );
  return { ...document, paths };
}
