import { PlainButton } from "@/app/_ui/plain-button";
import { PlainSelect } from "@/app/_ui/plain-select";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import type { Speech } from "@/app/_words/speech";
import type { CareersFilter } from "@/server/domain/jobs/input";
import { EMPLOYMENT_WORDS, WORKPLACE_WORDS } from "@/server/domain/jobs/words";
import type { Reading } from "../../_reading";

type Props = { filter: CareersFilter; departments: string[]; locations: string[]; reading: Reading };

/** A form that asks for this very page again, so that what was found has an address. */
export function JobFilter({ filter, departments, locations, reading }: Props) {
  const { t, asked } = reading;
  return (
    <search>
      <form
        aria-label={t("Find a job")}
        className="mt-8 grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr_auto]"
      >
        {asked && <input type="hidden" name="lang" value={asked} />}
        <PlainTextField
          name="text"
          type="search"
          label={t("Search")}
          placeholder={t("Title or place")}
          defaultValue={filter.text}
          required={false}
          className="max-lg:col-span-2"
        />
        <Choice
          name="department"
          label={t("Department")}
          empty={t("Any")}
          words={departments}
          chosen={filter.department}
        />
        <Choice
          name="location"
          label={t("Location")}
          empty={t("Anywhere")}
          words={locations}
          chosen={filter.location}
        />
        <PlainSelect
          name="workplace"
          label={t("Workplace")}
          empty={t("Any")}
          options={optionsOf(t, WORKPLACE_WORDS)}
          defaultValue={filter.workplace}
          required={false}
        />
        <PlainSelect
          name="employmentType"
          label={t("Type")}
          empty={t("Any")}
          options={optionsOf(t, EMPLOYMENT_WORDS)}
          defaultValue={filter.employmentType}
          required={false}
        />
        <PlainButton variant="secondary" className="max-lg:col-span-2">
          {t("Search")}
        </PlainButton>
      </form>
    </search>
  );
}

function Choice(props: { name: string; label: string; empty: string; words: string[]; chosen: string }) {
  const { words, chosen, ...field } = props;
  const options = words.map((word) => ({ id: word, label: word }));
  return <PlainSelect {...field} options={options} defaultValue={chosen} required={false} />;
}

type Word =
  | (typeof WORKPLACE_WORDS)[keyof typeof WORKPLACE_WORDS]
  | (typeof EMPLOYMENT_WORDS)[keyof typeof EMPLOYMENT_WORDS];

const optionsOf = (t: Speech, words: Record<string, Word>) =>
  Object.entries(words).map(([id, word]) => ({ id, label: t(word) }));
