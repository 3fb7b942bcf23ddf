import { Section } from "@/app/_ui/section";
import { readersSpeech } from "@/app/_words/reader";
import { LANGUAGES } from "@/server/domain/emails/input";
import { PortalForm } from "../../_portal-form";
import type { MyDataPage } from "./_page-data";
import { correct, replaceCv } from "./actions";

/** What they can put right themself. */
export async function Details({ page }: { page: MyDataPage }) {
  const t = await readersSpeech();
  const { slug } = page.organisation;
  const { name, phone, location, email } = page.details;
  const zones = Intl.supportedValuesOf("timeZone");
  const listed = zones.includes(page.timeZone) ? zones : [page.timeZone, ...zones];
  return (
    <Section
      id="details"
      title={t("Your details")}
      description={t("Your e-mail address is {email}. It opens this page, so it stays as it is.", { email })}
    >
      <PortalForm
        prefix="details"
        action={correct.bind(null, { organisation: slug })}
        fields={[
          { kind: "line", name: "name", label: t("Your full name"), autoComplete: "name", value: name },
          { kind: "line", name: "phone", label: t("Phone number"), autoComplete: "tel", value: phone },
          { kind: "line", name: "location", label: t("Where you live"), optional: true, value: location },
          {
            kind: "choice",
            name: "locale",
            label: t("I would rather read"),
            value: t.language,
            options: Object.entries(LANGUAGES).map(([id, label]) => ({ id, label })),
          },
          {
            kind: "choice",
            name: "timeZone",
            label: t("Your time zone"),
            value: page.timeZone,
            options: listed.map((id) => ({ id, label: id.replaceAll("_", " ") })),
          },
        ]}
        submit={t("Save my details")}
        variant="secondary"
      />
    </Section>
  );
}

/** Another CV, for as long as an application is open. */
export async function Cvs({ page }: { page: MyDataPage }) {
  const t = await readersSpeech();
  if (page.cvs.length === 0) return null;
  return (
    <Section id="cv" title={t("Your CV")}>
      <div className="flex flex-col gap-6">
        {page.cvs.map(({ applicationId, jobTitle, name }) => (
          <PortalForm
            key={applicationId}
            prefix={`cv-${applicationId}`}
            action={replaceCv.bind(null, { organisation: page.organisation.slug })}
            hidden={{ applicationId }}
            folded={t("Replace your CV for {job}", { job: jobTitle })}
            fields={[
              {
                kind: "file",
                name: "cv",
                label: t("Another CV"),
                hint: name ? t("Now it is {name}.", { name }) : undefined,
                accept: ".pdf,.docx,.odt,.rtf,.txt",
              },
            ]}
            submit={t("Replace my CV")}
            variant="secondary"
          />
        ))}
      </div>
    </Section>
  );
}
