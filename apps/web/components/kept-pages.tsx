/** Where the script `kept` names the pages that can be read without a connection; hidden until it has any. */
export function KeptPages({ title }: { title: string }) {
  return (
    <section aria-labelledby="kept" className="kept-pages" hidden>
      <h2 id="kept">{title}</h2>
      <ul className="points" />
    </section>
  );
}
