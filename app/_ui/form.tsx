"use client";

import type { FormEvent, ReactNode } from "react";
import { Form as AriaForm } from "react-aria-components/Form";
import { classes } from "./classes";
import { FormError } from "./form-error";

type Props = {
  children: ReactNode;
  /** Called with the native form data; the page is not left. */
  onSubmit?: (data: FormData) => void;
  /** A refusal that belongs to no single field. */
  error?: string | null;
  /** Refusals by field name: each is shown beside its field until that field changes. */
  errors?: Record<string, string>;
  id?: string;
  className?: string;
};

/** A member's form. Candidates' and visitors' forms are plain <form>s with Plain… fields. */
export function Form({ children, onSubmit, error, errors, id, className }: Props) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.(new FormData(event.currentTarget));
  }
  return (
    <AriaForm
      id={id}
      validationErrors={errors}
      onSubmit={submit}
      className={classes("flex max-w-form flex-col gap-4", className)}
    >
      {children}
      <FormError className="order-1">{error}</FormError>
    </AriaForm>
  );
}

/** Buttons at the end of a form: the primary one first. */
export function FormActions({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={classes("order-2 flex flex-wrap items-center gap-2 pt-1", className)}>{children}</div>
  );
}
