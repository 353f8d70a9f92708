import { all } from './pixels.js';

var n,l$1,u$2,t,w$1=[];function k$1(l,u,t){var i,r,o,e={};for(o in u)"key"==o?i=u[o]:"ref"==o?r=u[o]:e[o]=u[o];if(arguments.length>2&&(e.children=arguments.length>3?n.call(arguments,2):t),"function"==typeof l&&null!=l.defaultProps)for(o in l.defaultProps) void 0===e[o]&&(e[o]=l.defaultProps[o]);return x$1(l,e,i,r,null)}function x$1(n,t,i,r,o){var e={type:n,props:t,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:null==o?++u$2:o,__i:-1,__u:0};return null!=l$1.vnode&&l$1.vnode(e),e}function S(n){return n.children}n=w$1.slice,l$1={__e:function(n,l,u,t){for(var i,r,o;l=l.__;)if((i=l.__c)&&!i.__)try{if((r=i.constructor)&&null!=r.getDerivedStateFromError&&(i.setState(r.getDerivedStateFromError(n)),o=i.__d),null!=i.componentDidCatch&&(i.componentDidCatch(n,t||{}),o=i.__d),o)return i.__E=i}catch(l){n=l;}throw n}},u$2=0,t=function(n){return null!=n&&void 0===n.constructor},"function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout,Math.random().toString(8);

var o="__s",i="__c",a="__k",u$1="__d",c="__s",f$1=/[\s\n\\/='"\0<>]/,s=/^(xlink|xmlns|xml)([A-Z])/,l=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,p=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,h=new Set(["draggable","spellcheck"]);function d(e){ void 0!==e.__g?e.__g|=8:e[u$1]=true;}function v(e){ void 0!==e.__g?e.__g&=-9:e[u$1]=false;}function m(e){return void 0!==e.__g?!!(8&e.__g):true===e[u$1]}var y=/["&<]/;function _(e){if(0===e.length||false===y.test(e))return e;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1;}return n!==t&&(r+=e.slice(t,n)),r}var g={},k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g;function x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){var o="-"==n[0]?n:g[n]||(g[n]=n.replace(b,"-$&").toLowerCase()),i=";";"number"!=typeof r||o.startsWith("--")||k.has(o)||(i="px;"),t=t+o+":"+r+i;}}return t||void 0}function w(){this.__d=true;}function H(e,t){return {__v:e,context:t,props:e.props,setState:w,forceUpdate:w,__d:true,__h:new Array(0)}}var T={},j=[],P=Array.isArray,$=Object.assign,U="",Z="\x3c!--$s--\x3e",F="\x3c!--/$s--\x3e";function M(e){return "string"==typeof e?Z+e+F:P(e)?(e.unshift(Z),e.push(F),e):e&&"function"==typeof e.then?e.then(M):Z+e+F}function W(){return {beforeDiff:l$1.__b,afterDiff:l$1.diffed,renderHook:l$1.__r,unmountHook:l$1.unmount,rootHook:l$1.__,commitHook:l$1.__c,catchError:l$1.__e,errorBoundaries:l$1.errorBoundaries}}function B(e){var t=l$1[o];l$1[o]=true;try{return e()}finally{l$1[o]=t;}}function z(n,r,o){var i=W();try{var u=B(function(){var u,c=k$1(S,null);return c[a]=[n],i.rootHook&&i.rootHook(n,((u={})[a]=c,u.nodeType=1,u)),q(n,r||T,!1,void 0,c,!1,o,i)});return P(u)?u.join(U):u}catch(e){if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{i.commitHook&&B(function(){return i.commitHook(n,j)}),j.length=0;}}function N(e,t,n){var r,o=e.type,a=true;return e[i]?(a=false,(r=e[i]).state=r[c]):r=new o(e.props,t),e[i]=r,r.__v=e,r.props=e.props,r.context=t,d(r),null==r.state&&(r.state=T),null==r[c]&&(r[c]=r.state),o.getDerivedStateFromProps?r.state=$({},r.state,o.getDerivedStateFromProps(r.props,r.state)):a&&r.componentWillMount?(r.componentWillMount(),r.state=r[c]!==r.state?r[c]:r.state):!a&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),r.render(r.props,r.state,t)}function q(e,n,o,u,y,g,k,b){if(null==e||true===e||false===e||e===U)return U;var w=typeof e;if("object"!=w)return "function"==w?U:"string"==w?_(e):e+U;if(P(e)){var C,D=U;y[a]=e;for(var A=e.length,S$1=0;S$1<A;S$1++){var E=e[S$1];if(null!=E&&"boolean"!=typeof E){var L,j=q(E,n,o,u,y,g,k,b);"string"==typeof j?D+=j:(C||(C=new Array(A)),D&&C.push(D),D=U,P(j)?(L=C).push.apply(L,j):C.push(j));}}return C?(D&&C.push(D),C):D}if(!t(e))return U;e.__=y,b.beforeDiff&&b.beforeDiff(e);var Z=e.type,F=e.props;if("function"==typeof Z){var W,z,O,R=n;if(Z===S){if("tpl"in F){for(var K,G=U,J=0;J<F.tpl.length;J++)if(G+=F.tpl[J],F.exprs&&J<F.exprs.length){var Q=F.exprs[J];if(null==Q)continue;if("object"==typeof Q&&(t(Q)||P(Q))){var X,Y=q(Q,n,o,u,e,g,k,b);"string"==typeof Y?G+=Y:(K||(K=[]),G&&K.push(G),G=U,P(Y)?(X=K).push.apply(X,Y):K.push(Y));}else G+=Q;}return K?(G&&K.push(G),K):G}if("UNSTABLE_comment"in F)return "\x3c!--"+_(F.UNSTABLE_comment)+"--\x3e";z=F.children;}else {if(null!=(W=Z.contextType)){var ee=n[W.__c];R=ee?ee.props.value:W.__;}var te=Z.prototype&&"function"==typeof Z.prototype.render;if(te)z=/**#__NOINLINE__**/N(e,R,b),O=e[i];else {e[i]=O=/**#__NOINLINE__**/H(e,R);for(var ne=0;m(O)&&ne++<25;){v(O),b.renderHook&&b.renderHook(e);try{z=Z.call(O,F,R);}catch(t){throw t}}d(O);}if(null!=O.getChildContext&&(n=$({},n,O.getChildContext())),te&&b.errorBoundaries&&(Z.getDerivedStateFromError||O.componentDidCatch)){z=null!=z&&z.type===S&&null==z.key&&null==z.props.tpl?z.props.children:z;try{return q(z,n,o,u,e,g,!1,b)}catch(r){return Z.getDerivedStateFromError&&(O[c]=Z.getDerivedStateFromError(r)),O.componentDidCatch&&O.componentDidCatch(r,T),m(O)?(z=N(e,n,b),null!=(O=e[i]).getChildContext&&(n=$({},n,O.getChildContext())),q(z=null!=z&&z.type===S&&null==z.key&&null==z.props.tpl?z.props.children:z,n,o,u,e,g,k,b)):U}finally{b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e);}}}z=null!=z&&z.type===S&&null==z.key&&null==z.props.tpl?z.props.children:z;try{var re=q(z,n,o,u,e,g,k,b);return b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),e._suspended?M(re):re}catch(t){if(k&&k.onError){var oe=function t(r){return k.onError(r,e,function(e,r){try{return B(function(){return q(e,n,o,u,r,g,k,b)})}catch(e){return t(e)}})}(t);return void 0!==oe?oe:(b.catchError&&b.catchError(t,e),U)}throw t;}}var ie,ae="<"+Z,ue=U;for(var ce in F){var fe=F[ce];if("function"!=typeof(fe=V(fe)?fe.value:fe)||"class"===ce||"className"===ce){switch(ce){case "children":ie=fe;continue;case "key":case "ref":case "__self":case "__source":continue;case "htmlFor":if("for"in F)continue;ce="for";break;case "className":if("class"in F)continue;ce="class";break;case "defaultChecked":ce="checked";break;case "defaultSelected":ce="selected";break;case "defaultValue":case "value":switch(ce="value",Z){case "textarea":ie=fe;continue;case "select":u=fe;continue;case "option":u!=fe||"selected"in F||(ae+=" selected");}break;case "dangerouslySetInnerHTML":ue=fe&&fe.__html;continue;case "style":"object"==typeof fe&&(fe=x(fe));break;case "acceptCharset":ce="accept-charset";break;case "httpEquiv":ce="http-equiv";break;default:if(f$1.test(ce))continue;s.test(ce)?ce=ce.replace(s,"$1:$2").toLowerCase():"-"!==ce[4]&&!h.has(ce)||null==fe?o?p.test(ce)&&(ce="panose1"===ce?"panose-1":ce.replace(/([A-Z])/g,"-$1").toLowerCase()):l.test(ce)&&(ce=ce.toLowerCase()):fe+=U;}null!=fe&&false!==fe&&(ae=true===fe||fe===U?ae+" "+ce:ae+" "+ce+'="'+_(fe+U)+'"');}}if(f$1.test(Z))throw new Error(Z+" is not a valid HTML tag name in "+ae+">");if(ue||("string"==typeof ie?ue=_(ie):null!=ie&&false!==ie&&true!==ie&&(ue=q(ie,n,"svg"===Z||"foreignObject"!==Z&&o,u,e,g,k,b))),b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),!ue&&I.has(Z))return ae+"/>";var se="</"+Z+">",le=ae+">";return P(ue)?[le].concat(ue,[se]):"string"!=typeof ue?[le,ue,se]:le+ue+se}var I=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"]);function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}

/** What an act returns, or undefined where the browser refuses it: storage may throw on access, on read and on write. */
const attempt = (act) => {
    try {
        return act();
    }
    catch { }
};

/** By first letters. The territories of the US follow its row. */
/**
 * What a table says of a region, or else its row: the longest prefix counts, `US-CA` before `US` before `*`; a territory of
 * the US with a code of its own is part of it. Of an unknown region only `unknown` speaks.
 */
const inRegion = (region, table, row) => (region
    ? [region, region.split('-')[0], /^(AS|GU|MP|PR|UM|VI)/.test(region) ? 'US' : '*', '*']
    : ['unknown'])
    .map((code) => table[code] ?? row?.(code))
    .find((found) => found !== undefined);

/** Checks a config and fills in its defaults; the one place that throws for misuse. */
/** What was wrong, as a code for programs and a sentence for people. */
class HeedError extends Error {
    constructor(code, message) {
        super(`Heed: ${message}`);
        this.code = code;
        this.name = 'HeedError';
    }
}
const TEXT$1 = /^"../;
const FLAG$1 = /^(true|false)/;
const NUMBER$1 = /^\d/;
const CALL = /^function/;
/** No decision rests on it: gate/settings.ts checks it. */
const LATER = /^/;
/** No scheme but these; browsers skip blanks and control characters inside one. */
const ADDRESS$1 = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;
const ID$1 = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;
const REGION = /^"(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"/;
const SIGNAL = /^"(enforce|report|ignore)"/;
/** One for everywhere, or one for each region. */
const byRegion = (rule) => ({ '|': rule, '#': REGION, '*': rule });
/** What to write for a pattern that does not list its words. */
const WORDS = new Map([
    [TEXT$1, 'a text'],
    [NUMBER$1, 'a number'],
    [ADDRESS$1, 'an https address or a path'],
    [ID$1, 'an id: letters, digits, - _ .'],
    [REGION, 'an ISO 3166 code such as US-CA'],
]);
const CONFIG = {
    '!': 1,
    notice: {
        '!': 2,
        url: ADDRESS$1,
        version: TEXT$1,
        privacyUrl: ADDRESS$1,
        history: [{ '?': 1, '!': 2, version: TEXT$1, date: TEXT$1 }],
        rights: LATER,
    },
    site: TEXT$1,
    region: REGION,
    regimes: { '#': REGION, '*': /^"(opt-in|opt-out|notice)"/, '|': /^"us-strict"/ },
    signals: { gpc: byRegion(SIGNAL), dnt: byRegion(SIGNAL), enforceOn: { gpc: [ID$1], dnt: [ID$1] }, secGpc: FLAG$1 },
    exempt: { '#': REGION, '*': [ID$1] },
    minors: FLAG$1,
    categories: { '#': ID$1, '*': { label: TEXT$1, description: TEXT$1, necessary: FLAG$1, sale: FLAG$1, sensitive: FLAG$1 } },
    // What a row does is checked where it is done: by the gate.
    pixels: [{ '?': 1, '!': 2, id: TEXT$1, category: ID$1, use: ID$1 }],
    storage: { cookie: /^"[\w.-]+"/, domain: TEXT$1, days: byRegion(NUMBER$1), refusedDays: byRegion(NUMBER$1) },
    report: LATER,
    reporter: LATER,
    google: LATER,
    shopify: LATER,
    guard: LATER,
    withdraw: LATER,
    ui: LATER,
    onOptOut: LATER,
    identity: LATER,
    effects: [CALL],
    onError: CALL,
};
const refuse = (key, is, write) => {
    throw new HeedError('config', `"${key}" is ${is}; write ${write}`);
};
/** A copy of `value` without keys that are undefined, which are as good as absent. Throws for the first thing that breaks the rule. */
// biome-ignore lint/suspicious/noExplicitAny: what comes in can be anything, and what goes out has passed the rule
const check = (rule, value, key = '') => {
    const is = attempt(() => JSON.stringify(value)) ?? typeof value;
    const must = (fits, write) => fits || refuse(key, is.slice(0, 60), write);
    if (rule instanceof RegExp) {
        must(rule.test(is), WORDS.get(rule) ?? `${rule}`.replace(/[^\w| -]/g, '').replace(/\|/g, ' or '));
        return value;
    }
    if (Array.isArray(rule)) {
        must(Array.isArray(value), 'a list');
        return value.map((item, index) => check(rule[0], item, `${key}[${index}]`));
    }
    const { '!': required, '?': open, '#': names, '*': any, '|': other, ...rules } = rule;
    if (other && !/^{/.test(is))
        return check(other, value, key);
    const known = Object.keys(rules);
    must(/^[{o]/.test(is), 'an object');
    const copy = {};
    const needed = known.slice(0, value.use ? 0 : (required ?? 0));
    for (const name of [...needed, ...Object.keys(value)]) {
        const path = key ? `${key}.${name}` : name;
        if (any)
            check(names, name, path);
        const inner = any ?? rules[name] ?? (open ? LATER : refuse(path, 'unknown', `one of: ${known}`));
        if (value[name] !== undefined || needed.includes(name))
            copy[name] = check(inner, value[name], path);
    }
    return copy;
};
/** The config with every default, or a HeedError that names the key, what it got and what to write. */
const resolveConfig = (config, hostname) => {
    const { region } = { ...config };
    const given = check(CONFIG, {
        ...config,
        region: typeof region === 'function' ? undefined : region,
    });
    const named = given.categories ?? { necessary: {}, functional: {}, analytics: {}, marketing: {} };
    const categories = {};
    const known = [];
    const add = (key, id) => {
        if (known.includes(id) || id in {})
            refuse(key, `"${id}"`, 'another id');
        known.push(id);
    };
    for (const id in named) {
        add('categories', id);
        categories[id] = { necessary: id === 'necessary', sale: id === 'marketing', ...named[id] };
    }
    const category = RegExp(`^"(${known.join('|').replace(/\./g, '\\.')})"`);
    check({ gpc: [category], dnt: [category] }, { ...given.signals?.enforceOn }, 'signals.enforceOn');
    // A name of the catalogue is no pixel before its row is there.
    const declared = given.pixels ?? [];
    const pixels = declared.filter((row) => !('use' in row));
    for (const pixel of pixels) {
        check(category, pixel.category, `pixels.${pixel.id}.category`);
        check(ID$1, pixel.id, 'pixels.id');
        add('pixels', pixel.id);
    }
    const { region: place, regimes = {}, signals = {}, storage = {}, exempt = {} } = given;
    /** What a setting comes to where the visitor is; where that is unknown the strictest: `enforce`, or the shortest time. */
    const here = (setting, otherwise) => typeof setting === 'object'
        ? (inRegion(place, setting) ??
            (place ? otherwise : [otherwise, ...Object.values(setting)].reduce((one, two) => (one < two ? one : two))))
        : (setting ?? otherwise);
    return {
        site: hostname,
        ...given,
        regimes: regimes === 'us-strict' ? { US: 'opt-in' } : regimes,
        exempt: inRegion(place, exempt) ?? [],
        declared,
        pixels,
        categories,
        signals: { enforceOn: {}, ...signals, gpc: here(signals.gpc, 'enforce'), dnt: here(signals.dnt, 'report') },
        storage: {
            cookie: 'heed',
            ...storage,
            days: here(storage.days, 180),
            refusedDays: here(storage.refusedDays, 365),
        },
        ui: given.ui ?? {},
    };
};

var f=0;function u(e,t,n,o,i,u){t||(t={});var a,c,p=t;if("ref"in p)for(c in p={},t)"ref"==c?a=t[c]:p[c]=t[c];var l={type:e,props:p,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--f,__i:-1,__u:0,__source:i,__self:u};if("function"==typeof e&&(a=e.defaultProps))for(c in a) void 0===p[c]&&(p[c]=a[c]);return l$1.vnode&&l$1.vnode(l),l}

/** The English words of the banner: the reference, whose shape other languages follow. */
const en = {
    lang: 'en',
    dir: 'ltr',
    /** What the pixels of a default category are for, as it reads within a sentence. */
    purposes: {
        functional: 'chat and video',
        analytics: 'visit statistics',
        marketing: 'ads elsewhere',
    },
    privacy: 'Privacy Policy'};

/** The English words of categories, in preferences and in the Cookie Notice. */
const enCategories = {
    categories: {
        necessary: { label: 'Necessary', description: 'Cart, sign-in, security and remembering this choice.' },
        functional: { label: 'Functional', description: 'Chat, reviews and videos from other companies.' },
        analytics: { label: 'Analytics', description: 'Counts visits and finds pages that do not work.' },
        marketing: { label: 'Marketing', description: 'Ads elsewhere that follow from what you looked at here.' },
    },
    sale: 'Sells or shares personal data with ad companies.',
};

/** The English words of the Cookie Notice as a slot of the page draws it. */
const enNotice = {
    notChosen: 'You have not chosen yet.',
    chosen: 'You chose on {date}.',
    chosenBefore: 'You chose on {date}, under version {version} of this notice.',
    unknown: 'Your choice is shown here when scripts run.',
    change: 'Change your choice',
    now: 'Now: {state}',
    states: {
        necessary: { on: 'always on', off: 'off' },
        choice: { on: 'on, allowed by you', off: 'off, refused by you' },
        signal: { on: 'on', off: 'off, as your browser’s opt-out signal asks' },
        memory: { on: 'on', off: 'off, since your browser asked for it before' },
        minors: { on: 'on', off: 'off for visitors under 16' },
        exempt: { on: 'on, which the law of your place allows until you refuse it', off: 'off' },
        regime: { on: 'on, you have not answered yet', off: 'off, you have not answered yet' },
    },
    other: { on: 'on', off: 'off' },
    restricted: 'on, in a mode that neither sells nor shares',
    later: 'shown when scripts run',
    sells: 'Sells or shares personal data with other companies.',
    sellsNot: 'Does not sell or share personal data.',
    caption: '{category}: what is kept in your browser',
    key: 'Cookie or storage key',
    purpose: 'What for',
    time: 'Kept for',
    who: '{name} · {vendor}',
    privacy: 'Privacy policy of {vendor}',
    nothing: 'It keeps nothing in your browser that we know of.',
    empty: 'No pixel is listed here.',
    missing: 'Held, since their details could not be loaded: {names}.',
    foreign: 'Cookies on other hosts belong to those companies: we cannot remove them, your browser can.',
    kinds: {
        cookie: 'cookie',
        foreign: 'cookie on {host}',
        local: 'local storage',
        session: 'session storage',
        idb: 'database',
        cache: 'cache',
    },
    untilClosed: 'until you close the browser',
    untilTabClosed: 'until you close the tab',
    untilCleared: 'until you clear it',
    unknownTime: 'not known to us',
    own: {
        name: 'Your choice',
        vendor: 'this site',
        purpose: 'Keeps what you chose here, so that you are asked once and we can prove it.',
        choice: 'What you chose.',
        choiceTime: '{time}; {refused} if you refuse everything',
        copy: 'A copy of it, should the cookie get lost.',
        copyTime: 'until you clear it; counts as long as the cookie',
        gpc: 'When your browser last sent Global Privacy Control: an opt-out outlasts its signal.',
        gpcTime: 'until you clear it; counts for {time}',
        records: 'Records of what you chose that wait for delivery to us.',
        recordsTime: 'until they are delivered',
        session: 'What was shown or noted in this tab already, so that it is not repeated.',
    },
    version: 'Version {version} of this Cookie Notice.',
};

/** Puts values where a text names them in braces. */
/** The text in pieces, each `{name}` replaced by its value, which may be anything that a view can draw. */
const pieces = (text, values) => text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? values[piece] : piece));
const fill = (text, values) => pieces(text, values).join('');

/** A colon before the first of `/ ? #` ends a scheme, with whatever blanks a browser would skip in it. */
const SAFE = /^(https?:|mailto:|[^:]*([/?#]|$))/i;
const SafeLink = ({ href, children }) => SAFE.test(href) ? (u("a", { part: "link", href: href, children: children })) : (u("span", { children: children }));

/** How long something lasts, in words. */
const unit = (count, name) => new Intl.NumberFormat(en.lang, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 0 }).format(count);
/** Nobody counts 29 minutes: more than ten of something short are told in fives. */
const short = (count, name) => unit(count < 10 ? count : Math.round(count / 5) * 5, name);
/** The longest unit that does not bend the number much: 400 days are 13 months, 365 are a year. */
const timeWords = (days) => days % 365 === 0
    ? unit(days / 365, 'year')
    : days > 60
        ? unit(days / 30.4, 'month')
        : days >= 1
            ? unit(days, 'day')
            : days >= 1 / 24
                ? unit(days * 24, 'hour')
                : days >= 1 / 1500
                    ? short(days * 1440, 'minute')
                    : short(days * 86400, 'second');

/** What a pixel keeps in a browser, as rows of the notice: each key with its kind, what for and how long. */
const AREA_TIMES = {
    local: enNotice.untilCleared,
    session: enNotice.untilTabClosed,
    idb: enNotice.untilCleared,
    cache: enNotice.untilCleared,
};
const keptBy = ({ cookies = [], foreignCookies = [], storage = [], unverified = [] }) => {
    /** A life that nobody looked up may be longer than none. */
    const cookie = (fact, { name, days, purpose }, kind) => {
        const unknown = days === undefined && unverified.some((one) => one === fact || one === 'all');
        const time = days ? timeWords(days) : unknown ? enNotice.unknownTime : enNotice.untilClosed;
        return { key: name, kind, purpose, time };
    };
    return [
        ...cookies.map((one) => cookie('cookies', one, enNotice.kinds.cookie)),
        ...storage.map(({ area, key, purpose }) => ({ key, kind: enNotice.kinds[area], purpose, time: AREA_TIMES[area] })),
        ...foreignCookies.map((one) => cookie('foreignCookies', one, fill(enNotice.kinds.foreign, { host: one.host }))),
    ];
};
/** One number of days, or one for each region. */
const times = (days) => {
    const all = typeof days === 'number' ? [days] : [...new Set(Object.values(days))].sort((one, two) => one - two);
    return new Intl.ListFormat(en.lang, { type: 'disjunction' }).format(all.map(timeWords));
};
/** What Heed itself keeps, under this config. */
const keptByUs = ({ storage, signals, report, reporter }) => {
    const { own, kinds } = enNotice;
    const [time, refused] = [times(storage.days), times(storage.refusedDays)];
    const local = (key, purpose, time) => ({ key, kind: kinds.local, purpose, time });
    return [
        {
            key: storage.cookie,
            kind: kinds.cookie,
            purpose: own.choice,
            time: time === refused ? time : fill(own.choiceTime, { time, refused }),
        },
        // Shared with other hosts there is no copy: they could not forget it.
        ...(storage.domain ? [] : [local('heed.choice', own.copy, own.copyTime)]),
        ...(signals.gpc === 'enforce' ? [local('heed.gpc', own.gpc, fill(own.gpcTime, { time: timeWords(365) }))] : []),
        ...(report || reporter ? ['heed.outbox', 'heed.queue'].map((key) => local(key, own.records, own.recordsTime)) : []),
        { key: 'heed.*', kind: kinds.session, purpose: own.session, time: enNotice.untilTabClosed },
    ];
};

/** Whether something is on for this visitor, and why, in words. */
const wordsFor = ({ why }, id, on) => (enNotice.states[why[id] ?? ''] ?? enNotice.other)[on ? 'on' : 'off'];
const categoryState = (decision, id) => wordsFor(decision, id, decision.allowed[id]);
const sellsIn = ({ categories }, { sale, category }) => !!(sale ?? categories[category]?.sale);
/** Of a pixel that is not as its category is, else undefined. */
const pixelState = (policy, decision, pixel) => {
    const on = decision.pixels[pixel.id];
    if (on && pixel.restricted && !decision.sale && sellsIn(policy, pixel))
        return enNotice.restricted;
    return on === decision.allowed[pixel.category] ? undefined : wordsFor(decision, pixel.id, on);
};

/** Long names may break after what divides their words, so that no table grows wider than a phone. */
const Key = ({ text }) => (u("code", { "data-heed-part": "key", children: text
        .replace(/[_.-]+|[a-z](?=[A-Z])/g, '$&\n')
        .trim()
        .split('\n')
        .map((piece, index) => [index > 0 && u("wbr", {}), piece]) }));
const Rows = (props) => (u("tbody", { "data-heed-part": "pixel", children: [u("tr", { children: u("th", { scope: "rowgroup", colSpan: 3, "data-heed-part": "name", children: props.name === props.vendor ? props.name : fill(enNotice.who, { name: props.name, vendor: props.vendor }) }) }), u("tr", { children: u("td", { colSpan: 3, "data-heed-part": "about", children: [props.about, " ", !props.kept[0] && enNotice.nothing] }) }), props.kept.map(({ key, kind, purpose, time }) => (u("tr", { children: [u("th", { scope: "row", children: [u(Key, { text: key }), " ", u("span", { "data-heed-part": "kind", children: kind })] }), u("td", { children: purpose }), u("td", { "data-heed-part": "time", children: time })] }, key + kind)))] }));
const sentence = (text) => (text ? `${text.replace(/\.$/, '')}. ` : '');
const PixelRows = ({ pixel, scene }) => {
    const { policy, decision } = scene;
    const { name, vendor, purpose, privacyUrl, category } = pixel;
    const sale = sellsIn(policy, pixel);
    const state = decision && pixelState(policy, decision, pixel);
    const about = [
        sentence(purpose),
        // The category has said it of those that are like it.
        sale !== policy.categories[category]?.sale && `${sale ? enNotice.sells : enNotice.sellsNot} `,
        state && (u("b", { "data-heed-part": "state", "data-heed-state": decision.pixels[pixel.id] ? 'on' : 'off', children: [fill(enNotice.now, { state }), ".", ' '] })),
        privacyUrl && u(SafeLink, { href: privacyUrl, children: fill(enNotice.privacy, { vendor }) }),
    ];
    return u(Rows, { name: name, vendor: vendor, about: about, kept: keptBy(pixel) });
};
/** `own`: with what Heed itself keeps. */
const NoticeTable = (props) => (u("table", { children: [u("caption", { children: fill(enNotice.caption, { category: props.label }) }), u("thead", { children: u("tr", { children: [u("th", { scope: "col", children: enNotice.key }), u("th", { scope: "col", children: enNotice.purpose }), u("th", { scope: "col", children: enNotice.time })] }) }), props.own && u(Rows, { ...enNotice.own, about: enNotice.own.purpose, kept: keptByUs(props.scene.policy) }), props.pixels.map((pixel) => (u(PixelRows, { pixel: pixel, scene: props.scene }, pixel.id)))] }));

const choiceWords = ({ notice }, choice) => choice
    ? fill(choice.notice === notice.version ? enNotice.chosen : enNotice.chosenBefore, {
        date: new Intl.DateTimeFormat(en.lang, { dateStyle: 'long' }).format(choice.at),
        version: choice.notice,
    })
    : enNotice.notChosen;
const Category = ({ id, own, scene }) => {
    const { policy, decision } = scene;
    const { label, description, necessary, sale } = policy.categories[id] ?? { necessary: true };
    const name = label ?? enCategories.categories[id]?.label ?? id;
    const pixels = policy.pixels.filter((pixel) => pixel.category === id && !pixel.off);
    const state = necessary ? enNotice.states.necessary?.on : decision && categoryState(decision, id);
    return (u("section", { "data-heed-part": "category", "data-heed-category": id, children: [u("h2", { children: name }), u("p", { "data-heed-part": "description", children: [description ?? enCategories.categories[id]?.description, " ", sale && enCategories.sale] }), u("p", { "data-heed-part": "state", "data-heed-state": necessary || decision ? (necessary || decision?.allowed[id] ? 'on' : 'off') : undefined, children: fill(enNotice.now, { state: state ?? enNotice.later }) }), own || pixels[0] ? (u(NoticeTable, { label: name, pixels: pixels, own: own, scene: scene })) : (u("p", { "data-heed-part": "none", children: enNotice.empty })), pixels.some(({ foreignCookies }) => foreignCookies?.[0]) && u("p", { "data-heed-part": "foreign", children: enNotice.foreign })] }));
};
const notice = (scene) => {
    const { policy, decision, pending } = scene;
    if (pending)
        return undefined;
    const { version, privacyUrl } = policy.notice;
    const ids = Object.keys(policy.categories);
    const ours = ids.find((id) => policy.categories[id]?.necessary) ?? 'necessary';
    const missing = policy.declared.flatMap((row) => ('use' in row && !row.off ? row.use : []));
    return (u("div", { "data-heed-part": "notice", lang: en.lang, dir: en.dir, children: [u("p", { "data-heed-part": "choice", children: decision ? choiceWords(policy, decision.choice) : enNotice.unknown }), u("p", { children: u("button", { type: "button", "data-heed-part": "change", "data-heed-open": "preferences", children: enNotice.change }) }), [...new Set([ours, ...ids])].map((id) => (u(Category, { id: id, own: id === ours, scene: scene }, id))), missing[0] && u("p", { "data-heed-part": "missing", children: fill(enNotice.missing, { names: missing.join(', ') }) }), u("p", { "data-heed-part": "version", children: [fill(enNotice.version, { version }), " ", privacyUrl && u(SafeLink, { href: privacyUrl, children: en.privacy })] })] }));
};

/** A pattern that says in words what to write. */
const said = (pattern, words) => Object.assign(pattern, { toString: () => words });
/** Fits nothing: for what no pattern can say. */
const never = (words) => said(/(?!)/, words);
const TEXT = said(/^".+"$/s, 'a text');
const FLAG = said(/^(true|false)$/, 'true or false');
const NUMBER = said(/^\d+(\.\d+)?$/, 'a number of days');
const JSON_VALUE = said(/^(["[{\d-]|true|false|null)/, 'a JSON value');
const LIST = said(/^\[/, 'a list');
const ID = said(/^"[a-z][\w.-]*"$/i, 'the id of a pixel');
const HOST$1 = said(/^"(\*\.)?[a-z\d][a-z\d.-]*(:\d+)?"$/i, 'a host such as shop example or a wildcard for its subdomains');
const PATH = said(/^"[^"\s]+"$/, 'a host and path, or a path');
const KEY = said(/^"[^"]+"$/, 'a name');
/** What all objects share is out of reach, and so is what would turn a text into code. */
const GLOBAL = said(/^"(?!(eval|Function|set(Timeout|Interval)|document|location|window|self|top|parent|frames|globalThis)[."])(?!([^"]*\.)?(__proto__|constructor|prototype)[."])[^".\s]+(\.[^".\s]+)*"$/, 'the path of a global of the vendor');
const SCRIPT = said(/^"(https?:\/\/|\/)[^"\s{}]+"$/i, 'an https address or a path');
const ATTRIBUTE = said(/^"(?!on|src)[a-z][\w-]*"$/i, 'an attribute without code');
const COOKIE = { pattern: TEXT, days: NUMBER, httpOnly: FLAG };
const ADDRESS = said(/^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i, 'an https address or a path');
const ACTS = ['before', 'load', 'allow', 'refuse', 'restrict', 'unrestrict'];
/** All that a row may say; config.ts knows only what decisions rest on. */
const ROW = {
    '!': 4,
    id: TEXT,
    name: TEXT,
    vendor: TEXT,
    category: TEXT,
    purpose: TEXT,
    privacyUrl: ADDRESS,
    sale: FLAG,
    needs: [ID],
    hosts: [HOST$1],
    paths: [PATH],
    cookies: [{ '!': 2, name: KEY, purpose: TEXT, ...COOKIE }],
    foreignCookies: [{ '!': 3, name: KEY, purpose: TEXT, host: HOST$1, ...COOKIE }],
    storage: [
        { '!': 3, area: said(/^"(local|session|idb|cache)"$/, 'local, session, idb or cache'), key: KEY, purpose: TEXT },
    ],
    persists: FLAG,
    restricted: FLAG,
    off: FLAG,
    unverified: [KEY],
    ...Object.fromEntries(ACTS.map((act) => [act, LIST])),
};
const STEPS = {
    stub: { '!': 1, stub: GLOBAL, queue: GLOBAL, methods: [KEY] },
    push: { '!': 2, push: GLOBAL, value: JSON_VALUE },
    call: { '!': 2, call: GLOBAL, args: LIST },
    new: { '!': 3, new: GLOBAL, args: LIST, as: GLOBAL },
    script: { '!': 1, script: SCRIPT, attributes: { '#': ATTRIBUTE, '*': said(/^"/, 'a text') } },
    set: { '!': 2, set: GLOBAL, value: JSON_VALUE },
};
/** Whether a pixel needs itself, by way of what it needs. */
const isCircular = (pixel, declared) => {
    const rows = declared.filter((row) => !('use' in row) && row.id !== pixel.id);
    const reached = new Set();
    const reach = (from) => {
        for (const need of [...rows, pixel].find(({ id }) => id === from)?.needs ?? [])
            if (reached.size < reached.add(need).size)
                reach(need);
    };
    reach(pixel.id);
    return reached.has(pixel.id);
};
const nameOf = (row) => ('use' in row ? row.use : row.id);
/** Throws `HeedError` for the first thing that breaks the rule. `declared`: every row of the site. */
const checkRow = (check, pixel, declared) => {
    const key = `pixels.${pixel.id}`;
    check(ROW, pixel, key);
    for (const { name, pattern } of [...(pixel.cookies ?? []), ...(pixel.foreignCookies ?? [])])
        try {
            new RegExp(pattern ?? '');
        }
        catch {
            check(never('a regular expression'), pattern, `${key}.cookies.${name}.pattern`);
        }
    for (const act of ACTS)
        (pixel[act] ?? []).forEach((step, index) => {
            const at = `${key}.${act}[${index}]`;
            const kind = Object.keys(STEPS).find((one) => one in Object(step));
            check(kind ? STEPS[kind] : never(`a step: ${Object.keys(STEPS).join(', ')}`), step, at);
            if (act === 'before' && 'script' in step)
                check(never('it into load: before touches no network'), step.script, at);
        });
    if (pixel.restricted && !pixel.restrict)
        check(never('false: this row has no restrict steps, so it has no restricted mode'), true, `${key}.restricted`);
    for (const need of pixel.needs ?? [])
        if (!declared.some((row) => nameOf(row) === need))
            check(never('the id of a declared pixel'), need, `${key}.needs`);
    if (isCircular(pixel, declared))
        check(never('pixels that do not need this one in turn'), pixel.needs, `${key}.needs`);
};

/**
 * `use(metaPixel, { id: '123' })`: the row with the site's own id and settings in place of `{id}` and the like.
 * Throws where one is missing, unknown or not what the row needs.
 */
const use = (row, { id, settings: given = {}, without = [], category, sale, restricted, off } = {}) => {
    const { settings = {}, ...facts } = row;
    const refuse = (key, is, write) => {
        throw new Error(`Heed: "${row.id}.${key}" is ${is}; write ${write}`);
    };
    for (const name in given)
        if (!(name in settings))
            refuse(`settings.${name}`, 'unknown', Object.keys(settings).join(' or ') || 'none: it has no settings');
    const textOf = (name) => {
        if (name === 'id')
            return id || refuse('id', 'missing', `the id that ${row.vendor} gave the site`);
        const value = given[name] || settings[name] || refuse(`settings.${name}`, 'missing', isHost(name) ? HOST : 'a text');
        if (!isHost(name))
            return value;
        if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(value))
            refuse(`settings.${name}`, JSON.stringify(value), HOST);
        return value.replace(/\/+$/, '');
    };
    const numberOf = (name) => {
        const value = textOf(name);
        if (!/^\d+$/.test(value))
            refuse(name === 'id' ? name : `settings.${name}`, JSON.stringify(value), 'a number');
        return Number(value);
    };
    const fill = (value, key) => {
        if (Array.isArray(value))
            return value.map((item) => fill(item));
        if (value && typeof value === 'object')
            return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]));
        if (typeof value !== 'string')
            return value;
        const number = /^\{#(\w+)\}$/.exec(value)?.[1];
        if (number)
            return numberOf(number);
        return value.replace(/\{([a-z]\w*)\}/gi, (_, name) => key === 'script' && !isHost(name) ? encodeURIComponent(textOf(name)) : textOf(name));
    };
    const filled = fill(facts);
    const { cookies = [], foreignCookies = [], storage = [] } = filled;
    const names = [...cookies, ...foreignCookies].map(({ name }) => name).concat(storage.map(({ key }) => key));
    for (const name of without)
        if (!names.includes(name))
            refuse('without', JSON.stringify(name), names.join(' or '));
    const comes = (name) => !without.includes(name);
    return {
        ...filled,
        ...(without[0] && {
            cookies: cookies.filter(({ name }) => comes(name)),
            foreignCookies: foreignCookies.filter(({ name }) => comes(name)),
            storage: storage.filter(({ key }) => comes(key)),
        }),
        ...(category !== undefined && { category }),
        ...(sale !== undefined && { sale }),
        ...(restricted !== undefined && { restricted }),
        ...(off !== undefined && { off }),
    };
};
const HOST = 'an address: https://…';
/** Settings of this name are addresses, which may begin a script's. */
const isHost = (name) => /host$/i.test(name);

/** Throws where a name has no row, or a row misses what the site must say. */
const resolveUses = (declared) => declared.map((row) => {
    if (!('use' in row))
        return row;
    const { use: name, ...said } = row;
    const found = all.find(({ id }) => id === name);
    if (found)
        return use(found, said);
    const near = all.filter(({ id }) => name.split('-').some((word) => id.split('-').includes(word)));
    throw new Error(`Heed: "pixels.use" is "${name}", which is not in the catalogue; write ${near.map(({ id }) => id).join(' or ') || 'the id of one of its rows, or a row of your own'}`);
});

/** The policy that a config makes, with the rows of the catalogue in it: what pages find out by and by, a server knows at once. */
const rowsOf = (config) => {
    const { declared } = resolveConfig(config, '');
    try {
        return resolveUses(declared);
    }
    catch (error) {
        throw new HeedError('config', error.message.replace(/^Heed: /, ''));
    }
};
/** Throws `HeedError` for the first thing that is wrong, in a pixel's row too. */
const policyOf = (config) => {
    const policy = resolveConfig({ ...config, pixels: rowsOf(config) }, '');
    for (const pixel of policy.pixels)
        checkRow(check, pixel, policy.declared);
    return policy;
};

/** Throws `HeedError` for what is no BCP 47 tag. */
const checkLanguage = (language) => {
    try {
        Intl.getCanonicalLocales(language);
    }
    catch {
        throw new HeedError('config', `"language" is ${JSON.stringify(language)}; write a BCP 47 tag such as en`);
    }
};
const renderNotice$1 = (config, language) => {
    checkLanguage(language);
    return z(notice({ policy: policyOf(config) }));
};

/** The English words on how a site answers signals, and on the links that statutes name. */
const enSignals = {
    lang: 'en',
    gpc: 'Global Privacy Control',
    dnt: 'Do Not Track',
    /** The statement: by signal, then by what is done about it. */
    enforce: {
        gpc: 'If your browser sends it, we take it as your request to opt out of the sale and sharing of your personal data. ' +
            'What would sell or share them stays off without a click{listed}, for twelve months after we last saw the signal ' +
            'or until you tell us otherwise. If you allow it in a view that names the signal, we follow that.',
        dnt: 'While your browser sends it, we take it as a no to the sale and sharing of your personal data. What would sell or ' +
            'share them stays off without a click{listed}, unless you allow it in a view that names the signal.',
    },
    listed: ', and so does what we would run for {purposes}',
    report: 'If your browser sends it, we write that down and do not respond in any other way.',
    ignore: 'We do not respond to it.',
    here: 'In {places}: {text}',
    elsewhere: 'Elsewhere: {text}',
    unknown: 'Where we do not know the place: {text}',
    othersTitle: 'Other companies',
    others: 'Companies whose pixels our Cookie Notice lists may learn what you do here, over time and together with what you do on ' +
        'other sites, where you allow it or, if the law of your place does not ask for that, have not refused it.',
    noOthers: 'We have declared no pixel that sells or shares your personal data.',
    changesTitle: 'Changes',
    changes: 'When our Cookie Notice changes in a way that matters, it gets a new version, and we tell you on your next visit before ' +
        'anything new runs that needs your consent. In force is version {version}{since}.',
    since: ', since {date}'};

/** How a site answers Do Not Track and Global Privacy Control, in words that follow from its settings. Pure */
const OTHERWISE = { gpc: 'enforce', dnt: 'report' };
const list = (names) => new Intl.ListFormat(enSignals.lang).format(names);
/** `US-CA` as `United States (CA)`; browsers know no names of parts of countries. */
const placeOf = (code) => {
    const [country = code, part] = code.split('-');
    const name = new Intl.DisplayNames(enSignals.lang, { type: 'region' }).of(country) ?? country;
    return part ? `${name} (${part})` : name;
};
const dateOf = (day) => new Intl.DateTimeFormat(enSignals.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
/** What one signal does under one rule. */
const answerTo = (name, rule, { signals, categories, report, reporter }) => {
    if (rule !== 'enforce') {
        // What nobody delivers is not written down.
        const noted = rule === 'report' && (reporter || (report && report.signals !== false));
        return noted ? enSignals.report : enSignals.ignore;
    }
    const ids = (signals.enforceOn[name] ?? []).filter((id) => !categories[id]?.sale);
    const purposes = list(ids.map((id) => categories[id]?.label ?? en.purposes[id] ?? id));
    return fill(enSignals.enforce[name], { listed: ids[0] ? fill(enSignals.listed, { purposes }) : '' });
};
/** Places with the same rule in one sentence, the rest at the end. */
const inWords = (name, said) => {
    const rules = said.signals[name];
    if (typeof rules === 'string')
        return answerTo(name, rules, said);
    const { '*': rest = OTHERWISE[name], unknown, ...places } = rules;
    const sentences = ['enforce', 'report', 'ignore'].flatMap((rule) => {
        const codes = Object.keys(places).filter((code) => places[code] === rule);
        return codes[0] ? [fill(enSignals.here, { places: list(codes.map(placeOf)), text: answerTo(name, rule, said) })] : [];
    });
    if (unknown)
        sentences.push(fill(enSignals.unknown, { text: answerTo(name, unknown, said) }));
    return [...sentences, fill(enSignals.elsewhere, { text: answerTo(name, rest, said) })].join(' ');
};
/** What Cal. Bus. & Prof. Code §22575(b)(3)–(6) asks a privacy policy to say of these things. */
const paragraphs = (said) => {
    const { categories, pixels, notice } = said;
    const sells = Object.values(categories).some(({ sale }) => sale) || pixels.some(({ sale }) => sale);
    const since = notice.history?.find(({ version }) => version === notice.version)?.date;
    return [
        { title: enSignals.gpc, text: inWords('gpc', said) },
        { title: enSignals.dnt, text: inWords('dnt', said) },
        { title: enSignals.othersTitle, text: sells ? enSignals.others : enSignals.noOthers },
        {
            title: enSignals.changesTitle,
            text: fill(enSignals.changes, {
                version: notice.version,
                since: since ? fill(enSignals.since, { date: dateOf(since) }) : '',
            }),
        },
    ];
};

/** How a site answers Do Not Track and Global Privacy Control as text, for privacy policies that a server or a build writes. */
const signalStatement$1 = (config, language) => {
    checkLanguage(language);
    const policy = policyOf(config);
    // A policy speaks to visitors of every region, so to what the config says of each.
    const said = { ...policy, signals: { ...policy.signals, ...config.signals } };
    return paragraphs(said)
        .map(({ title, text }) => `${title}. ${text}`)
        .join('\n');
};

/** Ids of choices, records and subjects. */
/** The lowest 48 bits of a number, hexadecimal. */
const hex = (number) => `${number?.toString(16)}`.padStart(12, '0').slice(-12);
/** UUIDv7 (RFC 9562 §5.7) of a time in milliseconds and of a subject; so the id of a choice follows from the two. */
const idOf = (at, subject) => (hex(at) + subject).replace(/(.{8})(.{4})/, '$1-$2-7000-8000-');

/*
 * The text is `1`, the version, and one whole number in base 64, lowest digit first. The number is a row of facts, the
 * first one lowest, each a digit with a radix of its own: nothing is padded, and no fact can be out of its range.
 *
 * The first fact is a check: always 1, its radix a prime, so that every valid number leaves 1 when divided by that prime.
 * Changing one character adds less than 64 times a power of 64, which a prime above 64 never divides: each such change
 * shows. Of other damage one in 262,139 passes. (With 0 instead of 1, a text put after itself would pass.)
 */
const CHECK = 262139;
const DAY = 864e5;
/** Of base 64. */
const ABC = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = `${ABC}0123456789-_${ABC.toUpperCase()}`;
/** What names and notice versions are mostly made of; 0 ends a word, 1 stands before any other UTF-16 unit. */
const LETTERS = `${DIGITS.slice(0, 38)}.`;
/** Part of most choices: their answers go without a name. */
const KNOWN = ['necessary', 'functional', 'analytics', 'marketing'];
/** The one description of the format, for both ways: tells every fact of a choice in turn, returns the choice they make. */
const pass = (fact, choice) => {
    const pick = (value, ...from) => from[fact(from.length, from.indexOf(value))];
    const word = (text = '') => {
        for (let read = '', i = 0;; i++) {
            const symbol = fact(LETTERS.length + 2, i < text.length ? LETTERS.indexOf(text.charAt(i)) + 2 : 0);
            if (!symbol)
                return read;
            read += LETTERS[symbol - 2] ?? String.fromCharCode(fact(65536, text.charCodeAt(i)));
        }
    };
    const answers = (given = {}, known = []) => {
        const read = {};
        const named = Object.keys(given).filter((id) => !known.includes(id));
        for (const id of known) {
            const said = pick(given[id], undefined, true, false);
            if (said !== undefined)
                read[id] = said;
        }
        for (;;) {
            const id = word(named.shift());
            if (!id)
                return read;
            const said = pick(given[id], false, true);
            if (/^[a-z][\w.-]*$/i.test(id))
                read[id] = !!said;
        }
    };
    fact(CHECK, 1);
    const at = fact(2 ** 42, choice.at);
    const subject = hex(fact(2 ** 48, Number(`0x${choice.subject}`)));
    const sale = pick(choice.sale, undefined, true, false);
    const override = pick(choice.override, undefined, true);
    return {
        id: idOf(at, subject),
        subject,
        at,
        expires: at + fact(4096, Math.round((choice.expires - at) / DAY)) * DAY,
        notice: word(choice.notice),
        allowed: answers(choice.allowed, KNOWN),
        pixels: answers(choice.pixels),
        ...(sale !== undefined && { sale }),
        method: pick(choice.method, 'ui', 'api', 'host'),
        ...(override && { override }),
    };
};
const encodeChoice = (choice) => {
    const facts = [];
    pass((radix, value) => {
        const fit = Math.max(0, Math.min(value, radix - 1));
        facts.unshift([radix, fit]);
        return fit;
    }, choice);
    let number = facts.reduce((sum, [radix, value]) => sum * BigInt(radix) + BigInt(value), 0n);
    let text = '1';
    for (; number; number /= 64n)
        text += DIGITS[Number(number % 64n)];
    return text;
};
/** Undefined for all that `encodeChoice` does not write, a newer version included. Never throws. */
const decodeChoice = (text) => {
    // The check, the time and the subject alone take eighteen digits.
    if (!/^1[\w-]{18,1499}$/.test(text))
        return undefined;
    let number = [...text.slice(1)].reduceRight((sum, digit) => sum * 64n + BigInt(DIGITS.indexOf(digit)), 0n);
    const choice = pass((radix) => {
        const rest = number % BigInt(radix);
        number /= BigInt(radix);
        return Number(rest);
    }, { at: 0, expires: 0, subject: '' });
    // A wrong check, a name twice or malformed, an order of its own: what comes out otherwise was not written here.
    return encodeChoice(choice) === text ? choice : undefined;
};

const agreed = (one, two) => {
    const both = {};
    for (const id in { ...one, ...two })
        both[id] = !!(one[id] && two[id]);
    return both;
};
/**
 * The newest of these texts that is a choice, and of `best`. Of two made in the same millisecond, what differs is refused.
 * One from the future is forged: clocks differ by less than a day.
 */
const newestChoice = (texts, now, best) => {
    for (const text of texts) {
        const next = decodeChoice(text);
        if (!next || next.at > now + 864e5 || (best && best.at > next.at))
            continue;
        best =
            best?.at === next.at
                ? {
                    ...best,
                    allowed: agreed(best.allowed, next.allowed),
                    pixels: agreed(best.pixels, next.pixels),
                    ...(best.sale !== next.sale && { sale: false }),
                }
                : next;
    }
    return best;
};
/** The values of a cookie of this name in `document.cookie` or a `Cookie` header; there can be several. */
const cookieValues = (header, name) => header
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

const EPRIVACY = 'Directive 2002/58/EC, art. 5(3)';
/** The European Union, what belongs to it under a code of its own, and the rest of the EEA: consent before storing or reading. */
const EEA = [
    ['EU', 'European Union, where no country is known', EPRIVACY],
    ['AT', 'Austria', 'Telekommunikationsgesetz 2021, § 165(3)'],
    ['BE', 'Belgium', 'Act of 30 July 2018 on the protection of personal data, art. 10/2'],
    ['BG', 'Bulgaria', 'Electronic Commerce Act, art. 4a'],
    ['CY', 'Cyprus', 'Law 112(I)/2004 on electronic communications, s. 99(5)'],
    ['CZ', 'Czechia', 'Act 127/2005 on electronic communications, § 89(3)'],
    ['DE', 'Germany', 'TDDDG, § 25'],
    ['DK', 'Denmark', 'Executive Order 1148 of 9 December 2011'],
    ['EE', 'Estonia', EPRIVACY],
    ['ES', 'Spain', 'Ley 34/2002 (LSSI), art. 22.2'],
    ['FI', 'Finland', 'Act 917/2014 on electronic communications services, § 205'],
    ['FR', 'France', 'Loi Informatique et Libertés, art. 82'],
    ['GR', 'Greece', 'Law 3471/2006, art. 4(5)'],
    ['HR', 'Croatia', 'Electronic Communications Act 2022, art. 43'],
    ['HU', 'Hungary', 'Act C of 2003 on electronic communications, § 155(4)'],
    ['IE', 'Ireland', 'S.I. 336/2011, reg. 5'],
    ['IT', 'Italy', 'Codice in materia di protezione dei dati personali, art. 122'],
    ['LT', 'Lithuania', 'Law on Electronic Communications'],
    ['LU', 'Luxembourg', 'Act of 30 May 2005, art. 4'],
    ['LV', 'Latvia', 'Law on Information Society Services, s. 7.1'],
    ['MT', 'Malta', 'S.L. 586.01, reg. 5'],
    ['NL', 'Netherlands', 'Telecommunicatiewet, art. 11.7a'],
    ['PL', 'Poland', 'Prawo komunikacji elektronicznej, art. 399'],
    ['PT', 'Portugal', 'Lei 41/2004, art. 5'],
    ['RO', 'Romania', 'Law 506/2004, art. 4(5)'],
    ['SE', 'Sweden', 'Lag (2022:482) om elektronisk kommunikation, ch. 9 § 28'],
    ['SI', 'Slovenia', 'ZEKom-2, art. 225'],
    ['SK', 'Slovakia', 'Act 452/2021 on electronic communications, § 109(8)'],
    ['IS', 'Iceland', EPRIVACY],
    ['LI', 'Liechtenstein', EPRIVACY],
    ['NO', 'Norway', 'Ekomloven 2024, § 3-15'],
    ['AX', 'Åland', 'as Finland'],
    ['GF', 'French Guiana', 'as France'],
    ['GP', 'Guadeloupe', 'as France'],
    ['MF', 'Saint-Martin', 'as France'],
    ['MQ', 'Martinique', 'as France'],
    ['RE', 'Réunion', 'as France'],
    ['YT', 'Mayotte', 'as France'],
    ['EA', 'Ceuta and Melilla', 'as Spain'],
    ['IC', 'Canary Islands', 'as Spain'],
];
const PECR = 'Privacy and Electronic Communications Regulations 2003 (S.I. 2003/2426)';
const CAUTION = 'Our choice, on the side of caution';
const OTHERS = [
    ['GB', 'opt-in', 'United Kingdom', 'PECR, reg. 6 and Sch. A1 (Data (Use and Access) Act 2025)', PECR, '2026-02-05'],
    ['UK', 'opt-in', 'United Kingdom, by its reserved code', 'as GB', PECR, '2026-02-05'],
    ['GG', 'opt-in', 'Guernsey', 'as the United Kingdom', CAUTION],
    ['GI', 'opt-in', 'Gibraltar', 'as the United Kingdom', CAUTION],
    ['IM', 'opt-in', 'Isle of Man', 'as the United Kingdom', CAUTION],
    ['JE', 'opt-in', 'Jersey', 'as the United Kingdom', CAUTION],
    [
        'CH',
        'opt-in',
        'Switzerland',
        'Asks for information and a way to refuse; consent for profiling of high risk',
        'Telecommunications Act, art. 45c; FADP; FDPIC guidelines on cookies of 2025',
    ],
    [
        'CA',
        'opt-out',
        'Canada',
        'PIPEDA, as its commissioner reads it for advertising by behaviour',
        'OPC, Guidelines on privacy and online behavioural advertising, 2021',
    ],
    [
        'CA-QC',
        'opt-in',
        'Québec',
        'Law 25: what identifies, locates or profiles is off by default',
        'CQLR c. P-39.1, s. 8.1',
        '2023-09-22',
    ],
    ['BR', 'opt-in', 'Brazil', 'LGPD, arts. 7 and 8', 'Lei 13.709/2018; ANPD guide on cookies, 2022', '2020-09-18'],
    ['AE', 'opt-in', 'United Arab Emirates', 'Consent unless another ground applies', 'Federal Decree-Law 45/2021'],
    ['AR', 'opt-in', 'Argentina', 'Consent, art. 5', 'Ley 25.326'],
    [
        'CL',
        'opt-in',
        'Chile',
        'Consent unless another ground applies',
        'Ley 19.628, as rewritten by Ley 21.719',
        '2026-12-01',
    ],
    ['CN', 'opt-in', 'China', 'PIPL, art. 13', 'Personal Information Protection Law', '2021-11-01'],
    ['CO', 'opt-in', 'Colombia', 'Consent, art. 9', 'Ley 1581 de 2012'],
    ['ID', 'opt-in', 'Indonesia', 'PDP Law, art. 20', 'Law 27 of 2022'],
    ['IN', 'opt-in', 'India', 'DPDP Act, s. 6', 'Digital Personal Data Protection Act, 2023'],
    ['KE', 'opt-in', 'Kenya', 'Consent unless another ground applies, s. 30', 'Data Protection Act, 2019'],
    ['KR', 'opt-in', 'South Korea', 'PIPA, arts. 15 and 22', 'Personal Information Protection Act'],
    ['NG', 'opt-in', 'Nigeria', 'Consent unless another ground applies', 'Nigeria Data Protection Act, 2023'],
    ['PE', 'opt-in', 'Peru', 'Consent, art. 13', 'Ley 29733'],
    ['SA', 'opt-in', 'Saudi Arabia', 'PDPL, art. 5', 'Royal Decree M/19'],
    ['TH', 'opt-in', 'Thailand', 'PDPA, s. 19', 'Personal Data Protection Act B.E. 2562'],
    ['TR', 'opt-in', 'Türkiye', 'KVKK, art. 5, and the authority’s guideline on cookies', 'Law 6698', '2016-04-07'],
    ['VN', 'opt-in', 'Vietnam', 'Consent unless another ground applies', 'Law 91/2025/QH15', '2026-01-01'],
    ['ZA', 'opt-in', 'South Africa', 'POPIA, s. 11: consent or another ground; opt-in for caution', 'Act 4 of 2013'],
    ['AU', 'notice', 'Australia', 'APP 1 and 5: say what is done', 'Privacy Act 1988'],
    [
        'JP',
        'notice',
        'Japan',
        'External transmission rule: say what is sent to whom, art. 27-12',
        'Telecommunications Business Act',
        '2023-06-16',
    ],
    ['NZ', 'notice', 'New Zealand', 'Information privacy principle 3: say what is done', 'Privacy Act 2020'],
];
/** What most acts that follow Virginia's let people opt out of; they ask for consent to sensitive data. */
const THREE = ['sale', 'targeted-advertising', 'profiling'];
/**
 * States of the US with an act. An act's first day and the day from which a signal binds often differ.
 * California's signal was first a rule of its Attorney General (2020, then § 999.315); the day below is that of the rule
 * in force.
 */
const US_ACTS = [
    ['US-AL', 'Alabama', 'APDPA', 'HB 351 of 2026', '2027-05-01', THREE],
    [
        'US-CA',
        'California',
        'CCPA',
        'Civ. Code § 1798.100 ff.; signal: § 1798.135, 11 CCR § 7025',
        '2020-01-01',
        ['sale', 'sharing', 'sensitive'],
        '2023-03-29',
    ],
    [
        'US-CO',
        'Colorado',
        'CPA',
        'C.R.S. § 6-1-1301 ff.; signal: 4 CCR 904-3, rule 5.08',
        '2023-07-01',
        THREE,
        '2024-07-01',
        true,
    ],
    ['US-CT', 'Connecticut', 'CTDPA', 'Conn. Gen. Stat. § 42-515 ff.', '2023-07-01', THREE, '2025-01-01'],
    ['US-DE', 'Delaware', 'DPDPA', '6 Del. C. ch. 12D', '2025-01-01', THREE, '2026-01-01'],
    ['US-FL', 'Florida', 'FDBR, a narrow act', 'Fla. Stat. § 501.701 ff.', '2024-07-01', THREE],
    ['US-IA', 'Iowa', 'ICDPA', 'Iowa Code ch. 715D', '2025-01-01', ['sale', 'targeted-advertising', 'sensitive']],
    ['US-IN', 'Indiana', 'INCDPA', 'Ind. Code art. 24-15', '2026-01-01', THREE],
    ['US-KY', 'Kentucky', 'KCDPA', 'KRS § 367.3611 ff.', '2026-01-01', THREE],
    ['US-LA', 'Louisiana', 'LDPA', 'SB 386 (Act 502) of 2026', '2027-01-01', THREE],
    ['US-MD', 'Maryland', 'MODPA', 'Md. Code, Com. Law § 14-4701 ff.', '2025-10-01', THREE, '2025-10-01'],
    ['US-MN', 'Minnesota', 'MCDPA', 'Minn. Stat. ch. 325M', '2025-07-31', THREE, '2025-07-31'],
    ['US-MT', 'Montana', 'MCDPA', 'Mont. Code § 30-14-2801 ff.', '2024-10-01', THREE, '2025-01-01'],
    ['US-NE', 'Nebraska', 'NDPA', 'Neb. Rev. Stat. § 87-1101 ff.', '2025-01-01', THREE, '2025-01-01'],
    ['US-NH', 'New Hampshire', 'NHPA', 'RSA ch. 507-H', '2025-01-01', THREE, '2025-01-01'],
    ['US-NJ', 'New Jersey', 'NJDPA', 'N.J.S.A. 56:8-166.4 ff.', '2025-01-15', THREE, '2025-07-15'],
    ['US-NV', 'Nevada', 'Online privacy law, sale only', 'NRS 603A.300 ff.', '2019-10-01', ['sale']],
    ['US-OK', 'Oklahoma', 'OCDPA', 'SB 546 of 2026', '2027-01-01', THREE],
    ['US-OR', 'Oregon', 'OCPA', 'ORS 646A.570 ff.', '2024-07-01', THREE, '2026-01-01'],
    ['US-RI', 'Rhode Island', 'RIDTPPA', 'R.I. Gen. Laws ch. 6-48.1', '2026-01-01', THREE],
    ['US-TN', 'Tennessee', 'TIPA', 'Tenn. Code § 47-18-3301 ff.', '2025-07-01', THREE],
    ['US-TX', 'Texas', 'TDPSA', 'Bus. & Com. Code ch. 541; signal: § 541.055(e)', '2024-07-01', THREE, '2025-01-01'],
    ['US-UT', 'Utah', 'UCPA', 'Utah Code ch. 13-61', '2023-12-31', ['sale', 'targeted-advertising', 'sensitive']],
    ['US-VA', 'Virginia', 'VCDPA', 'Va. Code § 59.1-575 ff.', '2023-01-01', THREE],
    ['US-VT', 'Vermont', 'VDPOSA', 'S.71 (Act 145) of 2026', '2028-01-01', THREE, '2028-01-01'],
];
/** The rest of the US, and its territories under their own codes. */
const US_WITHOUT_ACT = [
    ['US', 'United States, where no state is known'],
    ['US-AK', 'Alaska'],
    ['US-AR', 'Arkansas'],
    ['US-AZ', 'Arizona'],
    ['US-DC', 'District of Columbia'],
    ['US-GA', 'Georgia'],
    ['US-HI', 'Hawaii'],
    ['US-ID', 'Idaho'],
    ['US-IL', 'Illinois'],
    ['US-KS', 'Kansas'],
    ['US-MA', 'Massachusetts'],
    ['US-ME', 'Maine'],
    ['US-MI', 'Michigan'],
    ['US-MO', 'Missouri'],
    ['US-MS', 'Mississippi'],
    ['US-NC', 'North Carolina'],
    ['US-ND', 'North Dakota'],
    ['US-NM', 'New Mexico'],
    ['US-NY', 'New York'],
    ['US-OH', 'Ohio'],
    ['US-PA', 'Pennsylvania'],
    ['US-SC', 'South Carolina'],
    ['US-SD', 'South Dakota'],
    ['US-WA', 'Washington'],
    ['US-WI', 'Wisconsin'],
    ['US-WV', 'West Virginia'],
    ['US-WY', 'Wyoming'],
    ['AS', 'American Samoa'],
    ['GU', 'Guam'],
    ['MP', 'Northern Mariana Islands'],
    ['PR', 'Puerto Rico'],
    ['UM', 'United States Minor Outlying Islands'],
    ['VI', 'United States Virgin Islands'],
];
/** Every row; where a part of a country has one, the longest code wins. */
const laws = [
    ...EEA.map(([region, place, law]) => ({ region, place, regime: 'opt-in', law, source: EPRIVACY, verified: false })),
    ...OTHERS.map(([region, regime, place, law, source, since]) => ({
        region,
        place,
        regime,
        law,
        source,
        ...(since && { since }),
        verified: false,
    })),
    ...US_ACTS.map(([region, place, law, source, since, optOut, gpc, verified = false]) => ({
        region,
        place,
        regime: 'opt-out',
        law,
        source,
        since,
        optOut,
        ...(gpc && { gpc }),
        verified,
    })),
    ...US_WITHOUT_ACT.map(([region, place]) => ({
        region,
        place,
        regime: 'opt-out',
        law: 'No comprehensive act found; one rule for all of the US',
        source: CAUTION,
        verified: false,
    })),
    {
        region: '*',
        place: 'Any other known region',
        regime: 'opt-in',
        law: 'No row: ask first',
        source: CAUTION,
        verified: false,
    },
    {
        region: 'unknown',
        place: 'A region that is unknown, late or failing',
        regime: 'opt-in',
        law: 'The strictest rule',
        source: CAUTION,
        verified: false,
    },
];

/**
 * Written from the settings: true where GPC is enforced in every region whose law binds sites to it on that day. A site that
 * never learns a region must enforce it for those whose region is unknown.
 *
 * @param date the day of this statement, `YYYY-MM-DD`
 */
const gpcSupport = ({ region, signals }, date) => {
    const rule = signals?.gpc ?? 'enforce';
    const bound = region ? laws.filter(({ gpc }) => gpc && gpc <= date).map((law) => law.region) : [undefined];
    return {
        gpc: (typeof rule === 'string' ? [rule] : bound.map((one) => inRegion(one, rule) ?? 'enforce')).every((one) => one === 'enforce'),
        lastUpdate: date,
    };
};
/** RFC 3339: a full date, or a date and a time. */
const DATE = /^(\d{4}-\d\d-\d\d)(t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i;
const isDate = (value) => {
    const day = DATE.exec(String(value))?.[1];
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`);
};
/**
 * What is wrong with a `gpc.json`, in sentences; none: browsers and auditors can read it.
 *
 * @param type the `Content-Type` that it came with; left out: not looked at
 * @param expected what the settings say; left out: not compared
 */
const checkGpc = (text, type, expected) => {
    const wrongType = type === undefined || /^application\/json\s*(;|$)/i.test(type ?? '')
        ? []
        : [`its Content-Type is ${type ?? 'missing'}; serve it as application/json`];
    let found;
    try {
        found = JSON.parse(text);
    }
    catch {
        return [...wrongType, 'it is no JSON; write { "gpc": true, "lastUpdate": "YYYY-MM-DD" }'];
    }
    if (typeof found !== 'object' || !found || Array.isArray(found))
        return [...wrongType, `it is ${JSON.stringify(found).slice(0, 40)}; it must be a JSON object`];
    const { gpc, lastUpdate } = found;
    const is = (value) => (value === undefined ? 'missing' : JSON.stringify(value));
    return [
        ...wrongType,
        ...(typeof gpc === 'boolean' ? [] : [`"gpc" is ${is(gpc)}, so support is unknown; write true or false`]),
        ...(typeof lastUpdate === 'string' && isDate(lastUpdate)
            ? []
            : [`"lastUpdate" is ${is(lastUpdate)}, so its day is unknown; write YYYY-MM-DD`]),
        ...(expected === undefined || typeof gpc !== 'boolean' || gpc === expected
            ? []
            : [`"gpc" is ${gpc}, but the settings make it ${expected}`]),
    ];
};

/** The server's door, `heed/server`: reads the choice from a Cookie header, writes the Cookie Notice and what a site says of signals. */
/**
 * The visitor's choice in a `Cookie` header, or undefined where there is none, it is forged or it has expired.
 * Of two cookies of one name the newest counts, as in the browser. `name` is `storage.cookie` of the config.
 */
const parseChoice = (cookieHeader, name = 'heed', now = Date.now()) => {
    const choice = newestChoice(cookieValues(cookieHeader ?? '', name), now);
    return choice && choice.expires > now ? choice : undefined;
};
/**
 * What `data-heed-show="notice"` shows, as HTML to put inside that element: readable without JavaScript, and replaced in
 * place by what the visitor chose as soon as Heed runs. Takes the config of the page, functions or not. `language` is a
 * BCP 47 tag; English is the only language yet. Throws `HeedError` for a wrong config.
 */
const renderNotice = (config, language = 'en') => renderNotice$1(config, language);
/**
 * How the site answers Do Not Track and Global Privacy Control, in the words of `data-heed-show="statement"`: plain text, one
 * paragraph a line, so escape it in HTML. What a privacy policy must say of it: Cal. Bus. & Prof. Code §22575(b)(5) and (6).
 * Where the config speaks of regions, so does the text. Throws `HeedError` for a wrong config.
 */
const signalStatement = (config, language = 'en') => signalStatement$1(config, language);

export { HeedError, checkGpc, gpcSupport, parseChoice, renderNotice, signalStatement };
