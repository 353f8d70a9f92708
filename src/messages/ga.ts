/** Irish: to be reviewed by a native speaker versed in the data protection law of Ireland, before counsel relies on it. */
import type { Language } from './language.js';

export const ga: Language = {
  banner: {
    lang: 'ga',
    dir: 'ltr',
    purposes: {
      functional: 'comhrá agus físeáin',
      analytics: 'staitisticí cuairteanna',
      marketing: 'fógraí in áiteanna eile',
    },
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    sends: 'Seolann do bhrabhsálaí {signal}.',
    notice: 'Beartas fianán',
    privacy: 'Beartas príobháideachais',
    more: 'Tuilleadh: {links}.',
    and: ' agus ',
    comma: ', ',
    gap: ' ',
    accept: 'Ceadaigh gach rud',
    reject: 'Diúltaigh gach rud',
    choose: 'Roghnaigh cad a cheadaíonn tú',
    askTitle: 'Ní rithfidh aon rud roghnach go dtí go ndéanfaidh tú rogha',
    ask: 'Ba mhaith linn picteilíní a úsáid chun na gcríoch seo: {purposes}.',
    askSignal: 'Sháródh “Ceadaigh gach rud” é sin.',
  },
  opened: {
    changed: 'Tá ár mbeartas fianán athraithe',
    runsTitle: 'Cad a ritheann ar an suíomh seo',
    runs: 'Úsáidimid picteilíní chun na gcríoch seo: {purposes}.',
    runsNothing: 'Níl aon rud roghnach ag rith anseo anois.',
    sells: 'Díolann nó roinneann cuid díobh sonraí pearsanta; is féidir leat diúltú dó sin.',
    optOut: 'Diúltaigh',
    ok: 'Ceart go leor',

    conflictTitle: 'Iarrann do bhrabhsálaí orainn gan do shonraí a roinnt',
    conflict:
      'Cheadaigh tú an méid seo anseo cheana: {purposes}. Tá tosaíocht ag an gcomhartha, agus tá sé seo múchta mura gceadaíonn tú é ina ainneoin.',
    keep: 'Coinnigh mo dhiúltú',
    override: 'Ceadaigh mar sin féin',

    honored: 'Cloítear le do dhiúltú',
    off: 'Ní dhíolaimid ná ní roinnimid do shonraí; tá na picteilíní a dhéanfadh é sin múchta.',
    choices: 'Do roghanna príobháideachais',

    reloadTitle: 'Leanann roinnt picteilíní ar aghaidh go dtí go lódáiltear an leathanach seo arís',
    reloadText: 'Tá do rogha sábháilte. Stopfaidh na picteilíní nuair a lódálfar an leathanach as an nua.',
    saved: 'Tá do rogha sábháilte.',
    reload: 'Athlódáil anois',
    later: 'Níos déanaí',

    close: 'Dún gan sábháil',
    intro: 'Ní athraítear aon rud go dtí go sábhálann tú. Is féidir leat filleadh anseo am ar bith.',
    always: 'Ar siúl i gcónaí',
    allowed: 'Ceadaithe',
    some: 'I bpáirt',
    refused: 'Diúltaithe',
    unset: 'Gan freagra fós',
    pixels: {
      one: '{count} phicteilín',
      two: '{count} phicteilín',
      few: '{count} phicteilín',
      many: '{count} bpicteilín',
      other: '{count} picteilín',
    },
    cookies: {
      one: '{count} fhianán',
      two: '{count} fhianán',
      few: '{count} fhianán',
      many: '{count} bhfianán',
      other: '{count} fianán',
    },
    lasting: '{cookies}, {time}',
    session: '{cookies}, go dtí go ndúnann tú an brabhsálaí',
    pixelPrivacy: 'Príobháideachas',
    signalOff:
      'Tá gach rud a dhíolann nó a roinneann do shonraí múchta. Dá gcuirfeá ar siúl é agus é a shábháil, nó dá roghnófá “Ceadaigh gach rud”, shárófaí an comhartha.',
    signalOverridden:
      'Cheadaigh tú rud a ndiúltódh an comhartha dó. Chun an comhartha a leanúint arís, múch é agus sábháil, nó roghnaigh “Diúltaigh gach rud”.',
    save: 'Sábháil roghanna',
    receipt: 'Íoslódáil mo thaifead',
  },
  categories: {
    categories: {
      necessary: {
        label: 'Riachtanach',
        description: 'Ciseán, logáil isteach, slándáil agus cuimhneamh ar an rogha seo.',
      },
      functional: { label: 'Feidhmiúil', description: 'Comhrá, léirmheasanna agus físeáin ó chuideachtaí eile.' },
      analytics: {
        label: 'Anailísíocht',
        description: 'Comhaireamh cuairteanna agus aimsiú leathanach nach n-oibríonn.',
      },
      marketing: {
        label: 'Margaíocht',
        description: 'Fógraí in áiteanna eile bunaithe ar na rudaí ar fhéach tú orthu anseo.',
      },
    },
    sale: 'Díoltar nó roinntear sonraí pearsanta le cuideachtaí fógraíochta.',
  },
  embeds: {
    title: 'Ábhar ó {provider}',
    purpose: 'Cuspóir: {purposes}.',
    text: 'Má lódálann tú é, féadfaidh {provider} fianáin a shocrú agus a fheiceáil go bhfuil tú anseo.',
    signal: 'Sháródh “Ceadaigh i gcónaí” é sin.',
    once: 'Taispeáin uair amháin',
    always: 'Ceadaigh i gcónaí',
  },

  news: {
    since: 'Ó rinne tú do rogha: {changes}',
    added: 'Nua nó athraithe: {names}.',
    removed: 'Gan úsáid a thuilleadh: {names}.',
    cookie: 'fianán {name}',
    more: '{count} eile',
    stand: 'Seasann do fhreagraí. Tá aon rud nua múchta go dtí go gceadaíonn tú é.',
    optedOut: 'Dhiúltaigh tú do dhíol agus do roinnt do shonraí, agus fanann sé amhlaidh.',
  },
  optOut: {
    intro:
      'Tagann gach athrú anseo i bhfeidhm láithreach. Níl cuntas de dhíth, agus ní chaithfimid leat ar bhealach eile.',
    close: 'Dún',
    sale: 'Mo shonraí pearsanta a dhíol nó a roinnt',
    saleText: 'Faigheann cuideachtaí fógraíochta amach cad air a bhféachann tú anseo.',
    pixels: 'Insíonn na picteilíní seo dóibh é: {pixels}.',
    sensitive: 'Mo shonraí pearsanta íogaire a úsáid',
    sensitiveText: 'D’úsáidfimis iad chun na gcríoch seo: {purposes}.',

    allowed: 'Ceadaithe anois. Múch é chun diúltú dó.',
    overridden: 'Cheadaigh tú é seo cé go seolann do bhrabhsálaí {signal}. Múch é chun an comhartha a leanúint arís.',
    choice: 'Dhiúltaigh tú dó.',
    limited: 'Chuir tú srian leis.',
    memory:
      'D’iarr do bhrabhsálaí é roimhe seo, agus seasann sé sin ar feadh dhá mhí dhéag nó go dtí go ndeir tú a mhalairt.',
    minors: 'Tá sé múchta do gach duine faoi bhun 16 nár cheadaigh é.',
    regime: 'Tá sé múchta go dtí go gceadaíonn tú é.',
    saleOff: 'Ní dhíolaimid ná ní roinnimid do shonraí; tá na picteilíní a dhéanfadh é sin múchta.',
    sensitiveOff: 'Ní úsáidimid do shonraí íogaire chuige seo.',
    limit: 'Cuir srian leis',

    again: 'É a cheadú tar éis an tsaoil?',
    againSale: 'Féadfaidh picteilíní do shonraí a dhíol nó a roinnt ansin chun na gcríoch seo: {purposes}.',
    againSensitive: 'Féadfaimid do shonraí íogaire a úsáid ansin chun na gcríoch seo: {purposes}.',
    againSignal: 'Seolann do bhrabhsálaí {signal}; dá gceadófá é, shárófaí an comhartha.',

    rights: 'Rudaí eile is féidir leat a dhéanamh',
    know: 'Faigh cóip de do shonraí',
    delete: 'Scrios do shonraí',
    correct: 'Ceartaigh do shonraí',
    email: 'Cuir stop lenár ríomhphost',
    account: 'Do chuntas',
  },
  notice: {
    notChosen: 'Níl rogha déanta agat fós.',
    chosen: 'Rinne tú do rogha ar {date}.',
    chosenBefore: 'Rinne tú do rogha ar {date}, faoi leagan {version} den bheartas seo.',
    unknown: 'Taispeántar do rogha anseo nuair a ritheann scripteanna.',
    change: 'Athraigh do rogha',

    now: 'Anois: {state}',
    states: {
      necessary: { on: 'ar siúl i gcónaí', off: 'múchta' },
      choice: { on: 'ar siúl, ceadaithe agat', off: 'múchta, diúltaithe agat' },
      signal: { on: 'ar siúl', off: 'múchta, mar a iarrann comhartha diúltaithe do bhrabhsálaí' },
      memory: { on: 'ar siúl', off: 'múchta, ós rud é gur iarr do bhrabhsálaí é roimhe seo' },
      minors: { on: 'ar siúl', off: 'múchta do chuairteoirí faoi bhun 16' },
      exempt: { on: 'ar siúl, rud a cheadaíonn dlí d’áite go dtí go ndiúltaíonn tú dó', off: 'múchta' },
      regime: { on: 'ar siúl, níor fhreagair tú fós', off: 'múchta, níor fhreagair tú fós' },
    },
    other: { on: 'ar siúl', off: 'múchta' },
    restricted: 'ar siúl, i mód nach ndíolann ná nach roinneann sonraí',
    later: 'taispeántar é nuair a ritheann scripteanna',
    sells: 'Díolann nó roinneann sé sonraí pearsanta le cuideachtaí eile.',
    sellsNot: 'Ní dhíolann ná ní roinneann sé sonraí pearsanta.',

    caption: '{category}: cad a choinnítear i do bhrabhsálaí',
    key: 'Fianán nó eochair stórais',
    purpose: 'Cad chuige',
    time: 'Tréimhse',
    who: '{name} · {vendor}',
    privacy: 'Beartas príobháideachais: {vendor}',
    nothing: 'Go bhfios dúinn, ní choinníonn sé aon rud i do bhrabhsálaí.',
    empty: 'Níl aon phicteilín liostaithe anseo.',
    missing: 'Coinnithe siar, toisc nárbh fhéidir a sonraí a lódáil: {names}.',
    foreign:
      'Is leis na cuideachtaí sin na fianáin ar óstaigh eile: ní féidir linne iad a bhaint, ach is féidir le do bhrabhsálaí.',

    kinds: {
      cookie: 'fianán',
      foreign: 'fianán ar {host}',
      local: 'stóras áitiúil',
      session: 'stóras seisiúin',
      idb: 'bunachar sonraí',
      cache: 'taisce',
    },
    untilClosed: 'go dtí go ndúnann tú an brabhsálaí',
    untilTabClosed: 'go dtí go ndúnann tú an cluaisín',
    untilCleared: 'go dtí go nglanann tú é',
    unknownTime: 'ní fios dúinn',

    own: {
      name: 'Do rogha',
      vendor: 'an suíomh seo',
      purpose:
        'Coinníonn sé cad a roghnaigh tú anseo, ionas nach gcuirfear an cheist ort ach uair amháin agus gur féidir linn é a chruthú.',
      choice: 'Cad a roghnaigh tú.',
      choiceTime: '{time}; {refused} má dhiúltaíonn tú do gach rud',
      copy: 'Cóip de, ar eagla go gcaillfí an fianán.',
      copyTime: 'go dtí go nglanann tú é; bailí chomh fada leis an bhfianán',
      gpc: 'Cathain a sheol do bhrabhsálaí Global Privacy Control go deireanach: maireann an diúltú níos faide ná a chomhartha.',
      gpcTime: 'go dtí go nglanann tú é; bailí: {time}',
      records: 'Taifid ar do roghanna atá ag fanacht le seachadadh chugainn.',
      recordsTime: 'go dtí go seachadtar iad',
      session: 'Cad a taispeánadh nó a nótáladh sa chluaisín seo cheana, ionas nach ndéanfar arís é.',
    },

    version: 'Leagan {version} den bheartas fianán seo.',
  },
  signals: {
    lang: 'ga',
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    choices: 'Your Privacy Choices',
    sell: 'Do Not Sell or Share My Personal Information',
    limit: 'Limit the Use of My Sensitive Personal Information',
    icon: 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
    settings: 'Socruithe fianán',

    enforce: {
      gpc:
        'Má sheolann do bhrabhsálaí an comhartha seo, glacaimid leis mar iarratas uait diúltú do dhíol agus do roinnt do ' +
        'shonraí pearsanta. Fanann aon rud a dhíolfadh nó a roinnfeadh iad múchta gan chliceáil{listed}, ar feadh dhá mhí ' +
        'dhéag tar éis dúinn an comhartha a fheiceáil den uair dheireanach nó go dtí go ndeir tú a mhalairt linn. Má ' +
        'cheadaíonn tú é i bhfuinneog a ainmníonn an comhartha, leanaimid é sin.',
      dnt:
        'Fad a sheolann do bhrabhsálaí an comhartha seo, glacaimid leis mar dhiúltú do dhíol agus do roinnt do shonraí ' +
        'pearsanta. Fanann aon rud a dhíolfadh nó a roinnfeadh iad múchta gan chliceáil{listed}, mura gceadaíonn tú é i ' +
        'bhfuinneog a ainmníonn an comhartha.',
    },
    listed: ' (mar aon leis an méid a d’úsáidfimis chun na gcríoch seo: {purposes})',
    report: 'Má sheolann do bhrabhsálaí an comhartha seo, déanaimid nóta de agus ní fhreagraímid ar aon bhealach eile.',
    ignore: 'Ní fhreagraímid don chomhartha seo.',
    here: '{places}: {text}',
    elsewhere: 'In áiteanna eile: {text}',
    unknown: 'Nuair nach eol dúinn an áit: {text}',
    othersTitle: 'Cuideachtaí eile',
    others:
      'Féadfaidh cuideachtaí a bhfuil a gcuid picteilíní liostaithe inár mbeartas fianán a fháil amach cad a dhéanann ' +
      'tú anseo, le himeacht ama agus in éineacht lena ndéanann tú ar shuíomhanna eile, má cheadaíonn tú é nó, mura ' +
      'n-éilíonn dlí d’áite é sin, murar dhiúltaigh tú dó.',
    noOthers: 'Níor dhearbhaíomar aon phicteilín a dhíolann nó a roinneann do shonraí pearsanta.',
    changesTitle: 'Athruithe',
    changes:
      'Nuair a athraíonn ár mbeartas fianán ar bhealach suntasach, faigheann sé leagan nua, agus insímid duit ar do ' +
      'chéad chuairt eile sula ritheann aon rud nua a bhfuil do thoiliú ag teastáil uaidh. Tá leagan {version} i bhfeidhm{since}.',
    since: ' ó {date}',

    sends: 'Seolann do bhrabhsálaí {signal}.',
    neither: 'Ní sheolann do bhrabhsálaí {gpc} ná {dnt}.',
    overridden:
      'Cheadaigh tú díol agus roinnt anseo mar sin féin, agus is féidir leat é sin a tharraingt siar am ar bith.',
    unheeded: 'Ní ghníomhaímid dá réir.',
    memory:
      'Sheol do bhrabhsálaí é roimhe seo, agus seasann sé sin ar feadh dhá mhí dhéag nó go dtí go ndeir tú a mhalairt.',
    optedOut: 'Dhiúltaigh tú dó.',
  },
  receipt: {
    title: 'Do thaifead príobháideachais',
    file: '{site}-taifead-priobhaideachais-{date}',
    intro:
      'Cad a d’fhreagair tú ar {site}, mar a choinníonn an brabhsálaí seo é, agus cad a leanann as. Déanta: {time}.',
    answerTitle: 'Do fhreagra',
    when: 'Tugtha',
    until: 'Bailí go dtí',
    how: 'Conas',
    methods: {
      ui: 'Chliceáil tú i bhfuinneog den suíomh seo.',
      api: 'D’fhreagair script de chuid an tsuímh seo ar do shon.',
      host: 'D’fhreagair an aip ina ritheann an suíomh seo ar do shon.',
    },
    override: 'Dúradh leat go seolann do bhrabhsálaí comhartha diúltaithe, agus cheadaigh tú é mar sin féin.',
    subject: 'D’aitheantóir',
    subjectText: 'Uimhir randamach an bhrabhsálaí seo. Nascann sí do fhreagraí lena chéile agus ní le haon rud eile.',
    id: 'Uimhir an taifid seo',
    idText: 'Aon rud a choinníonn an suíomh faoin bhfreagra seo, coinníonn sé faoin uimhir seo é.',
    notice: 'Beartas fianán',
    version: 'leagan {version}',
    newer: 'Tá leagan {version} i bhfeidhm anois.',
    region: 'Áit',
    unknown: 'ní fios',
    rule: 'Riail ansin',
    regimes: {
      'opt-in': 'Ní ritheann aon rud roghnach sula gceadaíonn tú é.',
      'opt-out': 'Ritheann a bhfuil roghnach go dtí go ndiúltaíonn tú dó.',
      notice: 'Ritheann a bhfuil roghnach, agus insítear duit faoi.',
    },
    signals: 'Comharthaí do bhrabhsálaí anois',
    on: '{signal}: ar siúl',
    off: '{signal}: múchta',
    none: '{signal}: gan seoladh',
    forceTitle: 'Cad atá ceadaithe anois, agus cén fáth',
    name: 'Cuspóir nó cuideachta',
    state: 'Anois',
    why: 'Cén fáth',
    sale: 'Díol agus roinnt sonraí pearsanta',
    allowed: 'Ceadaithe',
    refused: 'Diúltaithe',
    unset: 'Múchta',
    reasons: {
      necessary: 'Ní oibríonn an suíomh gan é.',
      choice: 'Dúirt tusa é.',
      signal: 'Diúltaíonn comhartha do bhrabhsálaí dó.',
      memory: 'Sheol do bhrabhsálaí comhartha diúltaithe le dhá mhí dhéag anuas.',
      minors: 'Ní mór dóibh siúd atá faoi bhun 16 é a cheadú iad féin.',
      regime: 'Níor fhreagair tú; is í riail d’áite a shocraíonn.',
      exempt: 'Ní iarrann dlí d’áite toiliú leis; is féidir leat diúltú dó.',
      off: 'Mhúch an suíomh é.',
    },
    recordTitle: 'An rud céanna do mheaisíní',
    recordText:
      'An taifead mar JSON. Ní choinníonn an brabhsálaí seo cén fhuinneog a chonaic tú, a focail ná do fhreagra roimhe seo: is null iad anseo. Baineann a bhfuil ceadaithe, an áit agus na comharthaí leis an nóiméad seo.',
  },
};
