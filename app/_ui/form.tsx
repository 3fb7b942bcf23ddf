"use client";

import {
  type FormEvent,
  type MouseEvent,
  type PointerEvent,
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
      onPointerDownCapture={sendWhereItWas}
      className={classes("flex max-w-form flex-col gap-4", className)}
    >
      {children}
      <FormError className="order-1">{error ?? unplaced}</FormError>
    </AriaForm>
  );
}

/** The second click of a double click sends nothing again, however quickly the first was answered. */
function sendOnce(event: MouseEvent) {
  if (event.detail > 1 && submitButtonAt(event)) event.preventDefault();
}

/** The button that a press begins on sends, also when it has moved by the press's end: a refusal above it goes as its
 * field loses the focus to the button, and the browser sees no click where nothing lies any more. */
function sendWhereItWas(event: PointerEvent) {
  const button = submitButtonAt(event);
  if (!button || event.button !== 0) return;
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const ended = ({ type, clientX: x, clientY: y }: globalThis.PointerEvent) => {
    for (const end of ["pointerup", "pointercancel"] as const) document.removeEventListener(end, ended);
    const wasThere = type === "pointerup" && x >= left && x <= right && y >= top && y <= bottom;
    const isFree = button.type === "submit" && !button.disabled;
    if (wasThere && isFree && !button.contains(document.elementFromPoint(x, y)))
      button.form?.requestSubmit(button);
  };
  for (const end of ["pointerup", "pointercancel"] as const) document.addEventListener(end, ended);
}

function submitButtonAt({ target }: { target: EventTarget }): HTMLButtonElement | null {
  const button = target instanceof Element ? target.closest("button") : null;
  return button?.type === "submit" ? button : null;
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
