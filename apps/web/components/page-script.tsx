import { requestNonce } from "../lib/request-edition.ts";

/** A script of `public/scripts`: a page can be read without it. */
export async function PageScript({ name }: { name: "reading" | "instant" | "kept" }) {
  return <script async src={`/scripts/${name}.js`} nonce={await requestNonce()} />;
}
