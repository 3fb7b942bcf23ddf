"use client";

import type { ComponentProps } from "react";
import { fractionDigits } from "./money";
import { NumberField } from "./number-field";

type Props = Omit<
  ComponentProps<typeof NumberField>,
  "value" | "defaultValue" | "onChange" | "formatOptions" | "unit"
> & {
  currency: string;
  valueMinorUnits?: number | null;
  defaultMinorUnits?: number | null;
  onChangeMinorUnits?: (minorUnits: number | null) => void;
};

/** Shows whole currency, keeps minor units, so that nobody multiplies by a hundred twice. */
export function MoneyField({
  currency,
  valueMinorUnits,
  defaultMinorUnits,
  onChangeMinorUnits,
  ...props
}: Props) {
  const unit = 10 ** fractionDigits(currency);
  const shown = (minorUnits: number | null) => (minorUnits === null ? Number.NaN : minorUnits / unit);
  return (
    <NumberField
      minValue={0}
      {...props}
      {...(valueMinorUnits === undefined ? {} : { value: shown(valueMinorUnits) })}
      {...(defaultMinorUnits === undefined ? {} : { defaultValue: shown(defaultMinorUnits) })}
      onChange={(value) => onChangeMinorUnits?.(Number.isNaN(value) ? null : Math.round(value * unit))}
      formatOptions={{ style: "currency", currency, minimumFractionDigits: 0 }}
    />
  );
}
