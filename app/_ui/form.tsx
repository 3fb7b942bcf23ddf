"use client";

import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
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
  const form = useRef<HTMLFormElement>(null);
  const unplaced = useUnplaced(form, errors);
  useWayToWhatIsWrong(form, errors);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.(new FormData(event.currentTarget));
  }
  return (
    <AriaForm
      ref={form}
      id={id}
      validationErrors={errors}
      onSubmit={submit}
      onClickCapture={sendOnce}
      onInput={forgetRefusal}
      className={classes("flex max-w-form flex-col gap-4", className)}
    >
      {children}
      <FormError className="order-1">{error ?? unplaced}</FormError>
    </AriaForm>
  );
}

/** The second click of a double click sends nothing again, however quickly the first was answered. */
function sendOnce(event: MouseEvent) {
  const button = event.target instanceof Element && event.target.closest("button");
  if (button && button.type === "submit" && event.detail > 1) event.preventDefault();
}

/** A refusal goes as soon as its field is typed into. Were it to go with the focus, on the way to the button, the button
 * would move up from under the pointer and never be clicked. */
function forgetRefusal({ target }: FormEvent) {
  if (target instanceof Element && target.matches("[aria-invalid=true]"))
    target.dispatchEvent(new Event("change"));
}

/** A refusal that no field shows, such as that of an id which nobody typed: it is told for the whole form. */
function useUnplaced(form: RefObject<HTMLFormElement | null>, errors: Props["errors"]): string | null {
  const [unplaced, setUnplaced] = useState<string | null>(null);
  const sentences = Object.values(errors ?? {}).join("\n");
  useEffect(() => {
    const parts = [...(form.current?.children ?? [])].filter((part) => part.role !== "alert");
    const shown = parts.map(({ textContent }) => textContent).join("\n");
    const missing = sentences.split("\n").find((sentence) => sentence && !shown.includes(sentence));
    setUnplaced(missing ?? null);
  }, [form, sentences]);
  return unplaced;
}

/** Leads to the first field that was refused: in a long form it may be far above the button that was pressed. */
function useWayToWhatIsWrong(form: RefObject<HTMLFormElement | null>, errors: Props["errors"]) {
  const sentences = Object.values(errors ?? {}).join("\n");
  useEffect(() => {
    if (!sentences) return;
    const refused = form.current?.querySelector("[data-invalid]");
    const part = refused?.matches(FOCUSABLE) ? refused : refused?.querySelector(FOCUSABLE);
    if (part instanceof HTMLElement) part.focus();
  }, [form, sentences]);
}
const FOCUSABLE = ":is(input, textarea, button, [role=spinbutton]):not([tabindex='-1'])";

/** Buttons at the end of a form: the primary one first. */
export function FormActions({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={classes("order-2 flex flex-wrap items-center gap-2 pt-1", className)}>{children}</div>
  );
}
