import type { DefaultTexts } from "../../texts";

export const OUTCOMES = {
  outcome_hired: {
    subject: "Une bonne nouvelle pour le poste {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

{% if told_by_phone_on %}Voici par écrit ce que nous vous avons dit au téléphone le {{ told_by_phone_on }}. {% endif %}Nous aimerions que vous rejoigniez {{ organisation_name }} au poste {{ job_title }}. Félicitations.

{% if feedback %}{{ feedback }}

{% endif %}Votre offre, avec tout ce qui concerne le salaire et le début, vous parvient par e-mail et se trouve dans votre portail. Lisez-la tranquillement et posez-nous toutes vos questions.

[Ouvrir votre portail]({{ portal_link }})

Nous nous réjouissons de travailler avec vous.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Notre réponse à votre candidature : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

{% if told_by_phone_on %}Voici par écrit ce que nous vous avons dit au téléphone le {{ told_by_phone_on }}. {% endif %}Nous ne vous proposerons pas le poste {{ job_title }}. Nous savons que ce n’est pas la réponse que vous espériez, et nous voulions vous la donner clairement, sans vous faire attendre davantage.

Merci du temps et de la réflexion que vous nous avez accordés.{% if feedback %} Nous tenons aussi à vous dire ceci :

{{ feedback }}{% endif %}

Cette réponse vaut pour ce poste, à ce moment. Si un autre de nos postes vous convient, nous serons heureux de vous lire à nouveau.

Si vous avez une question, écrivez-nous dans votre portail, une personne vous répondra :

[Ouvrir votre portail]({{ portal_link }})

Nous vous souhaitons le meilleur.

{{ organisation_name }}`,
  },
  outcome_consult_instead: {
    subject: "Notre réponse à votre candidature, et une proposition : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }}, nous ne vous proposerons pas le poste {{ job_title }}. {% if chose_another %}Nous avons choisi une autre personne. {% endif %}Merci du temps et de la réflexion que vous nous avez accordés.

Nous aimerions cependant travailler avec vous, et vous proposons une courte mission de conseil, rémunérée, dont {{ sponsor_name }} serait responsable.\\
**Le travail :** {{ scope }}\\
**Ce que vous livrez :** {{ deliverables }}\\
**Premier jour :** {{ starts_on }}\\
**Dernier jour :** {{ ends_on }}\\
**Jours payés :** {{ days }}\\
**Tarif :** {{ rate }} par jour\\
**Responsable de mission :** {{ sponsor_name }}

Accepter est une intention, pas encore un contrat : rien n’engage ni vous ni nous avant que les deux aient signé. Décliner ne vous coûte rien. Cela ne vous sera pas reproché, ni maintenant ni si vous postulez de nouveau.

{% if feedback %}Pourquoi nous nous adressons à vous :

{{ feedback }}

{% endif %}Dans votre portail, vous pouvez accepter, décliner, poser une question ou proposer d’autres conditions. Merci de répondre au plus tard le **{{ answer_by }}**.

[Lire les conditions et répondre]({{ portal_link }})

{{ organisation_name }}`,
  },
  decision_reversed: {
    subject: "Nous devons corriger notre réponse à votre candidature : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

Le {{ told_on }}, nous vous avons dit {{ told }}. Cela ne tient plus : nous sommes revenus sur cette décision, et nous examinons de nouveau votre candidature au poste {{ job_title }}.

{{ words }}

Nous savons ce qu’une telle lettre fait aux projets de quelqu’un, et nous vous prions de nous en excuser. Vous aurez de nos nouvelles au plus tard le **{{ promised_on }}**. Si vous préférez que nous n’examinions plus votre candidature, vous pouvez le dire dans votre portail, et nous en resterons là.

[Ouvrir votre portail]({{ portal_link }})

{{ organisation_name }}`,
  },
  offer: {
    subject: "Votre offre de {{ organisation_name }} : {{ title }}",
    body: `Bonjour {{ candidate_first_name }},

Nous sommes heureux de vous proposer le poste **{{ title }}** chez {{ organisation_name }}.

- **Rémunération :** {{ salary }}
- **Premier jour :** {{ starts_on }}
- **Réponse attendue au plus tard le :** {{ answer_by }}

L’offre complète se trouve dans votre portail. Vous pouvez l’y lire, poser vos questions, l’accepter ou la décliner.

[Lire votre offre]({{ portal_link }})

{{ organisation_name }}`,
  },
  signed: {
    subject: "Signé par tout le monde : {{ document_title }}",
    body: `Bonjour {{ recipient_name }},

Le document « {{ document_title }} », entre {{ candidate_name }} et {{ organisation_name }}, est maintenant signé par les deux parties. Le document scellé, avec la page qui montre qui l’a signé et quand, est à vous.

{% if portal_link %}[Ouvrir le document]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
