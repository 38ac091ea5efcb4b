/**
 * A file of the register as text. `path` is relative to the register's folder, with `/` between its parts:
 * `instruments/<id>/statements.yaml`, `parties/states.json`, `bodies.yaml`.
 */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}
