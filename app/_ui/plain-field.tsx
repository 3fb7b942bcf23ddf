import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes";

/** What every plain field takes. `name` is its id too, so that an ErrorSummary can link to it. */
export type PlainFieldProps = {
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Whether it may stay empty; in another language than English, the word that says so. */
  optional?: boolean | string;
  className?: string;
};

type Described = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type FrameProps = PlainFieldProps & { children: (field: Described) => ReactNode };

/** Label, hint, control and its one error, wired together without a script. */
export function PlainField({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FrameProps) {
  return (
    <div className={classes("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        <Optional word={optional} />
      </label>
      {hint && <PlainHint id={id}>{hint}</PlainHint>}
      {children(described(id, hint, error))}
      {error && <PlainError id={id}>{error}</PlainError>}
    </div>
  );
}

/** The same around several controls: a fieldset and its legend. */
export function PlainFieldset({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FrameProps) {
  return (
    <fieldset
      id={id}
      aria-describedby={described(id, hint, error)["aria-describedby"]}
      className={classes("flex min-w-0 flex-col gap-1", className)}
    >
      <legend className="mb-1 text-sm font-medium">
        {label}
        <Optional word={optional} />
      </legend>
      {hint && <PlainHint id={id}>{hint}</PlainHint>}
      {children(described(id, hint, error))}
      {error && <PlainError id={id}>{error}</PlainError>}
    </fieldset>
  );
}

function Optional({ word }: { word: boolean | string | undefined }) {
  if (!word) return null;
  return <span className="font-normal text-faint"> ({word === true ? "optional" : word})</span>;
}

export function PlainError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-overdue">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
      <span>{children}</span>
    </p>
  );
}

export function PlainHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="-mt-0.5 mb-0.5 text-sm text-soft">
      {children}
    </p>
  );
}

export function described(id: string, hint: ReactNode, error: string | null | undefined): Described {
  const by = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return { id, "aria-describedby": by || undefined, "aria-invalid": error ? true : undefined };
}
