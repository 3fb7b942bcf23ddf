import type { DefaultTexts } from "../../texts";

export const OUTCOMES = {
  outcome_hired: {
    subject: "Gute Nachricht zur Stelle {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

{% if told_by_phone_on %}hier steht schriftlich, was wir Ihnen am {{ told_by_phone_on }} am Telefon gesagt haben. {% endif %}Wir möchten, dass Sie als {{ job_title }} zu {{ organisation_name }} kommen. Herzlichen Glückwunsch.

{% if feedback %}{{ feedback }}

{% endif %}Ihr Angebot, mit allem zu Gehalt und Beginn, kommt mit eigener Mail und steht in Ihrem Portal. Lesen Sie es in Ruhe, und fragen Sie uns, was immer Sie wissen möchten.

[Ihr Portal öffnen]({{ portal_link }})

Wir freuen uns auf die Arbeit mit Ihnen.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Unsere Antwort auf Ihre Bewerbung: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

{% if told_by_phone_on %}hier steht schriftlich, was wir Ihnen am {{ told_by_phone_on }} am Telefon gesagt haben. {% endif %}Wir werden Ihnen die Stelle {{ job_title }} nicht anbieten. Wir wissen, dass Sie auf eine andere Antwort gehofft haben, und wollten sie Ihnen klar und ohne weiteres Warten geben.

Danke für die Zeit und die Gedanken, die Sie uns geschenkt haben.{% if feedback %} Auch dies möchten wir Ihnen mitgeben:

{{ feedback }}{% endif %}

Diese Antwort gilt für diese Stelle zu dieser Zeit. Passt eine andere unserer Stellen zu Ihnen, freuen wir uns, wieder von Ihnen zu hören.

Haben Sie eine Frage, schreiben Sie uns in Ihrem Portal, und ein Mensch antwortet:

[Ihr Portal öffnen]({{ portal_link }})

Wir wünschen Ihnen alles Gute.

{{ organisation_name }}`,
  },
  outcome_consult_instead: {
    subject: "Unsere Antwort auf Ihre Bewerbung, und ein Angebot: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }}, wir werden Ihnen die Stelle {{ job_title }} nicht anbieten. {% if chose_another %}Wir haben uns für eine andere Person entschieden. {% endif %}Danke für die Zeit und die Gedanken, die Sie uns geschenkt haben.

Wir möchten aber gern mit Ihnen arbeiten und bieten Ihnen einen kurzen, bezahlten Beratungsauftrag an, den {{ sponsor_name }} begleitet.\\
**Die Arbeit:** {{ scope }}\\
**Was Sie liefern:** {{ deliverables }}\\
**Erster Tag:** {{ starts_on }}\\
**Letzter Tag:** {{ ends_on }}\\
**Bezahlte Tage:** {{ days }}\\
**Satz:** {{ rate }} am Tag\\
**Ansprechperson:** {{ sponsor_name }}

Anzunehmen ist eine Absicht, noch kein Vertrag: Nichts bindet Sie oder uns, bevor beide unterschrieben haben. Abzulehnen kostet Sie nichts. Es wird Ihnen nicht nachgetragen, weder jetzt noch wenn Sie sich wieder bewerben.

{% if feedback %}Warum wir Sie fragen:

{{ feedback }}

{% endif %}In Ihrem Portal können Sie annehmen, ablehnen, eine Frage stellen oder andere Bedingungen vorschlagen. Bitte antworten Sie bis **{{ answer_by }}**.

[Die Bedingungen lesen und antworten]({{ portal_link }})

{{ organisation_name }}`,
  },
  decision_reversed: {
    subject: "Wir müssen unsere Antwort auf Ihre Bewerbung berichtigen: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

am {{ told_on }} haben wir Ihnen gesagt, {{ told }}. Das gilt nicht mehr: Wir haben die Entscheidung zurückgenommen und prüfen Ihre Bewerbung um die Stelle {{ job_title }} noch einmal.

{{ words }}

Wir wissen, was ein solcher Brief mit den Plänen eines Menschen macht, und es tut uns leid. Sie hören bis **{{ promised_on }}** von uns. Möchten Sie nicht mehr berücksichtigt werden, können Sie es in Ihrem Portal sagen, und dabei bleibt es dann.

[Ihr Portal öffnen]({{ portal_link }})

{{ organisation_name }}`,
  },
  offer: {
    subject: "Ihr Angebot von {{ organisation_name }}: {{ title }}",
    body: `Guten Tag {{ candidate_first_name }},

wir freuen uns, Ihnen die Stelle **{{ title }}** bei {{ organisation_name }} anzubieten.

- **Vergütung:** {{ salary }}
- **Erster Tag:** {{ starts_on }}
- **Bitte antworten Sie bis:** {{ answer_by }}

Das vollständige Angebot steht in Ihrem Portal. Dort können Sie es lesen, Fragen dazu stellen und es annehmen oder ablehnen.

[Ihr Angebot lesen]({{ portal_link }})

{{ organisation_name }}`,
  },
  signed: {
    subject: "Von allen unterschrieben: {{ document_title }}",
    body: `Guten Tag {{ recipient_name }},

das Dokument „{{ document_title }}“ zwischen {{ candidate_name }} und {{ organisation_name }} ist nun von beiden Seiten unterschrieben. Das versiegelte Dokument, mit der Seite, die zeigt, wer es wann unterschrieben hat, gehört Ihnen.

{% if portal_link %}[Das Dokument öffnen]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
