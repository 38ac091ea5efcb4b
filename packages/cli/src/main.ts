#!/usr/bin/env node
import { CommanderError } from "commander";
import { fault, STATUS } from "./fault.ts";
import { sayIssues } from "./output.ts";
import { createProgram } from "./program.ts";

const REPORT = "please report it with the command that you ran; CONCORDANCE_DEBUG=1 shows more";

/** A fault of the program itself: one line, and the stack only for who asks for it. */
function internal(error: unknown): never {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  sayIssues([fault("concordance", "internal", message, REPORT)]);
  if (process.env.CONCORDANCE_DEBUG === "1") console.error(error);
  process.exit(STATUS.internal);
}

/** A reader that has seen enough (`| head`) closes the pipe: that is its right and no fault. */
function outputFault({ code }: NodeJS.ErrnoException): never {
  if (code === "EPIPE") process.exit(STATUS.fine);
  const message = `standard output cannot be written (${code ?? "unknown"})`;
  sayIssues([fault("concordance", "output", message, "Check the space on the disk.")]);
  process.exit(STATUS.usage);
}

/** Commander has its own status and several lines for a wrong call; ours are one line and 2. */
function wrongCall({ code, exitCode, message }: CommanderError): void {
  if (exitCode === 0) return;
  process.exitCode = STATUS.usage;
  if (code === "commander.help") return;
  const line = message.replace(/^error: /u, "").replace(/(?<!\s)\s*\n\s*/gu, " ");
  sayIssues([fault("concordance", "usage", line, "run concordance --help, or concordance COMMAND --help")]);
}

process.stdout.on("error", outputFault);
process.stderr.on("error", () => {});
process.on("uncaughtException", internal);

try {
  const program = createProgram((status) => {
    process.exitCode = status;
  });
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) wrongCall(error);
  else internal(error);
}
