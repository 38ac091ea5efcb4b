import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

test("scripts need the nonce, and nothing inline is let through", () => {
  const policy = contentSecurityPolicy("n0nce");
  expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-(?:inline|eval)|https?:|\*/u);
});
