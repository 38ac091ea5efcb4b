import { describe, expect, test } from "vitest";
import { withoutFramework } from "./without-framework.ts";

describe("withoutFramework", () => {
  test.each([
    ["a script of the framework", '<p>a</p><script src="/_next/static/chunks/a.js" async=""></script>'],
    ["the page as data", '<p>a</p><script nonce="n">self.__next_f.push([1,"a"])</script>'],
    ["a hint to load a script", '<link rel="preload" as="script" fetchPriority="low" href="/b.js"/><p>a</p>'],
    ["a mark between texts", "<p>a<!-- --></p>"],
  ])("takes out %s", (_what, html) => expect(withoutFramework(html)).toBe("<p>a</p>"));

  test.each([
    ["a script of the site", '<script async="" src="/scripts/reading.js" nonce="n"></script>'],
    ["data for search engines", '<script type="application/ld+json">{"name":"a"}</script>'],
    [
      "a style sheet and a font",
      '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/b"/>',
    ],
    ["the name of the element in a text", "<p>&lt;script&gt; and &lt;/script&gt;</p>"],
    ["an element that nothing closes", "<p>a</p><script>b"],
  ])("keeps %s", (_what, html) => expect(withoutFramework(html)).toBe(html));

  test("keeps the order of what stays", () =>
    expect(
      withoutFramework(
        '<a></a><script>1</script><b></b><script type="application/ld+json">2</script><i></i><script>3</script><u></u>',
      ),
    ).toBe('<a></a><b></b><script type="application/ld+json">2</script><i></i><u></u>'));
});
