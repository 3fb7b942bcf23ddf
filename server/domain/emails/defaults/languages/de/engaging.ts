import type { DefaultTexts } from "../../texts";

export const ENGAGING = {
  reference_issued: {
    subject: "Ihr Zeugnis von {{ organisation_name }}",
    body: `Guten Tag {{ candidate_first_name }},

Ihr Auftrag ist abgeschlossen, und wir haben ein Zeugnis für Sie geschrieben. Es ist ein versiegeltes PDF und gehört Ihnen: Wem Sie es zeigen, der kann prüfen, dass es echt ist.

[Ihr Zeugnis öffnen]({{ portal_link }})

Danke für Ihre Arbeit.

{{ organisation_name }}`,
  },
  terms_unanswered: {
    subject: "Ihre Antwort bis {{ answer_by }}: unser Angebot für einen Auftrag",
    body: `Guten Tag {{ candidate_first_name }},

eine kurze Erinnerung, und die einzige: Die Bedingungen des Auftrags, den wir Ihnen angeboten haben, warten bis **{{ answer_by }}** auf Ihre Antwort.

Sie können annehmen, andere Bedingungen vorschlagen, eine Frage stellen oder ablehnen. Abzulehnen kostet Sie nichts, weder jetzt noch bei einer späteren Bewerbung.

[Bedingungen lesen und antworten]({{ portal_link }})

{{ organisation_name }}`,
  },
  milestone_due: {
    subject: "Fällig am {{ due_on }}: {{ milestone }}",
    body: `Guten Tag {{ candidate_first_name }},

eine kurze Erinnerung an das, was wir vereinbart haben: **{{ milestone }}** ist am **{{ due_on }}** fällig.

Liefern Sie in Ihrem Portal, mit einer Notiz oder einer Datei. Wenn es länger braucht, schreiben Sie uns dort, und wir finden einen anderen Tag.

[Ihren Auftrag öffnen]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
