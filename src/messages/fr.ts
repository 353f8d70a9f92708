/** French: to be reviewed by a native speaker versed in French data protection law (RGPD, CNIL guidance), before counsel relies on it. */
import type { Language } from './language.js';

export const fr: Language = {
  banner: {
    lang: 'fr',
    dir: 'ltr',
    purposes: {
      functional: 'chat et vidéos',
      analytics: 'mesure d’audience',
      marketing: 'publicité sur d’autres sites',
    },
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    sends: 'Votre navigateur envoie {signal}.',
    notice: 'Politique de cookies',
    privacy: 'Politique de confidentialité',
    more: 'En savoir plus : {links}.',
    and: ' et ',
    comma: ', ',
    gap: ' ',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    choose: 'Choisir ce que j’autorise',
    askTitle: 'Rien de facultatif n’est activé avant votre choix',
    ask: 'Nous souhaitons utiliser des pixels à ces fins : {purposes}.',
    askSignal: '« Tout accepter » passerait outre.',
  },
  opened: {
    changed: 'Notre politique de cookies a changé',
    runsTitle: 'Ce qui est actif sur ce site',
    runs: 'Nous utilisons des pixels à ces fins : {purposes}.',
    runsNothing: 'Rien de facultatif n’est actif ici pour le moment.',
    sells: 'Certains vendent ou partagent des données personnelles ; vous pouvez vous y opposer.',
    optOut: 'M’y opposer',
    ok: 'OK',

    conflictTitle: 'Votre navigateur nous demande de ne pas partager vos données',
    conflict:
      'Vous aviez autorisé ici : {purposes}. Le signal est prioritaire : c’est donc désactivé, sauf si vous l’autorisez quand même.',
    keep: 'Garder mon opposition',
    override: 'Autoriser quand même',

    honored: 'Votre opposition est respectée',
    off: 'Nous ne vendons ni ne partageons vos données ; les pixels qui le feraient sont désactivés.',
    choices: 'Vos choix de confidentialité',

    reloadTitle: 'Certains pixels restent actifs jusqu’au rechargement de la page',
    reloadText: 'Votre choix est enregistré. Ils s’arrêteront au rechargement.',
    saved: 'Votre choix est enregistré.',
    reload: 'Recharger',
    later: 'Plus tard',

    close: 'Fermer sans enregistrer',
    intro: 'Rien ne change tant que vous n’enregistrez pas. Vous pouvez revenir ici à tout moment.',
    always: 'Toujours actif',
    allowed: 'Autorisé',
    some: 'En partie',
    refused: 'Refusé',
    unset: 'Sans réponse',
    pixels: { one: '{count} pixel', many: '{count} pixels', other: '{count} pixels' },
    cookies: { one: '{count} cookie', many: '{count} cookies', other: '{count} cookies' },
    lasting: '{cookies}, {time}',
    session: '{cookies}, jusqu’à la fermeture du navigateur',
    pixelPrivacy: 'Confidentialité',
    signalOff:
      'Ce qui vend ou partage vos données est désactivé. L’activer et enregistrer, ou « Tout accepter », passerait outre au signal.',
    signalOverridden:
      'Vous avez autorisé ce qu’il refuserait. Pour suivre à nouveau le signal : désactiver et enregistrer, ou « Tout refuser ».',
    save: 'Enregistrer mes choix',
    receipt: 'Télécharger mon justificatif',
  },
  categories: {
    categories: {
      necessary: { label: 'Nécessaire', description: 'Panier, connexion, sécurité et mémorisation de ce choix.' },
      functional: { label: 'Fonctionnel', description: 'Chat, avis et vidéos d’autres sociétés.' },
      analytics: {
        label: 'Mesure d’audience',
        description: 'Compte les visites et repère les pages qui ne fonctionnent pas.',
      },
      marketing: { label: 'Publicité', description: 'Publicités ailleurs, selon ce que vous avez consulté ici.' },
    },
    sale: 'Vend des données personnelles à des sociétés de publicité ou les partage avec elles.',
  },
  embeds: {
    title: 'Contenu fourni par {provider}',
    purpose: 'Finalité : {purposes}.',
    text: 'L’afficher permet à {provider} de déposer des cookies et de voir que vous êtes ici.',
    signal: '« Toujours autoriser » passerait outre.',
    once: 'Afficher une fois',
    always: 'Toujours autoriser',
  },
  news: {
    since: 'Depuis votre choix : {changes}',
    added: 'Nouveau ou modifié : {names}.',
    removed: 'Retiré : {names}.',
    cookie: 'cookie {name}',
    more: '{count} autres',
    stand: 'Vos réponses restent valables. Ce qui est nouveau est désactivé tant que vous ne l’autorisez pas.',
    optedOut: 'Vous avez refusé la vente et le partage de vos données, et cela ne change pas.',
  },
  optOut: {
    intro:
      'Ce que vous modifiez ici prend effet aussitôt. Aucun compte n’est nécessaire, et nous ne vous traitons pas différemment.',
    close: 'Fermer',
    sale: 'Vendre ou partager mes données personnelles',
    saleText: 'Des sociétés de publicité apprennent ce que vous regardez ici.',
    pixels: 'Pixels qui les en informent : {pixels}.',
    sensitive: 'Utiliser mes données personnelles sensibles',
    sensitiveText: 'Nous les utiliserions à ces fins : {purposes}.',

    allowed: 'Autorisé actuellement. Désactivez pour vous y opposer.',
    overridden:
      'Vous l’avez autorisé alors que votre navigateur envoie {signal}. Désactivez pour suivre à nouveau le signal.',
    choice: 'Vous avez exercé votre droit d’opposition.',
    limited: 'Vous en avez limité l’utilisation.',
    memory:
      'Votre navigateur l’a demandé auparavant ; cela vaut pendant douze mois ou jusqu’à ce que vous en décidiez autrement.',
    minors: 'C’est désactivé pour toute personne de moins de 16 ans qui ne l’a pas autorisé.',
    regime: 'C’est désactivé tant que vous ne l’autorisez pas.',
    saleOff: 'Nous ne vendons ni ne partageons vos données ; les pixels qui le feraient sont désactivés.',
    sensitiveOff: 'Nous n’utilisons pas vos données sensibles pour cela.',
    limit: 'Limiter l’utilisation',

    again: 'L’autoriser finalement ?',
    againSale: 'Des pixels pourront alors vendre ou partager vos données à ces fins : {purposes}.',
    againSensitive: 'Nous pourrons alors utiliser vos données sensibles à ces fins : {purposes}.',
    againSignal: 'Votre navigateur envoie {signal} ; votre autorisation passerait outre.',

    rights: 'Ce que vous pouvez faire d’autre',
    know: 'Obtenir une copie de vos données',
    delete: 'Faire effacer vos données',
    correct: 'Faire rectifier vos données',
    email: 'Ne plus recevoir nos e-mails',
    account: 'Votre compte',
  },
  notice: {
    notChosen: 'Vous n’avez pas encore choisi.',
    chosen: 'Vous avez choisi le {date}.',
    chosenBefore: 'Vous avez choisi le {date}, sous la version {version} de cette politique.',
    unknown: 'Votre choix s’affiche ici lorsque les scripts sont activés.',
    change: 'Modifier mon choix',

    now: 'En ce moment : {state}',
    states: {
      necessary: { on: 'toujours actif', off: 'désactivé' },
      choice: { on: 'actif, vous l’avez autorisé', off: 'désactivé, vous l’avez refusé' },
      signal: { on: 'actif', off: 'désactivé, comme le demande le signal d’opposition de votre navigateur' },
      memory: { on: 'actif', off: 'désactivé, car votre navigateur l’a demandé auparavant' },
      minors: { on: 'actif', off: 'désactivé pour les moins de 16 ans' },
      exempt: {
        on: 'actif, ce que la loi applicable chez vous permet tant que vous ne le refusez pas',
        off: 'désactivé',
      },
      regime: { on: 'actif, vous n’avez pas encore répondu', off: 'désactivé, vous n’avez pas encore répondu' },
    },
    other: { on: 'actif', off: 'désactivé' },
    restricted: 'actif, dans un mode sans vente ni partage',
    later: 'affiché lorsque les scripts sont activés',
    sells: 'Vend des données personnelles à d’autres sociétés ou les partage avec elles.',
    sellsNot: 'Ne vend ni ne partage de données personnelles.',

    caption: '{category} : ce qui est conservé dans votre navigateur',
    key: 'Cookie ou clé de stockage',
    purpose: 'Finalité',
    time: 'Durée',
    who: '{name} · {vendor}',
    privacy: 'Politique de confidentialité ({vendor})',
    nothing: 'À notre connaissance, ne conserve rien dans votre navigateur.',
    empty: 'Aucun pixel n’est indiqué ici.',
    missing: 'Retenus, car leurs informations n’ont pas pu être chargées : {names}.',
    foreign:
      'Les cookies déposés sur d’autres hôtes appartiennent à ces sociétés : nous ne pouvons pas les supprimer, votre navigateur le peut.',

    kinds: {
      cookie: 'cookie',
      foreign: 'cookie sur {host}',
      local: 'stockage local',
      session: 'stockage de session',
      idb: 'base de données',
      cache: 'cache',
    },
    untilClosed: 'jusqu’à la fermeture du navigateur',
    untilTabClosed: 'jusqu’à la fermeture de l’onglet',
    untilCleared: 'jusqu’à ce que vous l’effaciez',
    unknownTime: 'durée inconnue de nous',

    own: {
      name: 'Votre choix',
      vendor: 'ce site',
      purpose: 'Conserve ce que vous avez choisi ici, pour ne le demander qu’une fois et pouvoir le prouver.',
      choice: 'Ce que vous avez choisi.',
      choiceTime: '{time} ; {refused} si vous refusez tout',
      copy: 'Une copie, au cas où le cookie serait perdu.',
      copyTime: 'jusqu’à ce que vous l’effaciez ; vaut aussi longtemps que le cookie',
      gpc: 'Quand votre navigateur a envoyé Global Privacy Control pour la dernière fois : une opposition dure plus longtemps que son signal.',
      gpcTime: 'jusqu’à ce que vous l’effaciez ; valable {time}',
      records: 'Justificatifs de vos choix, en attente de transmission à notre site.',
      recordsTime: 'jusqu’à leur transmission',
      session: 'Ce qui a déjà été affiché ou noté dans cet onglet, pour ne pas le répéter.',
    },

    version: 'Version {version} de cette politique de cookies.',
  },
  signals: {
    lang: 'fr',
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    choices: 'Your Privacy Choices',
    sell: 'Do Not Sell or Share My Personal Information',
    limit: 'Limit the Use of My Sensitive Personal Information',
    icon: 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
    settings: 'Gérer les cookies',

    enforce: {
      gpc:
        'Si votre navigateur l’envoie, nous y voyons votre opposition à la vente et au partage de vos données ' +
        'personnelles. Ce qui les vendrait ou les partagerait reste désactivé sans que vous ayez à ' +
        'cliquer{listed}, pendant douze mois après la dernière fois où nous avons vu le signal ou jusqu’à ce que ' +
        'vous nous disiez autre chose. Si vous l’autorisez dans une fenêtre qui nomme le signal, nous suivons ' +
        'cette autorisation.',
      dnt:
        'Tant que votre navigateur l’envoie, nous y voyons un refus de la vente et du partage de vos données ' +
        'personnelles. Ce qui les vendrait ou les partagerait reste désactivé sans que vous ayez à ' +
        'cliquer{listed}, sauf si vous l’autorisez dans une fenêtre qui nomme le signal.',
    },
    listed: ', de même que ce qui servirait à ces fins ({purposes})',
    report: 'Si votre navigateur l’envoie, nous le notons et n’y réagissons pas autrement.',
    ignore: 'Nous n’y réagissons pas.',
    here: '{places} : {text}',
    elsewhere: 'Ailleurs : {text}',
    unknown: 'Lorsque le lieu nous est inconnu : {text}',
    othersTitle: 'Autres sociétés',
    others:
      'Les sociétés dont notre politique de cookies indique les pixels peuvent apprendre ce que vous faites ici, ' +
      'dans la durée et en le reliant à ce que vous faites sur d’autres sites, si vous l’autorisez ou, lorsque la ' +
      'loi applicable chez vous ne l’exige pas, si vous ne l’avez pas refusé.',
    noOthers: 'Nous n’avons déclaré aucun pixel qui vend ou partage vos données personnelles.',
    changesTitle: 'Modifications',
    changes:
      'Lorsque notre politique de cookies change de façon importante, elle reçoit une nouvelle version, et nous ' +
      'vous en informons lors de votre prochaine visite, avant que ne soit activé quoi que ce soit de nouveau qui ' +
      'exige votre consentement. La version en vigueur est la version {version}{since}.',
    since: ', depuis le {date}',

    sends: 'Votre navigateur envoie {signal}.',
    neither: 'Votre navigateur n’envoie ni {gpc} ni {dnt}.',
    overridden:
      'Vous avez tout de même autorisé ici la vente et le partage, et pouvez retirer cette autorisation à tout moment.',
    unheeded: 'Nous n’en tenons pas compte.',
    memory:
      'Votre navigateur l’a envoyé auparavant ; cela vaut pendant douze mois ou jusqu’à ce que vous en décidiez autrement.',
    optedOut: 'Vous avez exercé votre droit d’opposition.',
  },
  receipt: {
    title: 'Justificatif de vos choix de confidentialité',
    file: '{site}-justificatif-confidentialite-{date}',
    intro:
      'Ce que vous avez répondu sur {site}, tel que ce navigateur le conserve, et ce qui en découle. Établi le {time}.',
    answerTitle: 'Votre réponse',
    when: 'Donnée le',
    until: 'Valable jusqu’au',
    how: 'Comment',
    methods: {
      ui: 'Vous avez cliqué dans une fenêtre de ce site.',
      api: 'Un script de ce site l’a indiqué pour vous.',
      host: 'L’application qui contient ce site l’a indiqué pour vous.',
    },
    override:
      'Il vous a été indiqué que votre navigateur envoie un signal d’opposition, et vous l’avez tout de même autorisé.',
    subject: 'Votre identifiant',
    subjectText: 'Un nombre aléatoire propre à ce navigateur. Il relie vos réponses entre elles, et à rien d’autre.',
    id: 'Numéro de ce justificatif',
    idText: 'Ce que le site garde de cette réponse, il le garde sous ce numéro.',
    notice: 'Politique de cookies',
    version: 'version {version}',
    newer: 'Elle en est maintenant à la version {version}.',
    region: 'Lieu',
    unknown: 'inconnu',
    rule: 'Règle dans ce lieu',
    regimes: {
      'opt-in': 'Rien de facultatif n’est activé avant que vous ne l’autorisiez.',
      'opt-out': 'Ce qui est facultatif est actif tant que vous ne vous y opposez pas.',
      notice: 'Ce qui est facultatif est actif, et nous vous le disons.',
    },
    signals: 'Signaux de votre navigateur en ce moment',
    on: '{signal} : activé',
    off: '{signal} : désactivé',
    none: '{signal} : non envoyé',
    forceTitle: 'Ce qui est autorisé en ce moment, et pourquoi',
    name: 'Finalité ou société',
    state: 'État',
    why: 'Pourquoi',
    sale: 'Vente et partage de données personnelles',
    allowed: 'Autorisé',
    refused: 'Refusé',
    unset: 'Désactivé',
    reasons: {
      necessary: 'Le site ne fonctionne pas sans cela.',
      choice: 'Vous l’avez choisi.',
      signal: 'Le signal de votre navigateur le refuse.',
      memory: 'Votre navigateur a envoyé un signal d’opposition au cours des douze derniers mois.',
      minors: 'Les moins de 16 ans doivent d’abord l’autoriser.',
      regime: 'Vous n’avez pas répondu ; c’est la règle applicable chez vous qui décide.',
      exempt: 'La loi applicable chez vous n’exige pas de consentement pour cela ; vous pouvez le refuser.',
      off: 'Le site l’a désactivé.',
    },
    recordTitle: 'La même chose pour les machines',
    recordText:
      'Le justificatif au format JSON. Ce navigateur ne conserve ni la fenêtre que vous avez vue, ni son texte, ' +
      'ni votre réponse précédente : ces valeurs sont ici null. Ce qui est autorisé, le lieu et les signaux sont ' +
      'ceux de l’instant présent.',
  },
};
