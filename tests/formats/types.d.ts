/** The processor of citations ships no types; the tests ask it for a citation and a bibliography. */
declare module "citeproc" {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: string, language: string);
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly object[]): string;
    makeBibliography(): [facts: unknown, entries: string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

declare module "@citation-js/plugin-ris" {}

/** The reader of Frictionless data packages ships no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly errors: readonly Error[];
    read(options: { relations: boolean; keyed: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(path: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
