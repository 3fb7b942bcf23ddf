import type { DefaultTexts } from "../../texts";

export const APPLYING = {
  application_received: {
    subject: "Nous avons bien reçu votre candidature : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

Merci d’avoir postulé chez {{ organisation_name }} au poste {{ job_title }}. Elle nous est bien parvenue, et une personne la lira.

**Vous aurez de nos nouvelles au plus tard le {{ promised_on }}**, quelle que soit la réponse.

D’ici là, vous pouvez à tout moment voir où en est votre candidature, nous écrire, corriger vos coordonnées ou vous retirer :

[Voir votre candidature]({{ portal_link }})

Ce lien n’est qu’à vous. Il fonctionne une fois, puis garde votre session ouverte pendant 30 jours.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Il nous faut un peu plus de temps : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

Nous vous avions promis une réponse pour le poste {{ job_title }}, et nous ne l’avons pas encore. Nous regrettons de vous faire attendre.

{% if reason %}{{ reason }}

{% endif %}**Vous aurez de nos nouvelles au plus tard le {{ promised_on }}.** Vous n’avez rien à faire, et cette attente ne dit rien de vos entretiens.

[Voir où vous en êtes]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "Votre lien vers {{ organisation_name }}",
    body: `Bonjour{% if candidate_first_name %} {{ candidate_first_name }}{% endif %},

Voici le lien vers vos candidatures chez {{ organisation_name }} :

[Ouvrir votre portail]({{ portal_link }})

Il fonctionne une fois, pendant sept jours, puis garde votre session ouverte pendant 30 jours. Si vous ne l’avez pas demandé, vous pouvez ignorer ce message : personne ne peut entrer sans lui.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} vous a écrit{% if job_title %} au sujet du poste {{ job_title }}{% endif %}",
    body: `Bonjour {{ recipient_name }},

{{ body }}

{{ sender_name }}

{% if portal_link %}[Lire et répondre dans votre portail]({{ portal_link }}){% endif %}{% if application_link %}[Lire et répondre]({{ application_link }}){% endif %}`,
  },
} satisfies DefaultTexts;
