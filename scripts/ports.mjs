// Ports of the two servers, and whether they are free.
import { createServer } from "node:net";

const DEFAULTS = { API_PORT: 8787, WEB_PORT: 3000 };

/** The port that a setting names; a fault where it is none. */
export function portOf(name, env = process.env) {
  const text = env[name] ?? String(DEFAULTS[name]);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) return { fault: `${name}=${text} is no port; use a number from 1 to 65535.` };
  return { port };
}

/** One line where nothing can listen on the port; undefined where it is free. */
export function portFault(name, host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(describe(error.code, name, host, port)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function describe(code, name, host, port) {
  if (code === "EADDRINUSE") return `port ${port} on ${host} is taken; set ${name} to a free one.`;
  if (code === "EACCES")
    return `port ${port} on ${host} is not allowed to this user; set ${name} to one above 1023.`;
  return `nothing can listen on ${host}:${port} (${code}); check HOST and ${name}.`;
}
