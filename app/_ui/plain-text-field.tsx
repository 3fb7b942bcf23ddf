import type { ComponentProps } from "react";
import { PlainField, type PlainFieldProps } from "./plain-field";

type Props = PlainFieldProps & Omit<ComponentProps<"input">, "name" | "id" | "className">;

/** One line of text, an e-mail, a phone number, a day (`type="date"`), a number. Required unless `optional`. */
export function PlainTextField({ name, id, label, hint, error, optional, className, ...input }: Props) {
  return (
    <PlainField {...{ name, id, label, hint, error, optional, className }}>
      {(field) => <input name={name} required={!optional} {...input} {...field} className="field" />}
    </PlainField>
  );
}
