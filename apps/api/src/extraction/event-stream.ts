import type { ExtractionEvent } from "../schemas/extract.ts";

/** How events are written: a line each (NDJSON), or as server-sent events (WHATWG HTML, section 9.2). */
export const WRITERS = {
  "application/x-ndjson": (event: ExtractionEvent) => `${JSON.stringify(event)}\n`,
  "text/event-stream": (event: ExtractionEvent) =>
    `event: ${event.event}\ndata: ${JSON.stringify(event)}\n\n`,
} as const;
export type StreamType = keyof typeof WRITERS;

/**
 * A body that is written no faster than it is read, and that stops the work where the reader goes away. A fault on the way
 * is told as the last event, since the status was sent already.
 */
export function eventStream(
  events: AsyncGenerator<ExtractionEvent>,
  write: (event: ExtractionEvent) => string,
  fault: (error: unknown) => ExtractionEvent,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await events.next();
          if (done) return controller.close();
          controller.enqueue(encoder.encode(write(value)));
        } catch (error) {
          controller.enqueue(encoder.encode(write(fault(error))));
          controller.close();
        }
      },
      async cancel() {
        await events.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
