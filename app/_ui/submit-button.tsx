"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { PlainButton } from "./plain-button";
import { Spinner } from "./spinner";

/** PlainButton that shows, where scripts run, that the form is on its way and cannot be sent twice. */
export function SubmitButton({ children, icon, ...props }: ComponentProps<typeof PlainButton>) {
  const { pending } = useFormStatus();
  return (
    <PlainButton
      {...props}
      aria-disabled={pending || undefined}
      data-pending={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
      <span
        className={
          pending ? "inline-flex items-center gap-1.5 opacity-0" : "inline-flex items-center gap-1.5"
        }
      >
        {icon}
        {children}
      </span>
    </PlainButton>
  );
}
