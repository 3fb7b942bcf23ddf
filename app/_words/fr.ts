import type { Words } from "./words";

export const FR = {
  sentences: {
    // Every page.
    "Skip to content": "Aller au contenu",
    Language: "Langue",
    "Please look at these again": "Veuillez revoir ces points",
    optional: "facultatif",
    // Opening the portal.
    "Your applications": "Vos candidatures",
    "Open your applications": "Ouvrir vos candidatures",
    "Your link is good. It keeps you signed in on this device for 30 days.":
      "Votre lien est valable. Votre session reste ensuite ouverte sur cet appareil pendant 30 jours.",
    "Open my applications": "Ouvrir mes candidatures",
    "This link is no longer good": "Ce lien n’est plus valable",
    "A link works once, within seven days. We can send a new one to the same address at once.":
      "Un lien sert une seule fois, dans les sept jours. Nous pouvons en envoyer tout de suite un nouveau à la même adresse.",
    "No password is needed: a link that opens them comes by mail to the address you applied with.":
      "Aucun mot de passe n’est nécessaire : un lien qui les ouvre arrive par e-mail à l’adresse avec laquelle vous avez postulé.",
    "Send me a new link": "Envoyez-moi un nouveau lien",
    "Send me a link": "Envoyez-moi un lien",
    "E-mail address": "Adresse e-mail",
    "We send a link to the address you applied with. It opens everything you have with us.":
      "Nous envoyons un lien à l’adresse avec laquelle vous avez postulé. Il ouvre tout ce que vous avez chez nous.",
    "Do you work for an organisation here? <link>Sign in as a member</link>.":
      "Travaillez-vous pour une organisation ici ? <link>Ouvrir une session de membre</link>.",
    "Look into your mailbox": "Consultez votre messagerie",
    "If we know this address, a link is on its way to it. It works once, within seven days.":
      "Si nous connaissons cette adresse, un lien est en route. Il sert une seule fois, dans les sept jours.",
    "Nothing after a minute? Look among the unwanted mail, or <link>try again</link>: a new link makes the earlier one void.":
      "Rien après une minute ? Regardez parmi les courriers indésirables, ou <link>réessayez</link> : un nouveau lien annule le précédent.",
    // What anybody may meet: a signed document to verify, an address at which there is nothing, open sessions.
    "Verify a signed document": "Vérifier un document signé",
    "Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed. The file is not kept.":
      "Choisissez un PDF signé ici. Nous comparons son empreinte avec celle notée quand il a été scellé. Le fichier n’est pas conservé.",
    "Signed PDF": "PDF signé",
    "As you were given it, up to 20 MB.": "Tel qu’il vous a été remis, 20 Mo au plus.",
    "Verify document": "Vérifier le document",
    "This is not a document that was sealed here": "Ce n’est pas un document scellé ici",
    "It may have been changed since, if only by saving it again in another program. Ask whoever gave it to you for the file as they received it.":
      "Il a peut-être été modifié depuis, ne serait-ce qu’en l’enregistrant de nouveau dans un autre programme. Demandez à la personne qui vous l’a remis le fichier tel qu’elle l’a reçu.",
    "This document is genuine and unchanged": "Ce document est authentique et inchangé",
    Document: "Document",
    "Signed by": "Signé par",
    "{name}, {when}": "{name}, {when}",
    Sealed: "Scellé",
    "SHA-256 of your file": "SHA-256 de votre fichier",
    "There is nothing at this address": "Il n’y a rien à cette adresse",
    "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.":
      "La page a peut-être été déplacée, ou il manque une lettre à l’adresse. Si un lien dans un de nos e-mails vous a conduit ici, veuillez répondre à cet e-mail : une personne le lira.",
    "To the front page": "Vers la page d’accueil",
    "Where you are signed in": "Où vous avez une session ouverte",
    "End what you do not know or no longer use. It ends at once.":
      "Mettez fin à ce que vous ne connaissez pas ou n’utilisez plus. La session prend fin aussitôt.",
    Sessions: "Sessions",
    "A browser": "Un navigateur",
    "Since {when}": "Depuis : {when}",
    "This device": "Cet appareil",
    "End {device}": "Mettre fin : {device}",
    End: "Mettre fin",
    // All applications.
    "There is nothing here yet": "Il n’y a encore rien ici",
    "When you apply for a job with this e-mail address, you find it here.":
      "Quand vous postulez avec cette adresse e-mail, vous le retrouvez ici.",
    Applications: "Candidatures",
    "{organisation}, {when}": "{organisation}, {when}",
    "This page is not here": "Cette page est introuvable",
    "To your applications": "Voir vos candidatures",
    "It may belong to another e-mail address of yours. Everything sent to the address you used is in your portal.":
      "Elle appartient peut-être à une autre de vos adresses e-mail. Tout ce qui a été envoyé à l’adresse que vous avez utilisée est dans votre portail.",
    // What one application opens with.
    "You have withdrawn your application": "Vous avez retiré votre candidature",
    "Welcome to {organisation}, {name}": "Bienvenue chez {organisation}, {name}",
    "Your contract is ready for you to sign": "Votre contrat est prêt à être signé",
    "Thank you for signing. {signer} signs next": "Merci d’avoir signé. {signer} signe ensuite",
    "We would love to have you as {title}": "Nous serions très heureux de vous accueillir comme {title}",
    "Thank you for telling us. Our door stays open": "Merci de nous l’avoir dit. Notre porte reste ouverte",
    "We had to take back our offer, and we are sorry":
      "Nous avons dû retirer notre offre, et nous le regrettons",
    "You have the job, {name}": "Vous avez le poste, {name}",
    "Your engagement is under way": "Votre mission est en cours",
    "Your engagement is complete. Thank you, {name}": "Votre mission est terminée. Merci, {name}",
    "Not this time, and thank you for the time you gave us":
      "Pas cette fois, et merci du temps que vous nous avez donné",
    "We have told you by phone, and our letter follows":
      "Nous vous l’avons dit par téléphone, et notre lettre suit",
    "We are looking at the terms you proposed": "Nous examinons les conditions que vous avez proposées",
    "We agree to the terms you proposed": "Nous acceptons les conditions que vous avez proposées",
    "We chose another candidate, and we would love to work with you":
      "Nous avons choisi une autre personne, et nous aimerions beaucoup travailler avec vous",
    "It is not this job, and we would love to work with you":
      "Ce n’est pas ce poste, et nous aimerions beaucoup travailler avec vous",
    "Choose a time today, and you will hear by {day}":
      "Choisissez un horaire aujourd’hui, et vous aurez une réponse au plus tard le {day}",
    "You will hear today": "Vous aurez une réponse aujourd’hui",
    "You will hear by {day}": "Vous aurez une réponse au plus tard le {day}",
    "We promised you an answer by {day}, and we are late. We are sorry":
      "Nous vous avions promis une réponse pour le {day}, et nous sommes en retard. Nous le regrettons",
    // The steps of an application.
    Received: "Reçue",
    "Being read": "En cours de lecture",
    Interview: "Entretien",
    "Being decided": "En cours de décision",
    Answer: "Réponse",
    "You withdrew": "Vous avez retiré votre candidature",
    "You accepted the engagement": "Vous avez accepté la mission",
    "You declined the engagement": "Vous avez décliné la mission",
    "You asked about the terms": "Vous avez posé une question sur les conditions",
    "You proposed other terms": "Vous avez proposé d’autres conditions",
    "Our offer: {title}": "Notre offre : {title}",
    "You declined the offer": "Vous avez décliné l’offre",
    "You accepted the offer": "Vous avez accepté l’offre",
    "Signed: the engagement began": "Signé : la mission a commencé",
    "Signed: you are hired": "Signé : vous êtes embauché(e)",
    "The engagement was closed": "La mission a été close",
    // One application.
    "Your application": "Votre candidature",
    "Our offer": "Notre offre",
    "The terms you proposed": "Les conditions que vous avez proposées",
    "The terms": "Les conditions",
    "All your applications": "Toutes vos candidatures",
    "Withdraw this application": "Retirer cette candidature",
    "The way so far": "Le chemin parcouru",
    "The way of your application": "Le chemin de votre candidature",
    "Times are {zone}.": "Heures : {zone}.",
    "We called you back: {job}": "Nous sommes revenus vers vous : {job}",
    "It began with <link>your first application</link>.":
      "Tout a commencé avec <link>votre première candidature</link>.",
    // The next thing.
    "Read it in peace. You sign first, then {organisation}; nothing binds until both have.":
      "Lisez-le tranquillement. Vous signez d’abord, puis {organisation} ; rien n’engage avant que les deux aient signé.",
    "Read and sign the contract": "Lire et signer le contrat",
    "{organisation} would like to meet you, and you choose when. The times are open to others too, and whoever chooses first has one.":
      "{organisation} aimerait vous rencontrer, et vous choisissez quand. Les horaires sont ouverts à d’autres aussi, et qui choisit en premier en obtient un.",
    "Choose a time": "Choisir un horaire",
    "Nothing more will happen with it, and nobody expects anything of you.":
      "Il n’y aura pas de suite, et personne n’attend rien de vous.",
    "Both sides have signed. We write to you before your first day.":
      "Les deux parties ont signé. Nous vous écrivons avant votre premier jour.",
    "There is nothing for you to do now. We tell you as soon as everybody has signed.":
      "Vous n’avez rien à faire pour l’instant. Nous vous le disons dès que tout le monde a signé.",
    "The time to answer our offer has passed. If you still think about it, write to us below.":
      "Le délai pour répondre à notre offre est passé. Si vous y pensez encore, écrivez-nous ci-dessous.",
    "Everything you did stays here for you to read.":
      "Tout ce que vous avez fait reste ici, à votre disposition.",
    "The time to answer has passed. If you still think about it, write to us below.":
      "Le délai pour répondre est passé. Si vous y pensez encore, écrivez-nous ci-dessous.",
    "There is nothing for you to do now. We write to you as soon as we have decided.":
      "Vous n’avez rien à faire pour l’instant. Nous vous écrivons dès que nous avons décidé.",
    "You are welcome to apply again when something else of ours suits you.":
      "Vous pouvez volontiers postuler de nouveau quand un autre de nos postes vous convient.",
    "There is nothing for you to do now. If anything changes, we write to you.":
      "Vous n’avez rien à faire pour l’instant. Si quelque chose change, nous vous écrivons.",
    // What has just been done.
    "Thank you. We have made the contract from these terms: please read and sign it.":
      "Merci. Nous avons établi le contrat à partir de ces conditions : veuillez le lire et le signer.",
    "Thank you, we are very glad. Your contract is ready: please read and sign it.":
      "Merci, nous en sommes très heureux. Votre contrat est prêt : veuillez le lire et le signer.",
    "Thank you for telling us.": "Merci de nous l’avoir dit.",
    "Your question is with us. We write to you as soon as we can; the terms stay open meanwhile.":
      "Votre question nous est parvenue. Nous vous écrivons dès que possible ; d’ici là, les conditions restent ouvertes.",
    "Your proposal is with us. We will tell you as soon as we have decided about it.":
      "Votre proposition nous est parvenue. Nous vous dirons ce qu’il en est dès que nous aurons décidé.",
    "Delivered. We will look at it and approve it here.": "Livré. Nous allons l’examiner et l’approuver ici.",
    "Recorded. Your sponsor will confirm it.": "Enregistré. Votre responsable de mission le confirmera.",
    "Thank you. Those who arrange the day know it now.":
      "Merci. Les personnes qui organisent la journée le savent maintenant.",
    "Thank you. It is yours, and everybody is invited: a mail with a calendar entry is on its way.":
      "Merci. Cet horaire est à vous, et tout le monde est invité : un e-mail avec une entrée d’agenda est en route.",
    "Your request is with us. You get a mail as soon as there are other times.":
      "Votre demande nous est parvenue. Vous recevrez un e-mail dès qu’il y aura d’autres horaires.",
    "Sent. We write back here, and you get a mail.": "Envoyé. Nous répondons ici, et vous recevez un e-mail.",
    "Thank you. These pages speak this language from now on, and mail comes in it wherever there are words in it.":
      "Merci. Ces pages parlent désormais cette langue, et les e-mails aussi, chaque fois que leur texte y existe.",
    "You have withdrawn. Thank you for the time you gave us.":
      "Votre candidature est retirée. Merci du temps que vous nous avez donné.",
    // An offer.
    "Take your time until {when}.": "Prenez votre temps jusqu’à : {when}.",
    "Accept the offer": "Accepter l’offre",
    "Nothing binds you until you and {organisation} have both signed the contract.":
      "Rien ne vous engage avant que vous et {organisation} ayez tous deux signé le contrat.",
    Decline: "Décliner",
    "Would you tell us why?": "Voulez-vous nous dire pourquoi ?",
    "You need not.": "Vous n’y êtes pas obligé(e).",
    "Decline, with thanks": "Décliner, avec mes remerciements",
    Title: "Intitulé",
    Level: "Niveau",
    "Why this level": "Pourquoi ce niveau",
    Pay: "Rémunération",
    "{pay}, before tax": "{pay}, avant impôt",
    "{money} a year": "{money} par an",
    "{money} a month": "{money} par mois",
    "{money} a day": "{money} par jour",
    "{money} an hour": "{money} de l’heure",
    "First day": "Premier jour",
    Conditions: "Conditions particulières",
    // Terms of an engagement.
    "What we would like to do together": "Ce que nous aimerions faire ensemble",
    "Take your time until {when}. Declining costs nothing: it changes nothing about your application or a later one.":
      "Prenez votre temps jusqu’à : {when}. Décliner ne coûte rien : cela ne change rien à votre candidature ni à une suivante.",
    "Accept these terms": "Accepter ces conditions",
    "Accepting is an intention. Nothing binds you until you and {organisation} have both signed the contract that we make from it.":
      "Accepter est une intention. Rien ne vous engage avant que vous et {organisation} ayez tous deux signé le contrat que nous en tirons.",
    "Ask a question first": "Poser d’abord une question",
    "Your question": "Votre question",
    Ask: "Demander",
    "Propose other terms": "Proposer d’autres conditions",
    "The work": "Le travail",
    "Last day": "Dernier jour",
    "Paid days": "Jours payés",
    "Halves and quarters count, such as 2.5.": "Les demis et les quarts comptent, par exemple 2,5.",
    "Rate for a day, in {currency}": "Tarif d’une journée, en {currency}",
    "A word about it": "Un mot à ce sujet",
    "Send my proposal": "Envoyer ma proposition",
    "You need not. It helps us to ask better next time.":
      "Vous n’y êtes pas obligé(e). Cela nous aide à mieux demander la prochaine fois.",
    "What you deliver": "Ce que vous livrez",
    When: "Quand",
    "{rate}, {total} in all": "{rate}, {total} en tout",
    "Measured by": "Mesuré par",
    "{measure}, target {target}. Your pay does not depend on it.":
      "{measure}, objectif {target}. Votre rémunération n’en dépend pas.",
    "Your sponsor": "Votre responsable de mission",
    // The work of an engagement.
    Milestones: "Étapes",
    "{sponsor} is your sponsor and approves what you deliver.":
      "{sponsor} est votre responsable de mission et approuve ce que vous livrez.",
    "No milestones yet": "Pas encore d’étapes",
    "{sponsor} adds them here when you have agreed on them.":
      "{sponsor} les ajoute ici quand vous en êtes convenus.",
    "{value} of {target}": "{value} sur {target}",
    "{value} of {target}, to be confirmed by your sponsor":
      "{value} sur {target}, à confirmer par votre responsable de mission",
    "Nothing recorded yet. The target is {target}.":
      "Rien d’enregistré pour l’instant. L’objectif est {target}.",
    Day: "Jour",
    "{measure} so far": "{measure} à ce jour",
    "In all since the start.": "En tout depuis le début.",
    "In all since the start, in {unit}.": "En tout depuis le début, en {unit}.",
    Note: "Remarque",
    "Record the reading": "Enregistrer le relevé",
    Approved: "Approuvé",
    Delivered: "Livré",
    Late: "En retard",
    Due: "À livrer",
    "Due {day}": "À livrer : {day}",
    "Deliver again": "Livrer de nouveau",
    Deliver: "Livrer",
    "A few words, or a link.": "Quelques mots, ou un lien.",
    File: "Fichier",
    "A document, table, slides, picture or ZIP, up to 20 MB.":
      "Un document, un tableau, des diapositives, une image ou un ZIP, 20 Mo au plus.",
    "{measure}: {value} {unit} on {day}.": "{measure} : {value} {unit}, {day}.",
    "{measure}: {value} {unit} on {day}, of {target}.": "{measure} : {value} {unit}, {day}, sur {target}.",
    "Target {target}": "Objectif {target}",
    "As a table": "En tableau",
    State: "État",
    "to be confirmed": "à confirmer",
    confirmed: "confirmé",
    // The panel.
    "Your interview": "Votre entretien",
    "We look forward to meeting you.": "Nous nous réjouissons de vous rencontrer.",
    What: "Quoi",
    "{from} to {until} ({zone})": "{from} à {until} ({zone})",
    Where: "Où",
    Online: "En ligne",
    "Join the meeting": "Rejoindre la réunion",
    "At reception": "À l’accueil",
    "You have checked in. The panel knows you are here.":
      "Votre arrivée est enregistrée. Le jury sait que vous êtes là.",
    "Choose another time": "Choisir un autre horaire",
    "Ask for another time": "Demander un autre horaire",
    "Check-in code {code} to scan": "Code d’arrivée {code} à scanner",
    "Show this at the front desk, or say {code}": "Montrez ceci à l’accueil, ou dites {code}",
    "What should we arrange?": "Que devons-nous prévoir ?",
    "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.":
      "Accès sans marches, plus de temps, un interprète, une pause. Laissez vide si vous n’avez besoin de rien.",
    "Change what I need": "Modifier ce dont j’ai besoin",
    "Tell us": "Nous le dire",
    "Change what you need": "Modifier ce dont vous avez besoin",
    "Is there anything you need on the day?": "Avez-vous besoin de quelque chose ce jour-là ?",
    "Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.":
      "Seuls l’accueil et les personnes qui organisent la journée le lisent. Le jury ne le lit pas, et cela ne compte jamais contre vous.",
    "Nothing needs to be arranged.": "Rien n’est à prévoir.",
    "Written down by {member}, {when}": "Noté par {member}, {when}",
    "You told us, {when}": "Vous nous l’avez dit, {when}",
    // Choosing a time.
    "Choose a time for your interview": "Choisissez un horaire pour votre entretien",
    "Your interview's time": "L’horaire de votre entretien",
    "Times for your interview": "Horaires pour votre entretien",
    "Somebody else has just taken this time": "Quelqu’un d’autre vient de prendre cet horaire",
    "We are sorry. These are still free: please choose one of them.":
      "Nous le regrettons. Ceux-ci sont encore libres : veuillez en choisir un.",
    "We are sorry: it was the last one. Ask us for other times below, and we will look again.":
      "Nous le regrettons : c’était le dernier. Demandez-nous d’autres horaires ci-dessous, et nous chercherons de nouveau.",
    "Your interview is {when}.": "Votre entretien : {when}.",
    "Your interview is {when}. It stays so until you choose another time.":
      "Votre entretien : {when}. Rien ne change tant que vous ne choisissez pas un autre horaire.",
    "Your interview is fixed: {when}.": "Votre entretien est fixé : {when}.",
    online: "en ligne",
    "None of the times is free any more": "Aucun des horaires n’est plus libre",
    "We are sorry: others were quicker. Ask us for other times below, and we will look again.":
      "Nous le regrettons : d’autres ont été plus rapides. Demandez-nous d’autres horaires ci-dessous, et nous chercherons de nouveau.",
    "There is no time to choose at the moment. When there is, we write to you.":
      "Il n’y a pas d’horaire à choisir pour le moment. Quand il y en aura, nous vous écrirons.",
    "Other times": "Autres horaires",
    "We have your request and are looking for other times. You get a mail when there are some.":
      "Nous avons votre demande et cherchons d’autres horaires. Vous recevrez un e-mail quand il y en aura.",
    "None of these suits you?": "Aucun ne vous convient ?",
    "Does another time suit you better?": "Un autre horaire vous conviendrait-il mieux ?",
    "Say so. It will not count against you.": "Dites-le. Cela ne comptera pas contre vous.",
    "When would suit you?": "Quand cela vous conviendrait-il ?",
    "Days, hours, how soon: whatever helps us to find a time.":
      "Jours, heures, délai : tout ce qui nous aide à trouver un horaire.",
    "Ask for other times": "Demander d’autres horaires",
    "Your time zone": "Votre fuseau horaire",
    "All times are {zone}, in your mails too.": "Toutes les heures : {zone}, dans vos e-mails aussi.",
    "Times are {zone}. Are you somewhere else?": "Heures : {zone}. Êtes-vous ailleurs ?",
    "Times are {zone}. Please choose by {when}: whoever chooses first has a time.":
      "Heures : {zone}. Veuillez choisir avant : {when}. Qui choisit en premier obtient l’horaire.",
    "{day}, {from} to {until}": "{day}, {from} à {until}",
    "Your time now": "Votre horaire actuel",
    "Move my interview": "Déplacer mon entretien",
    "Choose this time": "Choisir cet horaire",
    "Where you are": "Où vous êtes",
    "Show my times there": "Afficher mes horaires là-bas",
    // Documents and signing.
    Documents: "Documents",
    "Signed by both sides, {when}": "Signé par les deux parties, {when}",
    Withdrawn: "Retiré",
    Signed: "Signé",
    "To be signed": "À signer",
    Contract: "Contrat",
    Signatures: "Signatures",
    "<link>Download the sealed PDF</link> with its certificate. Its fingerprint (SHA-256) is {fingerprint}.":
      "<link>Télécharger le PDF scellé</link> avec son certificat. Son empreinte (SHA-256) est {fingerprint}.",
    Sign: "Signer",
    "This document was withdrawn. Nothing in it binds you.":
      "Ce document a été retiré. Rien de ce qu’il contient ne vous engage.",
    "Both sides have signed": "Les deux parties ont signé",
    "You can keep the sealed PDF below.": "Vous pouvez conserver le PDF scellé ci-dessous.",
    "We are sealing the PDF. It will be here, and in your documents, in a moment.":
      "Nous scellons le PDF. Il sera ici, et dans vos documents, dans un instant.",
    "Thank you, you have signed": "Merci, vous avez signé",
    "{signer} signs next for {organisation}. We write to you when it is done. <link>Back to your application</link>":
      "{signer} signe ensuite pour {organisation}. Nous vous écrivons quand c’est fait. <link>Retour à votre candidature</link>",
    "Before you sign, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Avant de signer, montrez-nous que c’est bien vous : nous envoyons six chiffres à {email}, et vous les saisissez ici. Ils sont valables dix minutes.",
    "Six digits": "Six chiffres",
    "Go on to sign": "Continuer vers la signature",
    "Send another code": "Envoyer un autre code",
    "Send me the code": "Envoyez-moi le code",
    "Your signature": "Votre signature",
    "Your full name": "Votre nom complet",
    "Type it as you sign. In the document you are {name}.":
      "Saisissez-le comme vous signez. Dans le document, vous êtes {name}.",
    "Type it instead": "Saisir plutôt",
    "Draw it instead": "Dessiner plutôt",
    "{label}: drawn": "{label} : dessinée",
    "{label}: draw here": "{label} : dessinez ici",
    Clear: "Effacer",
    "For {organisation}": "Pour {organisation}",
    "To sign": "Reste à signer",
    "Drawn signature": "Signature dessinée",
    "You agree in the language of the document: that you have read it, agree to it and sign it electronically, as binding as on paper.":
      "Vous donnez votre accord dans la langue du document : vous l’avez lu, vous l’acceptez et vous le signez électroniquement, avec la même valeur que sur papier.",
    // Messages.
    Messages: "Messages",
    "What you and {organisation} write to each other.": "Ce que vous et {organisation} vous écrivez.",
    You: "Vous",
    "Write to {organisation}": "Écrire à {organisation}",
    Send: "Envoyer",
    // Withdrawing.
    Withdraw: "Retirer ma candidature",
    "Withdraw your application?": "Retirer votre candidature ?",
    "{organisation} will stop considering you for {job}, and interviews that are planned will not take place. You can apply for another job at any time.":
      "{organisation} cessera de considérer votre candidature pour {job}, et les entretiens prévus n’auront pas lieu. Vous pouvez postuler à un autre poste à tout moment.",
    "Keep my application": "Garder ma candidature",
    "Withdraw my application": "Retirer ma candidature",
    // Choosing a language.
    "Your language": "Votre langue",
    "These pages speak this language, and mail from {organisation} comes in it wherever there are words in it. What a person writes to you stays as they wrote it.":
      "Ces pages parlent cette langue, et les e-mails de {organisation} aussi, chaque fois que leur texte y existe. Ce qu’une personne vous écrit reste tel qu’elle l’a écrit.",
    "I would rather read": "Je préfère lire en",
    "Speak this language with me": "Parlez-moi dans cette langue",
    // A careers page.
    Careers: "Offres d’emploi",
    "Jobs at {organisation}": "Postes chez {organisation}",
    "Open jobs at {organisation}.": "Postes ouverts chez {organisation}.",
    "Work at {organisation}": "Travailler chez {organisation}",
    "Everybody who applies hears back: each job says within how many days.":
      "Toute personne qui postule reçoit une réponse : chaque poste indique sous combien de jours.",
    More: "Plus",
    "All open jobs": "Tous les postes ouverts",
    "I have applied already": "J’ai déjà postulé",
    Feed: "Flux",
    "This is no longer open": "Ceci n’est plus ouvert",
    "The job or the page has been closed, or a letter of the address is missing. Openings come and go: the organisation’s careers page lists those of today.":
      "Le poste ou la page a été fermé, ou il manque une lettre à l’adresse. Les postes vont et viennent : ceux d’aujourd’hui sont sur la page des offres de l’organisation.",
    "There is no open job at the moment": "Aucun poste n’est ouvert pour le moment",
    "Openings come and go. Please look again in some weeks.":
      "Les postes vont et viennent. Revenez dans quelques semaines.",
    "No open job matches this": "Aucun poste ouvert ne correspond",
    "Try another word, or fewer filters.": "Essayez un autre mot, ou moins de filtres.",
    "Show all {count}": "Voir les {count}",
    "Find a job": "Trouver un poste",
    Search: "Rechercher",
    "Title or place": "Intitulé ou lieu",
    Department: "Service",
    Any: "Tous",
    Location: "Lieu",
    Anywhere: "Partout",
    Workplace: "Lieu de travail",
    Type: "Type",
    "On site": "Sur place",
    Hybrid: "Hybride",
    Remote: "À distance",
    "Remote, {place}": "À distance, {place}",
    "{place}, hybrid": "{place}, hybride",
    "Full time": "Temps plein",
    "Part time": "Temps partiel",
    Contractor: "Indépendant",
    Temporary: "Temporaire",
    Internship: "Stage",
    "{from} to {until}": "{from} à {until}",
    "From {money}": "À partir de {money}",
    "Up to {money}": "Jusqu’à {money}",
    // A job.
    "This job": "Ce poste",
    "{job} at {organisation}": "{job} chez {organisation}",
    "This job is not taking applications at the moment":
      "Ce poste ne prend pas de candidatures pour le moment",
    "Please look again later. Whoever has applied already still hears back in time.":
      "Revenez plus tard. Les personnes qui ont déjà postulé reçoivent toujours une réponse à temps.",
    "Apply for this job": "Postuler à ce poste",
    Salary: "Salaire",
    Employment: "Contrat",
    Openings: "Postes à pourvoir",
    "What happens next": "Ce qui se passe ensuite",
    "The exact date is promised when you apply. Your portal shows where you stand on every day until then:":
      "La date exacte est promise quand vous postulez. Jusque-là, votre portail montre chaque jour où vous en êtes :",
    "This job is closed": "Ce poste est fermé",
    "{job} at {organisation} takes no more applications. If you applied, your answer is in your portal.":
      "{job} chez {organisation} ne prend plus de candidatures. Si vous avez postulé, votre réponse est dans votre portail.",
    "More about {organisation}": "En savoir plus sur {organisation}",
    "Open my portal": "Ouvrir mon portail",
    // Applying.
    Apply: "Postuler",
    "Apply: {job}": "Postuler : {job}",
    "Apply for {job}": "Postuler : poste de {job}",
    "Leave this empty": "Laissez ceci vide",
    "Full name": "Nom complet",
    "E-mail": "E-mail",
    "Your answer and the link to your portal go here.":
      "Votre réponse et le lien vers votre portail arrivent ici.",
    Phone: "Téléphone",
    "Where you live": "Où vous habitez",
    "Another CV": "Un autre CV",
    CV: "CV",
    "“{file}” is kept, so you need not choose it again.":
      "« {file} » est conservé, vous n’avez pas à le choisir de nouveau.",
    "PDF, Word (.docx), ODT, RTF or text, up to 20 MB.":
      "PDF, Word (.docx), ODT, RTF ou texte, 20 Mo au plus.",
    Yes: "Oui",
    No: "Non",
    "Would you be open to a short engagement?": "Seriez-vous prêt(e) à une courte mission ?",
    "Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you.":
      "Quelqu’un d’autre aura peut-être ce poste, et nous voudrons peut-être quand même travailler avec vous : quelques semaines comme consultant(e) payé(e). Quelle que soit votre réponse, elle ne compte ni pour ni contre vous.",
    "Yes, I would be": "Oui, volontiers",
    "No, only this job": "Non, seulement ce poste",
    "Send application": "Envoyer ma candidature",
    "Sending your application": "Envoi de votre candidature",
    "The connection was lost. What you wrote is still here: please send it again.":
      "La connexion a été interrompue. Ce que vous avez écrit est toujours là : veuillez l’envoyer à nouveau.",
    "Your application is with us": "Votre candidature nous est parvenue",
    "Your application for {job} is with {organisation}.":
      "Votre candidature pour {job} est chez {organisation}.",
    "A confirmation is on its way to you by mail. It has a link to your portal.":
      "Une confirmation vous arrive par e-mail. Elle contient un lien vers votre portail.",
    "Your portal shows where you stand, on every day until you have your answer.":
      "Votre portail montre où vous en êtes, chaque jour jusqu’à votre réponse.",
    "You can write to {organisation} there, and withdraw if you change your mind.":
      "Vous pouvez y écrire à {organisation}, et vous retirer si vous changez d’avis.",
    "See the other jobs": "Voir les autres postes",
    "This form was open for very long. Please look at it once more and send it again.":
      "Ce formulaire est resté ouvert très longtemps. Veuillez le relire et l’envoyer de nouveau.",
    // What is wrong with what was typed.
    "Enter your name.": "Saisissez votre nom.",
    "Enter your full name.": "Saisissez votre nom complet.",
    "Enter your full name, in letters.": "Saisissez votre nom complet, en lettres.",
    "Enter your name only, without an address.": "Saisissez seulement votre nom, sans adresse.",
    "Keep your name under {most} characters.": "Votre nom doit compter moins de {most} caractères.",
    "Keep this on one line.": "Restez sur une seule ligne.",
    "Enter your e-mail address.": "Saisissez votre adresse e-mail.",
    "Enter an e-mail address.": "Saisissez une adresse e-mail.",
    "This address is too long to be one.": "Cette adresse est trop longue pour en être une.",
    "Enter an e-mail address such as ann@example.com.":
      "Saisissez une adresse e-mail, par exemple ann@example.com.",
    "Enter your phone number.": "Saisissez votre numéro de téléphone.",
    "Enter a phone number such as +44 20 7946 0958.":
      "Saisissez un numéro de téléphone, par exemple +44 20 7946 0958.",
    "Enter a phone number, so that somebody can call you.":
      "Saisissez un numéro de téléphone, pour que quelqu’un puisse vous appeler.",
    "Keep your phone number under {most} characters.":
      "Votre numéro de téléphone doit compter moins de {most} caractères.",
    "Enter your location.": "Saisissez où vous habitez.",
    "Keep your location under {most} characters.": "Votre lieu doit compter moins de {most} caractères.",
    "Tick this to apply: without it nothing may be kept.":
      "Cochez ceci pour postuler : sans cela, rien ne peut être conservé.",
    "Choose a file.": "Choisissez un fichier.",
    "Choose your CV.": "Choisissez votre CV.",
    "Please choose your CV once more.": "Veuillez choisir votre CV de nouveau.",
    "Please choose the file once more.": "Veuillez choisir le fichier de nouveau.",
    "The form has changed meanwhile. Please look at it again.":
      "Le formulaire a changé entre-temps. Veuillez le relire.",
    "Please answer this question.": "Veuillez répondre à cette question.",
    "Give one answer.": "Donnez une seule réponse.",
    "Choose one of the answers.": "Choisissez une des réponses.",
    "Choose from the answers.": "Choisissez parmi les réponses.",
    "Enter a number such as 5.": "Saisissez un nombre, par exemple 5.",
    "Enter a date such as 2026-06-04.": "Saisissez une date, par exemple 2026-06-04.",
    "Choose yes or no.": "Choisissez oui ou non.",
    "Keep this under {most} characters.": "Ceci doit compter moins de {most} caractères.",
    "Keep your question under {most} characters.": "Votre question doit compter moins de {most} caractères.",
    "Write a message.": "Écrivez un message.",
    "Write your question.": "Écrivez votre question.",
    "Choose a language of the list.": "Choisissez une langue de la liste.",
    "Choose a time zone.": "Choisissez un fuseau horaire.",
    "Choose a time zone of the list.": "Choisissez un fuseau horaire de la liste.",
    "Choose one of the times.": "Choisissez un des horaires.",
    "Enter the paid days, such as 12 or 2.5.": "Saisissez les jours payés, par exemple 12 ou 2,5.",
    "Use whole, half or quarter days, such as 12 or 2.5.":
      "Utilisez des jours entiers, des demi-journées ou des quarts, par exemple 12 ou 2,5.",
    "An engagement has paid days: it is never unpaid.":
      "Une mission a des jours payés : elle n’est jamais bénévole.",
    "Enter 260 days or less.": "Saisissez 260 jours ou moins.",
    "Enter what a day pays.": "Saisissez le tarif d’une journée.",
    "Use at most the currency's own decimals.": "Utilisez au plus les décimales de la devise.",
    "A day has to pay something: an engagement is never unpaid.":
      "Une journée doit être payée : une mission n’est jamais bénévole.",
    "This rate is too large.": "Ce tarif est trop élevé.",
    "Choose the first day.": "Choisissez le premier jour.",
    "Choose the last day.": "Choisissez le dernier jour.",
    "Describe the work.": "Décrivez le travail.",
    "Describe the work in a sentence or two.": "Décrivez le travail en une phrase ou deux.",
    "Say what you deliver.": "Dites ce que vous livrez.",
    "Say in a few words what you deliver.": "Dites en quelques mots ce que vous livrez.",
    "Choose the day of the reading.": "Choisissez le jour du relevé.",
    "Enter a whole number.": "Saisissez un nombre entier.",
    "Enter a whole number, such as 412000.": "Saisissez un nombre entier, par exemple 412000.",
    "This figure is too large.": "Ce chiffre est trop grand.",
    "A reading cannot be below 0.": "Un relevé ne peut pas être inférieur à 0.",
    "Tick that you agree to sign electronically.": "Cochez que vous acceptez de signer électroniquement.",
    "Type your full name as you sign.": "Saisissez votre nom complet comme vous signez.",
    "Draw your signature.": "Dessinez votre signature.",
    "This drawing is too detailed. Clear it and sign again.":
      "Ce dessin est trop détaillé. Effacez-le et signez de nouveau.",
    "Draw your signature, or type it instead.": "Dessinez votre signature, ou saisissez-la.",
    "Choose how you sign.": "Choisissez comment vous signez.",
    "Enter the six digits.": "Saisissez les six chiffres.",
    "Enter the six digits of the mail.": "Saisissez les six chiffres de l’e-mail.",
    "These are not the digits of the newest mail. Please look again.":
      "Ce ne sont pas les chiffres de l’e-mail le plus récent. Veuillez vérifier.",
    "This code can no longer be used. Ask for a new one.":
      "Ce code ne peut plus servir. Demandez-en un nouveau.",
    "This file is empty. Choose another one.": "Ce fichier est vide. Choisissez-en un autre.",
    "This file has {size} MB. A CV may have 20 MB at most.":
      "Ce fichier fait {size} Mo. Un CV peut faire 20 Mo au plus.",
    "This file has {size} MB. It may have 20 MB at most.":
      "Ce fichier fait {size} Mo. Il peut faire 20 Mo au plus.",
    "Choose the signed PDF.": "Choisissez le PDF signé.",
    "This file has {size} MB. A signed document of ours is far smaller.":
      "Ce fichier fait {size} Mo. Un document signé ici est bien plus petit.",
    "This file is no PDF. Choose the PDF that you were given when everybody had signed.":
      "Ce fichier n’est pas un PDF. Choisissez le PDF que vous avez reçu quand tout le monde avait signé.",
    "This file is no PDF, Word (.docx), ODT, RTF or text file. Save your CV as one of these.":
      "Ce fichier n’est ni un PDF, ni Word (.docx), ni ODT, ni RTF, ni du texte. Enregistrez votre CV dans un de ces formats.",
    "This kind of file cannot be taken. Send a document, a table, slides, a picture or a ZIP.":
      "Ce type de fichier n’est pas accepté. Envoyez un document, un tableau, des diapositives, une image ou un ZIP.",
    "This file has been delivered already. Choose another one.":
      "Ce fichier a déjà été livré. Choisissez-en un autre.",
    "One of these characters cannot be kept. Type it anew instead of pasting it.":
      "Un de ces caractères ne peut pas être conservé. Saisissez-le au lieu de le coller.",
    "Something is missing here. Load the page again and fill it in once more.":
      "Il manque quelque chose ici. Rechargez la page et remplissez-la de nouveau.",
    "This is too much to be taken. Please make it shorter.": "C’est trop long. Veuillez raccourcir.",
    "This cannot be used here. Load the page again and choose once more.":
      "Ceci ne peut pas servir ici. Rechargez la page et choisissez de nouveau.",
    "Something failed on our side, and nothing was changed. If it stays, tell us {reference}.":
      "Quelque chose a échoué de notre côté, et rien n’a été modifié. Si cela persiste, indiquez-nous {reference}.",
    // Why something cannot be done.
    "You have already applied for this job, on {day}. Your application is with us, and there is nothing more to do.":
      "Vous avez déjà postulé à ce poste, le {day}. Votre candidature est chez nous, et il n’y a rien de plus à faire.",
    "This job is not taking applications at the moment, so nothing was sent. What you wrote stands below; please try again later.":
      "Ce poste n’accepte pas de candidatures pour le moment : rien n’a été envoyé. Ce que vous avez écrit reste ci-dessous ; veuillez réessayer plus tard.",
    "This job was closed while you applied, so nothing was sent. We are sorry. What you wrote stands below, so that you can keep it.":
      "Ce poste a été clos pendant que vous postuliez : rien n’a été envoyé. Nous en sommes désolés. Ce que vous avez écrit reste ci-dessous, pour que vous puissiez le garder.",
    "This offer has just been answered. Please look again at where it stands.":
      "Cette offre vient de recevoir une réponse. Veuillez revoir où elle en est.",
    "You have withdrawn from this application. Write to us if you have changed your mind.":
      "Vous avez retiré cette candidature. Écrivez-nous si vous avez changé d’avis.",
    "You have accepted this offer already. We are glad.":
      "Vous avez déjà accepté cette offre. Nous en sommes heureux.",
    "You have declined this offer already. Write to us if you have changed your mind.":
      "Vous avez déjà décliné cette offre. Écrivez-nous si vous avez changé d’avis.",
    "This offer was taken back in the meantime. We are sorry; please write to us.":
      "Cette offre a été retirée entre-temps. Nous le regrettons ; veuillez nous écrire.",
    "The time to answer this offer has passed. Write to us, and we will see what we can do.":
      "Le délai pour répondre à cette offre est passé. Écrivez-nous, et nous verrons ce que nous pouvons faire.",
    "The first day has passed already. Choose a later one.":
      "Le premier jour est déjà passé. Choisissez-en un plus tardif.",
    "The last day is before the first one.": "Le dernier jour est avant le premier.",
    "An engagement lasts a year at most: choose an earlier last day.":
      "Une mission dure un an au plus : choisissez un dernier jour plus proche.",
    "There are only {days} days between the first and the last one.":
      "Il n’y a que {days} jours entre le premier et le dernier.",
    "You have accepted these terms already. The contract is waiting for you below.":
      "Vous avez déjà accepté ces conditions. Le contrat vous attend ci-dessous.",
    "You have declined these terms already. Write to us if you have changed your mind.":
      "Vous avez déjà décliné ces conditions. Écrivez-nous si vous avez changé d’avis.",
    "You have sent us other terms in the meantime. We will come back to you about those.":
      "Vous nous avez envoyé d’autres conditions entre-temps. Nous reviendrons vers vous à leur sujet.",
    "These terms have changed in the meantime. Please look at the newest ones.":
      "Ces conditions ont changé entre-temps. Veuillez regarder les plus récentes.",
    "The time to answer these terms has passed. Write to us, and we will see what we can do.":
      "Le délai pour répondre à ces conditions est passé. Écrivez-nous, et nous verrons ce que nous pouvons faire.",
    "The engagement begins when both sides have signed its contract.":
      "La mission commence quand les deux parties ont signé son contrat.",
    "This engagement is closed.": "Cette mission est close.",
    "This has been approved already. There is nothing more to deliver.":
      "Ceci a déjà été approuvé. Il n’y a plus rien à livrer.",
    "This day has not come yet. Date the reading today or earlier.":
      "Ce jour n’est pas encore venu. Datez le relevé d’aujourd’hui ou d’avant.",
    "The engagement had not begun on that day.": "La mission n’avait pas commencé ce jour-là.",
    "The reading of this day is confirmed. Record the next one for another day.":
      "Le relevé de ce jour est confirmé. Enregistrez le suivant pour un autre jour.",
    "Somebody else has just taken this time. Please choose one of those that are left.":
      "Quelqu’un d’autre vient de prendre cet horaire. Veuillez choisir un de ceux qui restent.",
    "These times no longer hold. We write to you when there are new ones.":
      "Ces horaires ne tiennent plus. Nous vous écrivons quand il y en a de nouveaux.",
    "You asked us for other times. We write to you as soon as we have some.":
      "Vous nous avez demandé d’autres horaires. Nous vous écrivons dès que nous en avons.",
    "The time to choose has passed. Ask us for other times below, and we will look again.":
      "Le délai pour choisir est passé. Demandez-nous d’autres horaires ci-dessous, et nous chercherons de nouveau.",
    "This time has passed. Please choose a later one.":
      "Cet horaire est passé. Veuillez en choisir un plus tardif.",
    "This interview has been cancelled. We write to you what comes next.":
      "Cet entretien a été annulé. Nous vous écrivons pour la suite.",
    "This interview has begun.": "Cet entretien a commencé.",
    "This interview is too close to be moved by itself. Ask us below, and a person will answer.":
      "Cet entretien est trop proche pour que vous le déplaciez ici. Demandez-nous ci-dessous, et une personne répondra.",
    "We have your request and are looking for other times.":
      "Nous avons votre demande et cherchons d’autres horaires.",
    "There is no interview to find another time for.":
      "Il n’y a pas d’entretien pour lequel trouver un autre horaire.",
    "This application was withdrawn. There is nothing left to arrange.":
      "Cette candidature a été retirée. Il n’y a plus rien à prévoir.",
    "This application has its answer. There is nothing left to arrange.":
      "Cette candidature a sa réponse. Il n’y a plus rien à prévoir.",
    "You have withdrawn this application already.": "Vous avez déjà retiré cette candidature.",
    "This application has its answer already, so there is nothing to withdraw.":
      "Cette candidature a déjà sa réponse, il n’y a donc rien à retirer.",
    "Something about your application has just changed. Please look again.":
      "Quelque chose vient de changer dans votre candidature. Veuillez regarder de nouveau.",
    "This application was withdrawn, so the conversation has ended.":
      "Cette candidature a été retirée, la conversation est donc terminée.",
    "This document was withdrawn. Nothing in it binds you, and it can no longer be signed.":
      "Ce document a été retiré. Rien de ce qu’il contient ne vous engage, et il ne peut plus être signé.",
    "You have signed this already. There is nothing more for you to do.":
      "Vous avez déjà signé ceci. Vous n’avez plus rien à faire.",
    "Everybody has signed this already.": "Tout le monde a déjà signé ceci.",
    "It is not your turn yet: {signer} signs first.":
      "Ce n’est pas encore votre tour : {signer} signe d’abord.",
    "Before you sign, please confirm that it is you with the six-digit code we send you by e-mail.":
      "Avant de signer, confirmez que c’est bien vous avec le code à six chiffres que nous vous envoyons par e-mail.",
    "We had to take back our terms, and we are sorry":
      "Nous avons dû retirer nos conditions, et nous en sommes désolés",
    "Logged. Your sponsor will approve it.": "C’est noté. Votre responsable de mission l’approuvera.",
    Days: "Jours",
    "{logged} of {agreed} paid days logged. {sponsor} approves them.":
      "{logged} jours payés notés sur {agreed}. {sponsor} les approuve.",
    Logged: "Noté",
    "Download the statement": "Télécharger le relevé",
    "or as a table": "ou sous forme de tableau",
    "Your reference": "Votre attestation",
    "A sealed PDF, yours to keep. Whoever you show it to can verify it.":
      "Un PDF scellé, à conserver. Toute personne à qui vous le montrez peut le vérifier.",
    Issued: "Émise",
    "Log a day": "Noter un jour",
    "How much of it": "Quelle part du jour",
    "1 for the whole day, or 0.25, 0.5 or 0.75.": "1 pour le jour entier, ou 0,25 ; 0,5 ou 0,75.",
    "What you did": "Ce que vous avez fait",
    "Log the day": "Noter ce jour",
    "This day has not come yet. Log it when you have worked it.":
      "Ce jour n’est pas encore venu. Notez-le quand vous l’aurez travaillé.",
    "The engagement ended before that day. Ask your sponsor to extend it.":
      "La mission a pris fin avant ce jour. Demandez à votre responsable de mission de la prolonger.",
    "All paid days are logged. Ask your sponsor to extend the engagement first.":
      "Tous les jours payés sont notés. Demandez d’abord à votre responsable de mission de prolonger la mission.",
    "Of the paid days, {left} can still be logged. Ask your sponsor to extend the engagement first.":
      "Des jours payés, {left} peuvent encore être notés. Demandez d’abord à votre responsable de mission de prolonger la mission.",
    "We took these terms back in the meantime. We are sorry; please write to us.":
      "Nous avons retiré ces conditions entre-temps. Nous en sommes désolés ; écrivez-nous.",
    "Choose the day you worked.": "Choisissez le jour où vous avez travaillé.",
    "Enter how much of the day you worked, such as 1 or 0.5.":
      "Indiquez la part du jour travaillée, par exemple 1 ou 0,5.",
    "Use a whole day, or quarters of it, such as 0.25 or 0.5.":
      "Un jour entier ou des quarts de jour, par exemple 0,25 ou 0,5.",
    "This day is approved already. Ask your sponsor if it is not right.":
      "Ce jour est déjà approuvé. Demandez à votre responsable de mission s’il n’est pas juste.",
    "Enter at least a quarter of a day.": "Indiquez au moins un quart de jour.",
    "A day has one day at most. Log the rest on the next one.":
      "On ne peut noter plus d’un jour entier par jour. Notez le reste le lendemain.",
    // My data.
    "Before we show what is kept about you, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Avant que nous montrions ce qui est conservé à votre sujet, montrez que c’est bien vous : nous envoyons six chiffres à {email}, et vous les saisissez ici. Ils valent dix minutes.",
    "Go on to my data": "Continuer vers mes données",
    "Before we erase anything, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Avant que nous effacions quoi que ce soit, montrez que c’est bien vous : nous envoyons six chiffres à {email}, et vous les saisissez ici. Ils valent dix minutes.",
    "Go on to erase": "Continuer vers l’effacement",
    "My data": "Mes données",
    "My data at {organisation}": "Mes données chez {organisation}",
    "What {organisation} keeps about you, and what you can do about it.":
      "Ce que {organisation} conserve à votre sujet, et ce que vous pouvez en faire.",
    "Thank you. It is put right.": "Merci. C’est corrigé.",
    "Thank you. From now on this CV is read.": "Merci. Désormais, c’est ce CV qui est lu.",
    "Your request is with us. You hear by the day below.":
      "Votre demande nous est parvenue. Vous aurez une réponse au plus tard le jour ci-dessous.",
    "You have taken your request back. You can ask again at any time.":
      "Vous avez retiré votre demande. Vous pouvez redemander à tout moment.",
    "Thank you. We keep your data, and would tell you again before it goes.":
      "Merci. Nous gardons vos données, et vous préviendrions de nouveau avant de les effacer.",
    "Your details": "Vos coordonnées",
    "Your e-mail address is {email}. It opens this page, so it stays as it is.":
      "Votre adresse e-mail est {email}. C’est elle qui ouvre cette page, elle reste donc telle quelle.",
    "Save my details": "Enregistrer mes coordonnées",
    "Your CV": "Votre CV",
    "Replace your CV for {job}": "Remplacer votre CV pour {job}",
    "Now it is {name}.": "Actuellement, c’est {name}.",
    "Replace my CV": "Remplacer mon CV",
    "What was written about you": "Ce qui a été écrit à votre sujet",
    "You may read what a panel wrote about you. A person goes through it first and takes out what names others, within a month. It is about applications that have their answer.":
      "Vous pouvez lire ce qu’un jury a écrit à votre sujet. Une personne le relit d’abord et retire ce qui nomme d’autres personnes, dans un délai d’un mois. Il s’agit des candidatures qui ont reçu leur réponse.",
    "Read what was written about you": "Lire ce qui a été écrit à votre sujet",
    "You asked for it. You hear by {day}.": "Vous l’avez demandé. Vous aurez une réponse au plus tard {day}.",
    "Take my request back": "Retirer ma demande",
    "Ask for what was written about me": "Demander ce qui a été écrit à mon sujet",
    "To ask for it, show above that it is you.": "Pour le demander, montrez ci-dessus que c’est bien vous.",
    "Take it with you": "Les emporter",
    "One ZIP with all you gave us and all we told you: a page to read, the same for programs, and every file.":
      "Un ZIP avec tout ce que vous nous avez donné et tout ce que nous vous avons dit : une page à lire, la même chose pour les programmes, et chaque fichier.",
    "Download my data": "Télécharger mes données",
    "Your data will be erased on {day}": "Vos données seront effacées {day}",
    "We have not heard from each other for long. If you would rather be kept, say so here.":
      "Nous n’avons plus eu de contact depuis longtemps. Si vous préférez que nous les gardions, dites-le ici.",
    "Keep my data": "Garder mes données",
    "Erase my data": "Effacer mes données",
    "You can have everything erased that tells who you are. You first read what goes, and what is kept and why.":
      "Vous pouvez faire effacer tout ce qui dit qui vous êtes. Vous lisez d’abord ce qui disparaît, ce qui reste et pourquoi.",
    "See what would be erased": "Voir ce qui serait effacé",
    "Your data is being erased": "Vos données sont en cours d’effacement",
    "In about a minute nothing at {organisation} tells who you were any more, and this page closes. Nobody there has to do anything for it.":
      "Dans une minute environ, plus rien chez {organisation} ne dira qui vous étiez, et cette page se fermera. Personne là-bas n’a rien à faire pour cela.",
    "This is about {organisation} alone, and it cannot be undone.":
      "Cela ne concerne que {organisation}, et ne peut pas être annulé.",
    "Your name, e-mail address, phone number and where you live":
      "Votre nom, votre adresse e-mail, votre numéro de téléphone et votre lieu de résidence",
    "Your CV, every other file you sent, and your answers in forms":
      "Votre CV, tout autre fichier envoyé, et vos réponses dans les formulaires",
    "The whole conversation, and every mail that was sent to you":
      "Toute la conversation, et chaque e-mail qui vous a été envoyé",
    "Everything that was written about you, and what you told us you need":
      "Tout ce qui a été écrit à votre sujet, et ce que vous nous avez dit de vos besoins",
    "Contracts that both sides signed, with your name in them: the law asks that they are kept.":
      "Les contrats signés par les deux parties, avec votre nom : la loi demande qu’ils soient conservés.",
    "That somebody applied, when, and with what outcome: without a name, so that figures stay true.":
      "Que quelqu’un a postulé, quand, et avec quelle issue : sans nom, pour que les chiffres restent justes.",
    "Who did what and when, without any of your words: so that nobody can hide what was done.":
      "Qui a fait quoi et quand, sans aucun de vos mots : pour que personne ne puisse cacher ce qui a été fait.",
    "What goes": "Ce qui disparaît",
    "What is kept, and why": "Ce qui est conservé, et pourquoi",
    "Erase it": "L’effacer",
    "You have an application that is open. Erasing withdraws it, and calls off what was planned.":
      "Vous avez une candidature en cours. L’effacement la retire et annule ce qui était prévu.",
    "Erase my data for good": "Effacer mes données définitivement",
    "After an interview": "Après un entretien",
    "Beside your application": "À côté de votre candidature",
    "For the next panel": "Pour le jury suivant",
    "When the panel talked": "Quand le jury a échangé",
    "Why it was decided so": "Pourquoi il en a été décidé ainsi",
    "[taken out: it names another person]": "[retiré : nomme une autre personne]",
    "[taken out: it would harm another person's rights]":
      "[retiré : porterait atteinte aux droits d’une autre personne]",
    "What you asked for is shown here once a person has gone through it.":
      "Ce que vous avez demandé apparaît ici dès qu’une personne l’a relu.",
    "Mail we sent you": "Les e-mails que nous vous avons envoyés",
    "What you told us you need": "Ce dont vous nous avez dit avoir besoin",
    Files: "Fichiers",
    "Your application is open": "Votre candidature est en cours",
    "You were offered the job": "Le poste vous a été proposé",
    "You were not offered the job": "Le poste ne vous a pas été proposé",
    "You were offered an engagement instead": "Une mission vous a été proposée à la place",
    "Please confirm that it is you with the six-digit code we send you by e-mail. It is good for ten minutes.":
      "Confirmez que c’est bien vous avec le code à six chiffres que nous vous envoyons par e-mail. Il vaut dix minutes.",
    "You have asked for them already. We answer by the day that stands here.":
      "Vous l’avez déjà demandé. Nous répondons au plus tard le jour indiqué ici.",
    "This request has moved on since you opened the page. Load it again to see where it stands.":
      "Cette demande a avancé depuis que vous avez ouvert la page. Rechargez-la pour voir où elle en est.",
    "It is too late: your data is being erased.":
      "Il est trop tard : vos données sont en cours d’effacement.",
    "This application is closed. Its CV stays as it is.":
      "Cette candidature est close. Son CV reste tel quel.",
    "Phone number": "Numéro de téléphone",
    Interviews: "Entretiens",
  },
  counted: {
    "{count} days": { one: "{count} jour", many: "{count} jours", other: "{count} jours" },
    "{count} days are approved: {amount} are due.": {
      one: "{count} jour approuvé : {amount} sont dus.",
      many: "{count} jours approuvés : {amount} sont dus.",
      other: "{count} jours approuvés : {amount} sont dus.",
    },
    "{count} new messages": { one: "{count} nouveau message", other: "{count} nouveaux messages" },
    "{from} to {until}, {count} paid days": {
      one: "Du {from} au {until}, {count} jour payé",
      other: "Du {from} au {until}, {count} jours payés",
    },
    "{name}, {count} minutes": { one: "{name}, {count} minute", other: "{name}, {count} minutes" },
    "Show all {count} jobs": { one: "Voir le seul poste", other: "Voir les {count} postes" },
    "{count} open jobs": { one: "Un poste ouvert", other: "{count} postes ouverts" },
    "You hear within {count} days": { one: "Réponse sous un jour", other: "Réponse sous {count} jours" },
    "You will hear within {count} days.": {
      one: "Vous aurez une réponse sous un jour.",
      other: "Vous aurez une réponse sous {count} jours.",
    },
    "See {count} open jobs": { one: "Voir le seul poste ouvert", other: "Voir {count} postes ouverts" },
    "You will hear within {count} days. A confirmation comes by mail at once.": {
      one: "Vous aurez une réponse sous un jour. Une confirmation arrive tout de suite par e-mail.",
      other: "Vous aurez une réponse sous {count} jours. Une confirmation arrive tout de suite par e-mail.",
    },
    "You will hear within {count} days": {
      one: "Vous aurez une réponse sous un jour",
      other: "Vous aurez une réponse sous {count} jours",
    },
  },
} satisfies Words;
