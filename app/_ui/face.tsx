import type { ReactNode } from "react";

type Props = {
  title: string;
  children?: ReactNode;
  reference?: string | null;
  referenceWord?: string;
  actions?: ReactNode;
};

/** What is shown instead of a page: nothing here, or something failed. Kind, short, with a way on. */
export function Face({ title, children, reference, referenceWord = "Reference", actions }: Props) {
  return (
    <div className="mx-auto flex max-w-form flex-col items-start py-[12vh]">
      <h1 className="text-lg font-semibold">{title}</h1>
      {children && <div className="mt-2 text-soft">{children}</div>}
      {actions && <div className="mt-6 flex flex-wrap gap-2">{actions}</div>}
      {reference && (
        <p className="mt-8 text-sm text-faint">
          {referenceWord} <span className="font-mono select-all">{reference}</span>
        </p>
      )}
    </div>
  );
}
