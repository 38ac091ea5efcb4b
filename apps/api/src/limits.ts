import type { AppOptions } from "./app.ts";

const WINDOW_SECONDS = 60;
const CLIENTS_MAX = 50_000;
/** Requests a client may send in a window where no setting says otherwise: fifty a second, for a page or a script in a hurry. */
const REQUESTS = 3000;
/** How many of them may ask for work that no memory spares. */
const WORK_SHARE = 10;

/**
 * The limits that a server sets its clients.
 *
 * @param setting requests a minute and client; 0 for no limit; the default where it is undefined or empty
 */
export function limitsOf(
  setting: string | undefined,
  clientOf: NonNullable<AppOptions["limits"]>["clientOf"],
): Pick<AppOptions, "limits"> {
  const requests = setting ? Number(setting) : REQUESTS;
  if (!Number.isSafeInteger(requests) || requests < 0)
    throw new RangeError(`rate limit "${setting?.slice(0, 40)}" is no whole number of requests a minute`);
  if (requests === 0) return {};
  return {
    limits: {
      requests,
      work: Math.ceil(requests / WORK_SHARE),
      window: WINDOW_SECONDS,
      clientsMax: CLIENTS_MAX,
      now: () => Date.now(),
      freshKey: () => {
        const [first = 0, second = 0] = crypto.getRandomValues(new Int32Array(2));
        return [first, second];
      },
      clientOf,
    },
  };
}
