"use client";
import type { Language, TextKind } from "@concordance/core";
import { type DragEvent, type FormEvent, useState } from "react";
import type { Question } from "../../lib/extract/exchange.ts";
import type { ExtractWords } from "./extract-words.ts";

type Asked = Omit<Question, "names">;

interface FormProps {
  readonly words: ExtractWords;
  readonly busy: boolean;
  readonly onAsk: (question: Asked) => void;
  readonly onStop: () => void;
}

/** What the fields say; a file goes before the text. Null where nothing was given. */
async function questionOf(form: HTMLFormElement, dropped: File | null): Promise<Asked | null> {
  const data = new FormData(form);
  const chosen = data.get("file");
  const file = dropped ?? (chosen instanceof File && chosen.size > 0 ? chosen : null);
  const text = String(data.get("text") ?? "");
  if (!file && text.trim() === "") return null;
  const language = String(data.get("language") ?? "");
  return {
    input: file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { text },
    kind: String(data.get("kind")) as TextKind,
    ...(language && { language: language as Language }),
  };
}

function Choices({ words: { tool, languages } }: Pick<FormProps, "words">) {
  return (
    <div className="extract-choices">
      <label>
        <span>{tool.language}</span>
        <select name="language">
          <option value="">{tool.anyLanguage}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{tool.kind}</span>
        <select name="kind">
          <option value="expression">{tool.expression}</option>
          <option value="report">{tool.report}</option>
        </select>
      </label>
    </div>
  );
}

/** Text or file, what language and kind it is, and the buttons. */
export function ExtractForm({ words, busy, onAsk, onStop }: FormProps) {
  const { tool } = words;
  const [file, setFile] = useState<File | null>(null);
  const [empty, setEmpty] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = await questionOf(event.currentTarget, file);
    setEmpty(question === null);
    if (question) onAsk(question);
  };
  const drop = (event: DragEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFile(event.dataTransfer.files[0] ?? null);
  };

  return (
    <form
      className="extract-form"
      onSubmit={submit}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      <label className="extract-text">
        <span>{tool.text}</span>
        <textarea
          name="text"
          rows={10}
          dir="auto"
          spellCheck={false}
          aria-describedby={empty ? "extract-empty" : undefined}
          aria-invalid={empty || undefined}
        />
      </label>
      {empty && (
        <p id="extract-empty" className="extract-fault" role="alert">
          {tool.empty}
        </p>
      )}
      <label className="extract-file">
        <span>{tool.file}</span>
        <input
          type="file"
          name="file"
          accept=".txt,.md,.html,.htm,.xml"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
        />
      </label>
      <p className="note">{file ? `${tool.chosen} ${file.name}` : tool.drop}</p>
      <Choices words={words} />
      <p className="extract-buttons">
        <button type="submit" disabled={busy}>
          {tool.go}
        </button>
        {busy && (
          <button type="button" className="second" onClick={onStop}>
            {tool.stop}
          </button>
        )}
      </p>
    </form>
  );
}
