type Props = { fields: { name: string; label: string; example: string; optional: boolean }[] };

/** The fields a kind of mail knows. What is not in this list is refused when saving. */
export function Fields({ fields }: Props) {
  return (
    <section aria-labelledby="fields" className="mt-6">
      <h2 id="fields" className="text-md font-semibold">
        Fields
      </h2>
      <p className="text-sm text-soft">
        Written in double braces. One marked “may be empty” stands inside{" "}
        <code>{"{% if feedback %}…{% endif %}"}</code>.
      </p>
      <dl className="mt-3 divide-y divide-line border-y border-line">
        {fields.map(({ name, label, example, optional }) => (
          <div key={name} className="grid gap-x-4 py-1.5 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
            <dt>
              <code className="text-sm select-all">{`{{ ${name} }}`}</code>
            </dt>
            <dd className="min-w-0 text-sm text-soft">
              {label.charAt(0).toUpperCase() + label.slice(1)}
              {optional && ", may be empty"}
              <span className="block truncate text-faint">{example}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
