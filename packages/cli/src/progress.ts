const WIDTH = 24;
const EVERY_MS = 100;

interface Shown {
  /** What is being done. */
  readonly label: string;
  /** Where standard error is no terminal: a plain line each so many steps; none where absent. */
  readonly lineEach?: number;
}

/** How far a command is. `share` is from 0 to 1, undefined where the whole is not known. */
export interface Progress {
  step(share: number | undefined, words: string): void;
  end(): void;
}

const bar = (share: number): string => {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${String(Math.round(share * 100)).padStart(3)} %`;
};

/** A bar that stays on one line; it is drawn at most ten times a second. */
function onTerminal({ label }: Shown): Progress {
  let drawn = 0;
  return {
    step(share, words) {
      const now = performance.now();
      if (now - drawn < EVERY_MS) return;
      drawn = now;
      process.stderr.write(`\r\u001B[K${label} ${share === undefined ? "" : `${bar(share)} `}${words}`);
    },
    end() {
      if (drawn > 0) process.stderr.write("\r\u001B[K");
    },
  };
}

function asLines({ label, lineEach }: Shown): Progress {
  let steps = 0;
  return {
    step(_share, words) {
      steps += 1;
      if (lineEach !== undefined && steps % lineEach === 0) {
        process.stderr.write(`concordance: ${label}: ${words}\n`);
      }
    },
    end() {},
  };
}

/** Tells on standard error how far a command is: a bar on a terminal, plain lines or nothing elsewhere. */
export const progress = (shown: Shown): Progress =>
  process.stderr.isTTY ? onTerminal(shown) : asLines(shown);
