/** German: to be reviewed by a native speaker versed in German data protection law (DSGVO, TDDDG), before counsel relies on it. */
import type { Language } from './language.js';

export const de: Language = {
  banner: {
    lang: 'de',
    dir: 'ltr',
    purposes: {
      functional: 'Chat und Videos',
      analytics: 'Besuchsstatistik',
      marketing: 'Werbung auf anderen Websites',
    },
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    sends: 'Ihr Browser sendet {signal}.',
    notice: 'Cookie-Hinweise',
    privacy: 'Datenschutzerklärung',
    more: 'Mehr dazu: {links}.',
    and: ' und ',
    comma: ', ',
    gap: ' ',
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    choose: 'Auswählen, was erlaubt ist',
    askTitle: 'Optionales läuft erst, wenn Sie gewählt haben',
    ask: 'Wir möchten Pixel für {purposes} einsetzen.',
    askSignal: '„Alle akzeptieren“ würde das Signal übergehen.',
  },
  opened: {
    changed: 'Unsere Cookie-Hinweise haben sich geändert',
    runsTitle: 'Was auf dieser Website läuft',
    runs: 'Wir setzen Pixel für {purposes} ein.',
    runsNothing: 'Zurzeit läuft hier nichts Optionales.',
    sells: 'Teils werden dabei personenbezogene Daten verkauft oder weitergegeben; Sie können widersprechen.',
    optOut: 'Widersprechen',
    ok: 'OK',

    conflictTitle: 'Ihr Browser bittet uns, Ihre Daten nicht weiterzugeben',
    conflict:
      'Sie hatten hier zuvor erlaubt: {purposes}. Das Signal geht vor; deshalb ist das aus, solange Sie es nicht trotzdem erlauben.',
    keep: 'Widerspruch behalten',
    override: 'Trotzdem erlauben',

    honored: 'Ihr Widerspruch wird beachtet',
    off: 'Wir verkaufen Ihre Daten nicht und geben sie nicht weiter; Pixel, die das täten, sind aus.',
    choices: 'Ihre Wahl zum Datenschutz',

    reloadTitle: 'Einige Pixel laufen weiter, bis die Seite neu geladen wird',
    reloadText: 'Ihre Auswahl ist gespeichert. Mit dem Neuladen hören diese Pixel auf.',
    saved: 'Ihre Auswahl ist gespeichert.',
    reload: 'Jetzt neu laden',
    later: 'Später',

    close: 'Schließen, ohne zu speichern',
    intro: 'Nichts ändert sich, bevor Sie speichern. Sie können jederzeit hierher zurückkehren.',
    always: 'Immer an',
    allowed: 'Erlaubt',
    some: 'Teilweise',
    refused: 'Abgelehnt',
    unset: 'Noch offen',
    pixels: { one: '{count} Pixel', other: '{count} Pixel' },
    cookies: { one: '{count} Cookie', other: '{count} Cookies' },
    lasting: '{cookies}, {time}',
    session: '{cookies}, bis Sie den Browser schließen',
    pixelPrivacy: 'Datenschutz',
    signalOff:
      'Was Ihre Daten verkauft oder weitergibt, ist aus. Einschalten und Speichern oder „Alle akzeptieren“ würde das Signal übergehen.',
    signalOverridden:
      'Sie haben erlaubt, was es ablehnt. Ausschalten und Speichern oder „Alle ablehnen“ lässt das Signal wieder gelten.',
    save: 'Auswahl speichern',
    receipt: 'Meinen Nachweis herunterladen',
  },
  categories: {
    categories: {
      necessary: { label: 'Notwendig', description: 'Warenkorb, Anmeldung, Sicherheit und das Merken dieser Auswahl.' },
      functional: { label: 'Funktional', description: 'Chat, Bewertungen und Videos anderer Unternehmen.' },
      analytics: { label: 'Statistik', description: 'Zählt Besuche und findet Seiten, die nicht funktionieren.' },
      marketing: {
        label: 'Marketing',
        description: 'Werbung auf anderen Websites, je nachdem, was Sie hier angesehen haben.',
      },
    },
    sale: 'Verkauft personenbezogene Daten an Werbefirmen oder gibt sie an diese weiter.',
  },
  embeds: {
    title: 'Inhalt von {provider}',
    purpose: 'Zweck: {purposes}.',
    text: 'Wird der Inhalt geladen, kann {provider} Cookies setzen und sehen, dass Sie hier sind.',
    signal: '„Immer erlauben“ würde das Signal übergehen.',
    once: 'Einmal anzeigen',
    always: 'Immer erlauben',
  },
  news: {
    since: 'Seit Ihrer Auswahl: {changes}',
    added: 'Neu oder geändert: {names}.',
    removed: 'Nicht mehr verwendet: {names}.',
    cookie: 'Cookie {name}',
    more: '{count} weitere',
    stand: 'Ihre Antworten gelten weiter. Neues ist aus, bis Sie es erlauben.',
    optedOut: 'Sie haben dem Verkauf und der Weitergabe Ihrer Daten widersprochen, und dabei bleibt es.',
  },
  optOut: {
    intro:
      'Was Sie hier umschalten, gilt sofort. Sie brauchen kein Konto, und wir behandeln Sie deswegen nicht anders.',
    close: 'Schließen',
    sale: 'Meine personenbezogenen Daten verkaufen oder weitergeben',
    saleText: 'Werbefirmen erfahren, was Sie sich hier ansehen.',
    pixels: 'Diese Pixel teilen es ihnen mit: {pixels}.',
    sensitive: 'Meine sensiblen personenbezogenen Daten verwenden',
    sensitiveText: 'Wir würden sie für {purposes} verwenden.',

    allowed: 'Zurzeit erlaubt. Schalten Sie es aus, um zu widersprechen.',
    overridden:
      'Sie haben das erlaubt, obwohl Ihr Browser {signal} sendet. Schalten Sie es aus, damit das Signal wieder gilt.',
    choice: 'Sie haben widersprochen.',
    limited: 'Sie haben die Verwendung eingeschränkt.',
    memory: 'Ihr Browser hat darum früher gebeten; das gilt zwölf Monate lang oder bis Sie etwas anderes sagen.',
    minors: 'Das ist für alle unter 16 aus, die es nicht erlaubt haben.',
    regime: 'Das ist aus, bis Sie es erlauben.',
    saleOff: 'Wir verkaufen Ihre Daten nicht und geben sie nicht weiter; Pixel, die das täten, sind aus.',
    sensitiveOff: 'Wir verwenden Ihre sensiblen Daten dafür nicht.',
    limit: 'Verwendung einschränken',

    again: 'Doch erlauben?',
    againSale: 'Pixel dürfen Ihre Daten dann für {purposes} verkaufen oder weitergeben.',
    againSensitive: 'Wir dürfen Ihre sensiblen Daten dann für {purposes} verwenden.',
    againSignal: 'Ihr Browser sendet {signal}; wenn Sie es erlauben, wird das Signal übergangen.',

    rights: 'Was Sie noch tun können',
    know: 'Eine Kopie Ihrer Daten erhalten',
    delete: 'Ihre Daten löschen lassen',
    correct: 'Ihre Daten berichtigen lassen',
    email: 'Unsere E-Mails abbestellen',
    account: 'Ihr Konto',
  },
  notice: {
    notChosen: 'Sie haben noch nicht gewählt.',
    chosen: 'Sie haben am {date} gewählt.',
    chosenBefore: 'Sie haben am {date} gewählt; damals galt Version {version} dieser Hinweise.',
    unknown: 'Ihre Auswahl wird hier angezeigt, wenn Skripte laufen.',
    change: 'Auswahl ändern',

    now: 'Jetzt: {state}',
    states: {
      necessary: { on: 'immer an', off: 'aus' },
      choice: { on: 'an, von Ihnen erlaubt', off: 'aus, von Ihnen abgelehnt' },
      signal: { on: 'an', off: 'aus, wie es das Opt-out-Signal Ihres Browsers verlangt' },
      memory: { on: 'an', off: 'aus, weil Ihr Browser früher darum gebeten hat' },
      minors: { on: 'an', off: 'aus für Personen unter 16' },
      exempt: { on: 'an; das an Ihrem Ort geltende Recht erlaubt es, bis Sie es ablehnen', off: 'aus' },
      regime: { on: 'an, Sie haben noch nicht geantwortet', off: 'aus, Sie haben noch nicht geantwortet' },
    },
    other: { on: 'an', off: 'aus' },
    restricted: 'an, in einem Modus ohne Verkauf und Weitergabe',
    later: 'wird angezeigt, wenn Skripte laufen',
    sells: 'Verkauft personenbezogene Daten an andere Unternehmen oder gibt sie an diese weiter.',
    sellsNot: 'Verkauft keine personenbezogenen Daten und gibt keine weiter.',

    caption: '{category}: was in Ihrem Browser gespeichert wird',
    key: 'Cookie oder Speicherschlüssel',
    purpose: 'Wofür',
    time: 'Wie lange',
    who: '{name} · {vendor}',
    privacy: 'Datenschutzerklärung von {vendor}',
    nothing: 'Speichert, soweit wir wissen, nichts in Ihrem Browser.',
    empty: 'Hier ist kein Pixel aufgeführt.',
    missing: 'Zurückgehalten, weil die Angaben dazu nicht geladen werden konnten: {names}.',
    foreign:
      'Cookies auf anderen Hosts gehören den jeweiligen Unternehmen: Wir können sie nicht entfernen, Ihr Browser kann es.',

    kinds: {
      cookie: 'Cookie',
      foreign: 'Cookie auf {host}',
      local: 'lokaler Speicher',
      session: 'Sitzungsspeicher',
      idb: 'Datenbank',
      cache: 'Cache',
    },
    untilClosed: 'bis Sie den Browser schließen',
    untilTabClosed: 'bis Sie den Tab schließen',
    untilCleared: 'bis Sie es löschen',
    unknownTime: 'uns nicht bekannt',

    own: {
      name: 'Ihre Auswahl',
      vendor: 'diese Website',
      purpose: 'Speichert, was Sie hier gewählt haben, damit wir nur einmal fragen und es nachweisen können.',
      choice: 'Was Sie gewählt haben.',
      choiceTime: '{time}; {refused}, wenn Sie alles ablehnen',
      copy: 'Eine Kopie davon, falls das Cookie verloren geht.',
      copyTime: 'bis Sie es löschen; gilt so lange wie das Cookie',
      gpc: 'Wann Ihr Browser zuletzt Global Privacy Control gesendet hat: Ein Widerspruch gilt länger als sein Signal.',
      gpcTime: 'bis Sie es löschen; gilt {time}',
      records: 'Nachweise Ihrer Auswahl, die uns noch übermittelt werden.',
      recordsTime: 'bis sie übermittelt sind',
      session: 'Was in diesem Tab schon angezeigt oder vermerkt wurde, damit es sich nicht wiederholt.',
    },

    version: 'Version {version} dieser Cookie-Hinweise.',
  },
  signals: {
    lang: 'de',
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    choices: 'Your Privacy Choices',
    sell: 'Do Not Sell or Share My Personal Information',
    limit: 'Limit the Use of My Sensitive Personal Information',
    icon: 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
    settings: 'Cookie-Einstellungen',

    enforce: {
      gpc:
        'Wenn Ihr Browser es sendet, werten wir das als Ihren Widerspruch gegen den Verkauf und die Weitergabe ' +
        'Ihrer personenbezogenen Daten. Was sie verkaufen oder weitergeben würde, bleibt aus, ohne dass Sie etwas ' +
        'anklicken müssen{listed}, und zwar für zwölf Monate, nachdem wir das Signal zuletzt gesehen haben, oder ' +
        'bis Sie uns etwas anderes sagen. Wenn Sie es in einer Ansicht erlauben, die das Signal nennt, richten ' +
        'wir uns danach.',
      dnt:
        'Solange Ihr Browser es sendet, werten wir das als Nein zum Verkauf und zur Weitergabe Ihrer ' +
        'personenbezogenen Daten. Was sie verkaufen oder weitergeben würde, bleibt aus, ohne dass Sie etwas ' +
        'anklicken müssen{listed}, sofern Sie es nicht in einer Ansicht erlauben, die das Signal nennt.',
    },
    listed: ', ebenso was wir für {purposes} einsetzen würden',
    report: 'Wenn Ihr Browser es sendet, vermerken wir das und reagieren sonst nicht darauf.',
    ignore: 'Wir reagieren nicht darauf.',
    here: '{places}: {text}',
    elsewhere: 'Überall sonst: {text}',
    unknown: 'Wo wir den Ort nicht kennen: {text}',
    othersTitle: 'Andere Unternehmen',
    others:
      'Unternehmen, deren Pixel in unseren Cookie-Hinweisen stehen, können über längere Zeit erfahren, was Sie ' +
      'hier tun, auch zusammen mit dem, was Sie auf anderen Websites tun, wenn Sie es erlauben oder, falls das an ' +
      'Ihrem Ort geltende Recht das nicht verlangt, wenn Sie es nicht abgelehnt haben.',
    noOthers: 'Wir haben kein Pixel angegeben, das Ihre personenbezogenen Daten verkauft oder weitergibt.',
    changesTitle: 'Änderungen',
    changes:
      'Wenn sich unsere Cookie-Hinweise wesentlich ändern, bekommen sie eine neue Version, und wir sagen es Ihnen ' +
      'bei Ihrem nächsten Besuch, bevor etwas Neues läuft, das Ihre Einwilligung braucht. In Kraft ist Version ' +
      '{version}{since}.',
    since: ', seit dem {date}',

    sends: 'Ihr Browser sendet {signal}.',
    neither: 'Ihr Browser sendet weder {gpc} noch {dnt}.',
    overridden: 'Sie haben Verkauf und Weitergabe hier dennoch erlaubt und können das jederzeit widerrufen.',
    unheeded: 'Wir richten uns nicht danach.',
    memory: 'Ihr Browser hat es früher gesendet; das gilt zwölf Monate lang oder bis Sie etwas anderes sagen.',
    optedOut: 'Sie haben widersprochen.',
  },
  receipt: {
    title: 'Nachweis Ihrer Datenschutz-Auswahl',
    file: '{site}-datenschutz-nachweis-{date}',
    intro:
      'Was Sie auf {site} geantwortet haben, so wie dieser Browser es speichert, und was daraus folgt. Erstellt am {time}.',
    answerTitle: 'Ihre Antwort',
    when: 'Gegeben am',
    until: 'Gilt bis',
    how: 'Wie',
    methods: {
      ui: 'Sie haben in einer Ansicht dieser Website geklickt.',
      api: 'Ein Skript dieser Website hat es für Sie angegeben.',
      host: 'Die App, in der diese Website läuft, hat es für Sie angegeben.',
    },
    override:
      'Sie wurden darauf hingewiesen, dass Ihr Browser ein Opt-out-Signal sendet, und haben es trotzdem erlaubt.',
    subject: 'Sie sind bekannt als',
    subjectText: 'Eine Zufallszahl dieses Browsers. Sie verknüpft Ihre Antworten miteinander und mit nichts anderem.',
    id: 'Nummer dieses Nachweises',
    idText: 'Was die Website von dieser Antwort aufbewahrt, bewahrt sie unter dieser Nummer auf.',
    notice: 'Cookie-Hinweise',
    version: 'Version {version}',
    newer: 'Inzwischen gilt Version {version}.',
    region: 'Ort',
    unknown: 'nicht bekannt',
    rule: 'Regel dort',
    regimes: {
      'opt-in': 'Optionales läuft erst, wenn Sie es erlauben.',
      'opt-out': 'Optionales läuft, bis Sie widersprechen.',
      notice: 'Optionales läuft, und Sie werden darüber informiert.',
    },
    signals: 'Signale Ihres Browsers jetzt',
    on: '{signal}: an',
    off: '{signal}: aus',
    none: '{signal}: nicht gesendet',
    forceTitle: 'Was jetzt erlaubt ist, und warum',
    name: 'Zweck oder Unternehmen',
    state: 'Jetzt',
    why: 'Warum',
    sale: 'Verkauf und Weitergabe personenbezogener Daten',
    allowed: 'Erlaubt',
    refused: 'Abgelehnt',
    unset: 'Aus',
    reasons: {
      necessary: 'Ohne dies funktioniert die Website nicht.',
      choice: 'Sie haben es so gewählt.',
      signal: 'Das Signal Ihres Browsers lehnt es ab.',
      memory: 'Ihr Browser hat in den letzten zwölf Monaten ein Opt-out-Signal gesendet.',
      minors: 'Wer unter 16 ist, muss dem zuvor zustimmen.',
      regime: 'Sie haben nicht geantwortet; es gilt die Regel an Ihrem Ort.',
      exempt: 'Das an Ihrem Ort geltende Recht verlangt dafür keine Einwilligung; Sie können es ablehnen.',
      off: 'Die Website hat es ausgeschaltet.',
    },
    recordTitle: 'Dasselbe für Maschinen',
    recordText:
      'Der Nachweis als JSON. Dieser Browser speichert nicht, welche Ansicht Sie gesehen haben, deren Wortlaut ' +
      'und Ihre vorherige Antwort: Dort steht null. Was erlaubt ist, der Ort und die Signale geben den jetzigen ' +
      'Stand wieder.',
  },
};
