import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "./security.ts";

describe("contentSecurityPolicy", () => {
  test("lets in nothing that is not this site's, and no script without the nonce", () => {
    const policy = contentSecurityPolicy("abc", false);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  test("gives way for the framework's traces in development alone", () => {
    expect(contentSecurityPolicy("abc", true)).toContain("'unsafe-eval'");
  });
});
