import type { DefaultTexts } from "../texts";

export const FR = {
  application_received: {
    subject: "Nous avons bien reçu votre candidature : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

Merci d'avoir posé votre candidature chez {{ organisation_name }} pour le poste {{ job_title }}. Elle nous est bien parvenue, et une personne la lira.

**Vous aurez de nos nouvelles au plus tard le {{ promised_on }}**, quelle que soit la réponse.

D'ici là, vous pouvez à tout moment voir où en est votre candidature, nous écrire, corriger vos coordonnées ou vous retirer :

[Voir votre candidature]({{ portal_link }})

Ce lien n'est qu'à vous. Il fonctionne une fois, puis vous garde connecté pendant 30 jours.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Il nous faut un peu plus de temps : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

Nous vous avions promis une réponse pour le poste {{ job_title }}, et nous ne l'avons pas encore. Nous regrettons de vous faire attendre.

{% if reason %}{{ reason }}

{% endif %}**Vous aurez de nos nouvelles au plus tard le {{ promised_on }}.** Vous n'avez rien à faire, et cette attente ne dit rien de vos entretiens.

[Voir où vous en êtes]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "Votre lien vers {{ organisation_name }}",
    body: `Bonjour{% if candidate_first_name %} {{ candidate_first_name }}{% endif %},

Voici le lien vers vos candidatures chez {{ organisation_name }} :

[Ouvrir votre espace]({{ portal_link }})

Il fonctionne une fois, pendant sept jours, puis vous garde connecté pendant 30 jours. Si vous ne l'avez pas demandé, vous pouvez ignorer ce message : personne ne peut entrer sans lui.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} vous a écrit{% if job_title %} au sujet du poste {{ job_title }}{% endif %}",
    body: `Bonjour {{ recipient_name }},

{{ body }}

{{ sender_name }}

{% if portal_link %}[Lire et répondre dans votre espace]({{ portal_link }}){% endif %}{% if application_link %}[Lire et répondre]({{ application_link }}){% endif %}`,
  },
  outcome_hired: {
    subject: "Une bonne nouvelle pour le poste {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

{% if told_by_phone_on %}Voici par écrit ce que nous vous avons dit au téléphone le {{ told_by_phone_on }}. {% endif %}Nous aimerions que vous rejoigniez {{ organisation_name }} au poste {{ job_title }}. Félicitations.

{% if feedback %}{{ feedback }}

{% endif %}Votre proposition, avec tout ce qui concerne le salaire et le début, vous parvient par courriel et se trouve dans votre espace. Lisez-la tranquillement et posez-nous toutes vos questions.

[Ouvrir votre espace]({{ portal_link }})

Nous nous réjouissons de travailler avec vous.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Notre réponse à votre candidature : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

{% if told_by_phone_on %}Voici par écrit ce que nous vous avons dit au téléphone le {{ told_by_phone_on }}. {% endif %}Nous ne vous proposerons pas le poste {{ job_title }}. Nous savons que ce n'est pas la réponse que vous espériez, et nous voulions vous la donner clairement, sans vous faire attendre davantage.

Merci du temps et de la réflexion que vous nous avez accordés.{% if feedback %} Nous tenons aussi à vous dire ceci :

{{ feedback }}{% endif %}

Cette réponse vaut pour ce poste, à ce moment. Si un autre de nos postes vous convient, nous serons heureux de vous lire à nouveau.

Si vous avez une question, écrivez-nous dans votre espace, une personne vous répondra :

[Ouvrir votre espace]({{ portal_link }})

Nous vous souhaitons le meilleur.

{{ organisation_name }}`,
  },
  notes_released: {
    subject: "Ce que nous avons écrit à votre sujet est prêt",
    body: `Bonjour {{ candidate_first_name }},

vous avez demandé à {{ organisation_name }} ce qui a été écrit à votre sujet. Une personne l’a relu, et vous le trouvez maintenant dans votre portail.

Là où d’autres personnes étaient nommées, ou leurs droits atteints, des mots ont été retirés, et chaque endroit le dit.

[Le lire dans votre portail]({{ portal_link }})

Avant qu’il ne s’ouvre, nous vous envoyons un code à six chiffres, afin que personne d’autre que vous ne le lise.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "Nous effacerons vos données : {{ erases_on }}",
    body: `Bonjour {{ candidate_first_name }},

nous n’avons plus eu de contact depuis longtemps. {{ organisation_name }} effacera donc ce qui est conservé à votre sujet à cette date : {{ erases_on }}. Vous n’avez rien à faire.

Si vous préférez que nous vous gardions, pour penser à vous pour un autre poste, dites-le dans votre portail avant ce jour. Vous pouvez aussi y emporter vos données.

[Ouvrir votre portail]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
