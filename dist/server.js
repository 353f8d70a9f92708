import { all } from "./pixels.js";

import { all as all$1 } from "./pixels.js";

var n, l$1, u$1, t, w$1 = [];

function k$1(l, u, t) {
  var i, r, o, e = {};
  for (o in u) "key" == o ? i = u[o] : "ref" == o ? r = u[o] : e[o] = u[o];
  if (arguments.length > 2 && (e.children = arguments.length > 3 ? n.call(arguments, 2) : t), 
  "function" == typeof l && null != l.defaultProps) for (o in l.defaultProps) void 0 === e[o] && (e[o] = l.defaultProps[o]);
  return x$1(l, e, i, r, null);
}

function x$1(n, t, i, r, o) {
  var e = {
    type: n,
    props: t,
    key: i,
    ref: r,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: void 0,
    __v: null == o ? ++u$1 : o,
    __i: -1,
    __u: 0
  };
  return null != l$1.vnode && l$1.vnode(e), e;
}

function S(n) {
  return n.children;
}

n = w$1.slice, l$1 = {
  __e: function(n, l, u, t) {
    for (var i, r, o; l = l.__; ) if ((i = l.__c) && !i.__) try {
      if ((r = i.constructor) && null != r.getDerivedStateFromError && (i.setState(r.getDerivedStateFromError(n)), 
      o = i.__d), null != i.componentDidCatch && (i.componentDidCatch(n, t || {}), o = i.__d), 
      o) return i.__E = i;
    } catch (l) {
      n = l;
    }
    throw n;
  }
}, u$1 = 0, t = function(n) {
  return null != n && void 0 === n.constructor;
}, "function" == typeof Promise ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout, 
Math.random().toString(8);

var o = "__s", i = "__c", a = "__k", u = "__d", c = "__s", f = /[\s\n\\/='"\0<>]/, s = /^(xlink|xmlns|xml)([A-Z])/, l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/, p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/, h = new Set([ "draggable", "spellcheck" ]);

function d(e) {
  void 0 !== e.__g ? e.__g |= 8 : e[u] = true;
}

function v(e) {
  void 0 !== e.__g ? e.__g &= -9 : e[u] = false;
}

function m(e) {
  return void 0 !== e.__g ? !!(8 & e.__g) : true === e[u];
}

var y = /["&<]/;

function _(e) {
  if (0 === e.length || false === y.test(e)) return e;
  for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
    switch (e.charCodeAt(n)) {
     case 34:
      o = "&quot;";
      break;

     case 38:
      o = "&amp;";
      break;

     case 60:
      o = "&lt;";
      break;

     default:
      continue;
    }
    n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
  }
  return n !== t && (r += e.slice(t, n)), r;
}

var g = {}, k = new Set([ "animation-iteration-count", "border-image-outset", "border-image-slice", "border-image-width", "box-flex", "box-flex-group", "box-ordinal-group", "column-count", "fill-opacity", "flex", "flex-grow", "flex-negative", "flex-order", "flex-positive", "flex-shrink", "flood-opacity", "font-weight", "grid-column", "grid-row", "line-clamp", "line-height", "opacity", "order", "orphans", "stop-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit", "stroke-opacity", "stroke-width", "tab-size", "widows", "z-index", "zoom" ]), b = /[A-Z]/g;

function x(e) {
  var t = "";
  for (var n in e) {
    var r = e[n];
    if (null != r && "" !== r) {
      var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
      "number" != typeof r || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
    }
  }
  return t || void 0;
}

function w() {
  this.__d = true;
}

function H(e, t) {
  return {
    __v: e,
    context: t,
    props: e.props,
    setState: w,
    forceUpdate: w,
    __d: true,
    __h: new Array(0)
  };
}

var T = {}, j = [], P = Array.isArray, $ = Object.assign, U = "", Z = "\x3c!--$s--\x3e", F = "\x3c!--/$s--\x3e";

function M(e) {
  return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}

function W() {
  return {
    beforeDiff: l$1.__b,
    afterDiff: l$1.diffed,
    renderHook: l$1.__r,
    unmountHook: l$1.unmount,
    rootHook: l$1.__,
    commitHook: l$1.__c,
    catchError: l$1.__e,
    errorBoundaries: l$1.errorBoundaries
  };
}

function B(e) {
  var t = l$1[o];
  l$1[o] = true;
  try {
    return e();
  } finally {
    l$1[o] = t;
  }
}

function z(n, r, o) {
  var i = W();
  try {
    var u = B(function() {
      var u, c = k$1(S, null);
      return c[a] = [ n ], i.rootHook && i.rootHook(n, ((u = {})[a] = c, u.nodeType = 1, 
      u)), q(n, r || T, !1, void 0, c, !1, o, i);
    });
    return P(u) ? u.join(U) : u;
  } catch (e) {
    if (e.then) throw new Error('Use "renderToStringAsync" for suspenseful rendering.');
    throw e;
  } finally {
    i.commitHook && B(function() {
      return i.commitHook(n, j);
    }), j.length = 0;
  }
}

function N(e, t, n) {
  var r, o = e.type, a = true;
  return e[i] ? (a = false, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, 
  r.__v = e, r.props = e.props, r.context = t, d(r), null == r.state && (r.state = T), 
  null == r[c] && (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), 
  r.state = r[c] !== r.state ? r[c] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), 
  n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}

function q(e, n, o, u, y, g, k, b) {
  if (null == e || true === e || false === e || e === U) return U;
  var w = typeof e;
  if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
  if (P(e)) {
    var C, D = U;
    y[a] = e;
    for (var A = e.length, S$1 = 0; S$1 < A; S$1++) {
      var E = e[S$1];
      if (null != E && "boolean" != typeof E) {
        var L, j = q(E, n, o, u, y, g, k, b);
        "string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, 
        P(j) ? (L = C).push.apply(L, j) : C.push(j));
      }
    }
    return C ? (D && C.push(D), C) : D;
  }
  if (!t(e)) return U;
  e.__ = y, b.beforeDiff && b.beforeDiff(e);
  var Z = e.type, F = e.props;
  if ("function" == typeof Z) {
    var W, z, O, R = n;
    if (Z === S) {
      if ("tpl" in F) {
        for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
          var Q = F.exprs[J];
          if (null == Q) continue;
          if ("object" == typeof Q && (t(Q) || P(Q))) {
            var X, Y = q(Q, n, o, u, e, g, k, b);
            "string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
          } else G += Q;
        }
        return K ? (G && K.push(G), K) : G;
      }
      if ("UNSTABLE_comment" in F) return "\x3c!--" + _(F.UNSTABLE_comment) + "--\x3e";
      z = F.children;
    } else {
      if (null != (W = Z.contextType)) {
        var ee = n[W.__c];
        R = ee ? ee.props.value : W.__;
      }
      var te = Z.prototype && "function" == typeof Z.prototype.render;
      if (te) z = N(e, R, b), O = e[i]; else {
        e[i] = O = H(e, R);
        for (var ne = 0; m(O) && ne++ < 25; ) {
          v(O), b.renderHook && b.renderHook(e);
          try {
            z = Z.call(O, F, R);
          } catch (t) {
            throw t;
          }
        }
        d(O);
      }
      if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
        z = null != z && z.type === S && null == z.key && null == z.props.tpl ? z.props.children : z;
        try {
          return q(z, n, o, u, e, g, !1, b);
        } catch (r) {
          return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), 
          m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), 
          q(z = null != z && z.type === S && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
        } finally {
          b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
        }
      }
    }
    z = null != z && z.type === S && null == z.key && null == z.props.tpl ? z.props.children : z;
    try {
      var re = q(z, n, o, u, e, g, k, b);
      return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
    } catch (t) {
      if (k && k.onError) {
        var oe = function t(r) {
          return k.onError(r, e, function(e, r) {
            try {
              return B(function() {
                return q(e, n, o, u, r, g, k, b);
              });
            } catch (e) {
              return t(e);
            }
          });
        }(t);
        return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
      }
      throw t;
    }
  }
  var ie, ae = "<" + Z, ue = U;
  for (var ce in F) {
    var fe = F[ce];
    if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
      switch (ce) {
       case "children":
        ie = fe;
        continue;

       case "key":
       case "ref":
       case "__self":
       case "__source":
        continue;

       case "htmlFor":
        if ("for" in F) continue;
        ce = "for";
        break;

       case "className":
        if ("class" in F) continue;
        ce = "class";
        break;

       case "defaultChecked":
        ce = "checked";
        break;

       case "defaultSelected":
        ce = "selected";
        break;

       case "defaultValue":
       case "value":
        switch (ce = "value", Z) {
         case "textarea":
          ie = fe;
          continue;

         case "select":
          u = fe;
          continue;

         case "option":
          u != fe || "selected" in F || (ae += " selected");
        }
        break;

       case "dangerouslySetInnerHTML":
        ue = fe && fe.__html;
        continue;

       case "style":
        "object" == typeof fe && (fe = x(fe));
        break;

       case "acceptCharset":
        ce = "accept-charset";
        break;

       case "httpEquiv":
        ce = "http-equiv";
        break;

       default:
        if (f.test(ce)) continue;
        s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
      }
      null != fe && false !== fe && (ae = true === fe || fe === U ? ae + " " + ce : ae + " " + ce + '="' + _(fe + U) + '"');
    }
  }
  if (f.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
  if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && false !== ie && true !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), 
  b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
  var se = "</" + Z + ">", le = ae + ">";
  return P(ue) ? [ le ].concat(ue, [ se ]) : "string" != typeof ue ? [ le, ue, se ] : le + ue + se;
}

var I = new Set([ "area", "base", "br", "col", "command", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr" ]);

function V(e) {
  return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}

const attempt = act => {
  try {
    return act();
  } catch {}
};

const jsonOf = value => JSON.stringify(value, function(key) {
  return this[key];
});

const OPT_IN = /^(A[ERTX]|B[EGR]|C[HLNOYZ]|CA-QC|D[EK]|E[AESU]|F[IR]|G[BFGIPR]|H[RU]|I[CDEMNST]|JE|K[ER]|L[ITUV]|M[FQT]|N[GLO]|P[ELT]|R[EO]|S[AEIK]|T[HR]|UK|VN|YT|ZA)$/;

const OPT_OUT = /^(CA|US)$/;

const NOTICE = /^(AU|JP|NZ)$/;

const rowOf = code => OPT_IN.test(code) ? "opt-in" : OPT_OUT.test(code) ? "opt-out" : NOTICE.test(code) ? "notice" : undefined;

const inRegion = (region, table, row) => (region ? [ region, region.split("-")[0], /^(AS|GU|MP|PR|UM|VI)/.test(region) ? "US" : "*", "*" ] : [ "unknown" ]).map(code => table[code] ?? row?.(code)).find(found => found !== undefined);

const regimeOf = (region, overrides) => inRegion(region, overrides, rowOf) ?? "opt-in";

const letsOptOut = region => regimeOf(region, {}) === "opt-out";

class HeedError extends Error {
  constructor(code, message) {
    super(`Heed: ${message}`);
    this.code = code;
    this.name = "HeedError";
  }
}

const TEXT$1 = /^"../;

const FLAG$1 = /^(true|false)/;

const NUMBER$1 = /^\d/;

const CALL = /^function/;

const LATER = /^/;

const ADDRESS$1 = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;

const ID$2 = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;

const REGION = /^("(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"|function)/;

const SIGNAL = /^"(enforce|report|ignore)"/;

const byRegion$1 = rule => ({
  "|": rule,
  "#": REGION,
  "*": rule
});

const WORDS = {
  [`${TEXT$1}`]: "a text",
  [`${NUMBER$1}`]: "a number",
  [`${ADDRESS$1}`]: "an https address or a path",
  [`${ID$2}`]: "an id: letters, digits, - _ .",
  [`${REGION}`]: "an ISO 3166 code such as US-CA"
};

const CONFIG = {
  "!": 1,
  notice: {
    "!": 2,
    url: ADDRESS$1,
    version: TEXT$1,
    privacyUrl: ADDRESS$1,
    history: [ {
      "?": 1,
      "!": 2,
      version: TEXT$1,
      date: TEXT$1
    } ],
    rights: LATER
  },
  site: TEXT$1,
  region: REGION,
  regimes: {
    "#": REGION,
    "*": /^"(opt-in|opt-out|notice)"/,
    "|": /^"us-strict"/
  },
  signals: {
    gpc: byRegion$1(SIGNAL),
    dnt: byRegion$1(SIGNAL),
    enforceOn: {
      gpc: [ ID$2 ],
      dnt: [ ID$2 ]
    },
    secGpc: FLAG$1
  },
  exempt: {
    "#": REGION,
    "*": [ ID$2 ]
  },
  minors: FLAG$1,
  categories: {
    "#": ID$2,
    "*": {
      label: TEXT$1,
      description: TEXT$1,
      sale: FLAG$1,
      necessary: FLAG$1,
      sensitive: FLAG$1
    }
  },
  pixels: [ {
    "?": 1,
    "!": 2,
    id: TEXT$1,
    category: ID$2,
    use: ID$2
  } ],
  storage: {
    cookie: /^"[\w.-]+"/,
    domain: TEXT$1,
    days: byRegion$1(NUMBER$1),
    refusedDays: byRegion$1(NUMBER$1)
  },
  $schema: LATER,
  report: LATER,
  reporter: LATER,
  google: LATER,
  shopify: LATER,
  guard: LATER,
  host: LATER,
  withdraw: LATER,
  ui: LATER,
  onOptOut: LATER,
  identity: LATER,
  effects: [ CALL ],
  onError: CALL
};

const refuse$1 = (key, is, write) => {
  throw new HeedError("config", `"${key}" is ${is}; write ${write}`);
};

const check$1 = (rule, value, key = "") => {
  const is = attempt(() => jsonOf(value)) ?? typeof value;
  const wrong = write => refuse$1(key, is.slice(0, 60), write);
  if (rule instanceof RegExp) {
    if (!rule.test(is)) wrong(WORDS[`${rule}`] ?? `${rule}`.replace(/[^\w| -]/g, "").replace(/\|/g, " or "));
    return value;
  }
  if (rule[0]) {
    if (!/^\[/.test(is)) wrong("a list");
    return value.map((item, index) => check$1(rule[0], item, `${key}[${index}]`));
  }
  const {"!": required, "#": names, "*": any, "?": open, "|": other, ...rules} = rule;
  if (other && !/^{/.test(is)) return check$1(other, value, key);
  const known = Object.keys(rules);
  if (!/^[{o]/.test(is)) wrong("an object");
  const copy = {};
  const needed = known.slice(0, value.use ? 0 : required ?? 0);
  for (const name of [ ...needed, ...Object.keys(value) ]) {
    const path = key ? `${key}.${name}` : name;
    if (any) check$1(names, name, path);
    const inner = any ?? rules[name] ?? (open ? LATER : refuse$1(path, "unknown", `one of: ${known}`));
    if (value[name] !== undefined || needed.includes(name)) copy[name] = check$1(inner, value[name], path);
  }
  return copy;
};

const resolveConfig = (config, hostname) => {
  const given = check$1(CONFIG, {
    ...config
  });
  const named = given.categories || {
    necessary: {},
    functional: {},
    analytics: {},
    marketing: {}
  };
  const categories = {};
  const known = {};
  const add = (key, id) => {
    if (id in known) refuse$1(key, `"${id}"`, "another id");
    known[id] = true;
  };
  for (const id of Object.keys(named)) {
    add("categories", id);
    categories[id] = {
      necessary: id === "necessary",
      sale: id === "marketing",
      ...named[id]
    };
  }
  const category = RegExp(`^"(${Object.keys(known).join("|").replace(/\./g, "\\.")})"`);
  check$1({
    gpc: [ category ],
    dnt: [ category ]
  }, {
    ...given.signals?.enforceOn
  }, "signals.enforceOn");
  const declared = given.pixels ?? [];
  const pixels = declared.filter(row => !("use" in row));
  for (const pixel of pixels) {
    check$1(category, pixel.category, `pixels.${pixel.id}.category`);
    check$1(ID$2, pixel.id, "pixels.id");
    add("pixels", pixel.id);
  }
  const {region, regimes = {}, signals = {}, storage = {}, exempt = {}} = given;
  const place = typeof region === "string" ? region : undefined;
  const here = (setting, otherwise) => typeof setting === "object" ? inRegion(place, setting) ?? (place ? otherwise : [ otherwise, ...Object.values(setting) ].reduce((one, two) => one < two ? one : two)) : setting ?? otherwise;
  return {
    site: hostname,
    ui: {},
    ...given,
    region: place,
    regimes: regimes === "us-strict" ? {
      US: "opt-in"
    } : regimes,
    exempt: inRegion(place, exempt) ?? [],
    declared,
    pixels,
    categories,
    signals: {
      enforceOn: {},
      ...signals,
      gpc: here(signals.gpc, "enforce"),
      dnt: here(signals.dnt, "report")
    },
    storage: {
      cookie: "heed",
      ...storage,
      days: here(storage.days, 180),
      refusedDays: here(storage.refusedDays, 365)
    }
  };
};

let spoken = {};

const inWords$1 = (part, english) => new Proxy(english, {
  get: (texts, key) => spoken[part]?.[Object.keys(texts).indexOf(key)] ?? texts[key]
});

const en = inWords$1("banner", {
  lang: "en",
  dir: "ltr",
  purposes: {
    functional: "chat and video",
    analytics: "visit statistics",
    marketing: "ads elsewhere"
  },
  gpc: "Global Privacy Control",
  dnt: "Do Not Track",
  sends: "Your browser sends {signal}.",
  notice: "Cookie Notice",
  privacy: "Privacy Policy",
  more: "More in our {links}.",
  and: " and ",
  comma: ", ",
  gap: " ",
  accept: "Accept all",
  reject: "Reject all",
  choose: "Choose what to allow",
  askTitle: "Nothing optional runs until you choose",
  ask: "We would like to run pixels for {purposes}.",
  askSignal: "Accept all would override it."
});

const enCategories = inWords$1("categories", {
  categories: {
    necessary: {
      label: "Necessary",
      description: "Cart, sign-in, security and remembering this choice."
    },
    functional: {
      label: "Functional",
      description: "Chat, reviews and videos from other companies."
    },
    analytics: {
      label: "Analytics",
      description: "Counts visits and finds pages that do not work."
    },
    marketing: {
      label: "Marketing",
      description: "Ads elsewhere that follow from what you looked at here."
    }
  },
  sale: "Sells or shares personal data with ad companies."
});

const enNotice = inWords$1("notice", {
  notChosen: "You have not chosen yet.",
  chosen: "You chose on {date}.",
  chosenBefore: "You chose on {date}, under version {version} of this notice.",
  unknown: "Your choice is shown here when scripts run.",
  change: "Change your choice",
  now: "Now: {state}",
  states: {
    necessary: {
      on: "always on",
      off: "off"
    },
    choice: {
      on: "on, allowed by you",
      off: "off, refused by you"
    },
    signal: {
      on: "on",
      off: "off, as your browser’s opt-out signal asks"
    },
    memory: {
      on: "on",
      off: "off, since your browser asked for it before"
    },
    minors: {
      on: "on",
      off: "off for visitors under 16"
    },
    exempt: {
      on: "on, which the law of your place allows until you refuse it",
      off: "off"
    },
    regime: {
      on: "on, you have not answered yet",
      off: "off, you have not answered yet"
    }
  },
  other: {
    on: "on",
    off: "off"
  },
  restricted: "on, in a mode that neither sells nor shares",
  later: "shown when scripts run",
  sells: "Sells or shares personal data with other companies.",
  sellsNot: "Does not sell or share personal data.",
  caption: "{category}: what is kept in your browser",
  key: "Cookie or storage key",
  purpose: "What for",
  time: "Kept for",
  who: "{name} · {vendor}",
  privacy: "Privacy policy of {vendor}",
  nothing: "It keeps nothing in your browser that we know of.",
  empty: "No pixel is listed here.",
  missing: "Held, since their details could not be loaded: {names}.",
  foreign: "Cookies on other hosts belong to those companies: we cannot remove them, your browser can.",
  kinds: {
    cookie: "cookie",
    foreign: "cookie on {host}",
    local: "local storage",
    session: "session storage",
    idb: "database",
    cache: "cache"
  },
  untilClosed: "until you close the browser",
  untilTabClosed: "until you close the tab",
  untilCleared: "until you clear it",
  unknownTime: "not known to us",
  own: {
    name: "Your choice",
    vendor: "this site",
    purpose: "Keeps what you chose here, so that you are asked once and we can prove it.",
    choice: "What you chose.",
    choiceTime: "{time}; {refused} if you refuse everything",
    copy: "A copy of it, should the cookie get lost.",
    copyTime: "until you clear it; counts as long as the cookie",
    gpc: "When your browser last sent Global Privacy Control: an opt-out outlasts its signal.",
    gpcTime: "until you clear it; counts for {time}",
    records: "Records of what you chose that wait for delivery to us.",
    recordsTime: "until they are delivered",
    session: "What was shown or noted in this tab already, so that it is not repeated."
  },
  version: "Version {version} of this Cookie Notice."
});

const pieces = (text, values) => text.split(/{(\w+)}/).map((piece, at) => at % 2 ? values[piece] : piece);

const fill = (text, values) => pieces(text, values).join("");

const list$2 = names => names.reduce((text, name, at) => text + (at ? names[at + 1] ? en.comma : en.and : "") + name, "");

const SAFE = /^(https?:|mailto:|[^:]*([/?#]|$))/i;

const SafeLink = ({href, children}) => SAFE.test(href) ? k$1("a", {
  part: "link",
  href
}, children) : k$1("span", null, children);

const unit = (count, name) => new Intl.NumberFormat(en.lang, {
  style: "unit",
  unit: name,
  unitDisplay: "long",
  maximumFractionDigits: 0
}).format(count);

const short = (count, name) => unit(count < 10 ? count : Math.round(count / 5) * 5, name);

const timeWords = days => days % 365 === 0 ? unit(days / 365, "year") : days > 60 ? unit(days / 30.4, "month") : days >= 1 ? unit(days, "day") : days >= 1 / 24 ? unit(days * 24, "hour") : days >= 1 / 1500 ? short(days * 1440, "minute") : short(days * 86400, "second");

const areaTime = area => area === "session" ? enNotice.untilTabClosed : enNotice.untilCleared;

const keptBy = ({cookies = [], foreignCookies = [], storage = [], unverified = []}) => {
  const cookie = (fact, {name, days, purpose}, kind) => {
    const unknown = days === undefined && unverified.some(one => one === fact || one === "all");
    const time = days ? timeWords(days) : unknown ? enNotice.unknownTime : enNotice.untilClosed;
    return {
      key: name,
      kind,
      purpose,
      time
    };
  };
  return [ ...cookies.map(one => cookie("cookies", one, enNotice.kinds.cookie)), ...storage.map(({area, key, purpose}) => ({
    key,
    kind: enNotice.kinds[area],
    purpose,
    time: areaTime(area)
  })), ...foreignCookies.map(one => cookie("foreignCookies", one, fill(enNotice.kinds.foreign, {
    host: one.host
  }))) ];
};

const times = days => {
  const all = typeof days === "number" ? [ days ] : [ ...new Set(Object.values(days)) ].sort((one, two) => one - two);
  return new Intl.ListFormat(en.lang, {
    type: "disjunction"
  }).format(all.map(timeWords));
};

const keptByUs = ({storage, signals, report, reporter}) => {
  const {own, kinds} = enNotice;
  const [time, refused] = [ times(storage.days), times(storage.refusedDays) ];
  const local = (key, purpose, time) => ({
    key,
    kind: kinds.local,
    purpose,
    time
  });
  return [ {
    key: storage.cookie,
    kind: kinds.cookie,
    purpose: own.choice,
    time: time === refused ? time : fill(own.choiceTime, {
      time,
      refused
    })
  }, ...storage.domain ? [] : [ local("heed.choice", own.copy, own.copyTime) ], ...signals.gpc === "enforce" ? [ local("heed.gpc", own.gpc, fill(own.gpcTime, {
    time: timeWords(365)
  })) ] : [], ...report || reporter ? [ "heed.outbox.*", "heed.queue.*" ].map(key => local(key, own.records, own.recordsTime)) : [], {
    key: "heed.*",
    kind: kinds.session,
    purpose: own.session,
    time: enNotice.untilTabClosed
  } ];
};

const wordsFor = ({why}, id, on) => (enNotice.states[why[id] ?? ""] ?? enNotice.other)[on ? "on" : "off"];

const categoryState = (decision, id) => wordsFor(decision, id, decision.allowed[id]);

const sellsIn = ({categories}, {sale, category}) => !!(sale ?? categories[category]?.sale);

const pixelState = (policy, decision, pixel) => {
  const on = decision.pixels[pixel.id];
  if (on && pixel.restricted && !decision.sale && sellsIn(policy, pixel)) return enNotice.restricted;
  return on === decision.allowed[pixel.category] ? undefined : wordsFor(decision, pixel.id, on);
};

const Key = ({text}) => k$1("code", {
  "data-heed-part": "key"
}, text.replace(/[_.-]+|[a-z](?=[A-Z])/g, "$&\n").trim().split("\n").map((piece, index) => [ index > 0 && k$1("wbr", null), piece ]));

const Rows = props => k$1("tbody", {
  "data-heed-part": "pixel"
}, k$1("tr", null, k$1("th", {
  scope: "rowgroup",
  colSpan: 3,
  "data-heed-part": "name"
}, props.name === props.vendor ? props.name : fill(enNotice.who, {
  name: props.name,
  vendor: props.vendor
}))), k$1("tr", null, k$1("td", {
  colSpan: 3,
  "data-heed-part": "about"
}, [ ...props.about, !props.kept[0] && enNotice.nothing ].map(line => line && k$1("div", null, line)))), props.kept.map(({key, kind, purpose, time}) => k$1("tr", {
  key: key + kind
}, k$1("th", {
  scope: "row"
}, k$1(Key, {
  text: key
}), " ", k$1("span", {
  "data-heed-part": "kind"
}, kind)), k$1("td", null, purpose), k$1("td", {
  "data-heed-part": "time"
}, time))));

const PixelRows = ({pixel, scene}) => {
  const {policy, decision} = scene;
  const {name, vendor, purpose, privacyUrl, category} = pixel;
  const sale = sellsIn(policy, pixel);
  const state = decision && pixelState(policy, decision, pixel);
  const about = [ purpose && k$1("bdi", null, purpose), sale !== policy.categories[category]?.sale && (sale ? enNotice.sells : enNotice.sellsNot), state && k$1("b", {
    "data-heed-part": "state",
    "data-heed-state": decision.pixels[pixel.id] ? "on" : "off"
  }, fill(enNotice.now, {
    state
  })), privacyUrl && k$1(SafeLink, {
    href: privacyUrl
  }, fill(enNotice.privacy, {
    vendor
  })) ];
  return k$1(Rows, {
    name,
    vendor,
    about,
    kept: keptBy(pixel)
  });
};

const NoticeTable = props => k$1("table", null, k$1("caption", null, fill(enNotice.caption, {
  category: props.label
})), k$1("thead", null, k$1("tr", null, k$1("th", {
  scope: "col"
}, enNotice.key), k$1("th", {
  scope: "col"
}, enNotice.purpose), k$1("th", {
  scope: "col"
}, enNotice.time))), props.own && k$1(Rows, {
  ...enNotice.own,
  about: [ enNotice.own.purpose ],
  kept: keptByUs(props.scene.policy)
}), props.pixels.map(pixel => k$1(PixelRows, {
  key: pixel.id,
  pixel,
  scene: props.scene
})));

const choiceWords = ({notice}, choice) => choice ? fill(choice.notice === notice.version ? enNotice.chosen : enNotice.chosenBefore, {
  date: new Intl.DateTimeFormat(en.lang, {
    dateStyle: "long"
  }).format(choice.at),
  version: choice.notice
}) : enNotice.notChosen;

const Category = ({id, own, scene}) => {
  const {policy, decision} = scene;
  const {label, description, necessary, sale} = policy.categories[id] ?? {
    necessary: true
  };
  const name = label ?? enCategories.categories[id]?.label ?? id;
  const pixels = policy.pixels.filter(pixel => pixel.category === id && !pixel.off);
  const state = necessary ? enNotice.states.necessary?.on : decision && categoryState(decision, id);
  return k$1("section", {
    "data-heed-part": "category",
    "data-heed-category": id
  }, k$1("h2", null, name), k$1("p", {
    "data-heed-part": "description"
  }, k$1("bdi", null, description ?? enCategories.categories[id]?.description), sale && [ " ", k$1("br", null), enCategories.sale ]), k$1("p", {
    "data-heed-part": "state",
    "data-heed-state": necessary || decision ? necessary || decision?.allowed[id] ? "on" : "off" : undefined
  }, fill(enNotice.now, {
    state: state ?? enNotice.later
  })), own || pixels[0] ? k$1(NoticeTable, {
    label: name,
    pixels,
    own,
    scene
  }) : k$1("p", {
    "data-heed-part": "none"
  }, enNotice.empty), pixels.some(({foreignCookies}) => foreignCookies?.[0]) && k$1("p", {
    "data-heed-part": "foreign"
  }, enNotice.foreign));
};

const notice$1 = scene => {
  const {policy, decision, pending} = scene;
  if (pending) return undefined;
  const {version, privacyUrl} = policy.notice;
  const ids = Object.keys(policy.categories);
  const ours = ids.find(id => policy.categories[id]?.necessary) ?? "necessary";
  const missing = policy.declared.flatMap(row => "use" in row && !row.off ? row.use : []);
  return k$1("div", {
    "data-heed-part": "notice",
    lang: en.lang,
    dir: en.dir
  }, k$1("p", {
    "data-heed-part": "choice"
  }, decision ? choiceWords(policy, decision.choice) : enNotice.unknown), k$1("p", null, k$1("button", {
    type: "button",
    "data-heed-part": "change",
    "data-heed-open": "preferences"
  }, enNotice.change)), [ ...new Set([ ours, ...ids ]) ].map(id => k$1(Category, {
    key: id,
    id,
    own: id === ours,
    scene
  })), missing[0] && k$1("p", {
    "data-heed-part": "missing"
  }, fill(enNotice.missing, {
    names: list$2(missing)
  })), k$1("p", {
    "data-heed-part": "version"
  }, fill(enNotice.version, {
    version
  }), privacyUrl && en.gap, privacyUrl && k$1(SafeLink, {
    href: privacyUrl
  }, en.privacy)));
};

const use = (row, {id, settings: given = {}, without = [], category, sale, restricted, off, ...unknown} = {}) => {
  const {settings = {}, ...facts} = row;
  const refuse = (key, is, write) => {
    throw new Error(`Heed: "${row.id}.${key}" is ${is}; write ${write}`);
  };
  for (const name of Object.keys(unknown)) if (name !== "use") refuse(name, "unknown", `one of: ${KEYS}`);
  if (!Array.isArray(without)) refuse("without", JSON.stringify(without), "a list");
  for (const name of Object.keys(given)) {
    if (!/string|undefined/.test(typeof given[name])) refuse(`settings.${name}`, JSON.stringify(given[name]), "a text");
    if (!(name in settings)) refuse(`settings.${name}`, "unknown", Object.keys(settings).join(" or ") || "none: it has no settings");
  }
  const textOf = name => {
    if (name === "id") return id || refuse("id", "missing", `the id that ${row.vendor} gave the site`);
    const value = given[name] || settings[name] || refuse(`settings.${name}`, "missing", isHost(name) ? HOST$1 : "a text");
    if (!isHost(name)) return value;
    if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(value)) refuse(`settings.${name}`, JSON.stringify(value), HOST$1);
    return value.replace(/\/+$/, "");
  };
  const numberOf = name => {
    const value = textOf(name);
    if (!/^\d+$/.test(value)) refuse(name === "id" ? name : `settings.${name}`, JSON.stringify(value), "a number");
    return Number(value);
  };
  const fill = (value, key) => {
    if (Array.isArray(value)) return value.map(item => fill(item));
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([name, inner]) => [ name, fill(inner, name) ]));
    if (typeof value !== "string") return value;
    const number = /^\{#(\w+)\}$/.exec(value)?.[1];
    if (number) return numberOf(number);
    return value.replace(/\{([a-z]\w*)\}/gi, (_, name) => key === "script" && !isHost(name) ? encodeURIComponent(textOf(name)) : textOf(name));
  };
  const filled = fill(facts);
  const {cookies = [], foreignCookies = [], storage = []} = filled;
  const names = [ ...cookies, ...foreignCookies ].map(({name}) => name).concat(storage.map(({key}) => key));
  for (const name of without) if (!names.includes(name)) refuse("without", JSON.stringify(name), names.join(" or "));
  const comes = name => !without.includes(name);
  const elsewhere = Object.keys(given).filter(name => isHost(name) && given[name]).map(name => new URL(textOf(name)));
  const {hosts = [], paths = []} = filled;
  return {
    ...filled,
    ...elsewhere[0] && {
      hosts: [ ...new Set([ ...hosts, ...elsewhere.map(({hostname}) => hostname) ]) ],
      paths: [ ...paths, ...elsewhere.filter(({pathname}) => pathname !== "/").map(({hostname, pathname}) => hostname + pathname) ]
    },
    ...without[0] && {
      cookies: cookies.filter(({name}) => comes(name)),
      foreignCookies: foreignCookies.filter(({name}) => comes(name)),
      storage: storage.filter(({key}) => comes(key))
    },
    ...category !== undefined && {
      category
    },
    ...sale !== undefined && {
      sale
    },
    ...restricted !== undefined && {
      restricted
    },
    ...off !== undefined && {
      off
    }
  };
};

const KEYS = "id, settings, without, category, sale, restricted, off";

const HOST$1 = "an address: https://…";

const isHost = name => /host$/i.test(name);

const resolveUses = declared => declared.map(row => {
  if (!("use" in row)) return row;
  const {use: name, ...said} = row;
  const found = all.find(({id}) => id === name);
  if (found) return use(found, said);
  const near = all.filter(({id}) => name.split("-").some(word => id.split("-").includes(word)));
  throw new Error(`Heed: "pixels.use" is "${name}", which is not in the catalogue; write ${near.map(({id}) => id).join(" or ") || "the id of one of its rows, or a row of your own"}`);
});

const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);

const indexes = new WeakMap;

const find = (what, rows) => {
  const index = indexes.get(rows) ?? indexOf(rows);
  indexes.set(rows, index);
  const row = /^(http|ws)s?:/i.test(what) ? ownerOfAddress(what, index) : ownerOfCookie(what, index);
  return row;
};

function ownerOfCookie(name, {names, patterns}) {
  return names.get(name) ?? patterns.find(({pattern}) => pattern.test(name))?.row;
}

function ownerOfAddress(address, {ways}) {
  const {hostname, pathname, search} = parse$1(address) ?? {};
  if (!hostname) return;
  const rest = `${pathname}${search}`;
  const exact = ways.get(hostname) ?? [];
  const labels = hostname.split(".");
  const wider = labels.slice(1).flatMap((_, from) => ways.get(`*.${labels.slice(from + 1).join(".")}`) ?? []);
  const rescued = wider.filter(({row}) => !exact.some(way => way.row === row));
  return [ ...exact, ...rescued, ...ways.get("") ?? [] ].find(way => fits$2(rest, way.parts))?.row;
}

function parse$1(address) {
  try {
    return new URL(address);
  } catch {
    return;
  }
}

function fits$2(text, parts) {
  let at = 0;
  return parts.every((part, index) => {
    const found = index > 0 ? text.indexOf(part, at) : text.startsWith(part) ? 0 : -1;
    at = found + part.length;
    return found >= 0;
  });
}

function indexOf(rows) {
  const ways = new Map;
  const names = new Map;
  const patterns = [];
  const add = (host, way) => ways.set(host, [ ...ways.get(host) ?? [], way ]);
  for (const row of rows) {
    const {hosts = [], paths = [], cookies = []} = row;
    const named = paths.map(path => ({
      host: path.split("/")[0] ?? "",
      path
    }));
    for (const {host, path} of named) add(host, {
      row,
      parts: path.slice(host.length).split("*"),
      length: path.length
    });
    for (const host of hosts) if (!named.some(one => one.host === host)) add(host, {
      row,
      parts: [ "" ],
      length: 0
    });
    for (const {name, pattern} of cookies) {
      if (pattern) patterns.push({
        row,
        pattern: new RegExp(`^(?:${pattern})$`),
        length: pattern.length
      }); else if (!names.has(name)) names.set(name, row);
    }
  }
  for (const list of ways.values()) list.sort((a, b) => b.length - a.length);
  patterns.sort((a, b) => b.length - a.length);
  return {
    ways,
    names,
    patterns
  };
}

function findInAll(what, rows = all) {
  return find(what, rows);
}

const textOf$1 = value => {
  const text = JSON.stringify(value) ?? `a ${typeof value}`;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const wrong = (path, value, write) => ({
  path,
  message: `${value === undefined ? "missing" : `got ${textOf$1(value)}`}, write ${write}`
});

const within = (path, key) => typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key;

const isIn = (path, place) => !place || path === place || path.startsWith(place) && /[.[]/.test(path.charAt(place.length));

const printFinding = ({path, message, source}) => `${path ? `${path}: ` : ""}${message}${source ? ` (${source})` : ""}`;

const knownOf = ({row, pixel}) => {
  if ("use" in row) return all$1.find(({id}) => id === row.use);
  const scripts = (pixel.load ?? []).flatMap(step => "script" in step ? [ step.script ] : []);
  const hosts = (pixel.hosts ?? []).map(host => `https://${host.replace("*", "www")}/`);
  const cookies = (pixel.cookies ?? []).map(({name}) => name);
  return [ ...scripts, ...hosts, ...cookies ].map(what => findInAll(what)).find(Boolean);
};

const sells$1 = ({sale, category}) => sale ?? category === "marketing";

const adviseOnPixels = (resolved, categories) => resolved.flatMap(one => {
  const {row, pixel, path} = one;
  const known = knownOf(one);
  if (!known || pixel.off) return [];
  const catalogue = `row ${known.id} of the catalogue`;
  const category = categories[pixel.category];
  const found = [];
  if (category?.necessary && known.category !== "necessary") found.push({
    path: within(path, "category"),
    message: `got "${pixel.category}", so nobody is asked; ${known.name} is for ${known.category}, and only what a visitor’s own request needs may go unasked`,
    source: `Directive 2002/58/EC, art. 5(3); ${catalogue}`
  });
  if (sells$1(known) && !(pixel.sale ?? category?.sale)) found.push({
    path: within(path, "sale"),
    message: `${pixel.sale === false ? "got false" : `missing, and ${pixel.category} does not sell`}; ${known.vendor} counts as someone to whom data is sold, or with whom it is shared, unless your contract says otherwise`,
    source: `Cal. Civ. Code §1798.140(ad), (ah); ${catalogue}`
  });
  if ("use" in row && pixel.unverified?.length) found.push({
    path,
    message: `nobody looked up what the row says of ${pixel.unverified.join(", ")}: compare it with what you see on your site`,
    source: catalogue
  });
  return found;
});

const EPRIVACY = "Directive 2002/58/EC, art. 5(3)";

const EEA = [ [ "EU", "European Union, where no country is known", EPRIVACY ], [ "AT", "Austria", "Telekommunikationsgesetz 2021, § 165(3)" ], [ "BE", "Belgium", "Act of 30 July 2018 on the protection of personal data, art. 10/2" ], [ "BG", "Bulgaria", "Electronic Commerce Act, art. 4a" ], [ "CY", "Cyprus", "Law 112(I)/2004 on electronic communications, s. 99(5)" ], [ "CZ", "Czechia", "Act 127/2005 on electronic communications, § 89(3)" ], [ "DE", "Germany", "TDDDG, § 25" ], [ "DK", "Denmark", "Executive Order 1148 of 9 December 2011" ], [ "EE", "Estonia", EPRIVACY ], [ "ES", "Spain", "Ley 34/2002 (LSSI), art. 22.2" ], [ "FI", "Finland", "Act 917/2014 on electronic communications services, § 205" ], [ "FR", "France", "Loi Informatique et Libertés, art. 82" ], [ "GR", "Greece", "Law 3471/2006, art. 4(5)" ], [ "HR", "Croatia", "Electronic Communications Act 2022, art. 43" ], [ "HU", "Hungary", "Act C of 2003 on electronic communications, § 155(4)" ], [ "IE", "Ireland", "S.I. 336/2011, reg. 5" ], [ "IT", "Italy", "Codice in materia di protezione dei dati personali, art. 122" ], [ "LT", "Lithuania", "Law on Electronic Communications" ], [ "LU", "Luxembourg", "Act of 30 May 2005, art. 4" ], [ "LV", "Latvia", "Law on Information Society Services, s. 7.1" ], [ "MT", "Malta", "S.L. 586.01, reg. 5" ], [ "NL", "Netherlands", "Telecommunicatiewet, art. 11.7a" ], [ "PL", "Poland", "Prawo komunikacji elektronicznej, art. 399" ], [ "PT", "Portugal", "Lei 41/2004, art. 5" ], [ "RO", "Romania", "Law 506/2004, art. 4(5)" ], [ "SE", "Sweden", "Lag (2022:482) om elektronisk kommunikation, ch. 9 § 28" ], [ "SI", "Slovenia", "ZEKom-2, art. 225" ], [ "SK", "Slovakia", "Act 452/2021 on electronic communications, § 109(8)" ], [ "IS", "Iceland", EPRIVACY ], [ "LI", "Liechtenstein", EPRIVACY ], [ "NO", "Norway", "Ekomloven 2024, § 3-15" ], [ "AX", "Åland", "as Finland" ], [ "GF", "French Guiana", "as France" ], [ "GP", "Guadeloupe", "as France" ], [ "MF", "Saint-Martin", "as France" ], [ "MQ", "Martinique", "as France" ], [ "RE", "Réunion", "as France" ], [ "YT", "Mayotte", "as France" ], [ "EA", "Ceuta and Melilla", "as Spain" ], [ "IC", "Canary Islands", "as Spain" ] ];

const PECR = "Privacy and Electronic Communications Regulations 2003 (S.I. 2003/2426)";

const CAUTION = "Our choice, on the side of caution";

const OTHERS = [ [ "GB", "opt-in", "United Kingdom", "PECR, reg. 6 and Sch. A1 (Data (Use and Access) Act 2025)", PECR, "2026-02-05" ], [ "UK", "opt-in", "United Kingdom, by its reserved code", "as GB", PECR, "2026-02-05" ], [ "GG", "opt-in", "Guernsey", "as the United Kingdom", CAUTION ], [ "GI", "opt-in", "Gibraltar", "as the United Kingdom", CAUTION ], [ "IM", "opt-in", "Isle of Man", "as the United Kingdom", CAUTION ], [ "JE", "opt-in", "Jersey", "as the United Kingdom", CAUTION ], [ "CH", "opt-in", "Switzerland", "Asks for information and a way to refuse; consent for profiling of high risk", "Telecommunications Act, art. 45c; FADP; FDPIC guidelines on cookies of 2025" ], [ "CA", "opt-out", "Canada", "PIPEDA, as its commissioner reads it for advertising by behaviour", "OPC, Guidelines on privacy and online behavioural advertising, 2021" ], [ "CA-QC", "opt-in", "Québec", "Law 25: what identifies, locates or profiles is off by default", "CQLR c. P-39.1, s. 8.1", "2023-09-22" ], [ "BR", "opt-in", "Brazil", "LGPD, arts. 7 and 8", "Lei 13.709/2018; ANPD guide on cookies, 2022", "2020-09-18" ], [ "AE", "opt-in", "United Arab Emirates", "Consent unless another ground applies", "Federal Decree-Law 45/2021" ], [ "AR", "opt-in", "Argentina", "Consent, art. 5", "Ley 25.326" ], [ "CL", "opt-in", "Chile", "Consent unless another ground applies", "Ley 19.628, as rewritten by Ley 21.719", "2026-12-01" ], [ "CN", "opt-in", "China", "PIPL, art. 13", "Personal Information Protection Law", "2021-11-01" ], [ "CO", "opt-in", "Colombia", "Consent, art. 9", "Ley 1581 de 2012" ], [ "ID", "opt-in", "Indonesia", "PDP Law, art. 20", "Law 27 of 2022" ], [ "IN", "opt-in", "India", "DPDP Act, s. 6", "Digital Personal Data Protection Act, 2023" ], [ "KE", "opt-in", "Kenya", "Consent unless another ground applies, s. 30", "Data Protection Act, 2019" ], [ "KR", "opt-in", "South Korea", "PIPA, arts. 15 and 22", "Personal Information Protection Act" ], [ "NG", "opt-in", "Nigeria", "Consent unless another ground applies", "Nigeria Data Protection Act, 2023" ], [ "PE", "opt-in", "Peru", "Consent, art. 13", "Ley 29733" ], [ "SA", "opt-in", "Saudi Arabia", "PDPL, art. 5", "Royal Decree M/19" ], [ "TH", "opt-in", "Thailand", "PDPA, s. 19", "Personal Data Protection Act B.E. 2562" ], [ "TR", "opt-in", "Türkiye", "KVKK, art. 5, and the authority’s guideline on cookies", "Law 6698", "2016-04-07" ], [ "VN", "opt-in", "Vietnam", "Consent unless another ground applies", "Law 91/2025/QH15", "2026-01-01" ], [ "ZA", "opt-in", "South Africa", "POPIA, s. 11: consent or another ground; opt-in for caution", "Act 4 of 2013" ], [ "AU", "notice", "Australia", "APP 1 and 5: say what is done", "Privacy Act 1988" ], [ "JP", "notice", "Japan", "External transmission rule: say what is sent to whom, art. 27-12", "Telecommunications Business Act", "2023-06-16" ], [ "NZ", "notice", "New Zealand", "Information privacy principle 3: say what is done", "Privacy Act 2020" ] ];

const THREE = [ "sale", "targeted-advertising", "profiling" ];

const US_ACTS = [ [ "US-AL", "Alabama", "APDPA", "HB 351 of 2026", "2027-05-01", THREE ], [ "US-CA", "California", "CCPA", "Civ. Code § 1798.100 ff.; signal: § 1798.135, 11 CCR § 7025", "2020-01-01", [ "sale", "sharing", "sensitive" ], "2023-03-29" ], [ "US-CO", "Colorado", "CPA", "C.R.S. § 6-1-1301 ff.; signal: 4 CCR 904-3, rule 5.08", "2023-07-01", THREE, "2024-07-01", true ], [ "US-CT", "Connecticut", "CTDPA", "Conn. Gen. Stat. § 42-515 ff.", "2023-07-01", THREE, "2025-01-01" ], [ "US-DE", "Delaware", "DPDPA", "6 Del. C. ch. 12D", "2025-01-01", THREE, "2026-01-01" ], [ "US-FL", "Florida", "FDBR, a narrow act", "Fla. Stat. § 501.701 ff.", "2024-07-01", THREE ], [ "US-IA", "Iowa", "ICDPA", "Iowa Code ch. 715D", "2025-01-01", [ "sale", "targeted-advertising", "sensitive" ] ], [ "US-IN", "Indiana", "INCDPA", "Ind. Code art. 24-15", "2026-01-01", THREE ], [ "US-KY", "Kentucky", "KCDPA", "KRS § 367.3611 ff.", "2026-01-01", THREE ], [ "US-LA", "Louisiana", "LDPA", "SB 386 (Act 502) of 2026", "2027-01-01", THREE ], [ "US-MD", "Maryland", "MODPA", "Md. Code, Com. Law § 14-4701 ff.", "2025-10-01", THREE, "2025-10-01" ], [ "US-MN", "Minnesota", "MCDPA", "Minn. Stat. ch. 325M", "2025-07-31", THREE, "2025-07-31" ], [ "US-MT", "Montana", "MCDPA", "Mont. Code § 30-14-2801 ff.", "2024-10-01", THREE, "2025-01-01" ], [ "US-NE", "Nebraska", "NDPA", "Neb. Rev. Stat. § 87-1101 ff.", "2025-01-01", THREE, "2025-01-01" ], [ "US-NH", "New Hampshire", "NHPA", "RSA ch. 507-H", "2025-01-01", THREE, "2025-01-01" ], [ "US-NJ", "New Jersey", "NJDPA", "N.J.S.A. 56:8-166.4 ff.", "2025-01-15", THREE, "2025-07-15" ], [ "US-NV", "Nevada", "Online privacy law, sale only", "NRS 603A.300 ff.", "2019-10-01", [ "sale" ] ], [ "US-OK", "Oklahoma", "OCDPA", "SB 546 of 2026", "2027-01-01", THREE ], [ "US-OR", "Oregon", "OCPA", "ORS 646A.570 ff.", "2024-07-01", THREE, "2026-01-01" ], [ "US-RI", "Rhode Island", "RIDTPPA", "R.I. Gen. Laws ch. 6-48.1", "2026-01-01", THREE ], [ "US-TN", "Tennessee", "TIPA", "Tenn. Code § 47-18-3301 ff.", "2025-07-01", THREE ], [ "US-TX", "Texas", "TDPSA", "Bus. & Com. Code ch. 541; signal: § 541.055(e)", "2024-07-01", THREE, "2025-01-01" ], [ "US-UT", "Utah", "UCPA", "Utah Code ch. 13-61", "2023-12-31", [ "sale", "targeted-advertising", "sensitive" ] ], [ "US-VA", "Virginia", "VCDPA", "Va. Code § 59.1-575 ff.", "2023-01-01", THREE ], [ "US-VT", "Vermont", "VDPOSA", "S.71 (Act 145) of 2026", "2028-01-01", THREE, "2028-01-01" ] ];

const US_WITHOUT_ACT = [ [ "US", "United States, where no state is known" ], [ "US-AK", "Alaska" ], [ "US-AR", "Arkansas" ], [ "US-AZ", "Arizona" ], [ "US-DC", "District of Columbia" ], [ "US-GA", "Georgia" ], [ "US-HI", "Hawaii" ], [ "US-ID", "Idaho" ], [ "US-IL", "Illinois" ], [ "US-KS", "Kansas" ], [ "US-MA", "Massachusetts" ], [ "US-ME", "Maine" ], [ "US-MI", "Michigan" ], [ "US-MO", "Missouri" ], [ "US-MS", "Mississippi" ], [ "US-NC", "North Carolina" ], [ "US-ND", "North Dakota" ], [ "US-NM", "New Mexico" ], [ "US-NY", "New York" ], [ "US-OH", "Ohio" ], [ "US-PA", "Pennsylvania" ], [ "US-SC", "South Carolina" ], [ "US-SD", "South Dakota" ], [ "US-WA", "Washington" ], [ "US-WI", "Wisconsin" ], [ "US-WV", "West Virginia" ], [ "US-WY", "Wyoming" ], [ "AS", "American Samoa" ], [ "GU", "Guam" ], [ "MP", "Northern Mariana Islands" ], [ "PR", "Puerto Rico" ], [ "UM", "United States Minor Outlying Islands" ], [ "VI", "United States Virgin Islands" ] ];

const laws = [ ...EEA.map(([region, place, law]) => ({
  region,
  place,
  regime: "opt-in",
  law,
  source: EPRIVACY,
  verified: false
})), ...OTHERS.map(([region, regime, place, law, source, since]) => ({
  region,
  place,
  regime,
  law,
  source,
  ...since && {
    since
  },
  verified: false
})), ...US_ACTS.map(([region, place, law, source, since, optOut, gpc, verified = false]) => ({
  region,
  place,
  regime: "opt-out",
  law,
  source,
  since,
  optOut,
  ...gpc && {
    gpc
  },
  verified
})), ...US_WITHOUT_ACT.map(([region, place]) => ({
  region,
  place,
  regime: "opt-out",
  law: "No comprehensive act found; one rule for all of the US",
  source: CAUTION,
  verified: false
})), {
  region: "*",
  place: "Any other known region",
  regime: "opt-in",
  law: "No row: ask first",
  source: CAUTION,
  verified: false
}, {
  region: "unknown",
  place: "A region that is unknown, late or failing",
  regime: "opt-in",
  law: "The strictest rule",
  source: CAUTION,
  verified: false
} ];

const DEFAULT_CATEGORIES = {
  necessary: {},
  functional: {},
  analytics: {},
  marketing: {}
};

const categoriesOf = config => {
  const named = isObject(config.categories) ? config.categories : DEFAULT_CATEGORIES;
  const filled = Object.entries(named).map(([id, given]) => {
    const {necessary = id === "necessary", sale = id === "marketing"} = isObject(given) ? given : {};
    return [ id, {
      necessary: necessary === true,
      sale: sale === true
    } ];
  });
  return Object.fromEntries(filled);
};

const STRICTNESS = [ "notice", "opt-out", "opt-in" ];

const isLooser = (one, other) => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other);

const valuesOf = (setting, path) => {
  if (setting === undefined) return [];
  if (typeof setting !== "object" || setting === null) return [ {
    value: setting,
    at: path
  } ];
  return Object.entries(setting).map(([region, value]) => ({
    value,
    at: within(path, region),
    region
  }));
};

const onNotice = ({notice}) => notice && !notice.privacyUrl ? [ {
  path: "notice.privacyUrl",
  message: "missing: no view leads to your privacy policy",
  source: "GDPR art. 13; Cal. Bus. & Prof. Code §22575(a)"
} ] : [];

const onRegion = ({region, regimes}) => {
  if (typeof region !== "string") return [];
  if (region === "*" || region === "unknown") return [ {
    path: "region",
    message: `got "${region}", which is no place: leave it out, and the strictest rules hold`
  } ];
  const overrides = typeof regimes === "object" ? regimes : {};
  if (regimeOf(region, overrides) === "opt-in") return [];
  return [ {
    path: "region",
    message: `got "${region}": every visitor counts as being there, and none is asked first. Let your server say where each one is, or leave it out`,
    source: "Directive 2002/58/EC, art. 5(3)"
  } ];
};

const onRegimes = ({regimes}) => Object.entries(typeof regimes === "object" ? regimes : {}).flatMap(([region, regime]) => {
  const law = laws.find(row => row.region === region && region !== "*");
  if (!law || !isLooser(regime, law.regime)) return [];
  const message = `got "${regime}", where the rule is ${law.regime}`;
  return [ {
    path: within("regimes", region),
    message,
    source: `${law.law}; ${law.source}`
  } ];
});

const onSignals = ({signals}) => {
  const {gpc = "enforce"} = signals ?? {};
  const bound = laws.filter(law => law.gpc);
  const ignoring = bound.filter(({region}) => (typeof gpc === "string" ? gpc : inRegion(region, gpc) ?? "enforce") !== "enforce");
  if (!ignoring.length) return [];
  const named = ignoring.map(law => `${law.region} from ${law.gpc}`).join(", ");
  return [ {
    path: "signals.gpc",
    message: `got ${JSON.stringify(gpc)}, though Global Privacy Control binds sites: ${named}`,
    source: "Cal. Civ. Code §1798.135(e); 11 CCR §7025; the acts of the other states"
  } ];
};

const onStorage = ({storage = {}, regimes}) => {
  const overrides = typeof regimes === "object" ? regimes : {};
  const asks = region => region === undefined || region === "*" || region === "unknown" || regimeOf(region, overrides) === "opt-in";
  const long = valuesOf(storage.days, "storage.days").filter(({value, region}) => value > 180 && asks(region)).map(({value, at}) => ({
    path: at,
    message: `got ${value}: where people are asked first, six months are good practice`,
    source: "CNIL, recommendation of 17 September 2020; GDPR names no number"
  }));
  const {refusedDays = 365} = storage;
  const kept = typeof refusedDays === "number" ? refusedDays : inRegion("US-CA", refusedDays) ?? 365;
  if (kept >= 365) return long;
  return [ ...long, {
    path: "storage.refusedDays",
    message: `got ${kept} days for California: who opted out there may not be asked to opt back in for twelve months`,
    source: "Cal. Civ. Code §1798.135(c)(4); 11 CCR §7026(k)"
  } ];
};

const onGoogle = config => {
  const {mode, types = {}} = config.google ?? {};
  const known = Object.keys(categoriesOf(config));
  const lost = Object.entries(types).filter(([, id]) => !known.includes(id)).map(([type, id]) => ({
    path: within("google.types", type),
    message: `got "${id}", which is no category: write one of ${known.join(", ")}`
  }));
  if (mode !== "advanced") return lost;
  return [ ...lost, {
    path: "google.mode",
    message: 'got "advanced": Google’s tags load, and send, before anyone says yes',
    source: "Directive 2002/58/EC, art. 5(3); EDPB Guidelines 2/2023"
  } ];
};

const onShopify = ({shopify = {}}) => shopify.headlessStorefront ? [ "checkoutRootDomain", "storefrontRootDomain", "storefrontAccessToken" ].filter(key => !shopify[key]).map(key => ({
  path: within("shopify", key),
  message: "missing: without it no choice reaches Shopify’s checkout from a storefront outside its themes"
})) : [];

const adviseOnRules = config => [ onNotice, onRegion, onRegimes, onSignals, onStorage, onGoogle, onShopify ].flatMap(advise => advise(config));

const entriesOf = value => isObject(value) ? Object.entries(value) : [];

const itemsOf = value => Array.isArray(value) ? value : [];

const idOf$1 = row => isObject(row) ? row.use ?? row.id : undefined;

const checkNames = config => {
  const categories = categoriesOf(config);
  const known = Object.keys(categories);
  const found = [];
  const must = (fits, path, value, write) => {
    if (!fits) found.push(wrong(path, value, write));
  };
  for (const id of known) {
    const path = within("categories", id);
    must(!(id in {}), path, id, "another id: every object has this name already");
    const {necessary, sale} = categories[id] ?? {};
    must(!necessary || !sale, within(path, "necessary"), true, "false: it sells, so it can be refused");
  }
  const taken = [ ...known ];
  itemsOf(config.pixels).forEach((row, index) => {
    const id = idOf$1(row);
    if (typeof id !== "string") return;
    const path = within(within("pixels", index), isObject(row) && row.use !== undefined ? "use" : "id");
    must(!(id in {}), path, id, "another id: every object has this name already");
    must(!taken.includes(id), path, id, `another id: a ${known.includes(id) ? "category" : "pixel"} has this one`);
    taken.push(id);
  });
  const enforceOn = isObject(config.signals) ? config.signals.enforceOn : undefined;
  for (const [signal, ids] of entriesOf(enforceOn)) itemsOf(ids).forEach((id, index) => {
    const path = within(within("signals.enforceOn", signal), index);
    must(typeof id !== "string" || known.includes(id), path, id, `one of ${known.join(", ")}`);
  });
  const host = isObject(config.host) ? config.host.choice : undefined;
  for (const [id] of entriesOf(host)) must([ ...taken, "sale" ].includes(id), within("host.choice", id), id, `one of ${[ ...taken, "sale" ].join(", ")}`);
  const free = known.filter(id => !categories[id]?.sale);
  for (const [region, ids] of entriesOf(config.exempt)) itemsOf(ids).forEach((id, index) => {
    const path = within(within("exempt", region), index);
    must(typeof id !== "string" || free.includes(id), path, id, `one that does not sell: ${free.join(", ")}`);
  });
  return found;
};

const rowId = row => "use" in row ? row.use : row.id;

const said = (pattern, words) => Object.assign(pattern, {
  toString: () => words
});

const never = words => said(/(?!)/, words);

const TEXT = said(/^".+"$/s, "a text");

const FLAG = said(/^(true|false)$/, "true or false");

const NUMBER = said(/^\d+(\.\d+)?$/, "a number of days");

const JSON_VALUE = said(/^(["[{\d-]|true|false|null)/, "a JSON value");

const LIST = said(/^\[/, "a list");

const ID$1 = said(/^"[a-z][\w.-]*"$/i, "the id of a pixel");

const HOST = said(/^"(\*\.)?[a-z\d][a-z\d.-]*(:\d+)?"$/i, "a host such as shop example or a wildcard for its subdomains");

const PATH = said(/^"[^"\s]+"$/, "a host and path, or a path");

const KEY = said(/^"[^"]+"$/, "a name");

const GLOBAL = said(/^"(?!(eval|Function|set(Timeout|Interval)|document|location|window|self|top|parent|frames|globalThis)[."])(?!([^"]*\.)?(__proto__|constructor|prototype)[."])[^".\s]+(\.[^".\s]+)*"$/, "the path of a global of the vendor");

const SCRIPT$1 = said(/^"(https?:\/\/|\/)[^"\s{}]+"$/i, "an https address or a path");

const ATTRIBUTE = said(/^"(?!on|src)[a-z][\w-]*"$/i, "an attribute without code");

const COOKIE = {
  pattern: TEXT,
  days: NUMBER,
  httpOnly: FLAG
};

const ADDRESS = said(/^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i, "an https address or a path");

const ACTS = [ "before", "load", "allow", "refuse", "restrict", "unrestrict" ];

const ROW = {
  "!": 4,
  id: TEXT,
  name: TEXT,
  vendor: TEXT,
  category: TEXT,
  purpose: TEXT,
  privacyUrl: ADDRESS,
  sale: FLAG,
  needs: [ ID$1 ],
  hosts: [ HOST ],
  paths: [ PATH ],
  cookies: [ {
    "!": 2,
    name: KEY,
    purpose: TEXT,
    ...COOKIE
  } ],
  foreignCookies: [ {
    "!": 3,
    name: KEY,
    purpose: TEXT,
    host: HOST,
    ...COOKIE
  } ],
  storage: [ {
    "!": 3,
    area: said(/^"(local|session|idb|cache)"$/, "local, session, idb or cache"),
    key: KEY,
    purpose: TEXT
  } ],
  persists: FLAG,
  restricted: FLAG,
  off: FLAG,
  unverified: [ KEY ],
  ...Object.fromEntries(ACTS.map(act => [ act, LIST ]))
};

const STEPS$1 = {
  stub: {
    "!": 1,
    stub: GLOBAL,
    queue: GLOBAL,
    methods: [ KEY ]
  },
  push: {
    "!": 2,
    push: GLOBAL,
    value: JSON_VALUE
  },
  call: {
    "!": 2,
    call: GLOBAL,
    args: LIST
  },
  new: {
    "!": 3,
    new: GLOBAL,
    args: LIST,
    as: GLOBAL
  },
  script: {
    "!": 1,
    script: SCRIPT$1,
    attributes: {
      "#": ATTRIBUTE,
      "*": said(/^"/, "a text")
    }
  },
  set: {
    "!": 2,
    set: GLOBAL,
    value: JSON_VALUE
  }
};

const isCircular = (pixel, declared) => {
  const rows = declared.filter(row => !("use" in row) && row.id !== pixel.id);
  const reached = new Set;
  const reach = from => {
    for (const need of [ ...rows, pixel ].find(({id}) => id === from)?.needs ?? []) if (reached.size < reached.add(need).size) reach(need);
  };
  reach(pixel.id);
  return reached.has(pixel.id);
};

const checkRow = (check, pixel, declared) => {
  const key = `pixels.${pixel.id}`;
  check(ROW, pixel, key);
  for (const {name, pattern} of [ ...pixel.cookies ?? [], ...pixel.foreignCookies ?? [] ]) try {
    new RegExp(pattern ?? "");
  } catch {
    check(never("a regular expression"), pattern, `${key}.cookies.${name}.pattern`);
  }
  for (const act of ACTS) (pixel[act] ?? []).forEach((step, index) => {
    const at = `${key}.${act}[${index}]`;
    const kind = Object.keys(STEPS$1).find(one => one in Object(step));
    check(kind ? STEPS$1[kind] : never(`a step: ${Object.keys(STEPS$1).join(", ")}`), step, at);
    if (act === "before" && "script" in step) check(never("it into load: before touches no network"), step.script, at);
  });
  if (pixel.restricted && !pixel.restrict) check(never("false: this row has no restrict steps, so it has no restricted mode"), true, `${key}.restricted`);
  for (const need of pixel.needs ?? []) if (!declared.some(row => rowId(row) === need)) check(never("the id of a declared pixel"), need, `${key}.needs`);
  if (isCircular(pixel, declared)) check(never("pixels that do not need this one in turn"), pixel.needs, `${key}.needs`);
};

const findingOf = (error, {row, path}) => {
  const said = error instanceof Error ? error.message : String(error);
  const [, key = "", is = "", write = said] = /^Heed: "(.*?)" is ([\s\S]*); write ([\s\S]*)$/.exec(said) ?? [];
  const own = [ `pixels.${idOf$1(row)}`, "pixels", String(idOf$1(row)) ].find(one => key.startsWith(`${one}.`));
  const place = own === undefined ? path : `${path}${key.slice(own.length)}`;
  const got = is === "missing" || is === "undefined" ? "missing" : is === "unknown" ? is : `got ${is}`;
  return {
    path: place,
    message: `${got}, write ${write}`
  };
};

const checkPixels = (declared, categories) => {
  const errors = [];
  const attempt = (one, act) => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof TypeError)) errors.push(findingOf(error, one));
      return undefined;
    }
  };
  const resolved = declared.flatMap(one => {
    const pixel = attempt(one, () => resolveUses([ one.row ])[0]);
    return pixel ? [ {
      ...one,
      pixel
    } ] : [];
  });
  const all = declared.map(one => resolved.find(({path}) => path === one.path)?.pixel ?? one.row);
  for (const one of resolved) {
    const {category} = one.pixel;
    if (typeof category === "string" && !categories.includes(category)) errors.push(wrong(within(one.path, "category"), category, `one of ${categories.join(", ")}`));
    attempt(one, () => checkRow(check$1, one.pixel, all));
  }
  return {
    errors,
    resolved
  };
};

let store$4;

const DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};

function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}

let store$3;

function getGlobalMessage(lang) {
  return store$3?.get(lang);
}

let store$2;

function getSchemaMessage(lang) {
  return store$2?.get(lang);
}

let store$1;

function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}

function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}

function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
}

function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

function _joinExpects(values$1, separator) {
  const list = [ ...new Set(values$1) ];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}

function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: value$1 => schema["~run"]({
      value: value$1
    }, getGlobalConfig())
  };
  return schema;
}

function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
    return key;
  }
  return null;
}

var ValiError = class extends Error {
  constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
  }
};

const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;

const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;

const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}

function email$1(message$1) {
  return {
    kind: "validation",
    type: "email",
    reference: email$1,
    expects: null,
    async: false,
    requirement: EMAIL_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
      return dataset;
    }
  };
}

function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}

function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}

function isoTimestamp(message$1) {
  return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
      return dataset;
    }
  };
}

function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
        received: `${dataset.value.length}`
      });
      return dataset;
    }
  };
}

function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
        received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
      });
      return dataset;
    }
  };
}

function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
        received: `${dataset.value.length}`
      });
      return dataset;
    }
  };
}

function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
        received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
      });
      return dataset;
    }
  };
}

function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, {
        received: "0"
      });
      return dataset;
    }
  };
}

function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}

function title(title_) {
  return {
    kind: "metadata",
    type: "title",
    reference: title,
    title: title_
  };
}

function trim() {
  return {
    kind: "transformation",
    type: "trim",
    reference: trim,
    async: false,
    "~run"(dataset) {
      dataset.value = dataset.value.trim();
      return dataset;
    }
  };
}

function url$1(message$1) {
  return {
    kind: "validation",
    type: "url",
    reference: url$1,
    async: false,
    expects: null,
    requirement(input) {
      try {
        if (URL.canParse) return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    },
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
      return dataset;
    }
  };
}

function uuid$1(message$1) {
  return {
    kind: "validation",
    type: "uuid",
    reference: uuid$1,
    async: false,
    expects: null,
    requirement: UUID_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
      return dataset;
    }
  };
}

const ABORT_EARLY_CONFIG = {
  abortEarly: true
};

function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

function forward(action, path) {
  return {
    ...action,
    "~run"(dataset, config$1) {
      const prevIssues = dataset.issues && [ ...dataset.issues ];
      dataset = action["~run"](dataset, config$1);
      if (dataset.issues) {
        for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
          let pathInput = dataset.value;
          for (const key of path) {
            const pathValue = pathInput[key];
            const pathItem = {
              type: "unknown",
              origin: "value",
              input: pathInput,
              key,
              value: pathValue
            };
            if (issue.path) issue.path.push(pathItem); else issue.path = [ pathItem ];
            if (!pathValue) break;
            pathInput = pathValue;
          }
        }
      }
      return dataset;
    }
  };
}

function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

function is(schema, input) {
  return !schema["~run"]({
    value: input
  }, ABORT_EARLY_CONFIG).issues;
}

function any$1() {
  return _standardSchema({
    kind: "schema",
    type: "any",
    reference: any$1,
    expects: "any",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}

function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({
            value: value$1
          }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}

function number$2(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number$2,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function optional$1(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional$1,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}

function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({
            value: entryKey
          }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [ pathItem ];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({
            value: entryValue
          }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({
              value: value$1
            }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [ {
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              } ]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [ {
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              } ]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}

function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
  return issues;
}

function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map(option => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({
          value: dataset.value
        }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
          validDataset = optionDataset;
          break;
        } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, {
          issues: _subIssues(typedDatasets)
        });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
        issues: _subIssues(untypedDatasets)
      });
      return dataset;
    }
  });
}

function parse(schema, input, config$1) {
  const dataset = schema["~run"]({
    value: input
  }, getGlobalConfig(config$1));
  if (dataset.issues) throw new ValiError(dataset.issues);
  return dataset.value;
}

function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}

function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({
    value: input
  }, getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

const distance = (one, two) => {
  const rows = [ Array.from({
    length: two.length + 1
  }, (_, index) => index) ];
  for (let i = 1; i <= one.length; i++) {
    const row = [ i ];
    for (let j = 1; j <= two.length; j++) {
      const [above = [], before = []] = [ rows[i - 1], rows[i - 2] ];
      const same = one[i - 1] === two[j - 1] ? 0 : 1;
      const ways = [ (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same ];
      if (one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) ways.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows[one.length]?.[two.length] ?? 0;
};

const nearest = (name, known) => {
  const [best] = known.map(one => ({
    one,
    away: distance(name.toLowerCase(), one.toLowerCase())
  })).sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(Math.max(best.one.length, name.length) / 3)) ? best.one : undefined;
};

const unknown = (path, name, known) => {
  const near = nearest(name, known);
  return {
    path,
    message: `unknown, ${near ? `did you mean ${near}? ` : ""}write one of ${known.join(", ")}`
  };
};

const meant = (options, value) => {
  if (!isObject(value)) return;
  const named = options.filter(({entries}) => entries);
  const isMeant = ({entries = {}}) => Object.hasOwn(value, Object.keys(entries)[0] ?? "");
  return options.find(({type}) => type === "record") ?? (named.length > 1 ? named.find(isMeant) : named[0]);
};

const checkShape = (schema, value, path = "") => {
  const {type, entries, item, wrapped, key, value: each, options, message = ""} = schema;
  if (wrapped) return value === undefined ? [] : checkShape(wrapped, value, path);
  if (entries) {
    const known = Object.keys(entries);
    if (!isObject(value)) return [ wrong(path, value, `an object of ${known.join(", ")}`) ];
    const strange = Object.keys(value).filter(name => !Object.hasOwn(entries, name) && value[name] !== undefined);
    return [ ...strange.map(name => unknown(within(path, name), name, known)), ...known.flatMap(name => checkShape(entries[name], value[name], within(path, name))) ];
  }
  if (item) {
    if (!Array.isArray(value)) return [ wrong(path, value, "a list") ];
    return value.flatMap((one, index) => checkShape(item, one, within(path, index)));
  }
  if (key && each) {
    if (!isObject(value)) return [ wrong(path, value, message) ];
    return Object.keys(value).flatMap(name => {
      const place = within(path, name);
      const misnamed = checkShape(key, name, place);
      return misnamed.length || value[name] === undefined ? misnamed : checkShape(each, value[name], place);
    });
  }
  if (type === "any") return value === undefined ? [ wrong(path, value, "a JSON value") ] : [];
  if (type === "union") {
    const option = meant(options ?? [], value);
    if (option) return checkShape(option, value, path);
    const single = options?.filter(one => !one.entries && !one.key) ?? [];
    return single.some(one => is(one, value)) ? [] : [ wrong(path, value, message) ];
  }
  const [issue] = safeParse(schema, value).issues ?? [];
  return issue ? [ wrong(path, value, message || issue.message) ] : [];
};

const fits$1 = (pattern, words) => pipe(string(words), regex(pattern, words));

const text$5 = pipe(string("a text"), nonEmpty("a text"));

const flag$1 = boolean("true or false");

const id = fits$1(/^(?!([Ss][Aa][Ll][Ee]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[A-Za-z][\w.-]*$/, "an id: letters, digits, - _ .");

const region$1 = fits$1(/^(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)$/, "an ISO 3166 code such as US-CA, * or unknown");

const address$1 = fits$1(/^[^\S\t-\r]*([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[^: ]*([/?#]|$))/, "an https address or a path");

const oneOf$1 = words => {
  const known = Object.keys(words);
  return picklist(known, `one of ${known.join(", ")}`);
};

const optional = schema => optional$1(schema);

const list$1 = schema => array(schema);

const object$1 = (name, entries) => pipe(strictObject(entries), title(name));

const table = (name, value, words) => record(name, value, words);

const either = (options, words) => union(options, words);

const any = string("a text");

const json = any$1();

const number$1 = number$2("a number");

const step = either([ object$1("Step", {
  stub: any,
  queue: optional(any),
  methods: optional(list$1(any))
}), object$1("Step", {
  push: any,
  value: json
}), object$1("Step", {
  call: any,
  args: list$1(json)
}), object$1("Step", {
  new: any,
  args: list$1(json),
  as: any
}), object$1("Step", {
  script: any,
  attributes: optional(table(any, any, "an object of texts"))
}), object$1("Step", {
  set: any,
  value: json
}) ], "a step: stub, push, call, new, script or set");

const steps = optional(list$1(step));

const cookie = {
  name: any,
  pattern: optional(any),
  days: optional(number$1),
  purpose: any,
  httpOnly: optional(flag$1)
};

const pixel = object$1("Pixel", {
  id,
  name: any,
  vendor: any,
  purpose: optional(any),
  privacyUrl: optional(any),
  category: id,
  sale: optional(flag$1),
  needs: optional(list$1(any)),
  hosts: optional(list$1(any)),
  paths: optional(list$1(any)),
  cookies: optional(list$1(object$1("PixelCookie", cookie))),
  foreignCookies: optional(list$1(object$1("PixelCookie", {
    ...cookie,
    host: any
  }))),
  storage: optional(list$1(object$1("PixelStorage", {
    area: oneOf$1({
      local: true,
      session: true,
      idb: true,
      cache: true
    }),
    key: any,
    purpose: any
  }))),
  before: steps,
  load: steps,
  allow: steps,
  refuse: steps,
  persists: optional(flag$1),
  restrict: steps,
  unrestrict: steps,
  restricted: optional(flag$1),
  off: optional(flag$1),
  unverified: optional(list$1(any))
});

const pixelUse = object$1("PixelUse", {
  use: id,
  id: optional(text$5),
  settings: optional(table(any, any, "an object of texts")),
  without: optional(list$1(any)),
  category: optional(id),
  sale: optional(flag$1),
  restricted: optional(flag$1),
  off: optional(flag$1)
});

const CALLS = {
  reporter: true,
  effects: true,
  onOptOut: true,
  onError: true
};

const byRegion = (rule, words) => either([ rule, table(region$1, rule, words) ], `${words}, or an object of such by region`);

const number = words => pipe(number$2(words), finite(words), minValue(0, words));

const signal = oneOf$1({
  enforce: true,
  report: true,
  ignore: true
});

const rule = byRegion(signal, "enforce, report or ignore");

const days = byRegion(number("a number of days"), "a number of days");

const ids = list$1(id);

const change = object$1("NoticeChange", {
  version: text$5,
  date: pipe(string("a date YYYY-MM-DD"), regex(/^\d{4}-\d\d-\d\d$/, "a date YYYY-MM-DD")),
  summary: text$5,
  added: optional(list$1(text$5)),
  removed: optional(list$1(text$5))
});

const rights = object$1("Rights", {
  know: optional(address$1),
  delete: optional(address$1),
  correct: optional(address$1),
  email: optional(address$1),
  account: optional(address$1)
});

const notice = object$1("Config.notice", {
  url: address$1,
  version: text$5,
  privacyUrl: optional(address$1),
  history: optional(list$1(change)),
  rights: optional(rights)
});

const signals = object$1("SignalRules", {
  gpc: optional(rule),
  dnt: optional(rule),
  enforceOn: optional(object$1("SignalRules.enforceOn", {
    gpc: optional(ids),
    dnt: optional(ids)
  })),
  secGpc: optional(flag$1)
});

const category = object$1("CategoryConfig", {
  label: optional(text$5),
  description: optional(text$5),
  necessary: optional(flag$1),
  sale: optional(flag$1),
  sensitive: optional(flag$1)
});

const storage = object$1("Config.storage", {
  cookie: optional(pipe(string("a name of letters, digits, - _ ."), regex(/^[\w.-]+$/, "a name of letters, digits, - _ ."))),
  domain: optional(text$5),
  days: optional(days),
  refusedDays: optional(days)
});

const google = object$1("GoogleConfig", {
  mode: optional(oneOf$1({
    basic: true,
    advanced: true
  })),
  waitForUpdate: optional(number("a number of milliseconds")),
  adsDataRedaction: optional(flag$1),
  urlPassthrough: optional(flag$1),
  types: optional(table(text$5, text$5, "an object of category ids by type"))
});

const domain = pipe(string("a domain without https://"), regex(/^[\w.-]+$/, "a domain without https://"));

const shopify = object$1("ShopifyConfig", {
  headlessStorefront: optional(flag$1),
  checkoutRootDomain: optional(domain),
  storefrontRootDomain: optional(domain),
  storefrontAccessToken: optional(text$5)
});

const origin = pipe(string("an origin such as https://app.example"), regex(/^https?:\/\/[^/?#*\s"]+$/, "an origin such as https://app.example"));

const host = object$1("HostConfig", {
  choice: optional(either([ picklist([ "all", "none" ], "all or none"), table(text$5, flag$1, "an object of true and false by name") ], "all, none, or an object of true and false by name")),
  origins: optional(list$1(origin)),
  override: optional(flag$1)
});

const ui = object$1("UiConfig", {
  layout: optional(oneOf$1({
    bar: true,
    box: true,
    dialog: true
  })),
  position: optional(oneOf$1({
    bottom: true,
    top: true,
    "bottom-left": true,
    "bottom-right": true,
    "top-left": true,
    "top-right": true
  })),
  theme: optional(oneOf$1({
    auto: true,
    light: true,
    dark: true
  })),
  look: optional(oneOf$1({
    plain: true,
    soft: true,
    contrast: true,
    shop: true
  })),
  language: optional(text$5),
  link: optional(flag$1)
});

const report = object$1("Config.report", {
  url: address$1,
  signals: optional(flag$1),
  shown: optional(flag$1)
});

const regimes = table(region$1, oneOf$1({
  "opt-in": true,
  "opt-out": true,
  notice: true
}), "an object of regimes by region");

const configSchema = object$1("Config", {
  $schema: optional(any$1()),
  site: optional(text$5),
  notice,
  region: optional(region$1),
  regimes: optional(either([ literal("us-strict"), regimes ], "an object of regimes by region, or us-strict")),
  signals: optional(signals),
  exempt: optional(table(region$1, ids, "an object of lists of category ids by region")),
  minors: optional(flag$1),
  categories: optional(table(id, category, "an object of categories by id")),
  pixels: optional(list$1(either([ pixelUse, pixel ], "an object: use and id of a row of the catalogue, or a row"))),
  storage: optional(storage),
  report: optional(report),
  google: optional(google),
  shopify: optional(shopify),
  guard: optional(oneOf$1({
    report: true,
    warn: true,
    enforce: true
  })),
  host: optional(host),
  withdraw: optional(oneOf$1({
    reload: true,
    ask: true,
    stay: true
  })),
  ui: optional(either([ literal(false), ui ], "false, or an object")),
  identity: optional(text$5)
});

const isCall = value => typeof value === "function";

const CALLABLE = [ ...Object.keys(CALLS), "region", "identity" ];

const inJson = config => Object.entries(config).filter(([name, value]) => !CALLABLE.includes(name) || !(name === "effects" && Array.isArray(value) ? value.every(isCall) : isCall(value)));

const byPath = (one, other) => one.path.localeCompare(other.path, "en", {
  numeric: true
});

const checkConfig = config => {
  if (!isObject(config)) return {
    errors: [ wrong("", config, "an object with a notice") ],
    advice: []
  };
  const said = inJson(config);
  const misplaced = said.filter(([name, value]) => name in CALLS && value !== undefined);
  const given = Object.fromEntries(said.filter(([name]) => !(name in CALLS)));
  const errors = [ ...misplaced.map(([name, value]) => wrong(name, value, "a function, in JavaScript: JSON holds none")), ...checkShape(configSchema, given) ];
  const rows = Array.isArray(given.pixels) ? given.pixels : [];
  const declared = rows.map((row, index) => ({
    row,
    path: within("pixels", index)
  })).filter(({row}) => isObject(row));
  const categories = categoriesOf(given);
  const pixels = checkPixels(declared, Object.keys(categories));
  for (const one of [ ...checkNames(given), ...pixels.errors ]) if (!errors.some(({path}) => isIn(path, one.path) || isIn(one.path, path))) errors.push(one);
  const isRight = place => !errors.some(({path}) => isIn(path, place));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => isRight(name)));
  const sound = pixels.resolved.filter(({path}) => isRight(path));
  const advice = [ ...adviseOnRules(right), ...adviseOnPixels(sound, categories) ];
  return {
    errors: errors.sort(byPath),
    advice: advice.sort(byPath)
  };
};

const policyOf = config => {
  const {errors} = checkConfig(config);
  if (errors.length) throw new HeedError("config", errors.map(printFinding).join("\n"));
  return resolveConfig({
    ...config,
    pixels: resolveUses(config.pixels ?? [])
  }, "");
};

const checkLanguage = language => {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw new HeedError("config", `"language" is ${JSON.stringify(language)}; write a BCP 47 tag such as en`);
  }
};

const renderNotice$1 = (config, language) => {
  checkLanguage(language);
  return z(notice$1({
    policy: policyOf(config)
  }));
};

const enSignals = inWords$1("signals", {
  lang: "en",
  gpc: "Global Privacy Control",
  dnt: "Do Not Track",
  choices: "Your Privacy Choices",
  sell: "Do Not Sell or Share My Personal Information",
  limit: "Limit the Use of My Sensitive Personal Information",
  icon: "California Consumer Privacy Act (CCPA) Opt-Out Icon",
  settings: "Cookie settings",
  enforce: {
    gpc: "If your browser sends it, we take it as your request to opt out of the sale and sharing of your personal data. " + "What would sell or share them stays off without a click{listed}, for twelve months after we last saw the signal " + "or until you tell us otherwise. If you allow it in a view that names the signal, we follow that.",
    dnt: "While your browser sends it, we take it as a no to the sale and sharing of your personal data. What would sell or " + "share them stays off without a click{listed}, unless you allow it in a view that names the signal."
  },
  listed: ", and so does what we would run for {purposes}",
  report: "If your browser sends it, we write that down and do not respond in any other way.",
  ignore: "We do not respond to it.",
  here: "In {places}: {text}",
  elsewhere: "Elsewhere: {text}",
  unknown: "Where we do not know the place: {text}",
  othersTitle: "Other companies",
  others: "Companies whose pixels our Cookie Notice lists may learn what you do here, over time and together with what you do on " + "other sites, where you allow it or, if the law of your place does not ask for that, have not refused it.",
  noOthers: "We have declared no pixel that sells or shares your personal data.",
  changesTitle: "Changes",
  changes: "When our Cookie Notice changes in a way that matters, it gets a new version, and we tell you on your next visit before " + "anything new runs that needs your consent. In force is version {version}{since}.",
  since: ", since {date}",
  sends: "Your browser sends {signal}.",
  neither: "Your browser sends neither {gpc} nor {dnt}.",
  overridden: "You allowed selling and sharing here all the same, and can take that back at any time.",
  unheeded: "We do not act on it.",
  memory: "Your browser sent it before, and that holds for twelve months or until you say otherwise.",
  optedOut: "You opted out."
});

const OTHERWISE = {
  gpc: "enforce",
  dnt: "report"
};

const list = names => new Intl.ListFormat(enSignals.lang).format(names);

const placeOf = code => {
  const [country = code, part] = code.split("-");
  const name = new Intl.DisplayNames(enSignals.lang, {
    type: "region"
  }).of(country) ?? country;
  return part ? `${name} (${part})` : name;
};

const dateOf = day => new Intl.DateTimeFormat(enSignals.lang, {
  dateStyle: "long",
  timeZone: "UTC"
}).format(new Date(`${day}T00:00:00Z`));

const answerTo = (name, rule, {signals, categories, report, reporter}) => {
  if (rule !== "enforce") {
    const noted = rule === "report" && (reporter || report && report.signals !== false);
    return noted ? enSignals.report : enSignals.ignore;
  }
  const ids = (signals.enforceOn[name] ?? []).filter(id => !categories[id]?.sale);
  const purposes = list(ids.map(id => categories[id]?.label ?? en.purposes[id] ?? id));
  return fill(enSignals.enforce[name], {
    listed: ids[0] ? fill(enSignals.listed, {
      purposes
    }) : ""
  });
};

const inWords = (name, said) => {
  const rules = said.signals[name];
  if (typeof rules === "string") return answerTo(name, rules, said);
  const {"*": rest = OTHERWISE[name], unknown, ...places} = rules;
  const sentences = [ "enforce", "report", "ignore" ].flatMap(rule => {
    const codes = Object.keys(places).filter(code => places[code] === rule);
    return codes[0] ? [ fill(enSignals.here, {
      places: list(codes.map(placeOf)),
      text: answerTo(name, rule, said)
    }) ] : [];
  });
  if (unknown) sentences.push(fill(enSignals.unknown, {
    text: answerTo(name, unknown, said)
  }));
  return [ ...sentences, fill(enSignals.elsewhere, {
    text: answerTo(name, rest, said)
  }) ].join(en.gap);
};

const paragraphs = said => {
  const {categories, pixels, notice} = said;
  const sells = Object.values(categories).some(({sale}) => sale) || pixels.some(({sale}) => sale);
  const since = notice.history?.find(({version}) => version === notice.version)?.date;
  return [ {
    title: enSignals.gpc,
    text: inWords("gpc", said)
  }, {
    title: enSignals.dnt,
    text: inWords("dnt", said)
  }, {
    title: enSignals.othersTitle,
    text: sells ? enSignals.others : enSignals.noOthers
  }, {
    title: enSignals.changesTitle,
    text: fill(enSignals.changes, {
      version: notice.version,
      since: since ? fill(enSignals.since, {
        date: dateOf(since)
      }) : ""
    })
  } ];
};

const signalStatement$1 = (config, language) => {
  checkLanguage(language);
  const policy = policyOf(config);
  const said = {
    ...policy,
    signals: {
      ...policy.signals,
      ...config.signals
    }
  };
  return paragraphs(said).map(({title, text}) => `${title}. ${text}`).join("\n");
};

const gpcSupport = ({region, signals}, date) => {
  const rule = signals?.gpc ?? "enforce";
  const bound = region ? laws.filter(({gpc}) => gpc && gpc <= date).map(law => law.region) : [ undefined ];
  return {
    gpc: (typeof rule === "string" ? [ rule ] : bound.map(one => inRegion(one, rule) ?? "enforce")).every(one => one === "enforce"),
    lastUpdate: date
  };
};

const DATE = /^(\d{4}-\d\d-\d\d)(t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i;

const isDate = value => {
  const day = DATE.exec(String(value))?.[1];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`);
};

const checkGpc = (text, type, expected) => {
  const wrongType = type === undefined || /^application\/json\s*(;|$)/i.test(type ?? "") ? [] : [ `its Content-Type is ${type ?? "missing"}; serve it as application/json` ];
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return [ ...wrongType, 'it is no JSON; write { "gpc": true, "lastUpdate": "YYYY-MM-DD" }' ];
  }
  if (typeof found !== "object" || !found || Array.isArray(found)) return [ ...wrongType, `it is ${JSON.stringify(found).slice(0, 40)}; it must be a JSON object` ];
  const {gpc, lastUpdate} = found;
  const is = value => value === undefined ? "missing" : JSON.stringify(value);
  return [ ...wrongType, ...typeof gpc === "boolean" ? [] : [ `"gpc" is ${is(gpc)}, so support is unknown; write true or false` ], ...typeof lastUpdate === "string" && isDate(lastUpdate) ? [] : [ `"lastUpdate" is ${is(lastUpdate)}, so its day is unknown; write YYYY-MM-DD` ], ...expected === undefined || typeof gpc !== "boolean" || gpc === expected ? [] : [ `"gpc" is ${gpc}, but the settings make it ${expected}` ] ];
};

const MEMORY = 365 * 864e5;

const sells = ({categories}, {sale, category}) => sale ?? categories[category]?.sale;

const newSince = ({version, history = []}, told) => {
  if (told === undefined || told === version) return [];
  const known = history.find(entry => entry.version === told);
  return history.flatMap(entry => known && (entry === known || entry.date < known.date) ? [] : entry.added ?? []);
};

const decide = ({policy, region, signals, gpcSeen = 0, choice: stored, now}) => {
  const {categories, minors, notice, quiet, signals: rules} = policy;
  const regime = quiet ? "opt-in" : regimeOf(region, policy.regimes);
  const choice = stored && stored.expires > now ? stored : undefined;
  const {allowed: said = {}, pixels: alone = {}, ...given} = choice ?? {};
  const byPerson = given.method !== "api";
  const answered = given.notice === notice.version;
  const heeded = [ "gpc", "dnt" ].filter(name => rules[name] === "enforce" && (signals[name] || name === "gpc" && now - gpcSeen < MEMORY));
  const signalled = heeded.some(name => signals[name]);
  const listed = heeded.flatMap(name => rules.enforceOn[name] ?? []);
  const added = newSince(notice, given.notice);
  const against = yes => {
    if (yes && given.override && !minors) return undefined;
    if (signalled) return "signal";
    return heeded[0] && !(yes && byPerson && (given.at ?? 0) > gpcSeen) ? "memory" : undefined;
  };
  const answer = (id, yes, category = id) => yes === false || yes && !added.includes(id) ? "choice" : (quiet ? [] : policy.exempt).includes(category) ? "exempt" : "regime";
  const permits = (reason, yes) => reason === "choice" ? !!yes : reason === "regime" ? regime !== "opt-in" : /^[en]/.test(reason);
  const opposed = against(given.sale);
  const saleReason = given.sale === false ? "choice" : opposed ?? (minors && !(given.sale && byPerson) ? "minors" : answer("sale", given.sale));
  const sale = permits(saleReason, given.sale);
  const why = {
    sale: saleReason
  };
  const judge = (id, reason, yes, isSale) => {
    const permitted = permits(reason, yes);
    const sold = permitted && isSale && !sale;
    why[id] = sold ? saleReason : reason;
    return permitted && !sold;
  };
  const own = {};
  const allowed = {};
  for (const id of Object.keys(categories)) {
    const yes = said[id];
    own[id] = categories[id]?.necessary ? "necessary" : listed.includes(id) && yes !== false && against(yes) || answer(id, yes);
    allowed[id] = judge(id, own[id], yes, categories[id]?.sale);
  }
  const pixels = {};
  for (const pixel of policy.pixels) {
    const {id, category} = pixel;
    const yes = alone[id];
    const reason = own[category];
    const isNew = added.includes(id) && reason === "choice" && said[category];
    const isAlone = isNew || yes !== undefined && !/signal|memory/.test(reason);
    pixels[id] = judge(id, pixel.off ? "off" : isAlone ? answer(id, yes, category) : reason, isAlone ? yes : said[category], !pixel.restricted && sells(policy, pixel));
  }
  const conflict = signalled && !!(given.sale ?? Object.keys(categories).some(id => categories[id]?.sale && said[id]));
  const ask = quiet || !Object.values(categories).some(({necessary}) => !necessary) ? null : regime === "opt-in" && !answered && !((opposed || given.sale === false) && letsOptOut(region)) ? "banner" : conflict && opposed && byPerson && !minors ? "conflict" : answered || opposed && !choice ? null : "notice";
  return {
    regime,
    ...region && {
      region
    },
    allowed,
    pixels,
    sale,
    why,
    ask,
    ...choice && {
      choice
    },
    signals: {
      ...signals,
      conflict
    }
  };
};

const hex = number => `${number?.toString(16)}`.padStart(12, "0").slice(-12);

const idOf = (at, subject) => (hex(at) + subject).replace(/(.{8})(.{4})/, "$1-$2-7000-8000-");

const CHECK = 262139;

const DAY$1 = 864e5;

const ABC = "abcdefghijklmnopqrstuvwxyz";

const DIGITS$1 = `${ABC}0123456789-_${ABC.toUpperCase()}`;

const LETTERS = `${DIGITS$1.slice(0, 38)}.`;

const KNOWN = [ "necessary", "functional", "analytics", "marketing" ];

const pass = (fact, choice) => {
  const pick = (value, ...from) => from[fact(from.length, from.indexOf(value))];
  const word = (text = "") => {
    for (let read = "", i = 0; ;i++) {
      const symbol = fact(LETTERS.length + 2, i < text.length ? LETTERS.indexOf(text.charAt(i)) + 2 : 0);
      if (!symbol) return read;
      read += LETTERS[symbol - 2] ?? String.fromCharCode(fact(65536, text.charCodeAt(i)));
    }
  };
  const answers = (given = {}, known = []) => {
    const read = {};
    const named = Object.keys(given).filter(id => !known.includes(id));
    for (const id of known) {
      const said = pick(given[id], undefined, true, false);
      if (said !== undefined) read[id] = said;
    }
    for (;;) {
      const id = word(named.shift());
      if (!id) return read;
      const said = pick(given[id], false, true);
      if (/^[a-z][\w.-]*$/i.test(id)) read[id] = !!said;
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
    expires: at + fact(4096, Math.round((choice.expires - at) / DAY$1)) * DAY$1,
    notice: word(choice.notice),
    allowed: answers(choice.allowed, KNOWN),
    pixels: answers(choice.pixels),
    ...sale !== undefined && {
      sale
    },
    method: pick(choice.method, "ui", "api", "host"),
    ...override && {
      override
    }
  };
};

const encodeChoice = choice => {
  const facts = [];
  pass((radix, value) => {
    const fit = Math.max(0, Math.min(value, radix - 1));
    facts.unshift([ radix, fit ]);
    return fit;
  }, choice);
  let number = facts.reduce((sum, [radix, value]) => sum * BigInt(radix) + BigInt(value), 0n);
  let text = "1";
  for (;number; number /= 64n) text += DIGITS$1[Number(number % 64n)];
  return text;
};

const decodeChoice = text => {
  if (!/^1[\w-]{18,1499}$/.test(text)) return undefined;
  let number = [ ...text.slice(1) ].reduceRight((sum, digit) => sum * 64n + BigInt(DIGITS$1.indexOf(digit)), 0n);
  const choice = pass(radix => {
    const rest = number % BigInt(radix);
    number /= BigInt(radix);
    return Number(rest);
  }, {
    at: 0,
    expires: 0,
    subject: ""
  });
  return encodeChoice(choice) === text ? choice : undefined;
};

const agreed = (one, two) => {
  const both = {};
  for (const id of Object.keys({
    ...one,
    ...two
  })) both[id] = !!(one[id] && two[id]);
  return both;
};

const newestChoice = (texts, now, best) => {
  for (const text of texts) {
    const next = decodeChoice(text);
    if (!next || next.at > now + 864e5 || best && best.at > next.at) continue;
    best = best?.at === next.at ? {
      ...best,
      allowed: agreed(best.allowed, next.allowed),
      pixels: agreed(best.pixels, next.pixels),
      ...best.sale !== next.sale && {
        sale: false
      }
    } : next;
  }
  return best;
};

const cookieValues = (header, name) => header.split(/;\s*/).filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));

const parseChoice = (cookieHeader, name = "heed", now = Date.now()) => {
  const choice = newestChoice(cookieValues(cookieHeader ?? "", name), now);
  return choice && choice.expires > now ? choice : undefined;
};

const known = new WeakMap;

const policyIn = (config, region) => {
  const policies = known.get(config) ?? new Map;
  const policy = policies.get(region) ?? policyOf({
    ...config,
    region
  });
  known.set(config, policies.set(region, policy));
  return policy;
};

const decideFor = (config, {cookieHeader, signals: {region: told, ...signals}, region = told, now = Date.now()}) => {
  const place = region ?? (typeof config.region === "string" ? config.region : undefined);
  const policy = policyIn(config, place);
  const choice = parseChoice(cookieHeader, policy.storage.cookie, now);
  return decide({
    policy,
    region: place,
    signals,
    choice,
    now
  });
};

const CDNS = {
  cloudflare: {
    country: "cf-ipcountry",
    region: "cf-region-code"
  },
  cloudfront: {
    country: "cloudfront-viewer-country",
    region: "cloudfront-viewer-country-region"
  },
  vercel: {
    country: "x-vercel-ip-country",
    region: "x-vercel-ip-country-region"
  }
};

const netlify = headers => {
  const text = headers.get("x-nf-geo") ?? "";
  try {
    const {country, subdivision} = JSON.parse(text.startsWith("{") ? text : atob(text));
    return [ country?.code, subdivision?.code ].map(code => typeof code === "string" ? code : undefined);
  } catch {
    return [];
  }
};

const NOWHERE = /^(XX|ZZ|AP)$/;

const regionIn = (headers, source) => {
  const names = typeof source === "object" ? source : source === "netlify" ? undefined : CDNS[source];
  const [country = "", part = ""] = (names ? [ headers.get(names.country), names.region && headers.get(names.region) ] : netlify(headers)).map(code => code?.toUpperCase());
  if (!/^[A-Z]{2}$/.test(country) || NOWHERE.test(country)) return undefined;
  return /^[A-Z\d]{1,3}$/.test(part) ? `${country}-${part}` : country;
};

const readSignals = ({headers}, trust = []) => {
  const gpc = headers.get("sec-gpc");
  const dnt = headers.get("dnt");
  const region = trust.map(source => regionIn(headers, source)).find(Boolean);
  return {
    gpc: gpc === "1" || null,
    dnt: dnt?.startsWith("1") ? true : dnt?.startsWith("0") ? false : null,
    raw: {
      gpc,
      dnt
    },
    ...region && {
      region
    }
  };
};

const GET_MATCH_RESULT = Symbol();

const splitPath = path => {
  const paths = path.split("/");
  if (paths[0] === "") paths.shift();
  return paths;
};

const splitRoutingPath = routePath => {
  const {groups, path} = extractGroupsFromPath(routePath);
  const paths = splitPath(path);
  return replaceGroupMarks(paths, groups);
};

const extractGroupsFromPath = path => {
  const groups = [];
  path = path.replace(/\{[^}]+\}/g, (match, index) => {
    const mark = `@${index}`;
    groups.push([ mark, match ]);
    return mark;
  });
  return {
    groups,
    path
  };
};

const replaceGroupMarks = (paths, groups) => {
  for (let i = groups.length - 1; i >= 0; i--) {
    const [mark] = groups[i];
    for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
      paths[j] = paths[j].replace(mark, groups[i][1]);
      break;
    }
  }
  return paths;
};

const patternCache = {};

const getPattern = (label, next) => {
  if (label === "*") return "*";
  const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
  if (match) {
    const cacheKey = `${label}#${next}`;
    if (!patternCache[cacheKey]) {
      if (match[2]) patternCache[cacheKey] = [ label, match[1], new RegExp(`^${match[2]}$`) ]; else patternCache[cacheKey] = [ label, match[1], true ];
    }
    return patternCache[cacheKey];
  }
  return null;
};

const tryDecode = (str, decoder) => {
  try {
    return decoder(str);
  } catch {
    return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, match => {
      try {
        return decoder(match);
      } catch {
        return match;
      }
    });
  }
};

const decodeURIWithPreservedPercent = value => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);

const getPath = request => {
  const url = request.url;
  const start = url.indexOf("/", url.indexOf(":") + 4);
  let i = start;
  for (;i < url.length; i++) {
    const charCode = url.charCodeAt(i);
    if (charCode === 37) {
      const queryIndex = url.indexOf("?", i);
      const hashIndex = url.indexOf("#", i);
      const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
      const path = url.slice(start, end);
      const decoded = tryDecode(path, decodeURIWithPreservedPercent);
      if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
        const rewritten = new URL("http://localhost");
        rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
        if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
      }
      return decoded;
    } else if (charCode === 63 || charCode === 35) break;
  }
  return url.slice(start, i);
};

const getPathNoStrict = request => {
  const result = getPath(request);
  return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};

const mergePath = (base, sub, ...rest) => {
  if (rest.length) sub = mergePath(sub, ...rest);
  return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};

const tryDecodeURIComponent = str => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;

const _decodeURI = value => {
  if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
  return tryDecodeURIComponent(value);
};

const _getQueryParam = (url, key, multiple) => {
  const hashIndex = url.indexOf("#", 8);
  if (hashIndex !== -1) url = url.slice(0, hashIndex);
  let encoded;
  if (!multiple && key && !/[%+&=]/.test(key)) {
    const queryIndex = url.indexOf("?", 8);
    let keyIndex = queryIndex;
    if (keyIndex === -1) return;
    if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
    while (keyIndex !== -1) {
      const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
      if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
        if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
        if (trailingKeyCode === 61) {
          const valueIndex = keyIndex + key.length + 2;
          const endIndex = url.indexOf("&", valueIndex);
          return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
        }
        return "";
      }
      keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
    }
    encoded = /[%+]/.test(url);
    if (!encoded) return;
  }
  const results = Object.create(null);
  encoded ??= /[%+]/.test(url);
  let keyIndex = url.indexOf("?", 8);
  while (keyIndex !== -1) {
    const nextKeyIndex = url.indexOf("&", keyIndex + 1);
    let valueIndex = url.indexOf("=", keyIndex);
    if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
    let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
    if (encoded) name = _decodeURI(name);
    keyIndex = nextKeyIndex;
    if (name === "") continue;
    let value;
    if (valueIndex === -1) value = ""; else {
      value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
      if (encoded) value = _decodeURI(value);
    }
    if (multiple) {
      if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
      results[name].push(value);
    } else results[name] ??= value;
  }
  return key ? results[key] : results;
};

const getQueryParam = _getQueryParam;

const getQueryParams = (url, key) => _getQueryParam(url, key, true);

const decodeURIComponent_ = decodeURIComponent;

const matchedRoutes = c => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);

const routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";

const compose = (middleware, onError, onNotFound) => (context, next) => {
  let index = -1;
  return dispatch(0);
  async function dispatch(i) {
    if (i <= index) throw new Error("next() called multiple times");
    index = i;
    let res;
    let isError = false;
    let handler;
    if (middleware[i]) {
      handler = middleware[i][0][0];
      context.req.routeIndex = i;
    } else handler = i === middleware.length && next || void 0;
    if (handler) try {
      res = await handler(context, () => dispatch(i + 1));
    } catch (err) {
      if (err instanceof Error && onError) {
        context.error = err;
        res = await onError(err, context);
        isError = true;
      } else throw err;
    } else if (context.finalized === false && onNotFound) res = await onNotFound(context);
    if (res && (context.finalized === false || isError)) context.res = res;
    return context;
  }
};

var HTTPException = class extends Error {
  res;
  status;
  constructor(status = 500, options) {
    super(options?.message, {
      cause: options?.cause
    });
    this.res = options?.res;
    this.status = status;
  }
  getResponse() {
    if (this.res) return new Response(this.res.body, {
      status: this.status,
      headers: this.res.headers
    });
    return new Response(this.message, {
      status: this.status
    });
  }
};

const bufferToFormData = (arrayBuffer, contentType) => new Response(arrayBuffer, {
  headers: {
    "Content-Type": contentType.replace(/^[^;]+/, mediaType => mediaType.toLowerCase())
  }
}).formData();

const MAX_NESTED_OBJECTS = 1e4;

const isRawRequest = request => "headers" in request;

const parseBody = async (request, options = Object.create(null)) => {
  const {all = false, dot = false} = options;
  const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
    all,
    dot
  });
  return {};
};

async function parseFormData(request, options) {
  if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
  const headers = isRawRequest(request) ? request.headers : request.raw.headers;
  const arrayBuffer = await request.arrayBuffer();
  const formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
  if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
  const formData = await formDataPromise;
  if (formData) return convertFormDataToBodyData(formData, options);
  return {};
}

function convertFormDataToBodyData(formData, options) {
  const form = Object.create(null);
  const nestingState = {
    count: 0
  };
  formData.forEach((value, key) => {
    if (!(options.all || key.endsWith("[]"))) form[key] = value; else handleParsingAllValues(form, key, value);
  });
  if (options.dot) Object.entries(form).forEach(([key, value]) => {
    if (key.includes(".")) {
      handleParsingNestedValues(form, key, value, nestingState);
      delete form[key];
    }
  });
  return form;
}

const handleParsingAllValues = (form, key, value) => {
  if (form[key] !== void 0) {
    if (Array.isArray(form[key])) form[key].push(value); else form[key] = [ form[key], value ];
  } else if (!key.endsWith("[]")) form[key] = value; else form[key] = [ value ];
};

const handleParsingNestedValues = (form, key, value, state) => {
  if (/(?:^|\.)__proto__\./.test(key)) return;
  let nestedForm = form;
  const keys = key.split(".", 34);
  if (keys.length > 33) throwNestingLimitExceeded();
  keys.forEach((key, index) => {
    if (index === keys.length - 1) nestedForm[key] = value; else {
      if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
        if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
        nestedForm[key] = Object.create(null);
      }
      nestedForm = nestedForm[key];
    }
  });
};

const throwNestingLimitExceeded = () => {
  throw new Error("Nesting limit exceeded");
};

var HonoRequest = class {
  raw;
  #validatedData;
  #matchResult;
  routeIndex=0;
  path;
  bodyCache={};
  constructor(request, path = "/", matchResult = [ [] ]) {
    this.raw = request;
    this.path = path;
    this.#matchResult = matchResult;
  }
  param(key) {
    return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
  }
  #getDecodedParam(key) {
    const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
    const param = this.#getParamValue(paramKey);
    return param && tryDecodeURIComponent(param);
  }
  #getAllDecodedParams() {
    const decoded = {};
    const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
    for (const key of keys) {
      const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
      if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
    }
    return decoded;
  }
  #getParamValue(paramKey) {
    return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
  }
  query(key) {
    return getQueryParam(this.url, key);
  }
  queries(key) {
    return getQueryParams(this.url, key);
  }
  header(name) {
    if (name) return this.raw.headers.get(name) ?? void 0;
    const headerData = Object.create(null);
    this.raw.headers.forEach((value, key) => {
      headerData[key] = value;
    });
    return headerData;
  }
  async parseBody(options) {
    return parseBody(this, options);
  }
  #cachedBody=key => {
    const {bodyCache, raw} = this;
    const cachedBody = bodyCache[key];
    if (cachedBody) return cachedBody;
    for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then(body => {
      if (anyCachedKey === "json") body = JSON.stringify(body);
      const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
      return new Response(body, {
        headers: contentType ? {
          "Content-Type": contentType
        } : void 0
      })[key]();
    });
    return bodyCache[key] = raw[key]();
  };
  json() {
    return this.#cachedBody("text").then(text => JSON.parse(text));
  }
  text() {
    return this.#cachedBody("text");
  }
  arrayBuffer() {
    return this.#cachedBody("arrayBuffer");
  }
  bytes() {
    return this.#cachedBody("arrayBuffer").then(buffer => new Uint8Array(buffer));
  }
  blob() {
    return this.#cachedBody("blob");
  }
  formData() {
    return this.#cachedBody("formData");
  }
  addValidatedData(target, data) {
    (this.#validatedData ??= {})[target] = data;
  }
  valid(target) {
    return this.#validatedData?.[target];
  }
  get url() {
    return this.raw.url;
  }
  get method() {
    return this.raw.method;
  }
  get [GET_MATCH_RESULT]() {
    return this.#matchResult;
  }
  get matchedRoutes() {
    return this.#matchResult[0].map(([[, route]]) => route);
  }
  get routePath() {
    return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
  }
};

const HtmlEscapedCallbackPhase = {
  Stringify: 1
};

const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
  if (typeof str === "object" && !(str instanceof String)) {
    if (!(str instanceof Promise)) str = str.toString();
    if (str instanceof Promise) str = await str;
  }
  const callbacks = str.callbacks;
  if (!callbacks?.length) return Promise.resolve(str);
  if (buffer) buffer[0] += str; else buffer = [ str ];
  const resStr = Promise.all(callbacks.map(c => c({
    phase,
    buffer,
    context
  }))).then(res => Promise.all(res.filter(Boolean).map(str => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
  return resStr;
};

const TEXT_PLAIN = "text/plain; charset=UTF-8";

const setDefaultContentType = (contentType, headers) => ({
  "Content-Type": contentType,
  ...headers
});

const createResponseInstance = (body, init) => new Response(body, init);

var Context = class {
  #rawRequest;
  #req;
  env={};
  #var;
  finalized=false;
  error;
  #status;
  #executionCtx;
  #res;
  #layout;
  #renderer;
  #notFoundHandler;
  #preparedHeaders;
  #matchResult;
  #path;
  constructor(req, options) {
    this.#rawRequest = req;
    if (options) {
      this.#executionCtx = options.executionCtx;
      this.env = options.env;
      this.#notFoundHandler = options.notFoundHandler;
      this.#path = options.path;
      this.#matchResult = options.matchResult;
    }
  }
  get req() {
    this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
    return this.#req;
  }
  get event() {
    if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx; else throw Error("This context has no FetchEvent");
  }
  get executionCtx() {
    if (this.#executionCtx) return this.#executionCtx; else throw Error("This context has no ExecutionContext");
  }
  get res() {
    return this.#res ||= createResponseInstance(null, {
      headers: this.#preparedHeaders ??= new Headers
    });
  }
  set res(_res) {
    if (this.#res && _res) {
      _res = createResponseInstance(_res.body, _res);
      for (const [k, v] of this.#res.headers.entries()) {
        if (k === "content-type") continue;
        if (k === "set-cookie") {
          const cookies = this.#res.headers.getSetCookie();
          _res.headers.delete("set-cookie");
          for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
        } else _res.headers.set(k, v);
      }
    }
    this.#res = _res;
    this.finalized = true;
  }
  render=(...args) => {
    this.#renderer ??= content => this.html(content);
    return this.#renderer(...args);
  };
  setLayout=layout => this.#layout = layout;
  getLayout=() => this.#layout;
  setRenderer=renderer => {
    this.#renderer = renderer;
  };
  header=(name, value, options) => {
    if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
    const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers;
    if (value === void 0) headers.delete(name); else if (options?.append) headers.append(name, value); else headers.set(name, value);
  };
  status=status => {
    this.#status = status;
  };
  set=(key, value) => {
    this.#var ??= new Map;
    this.#var.set(key, value);
  };
  get=key => this.#var ? this.#var.get(key) : void 0;
  get var() {
    if (!this.#var) return {};
    return Object.fromEntries(this.#var);
  }
  #newResponse(data, arg, headers) {
    let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
    if (typeof arg === "object" && arg.headers) {
      responseHeaders ??= new Headers;
      for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value); else responseHeaders.set(key, value);
    }
    if (headers) {
      if (!responseHeaders) {
        let count = 0;
        for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
          responseHeaders = new Headers;
          break;
        }
      }
      if (responseHeaders) for (const k in headers) {
        const v = headers[k];
        if (typeof v === "string") responseHeaders.set(k, v); else {
          responseHeaders.delete(k);
          for (const v2 of v) responseHeaders.append(k, v2);
        }
      }
    }
    const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
    return createResponseInstance(data, {
      status,
      headers: responseHeaders ?? headers
    });
  }
  newResponse=(...args) => this.#newResponse(...args);
  body=(data, arg, headers) => this.#newResponse(data, arg, headers);
  text=(text, arg, headers) => !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
  json=(object, arg, headers) => this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
  html=(html, arg, headers) => {
    const res = html => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
    return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
  };
  redirect=(location, status) => {
    const locationString = String(location);
    this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
    return this.newResponse(null, status ?? 302);
  };
  notFound=() => {
    this.#notFoundHandler ??= () => createResponseInstance();
    return this.#notFoundHandler(this);
  };
};

const METHODS$1 = [ "get", "post", "put", "delete", "options", "patch", "query" ];

var UnsupportedPathError = class extends Error {};

const COMPOSED_HANDLER = "__COMPOSED_HANDLER";

const countTrailingSlashes = path => {
  let index = path.length;
  while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
  return path.length - index;
};

const getPathPrefixLength = (c, pathPrefix, routePath) => {
  if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
  const path = c.req.path;
  const matchResult = c.req[GET_MATCH_RESULT];
  const paramNames = new Set;
  let length = 0;
  for (const part of splitRoutingPath(pathPrefix)) {
    if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
    const pattern = getPattern(part);
    if (pattern && pattern !== "*") {
      const name = pattern[1];
      if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
      paramNames.add(name);
    }
    if (pattern && pattern !== "*" && pattern[2] !== true) {
      const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
      length += value.length + 1;
    } else if (pattern || part.endsWith("*")) {
      const end = path.indexOf("/", length + 1);
      length = end === -1 ? path.length : end;
    } else length += part.length + 1;
  }
  return length;
};

const createMountedRequest = (c, pathPrefix, routePath) => {
  if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
  const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
  const path = c.req.path.slice(prefixLength) || "/";
  if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, {
    message: "Invalid mounted path"
  });
  const rawUrl = c.req.raw.url;
  if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, {
    message: "Invalid mounted path"
  });
  const rawPathEnd = rawUrl.search(/[?#]/);
  const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
  if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, {
    message: "Invalid mounted path"
  });
  const url = new URL(rawUrl);
  url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
  if (path.includes("%")) ;
  return new Request(url, c.req.raw);
};

const notFoundHandler = c => c.text("404 Not Found", 404);

const errorHandler = (err, c) => {
  if ("getResponse" in err) {
    const res = err.getResponse();
    return c.newResponse(res.body, res);
  }
  console.error(err);
  return c.text("Internal Server Error", 500);
};

var Hono$1 = class Hono {
  get;
  post;
  put;
  delete;
  options;
  patch;
  query;
  all;
  on;
  use;
  router;
  getPath;
  _basePath="/";
  #path="/";
  routes=[];
  constructor(options = {}) {
    [ ...METHODS$1, "all" ].forEach(method => {
      this[method] = (args1, ...args) => {
        const methodName = method.toUpperCase();
        if (typeof args1 === "string") this.#path = args1; else this.#addRoute(methodName, this.#path, args1);
        args.forEach(handler => {
          this.#addRoute(methodName, this.#path, handler);
        });
        return this;
      };
    });
    this.on = (method, path, ...handlers) => {
      for (const p of [ path ].flat()) {
        this.#path = p;
        for (const m of [ method ].flat()) {
          const methodName = m.toUpperCase();
          for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
        }
      }
      return this;
    };
    this.use = (arg1, ...handlers) => {
      if (typeof arg1 === "string") this.#path = arg1; else {
        this.#path = "*";
        handlers.unshift(arg1);
      }
      handlers.forEach(handler => {
        this.#addRoute("ALL", this.#path, handler);
      });
      return this;
    };
    const {strict, ...optionsWithoutStrict} = options;
    Object.assign(this, optionsWithoutStrict);
    this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
  }
  #clone() {
    const clone = new Hono({
      router: this.router,
      getPath: this.getPath
    });
    clone.errorHandler = this.errorHandler;
    clone.#notFoundHandler = this.#notFoundHandler;
    clone.routes = this.routes;
    return clone;
  }
  #notFoundHandler=notFoundHandler;
  errorHandler=errorHandler;
  route(path, app) {
    const subApp = this.basePath(path);
    app.routes.map(r => {
      let handler;
      if (app.errorHandler === errorHandler) handler = r.handler; else {
        handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
        handler[COMPOSED_HANDLER] = r.handler;
      }
      subApp.#addRoute(r.method, r.path, handler, r.basePath);
    });
    return this;
  }
  basePath(path) {
    const subApp = this.#clone();
    subApp._basePath = mergePath(this._basePath, path);
    return subApp;
  }
  onError=handler => {
    this.errorHandler = handler;
    return this;
  };
  notFound=handler => {
    this.#notFoundHandler = handler;
    return this;
  };
  mount(path, applicationHandler, options) {
    let replaceRequest;
    let optionHandler;
    if (options) {
      if (typeof options === "function") optionHandler = options; else {
        optionHandler = options.optionHandler;
        if (options.replaceRequest === false) replaceRequest = request => request; else replaceRequest = options.replaceRequest;
      }
    }
    const getOptions = optionHandler ? c => {
      const options = optionHandler(c);
      return Array.isArray(options) ? options : [ options ];
    } : c => {
      let executionContext = void 0;
      try {
        executionContext = c.executionCtx;
      } catch {}
      return [ c.env, executionContext ];
    };
    const defaultReplaceRequest = c => {
      const mountedRoutePath = routePath(c);
      return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
    };
    const handler = async (c, next) => {
      const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
      if (res) return res;
      await next();
    };
    this.#addRoute("ALL", mergePath(path, "*"), handler);
    return this;
  }
  #addRoute(method, path, handler, baseRoutePath) {
    path = mergePath(this._basePath, path);
    const r = {
      basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
      path,
      method,
      handler
    };
    this.router.add(method, path, [ handler, r ]);
    this.routes.push(r);
  }
  #handleError(err, c) {
    if (err instanceof Error) return this.errorHandler(err, c);
    throw err;
  }
  #dispatch(request, executionCtx, env, method) {
    if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
    const path = this.getPath(request, {
      env
    });
    const matchResult = this.router.match(method, path);
    const c = new Context(request, {
      path,
      matchResult,
      env,
      executionCtx,
      notFoundHandler: this.#notFoundHandler
    });
    if (matchResult[0].length === 1) {
      let res;
      try {
        res = matchResult[0][0][0][0](c, async () => {
          c.res = await this.#notFoundHandler(c);
        });
      } catch (err) {
        return this.#handleError(err, c);
      }
      return res instanceof Promise ? res.then(resolved => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch(err => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
    }
    const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
    return (async () => {
      try {
        const context = await composed(c);
        if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
        return context.res;
      } catch (err) {
        return this.#handleError(err, c);
      }
    })();
  }
  fetch=(request, ...rest) => this.#dispatch(request, rest[1], rest[0], request.method);
  request=(input, requestInit, Env, executionCtx) => {
    if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
    input = input.toString();
    return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
  };
  fire=() => {
    addEventListener("fetch", event => {
      event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
    });
  };
};

const emptyParams = Object.create(null);

var PatternRouter = class {
  name="PatternRouter";
  #routes=[];
  add(method, path, handler) {
    const suffix = path.endsWith("/*") ? "(?:$|/)" : path.endsWith("*") ? "" : "/?$";
    path = path.replace(/\*$/, "");
    if (path.at(-1) === "?") {
      path = path.slice(0, -1);
      this.add(method, path.replace(/\/[^/]+$/, ""), handler);
    }
    const parts = (path.match(/\/?(:\w+(?:{(?:(?:{[\d,]+})|[^}])+})?)|\/?[^\/\?]+/g) || []).map(part => {
      const match = part.match(/^\/:([^{]+)(?:{(.*)})?/);
      return match ? `/(?<${match[1]}>${match[2] || "[^/]+"})` : part === "/*" ? "/[^/]+" : part.replace(/[.\\+*[^\]$()]/g, "\\$&");
    });
    try {
      this.#routes.push([ new RegExp(`^${parts.join("")}${suffix}`), method, handler ]);
    } catch {
      throw new UnsupportedPathError;
    }
  }
  match(method, path) {
    const handlers = [];
    for (let i = 0, len = this.#routes.length; i < len; i++) {
      const [pattern, routeMethod, handler] = this.#routes[i];
      if (routeMethod === method || routeMethod === "ALL") {
        const match = pattern.exec(path);
        if (match) handlers.push([ handler, match.groups || emptyParams ]);
      }
    }
    return [ handlers ];
  }
};

var Hono = class extends Hono$1 {
  constructor(options = {}) {
    super(options);
    this.router = new PatternRouter;
  }
};

class Unstorable extends Error {
  constructor() {
    super(...arguments);
    this.name = "Unstorable";
  }
}

const DEPTH = 32;

const text$4 = (value, path) => {
  if (/\0|\p{Surrogate}/u.test(value)) throw new Unstorable(`Heed: ${path} has a NUL or half a surrogate pair in it; write whole characters`);
  return JSON.stringify(value);
};

const canonical = (value, path = "the record", depth = 0) => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return text$4(value, path);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== "object") throw new Unstorable(`Heed: ${path} is ${typeof value === "number" ? value : `a ${typeof value}`}; write JSON`);
  if (depth === DEPTH) throw new Unstorable(`Heed: ${path} is nested more than ${DEPTH} deep; write it flatter`);
  if (Array.isArray(value)) return `[${value.map((item, index) => canonical(item, `${path}[${index}]`, depth + 1)).join(",")}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${entries.map(([key, item]) => `${text$4(key, path)}:${canonical(item, `${path}.${key}`, depth + 1)}`).join(",")}}`;
};

const text$3 = pipe(string("text"), trim(), nonEmpty("text"));

const texts$2 = pipe(array(text$3, "a list of texts"), minLength(1, "at least one text"));

const url = pipe(string("text"), url$1("an address such as https://shop.example/"));

const email = pipe(string("text"), email$1("an address such as privacy@shop.example"));

const duration = pipe(string("text"), regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, "a duration such as P13M"));

const purpose = strictObject({
  description: text$3,
  personalData: texts$2,
  sensitiveData: optional$1(array(text$3), []),
  recipients: texts$2,
  termination: text$3,
  categories: optional$1(texts$2)
});

const party = strictObject({
  controller: strictObject({
    name: text$3,
    contact: text$3,
    address: strictObject({
      streetAddress: text$3,
      postalCode: optional$1(text$3),
      addressLocality: optional$1(text$3),
      addressRegion: optional$1(text$3),
      addressCountry: text$3
    }),
    email,
    phone: text$3,
    url,
    type: optional$1(text$3)
  }),
  jurisdiction: text$3,
  storageLocations: texts$2,
  processingLocations: optional$1(texts$2),
  geographicRestrictions: optional$1(text$3),
  retention: optional$1(duration),
  withdrawal: text$3,
  rights: text$3,
  codesOfConduct: optional$1(texts$2),
  impactAssessment: optional$1(text$3),
  authority: optional$1(text$3),
  necessary: optional$1(array(text$3), [ "necessary" ]),
  purposes: record(text$3, purpose)
});

class Unexportable extends Error {
  constructor() {
    super(...arguments);
    this.name = "Unexportable";
  }
}

const sentence = issue => {
  const key = `"${getDotPath(issue) ?? ""}"`;
  if (issue.expected === "never") return `${key} is unknown; take it out`;
  if (issue.kind === "schema" && issue.type === "strict_object") return issue.received === "undefined" ? `${key} is missing; the guide src/server/README.md shows what to write` : `${key} is ${issue.received}; write an object`;
  return `${key} is ${JSON.stringify(issue.input)}; write ${issue.message}`;
};

const parseParty = value => {
  const {success, output, issues} = safeParse(party, value);
  if (success) return output;
  throw new Unexportable(issues.map(sentence).join("\n"));
};

const purposeOf = (of, category, record) => {
  const found = Object.hasOwn(of.purposes, category) ? of.purposes[category] : undefined;
  if (!found) throw new Unexportable(`"purposes.${category}" is missing: record ${record} speaks of it; write what it is for`);
  return found;
};

class Refusal extends Error {
  constructor(status, error, key, headers = {}) {
    super(error);
    this.status = status;
    this.key = key;
    this.headers = headers;
    this.name = "Refusal";
  }
  get response() {
    return Response.json({
      error: this.message,
      key: this.key
    }, {
      status: this.status,
      headers: this.headers
    });
  }
}

const asking = (patience, onError) => async answer => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Heed: the store took more than ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([ answer, late ]);
  } catch (error) {
    if (error instanceof Unstorable) throw new Refusal(400, "write whole characters and no NUL", "records");
    if (error instanceof Unexportable) throw new Refusal(400, "say of every category what it is for", "party");
    onError(error);
    throw new Refusal(503, "try again later", "store", {
      "retry-after": "5"
    });
  } finally {
    clearTimeout(timer);
  }
};

const fits = (pattern, what) => custom(value => typeof value === "string" && pattern.test(value), `write ${what}`);

const oneOf = words => {
  const list = Object.keys(words);
  return picklist(list, `write ${list.join(" or ")}`);
};

const object = entries => strictObject(entries, `write an object of these keys alone: ${Object.keys(entries).join(", ")}`);

const text$2 = (least, most) => fits(RegExp(`^[^\\p{Cc}\\p{Cs}]{${least},${most}}$`, "u"), `a text of ${least} to ${most} characters`);

const flag = boolean("write true or false");

const ID = /^[a-z][\w.-]{0,99}$/i;

const uuid = fits(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, "a UUIDv7 in lower case");

const time = custom(value => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value, "write a time like 2026-11-22T18:29:14.883Z");

const address = fits(/^[^?#\p{Cc}\p{Cs}]{0,2000}$/u, "an address of at most 2000 characters without query");

const method = oneOf({
  ui: true,
  api: true,
  host: true
});

const region = fits(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, "an ISO 3166 code such as US-CA");

const regime = oneOf({
  "opt-in": true,
  "opt-out": true,
  notice: true
});

const view = oneOf({
  banner: true,
  preferences: true,
  "opt-out": true,
  notice: true
});

const answers = most => custom(value => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length <= most && Object.entries(value).every(([id, said]) => ID.test(id) && typeof said === "boolean"), `write an object of at most ${most} ids, each true or false`);

const state = object({
  categories: answers(100),
  pixels: answers(300),
  sale: flag
});

const raw = nullable(text$2(0, 200));

const leak = object({
  pixel: optional$1(fits(ID, "an id")),
  host: text$2(1, 253),
  path: address,
  cookie: optional$1(text$2(1, 200)),
  how: oneOf({
    script: true,
    frame: true,
    image: true,
    link: true,
    fetch: true,
    xhr: true,
    ping: true,
    socket: true,
    events: true,
    worker: true,
    cookie: true,
    other: true
  }),
  by: optional$1(address),
  held: flag,
  at: custom(value => Number.isInteger(value) && Math.abs(value) < 2 ** 42, "write milliseconds")
});

const fields = object({
  schema: literal("heed.record/1", "write heed.record/1"),
  id: uuid,
  at: time,
  kind: oneOf({
    choice: true,
    signal: true,
    withdrawal: true,
    expiry: true,
    leak: true,
    shown: true
  }),
  method: nullable(method),
  view: nullable(view),
  subject: nullable(fits(/^[\da-f]{12}$/, "12 hexadecimal digits")),
  site: text$2(1, 253),
  notice: object({
    url: address,
    version: text$2(1, 200),
    hash: nullable(fits(/^[\da-f]{64}$/, "a SHA-256"))
  }),
  language: text$2(0, 100),
  region: nullable(region),
  regime,
  before: nullable(state),
  after: state,
  signals: object({
    gpc: nullable(flag),
    dnt: nullable(flag),
    raw: object({
      gpc: raw,
      dnt: raw
    }),
    conflict: flag
  }),
  expires: nullable(time),
  previous: nullable(uuid),
  sdk: text$2(1, 100),
  config: text$2(1, 100),
  layout: optional$1(oneOf({
    bar: true,
    box: true,
    dialog: true
  })),
  leaks: optional$1(pipe(array(leak, "write a list"), maxLength(50, "write at most 50 leaks")))
});

const nobody = ({kind}) => kind === "signal" || kind === "leak" || kind === "shown";

const recordSchema = pipe(fields, forward(check(record => record.kind === "choice" ? !!record.subject : !nobody(record) || !record.subject, "write a subject for a choice, and null for a signal, a leak or a view that was shown"), [ "subject" ]), forward(check(({kind, expires}) => !!expires === (kind === "choice"), "write a time for a choice, else null"), [ "expires" ]), forward(check(record => record.kind === "choice" ? !!record.method : !nobody(record) || !record.method, "write who made the choice, and null for a signal, a leak or a view that was shown"), [ "method" ]), forward(check(({kind, view}) => kind !== "shown" || !!view, "write the view that was shown"), [ "view" ]), forward(check(({layout, view}) => !layout || !!view, "write a layout for a view alone"), [ "layout" ]), forward(check(({kind, leaks}) => !!leaks === (kind === "leak"), "write leaks for a leak alone"), [ "leaks" ]));

const MOST = 100;

const SKEW = 864e5;

const pathOf = issue => {
  const path = issue.path ?? [];
  const known = issue.expected === "never" ? path.slice(0, -1) : path;
  return known.map(({key}) => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
};

const checkRecords = (body, now) => {
  const keys = typeof body === "object" && body ? Object.keys(body) : [];
  const list = body?.records;
  if (keys.join() !== "records" || !Array.isArray(list)) return {
    records: [],
    wrong: {
      error: 'write { "records": [ … ] }',
      key: "body"
    }
  };
  if (!list.length || list.length > MOST) return {
    records: [],
    wrong: {
      error: `write 1 to ${MOST} records`,
      key: "records"
    }
  };
  const found = new Map;
  let wrong;
  list.forEach((one, index) => {
    const {success, output, issues} = safeParse(recordSchema, one, {
      abortEarly: true
    });
    if (!success) wrong ??= {
      error: issues[0].message,
      key: `records[${index}]${pathOf(issues[0])}`
    }; else if (Date.parse(output.at) > now + SKEW) wrong ??= {
      error: "write a time that is not in the future",
      key: `records[${index}].at`
    }; else if (!found.has(output.id)) found.set(output.id, output);
  });
  return {
    records: [ ...found.values() ],
    ...wrong && {
      wrong
    }
  };
};

const originOf = site => {
  try {
    const {origin, href} = new URL(site);
    if (/^https?:/.test(origin) && href === `${origin}/`) return origin;
  } catch {}
  throw new HeedError("config", `"sites" has ${JSON.stringify(site)}; write an origin: https, a host and no path`);
};

const isOwn = (request, origin) => request.headers.get("sec-fetch-site") === "same-origin" || origin.replace(/^https?:\/\//, "") === (request.headers.get("host") ?? new URL(request.url).host);

const originCheck = sites => {
  const named = new Set(sites.map(originOf));
  return request => {
    const origin = request.headers.get("origin");
    if (origin === null || origin !== "null" && isOwn(request, origin)) return {};
    if (!named.has(origin)) throw new Refusal(403, 'name this origin in "sites"', "origin");
    return {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true"
    };
  };
};

const PREFLIGHT = {
  "access-control-allow-methods": "POST",
  "access-control-allow-headers": "content-type",
  "access-control-max-age": "7200"
};

const readBytes = async ({headers, body}, limit, tooLong) => {
  if (Number(headers.get("content-length")) > limit) throw tooLong();
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await (reader?.read());
    if (!part || part.done) return bytes.subarray(0, length);
    if (length + part.value.length > limit) {
      reader?.cancel().catch(() => {});
      throw tooLong();
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
};

const TYPE = /^(application\/json|text\/plain)\s*(;\s*charset="?utf-8"?\s*)?$/i;

const readJson = async (request, limit) => {
  const {headers} = request;
  if (!TYPE.test(headers.get("content-type") ?? "")) throw new Refusal(415, "write application/json in UTF-8", "content-type");
  if (!/^(identity)?$/i.test(headers.get("content-encoding") ?? "")) throw new Refusal(415, "send it uncompressed", "content-encoding");
  const tooLong = new Refusal(413, `write at most ${limit} bytes`, "body");
  const bytes = await readBytes(request, limit, () => tooLong).catch(error => {
    throw error === tooLong ? error : new Refusal(400, "send all of the body", "body");
  });
  try {
    return JSON.parse(new TextDecoder("utf-8", {
      fatal: true
    }).decode(bytes));
  } catch {
    throw new Refusal(400, "write JSON in UTF-8", "body");
  }
};

const isSecure = ({url, headers}) => /^https:/.test(headers.get("origin") ?? "") || /^https\b/.test(headers.get("x-forwarded-proto") ?? "") || url.startsWith("https:");

const renewChoice = (request, {cookie, domain}, now) => {
  const choice = parseChoice(request.headers.get("cookie"), cookie, now);
  if (!choice) return undefined;
  const expires = new Date(choice.expires).toUTCString();
  return `${cookie}=${encodeChoice(choice)}; Path=/; SameSite=Lax; Expires=${expires}${domain ? `; Domain=${domain}` : ""}${isSecure(request) ? "; Secure" : ""}`;
};

const done = (headers = {}) => new Response(null, {
  status: 204,
  headers
});

const forPages = ({store, rules, limit, now, ask}, path) => ({
  [path]: {
    POST: async ({req}) => {
      const {records, wrong} = checkRecords(await readJson(req.raw, limit), now());
      if (records.length) await ask(store.add(records, new Date(now())));
      if (wrong) throw new Refusal(400, wrong.error, wrong.key);
      return done();
    },
    OPTIONS: () => done(PREFLIGHT)
  },
  "/choice": {
    POST: async ({req}) => {
      const {storage} = await rules();
      const cookie = renewChoice(req.raw, storage, now());
      return done(cookie ? {
        "set-cookie": cookie
      } : {});
    },
    OPTIONS: () => done(PREFLIGHT)
  }
});

const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const cellOf = value => {
  const text = String(value ?? "");
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csvLine = cells => `${cells.map(cellOf).join(",")}\r\n`;

const named = (answers, wanted) => Object.entries(answers ?? {}).filter(([, allowed]) => allowed === wanted).map(([id]) => id).sort().join(" ");

const COLUMNS = {
  seq: ({seq}) => seq,
  receivedAt: ({receivedAt}) => receivedAt,
  hash: ({hash}) => hash,
  id: ({record}) => record?.id,
  at: ({record}) => record?.at,
  kind: ({record}) => record ? record.kind : "forgotten",
  method: ({record}) => record?.method,
  view: ({record}) => record?.view,
  layout: ({record}) => record?.layout,
  subject: ({record}) => record?.subject,
  site: ({record}) => record?.site,
  noticeUrl: ({record}) => record?.notice.url,
  noticeVersion: ({record}) => record?.notice.version,
  noticeHash: ({record}) => record?.notice.hash,
  language: ({record}) => record?.language,
  region: ({record}) => record?.region,
  regime: ({record}) => record?.regime,
  allowedBefore: ({record}) => named(record?.before?.categories, true),
  refusedBefore: ({record}) => named(record?.before?.categories, false),
  allowed: ({record}) => named(record?.after.categories, true),
  refused: ({record}) => named(record?.after.categories, false),
  allowedPixels: ({record}) => named(record?.after.pixels, true),
  refusedPixels: ({record}) => named(record?.after.pixels, false),
  sale: ({record}) => record?.after.sale,
  gpc: ({record}) => record?.signals.gpc,
  dnt: ({record}) => record?.signals.dnt,
  conflict: ({record}) => record?.signals.conflict,
  expires: ({record}) => record?.expires,
  previous: ({record}) => record?.previous,
  sdk: ({record}) => record?.sdk,
  config: ({record}) => record?.config
};

const csvHeader = csvLine(Object.keys(COLUMNS));

const csvOf = stored => csvLine(Object.values(COLUMNS).map(column => column(stored)));

const askedOf = ({before, after}, {necessary}) => Object.entries(after.categories).filter(([category]) => !necessary.includes(category)).map(([category, allowed]) => ({
  category,
  before: before?.categories[category] ?? false,
  after: allowed
}));

const noticeOf = ({notice}, {controller}) => new URL(notice.url, controller.url).href;

const text$1 = pipe(string(), nonEmpty());

const texts$1 = pipe(array(text$1), minLength(1));

const STATES = [ "ConsentGiven", "RenewedConsentGiven", "ConsentRefused", "ConsentWithdrawn", "ConsentExpired" ];

const iso27560Schema = strictObject({
  header: strictObject({
    schema_version: text$1,
    record_id: pipe(string(), uuid$1()),
    pii_principal_id: text$1
  }),
  pii_processing: pipe(array(strictObject({
    privacy_notice: strictObject({
      url: pipe(string(), url$1()),
      version: text$1,
      sha256: nullable(text$1)
    }),
    language: text$1,
    purpose: text$1,
    purpose_type: nullable(text$1),
    lawful_basis: nullable(text$1),
    pii_information: pipe(array(strictObject({
      pii_type: text$1,
      pii_attribute_id: nullable(text$1),
      pii_optional: boolean(),
      sensitive_pii_category: boolean(),
      special_pii_category: boolean()
    })), minLength(1)),
    pii_controllers: texts$1,
    collection_method: nullable(text$1),
    processing_method: nullable(text$1),
    storage_locations: texts$1,
    retention_period: nullable(text$1),
    processing_locations: nullable(texts$1),
    geographic_restrictions: nullable(text$1),
    services: nullable(texts$1),
    jurisdiction: texts$1,
    recipient_third_parties: texts$1,
    withdrawal_method: text$1,
    privacy_rights: text$1,
    codes_of_conduct: nullable(texts$1),
    impact_assessment: nullable(text$1),
    authority_party: nullable(text$1)
  })), minLength(1)),
  party_identification: pipe(array(strictObject({
    party_id: text$1,
    party_name: text$1,
    party_role: text$1,
    party_type: nullable(text$1),
    party_contact: strictObject({
      address: record(string(), text$1),
      email: text$1,
      phone: text$1,
      url: text$1,
      contact: text$1
    })
  })), minLength(1)),
  events: pipe(array(strictObject({
    event_time: pipe(string(), isoTimestamp()),
    validity_duration: pipe(string(), regex(/^P\d+D$/)),
    entity_id: text$1,
    event_type: nullable(text$1),
    event_state: picklist(STATES),
    purposes: texts$1
  })), minLength(1))
});

const stateOf = ({kind}, {before, after}) => {
  if (after) return before ? "RenewedConsentGiven" : "ConsentGiven";
  if (kind === "expiry") return "ConsentExpired";
  return before ? "ConsentWithdrawn" : "ConsentRefused";
};

const daysOf = ({at, expires}) => `P${expires ? Math.max(0, Math.round((Date.parse(expires) - Date.parse(at)) / 864e5)) : 0}D`;

const iso27560 = (record, party) => {
  const {subject, kind, method, view} = record;
  const answers = askedOf(record, party);
  if (!subject || ![ "choice", "withdrawal", "expiry" ].includes(kind) || answers.length === 0) return undefined;
  const {name, type = null, ...contact} = party.controller;
  const isPerson = kind !== "expiry" && method !== "api";
  const events = STATES.flatMap(state => {
    const purposes = answers.filter(answer => stateOf(record, answer) === state).map(({category}) => category);
    return purposes.length > 0 ? {
      event_time: record.at,
      validity_duration: daysOf(record),
      entity_id: isPerson ? subject : contact.url,
      event_type: isPerson ? "ExpressedConsent" : null,
      event_state: state,
      purposes
    } : [];
  });
  return parse(iso27560Schema, {
    header: {
      schema_version: "ISO/IEC TS 27560:2023",
      record_id: record.id,
      pii_principal_id: subject
    },
    pii_processing: answers.map(({category}) => {
      const purpose = purposeOf(party, category, record.id);
      return {
        privacy_notice: {
          url: noticeOf(record, party),
          version: record.notice.version,
          sha256: record.notice.hash
        },
        language: record.language,
        purpose: purpose.description,
        purpose_type: category,
        lawful_basis: record.regime === "opt-in" ? "consent" : null,
        pii_information: purpose.personalData.map(kindOfData => ({
          pii_type: kindOfData,
          pii_attribute_id: null,
          pii_optional: true,
          sensitive_pii_category: purpose.sensitiveData.includes(kindOfData),
          special_pii_category: purpose.sensitiveData.includes(kindOfData)
        })),
        pii_controllers: [ contact.url ],
        collection_method: view && `website: ${view}`,
        processing_method: null,
        storage_locations: party.storageLocations,
        retention_period: party.retention ?? null,
        processing_locations: party.processingLocations ?? null,
        geographic_restrictions: party.geographicRestrictions ?? null,
        services: [ record.site ],
        jurisdiction: [ record.region ?? party.jurisdiction ],
        recipient_third_parties: purpose.recipients,
        withdrawal_method: party.withdrawal,
        privacy_rights: party.rights,
        codes_of_conduct: party.codesOfConduct ?? null,
        impact_assessment: party.impactAssessment ?? null,
        authority_party: party.authority ?? null
      };
    }),
    party_identification: [ {
      party_id: contact.url,
      party_name: name,
      party_role: "PII controller",
      party_type: type,
      party_contact: contact
    } ],
    events
  });
};

const text = pipe(string(), nonEmpty());

const texts = pipe(array(text), minLength(1));

const kantaraSchema = strictObject({
  version: literal("KI-CR-v1.1.0"),
  jurisdiction: text,
  consentTimestamp: pipe(number$2(), integer(), minValue(0), maxValue(1e11)),
  collectionMethod: text,
  consentReceiptID: pipe(string(), uuid$1()),
  language: text,
  piiPrincipalId: text,
  piiControllers: pipe(array(strictObject({
    piiController: text,
    onBehalf: boolean(),
    contact: text,
    address: record(string(), text),
    email: text,
    phone: text,
    piiControllerUrl: pipe(string(), url$1())
  })), minLength(1)),
  policyUrl: pipe(string(), url$1()),
  services: pipe(array(strictObject({
    service: text,
    purposes: pipe(array(strictObject({
      purpose: text,
      purposeCategory: texts,
      consentType: picklist([ "EXPLICIT", "IMPLICIT" ]),
      piiCategory: texts,
      primaryPurpose: boolean(),
      termination: text,
      thirdPartyDisclosure: boolean(),
      thirdPartyName: optional$1(text)
    })), minLength(1))
  })), minLength(1)),
  sensitive: boolean(),
  spiCat: array(text)
});

const kantara = (record, party) => {
  const {subject, kind, method} = record;
  const allowed = askedOf(record, party).filter(({after}) => after);
  if (!subject || kind !== "choice" || method === "api" || allowed.length === 0) return undefined;
  const {name, contact, address, email, phone, url} = party.controller;
  const purposes = allowed.map(({category}) => ({
    category,
    ...purposeOf(party, category, record.id)
  }));
  const sensitive = [ ...new Set(purposes.flatMap(({sensitiveData}) => sensitiveData)) ];
  return parse(kantaraSchema, {
    version: "KI-CR-v1.1.0",
    jurisdiction: record.region ?? party.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(record.at) / 1e3),
    collectionMethod: `website: ${record.view ?? method}`,
    consentReceiptID: record.id,
    language: record.language,
    piiPrincipalId: subject,
    piiControllers: [ {
      piiController: name,
      onBehalf: false,
      contact,
      address,
      email,
      phone,
      piiControllerUrl: url
    } ],
    policyUrl: noticeOf(record, party),
    services: [ {
      service: record.site,
      purposes: purposes.map(({category, description, categories, personalData, termination, recipients}) => {
        const others = recipients.filter(one => one !== "none").join(", ");
        return {
          purpose: description,
          purposeCategory: categories ?? [ category ],
          consentType: "EXPLICIT",
          piiCategory: personalData,
          primaryPurpose: false,
          termination,
          thirdPartyDisclosure: others !== "",
          ...others && {
            thirdPartyName: others
          }
        };
      })
    } ],
    sensitive: sensitive.length > 0,
    spiCat: sensitive
  });
};

const FORMATS = [ "jsonl", "csv", "iso27560", "kantara" ];

const STANDARDS = {
  iso27560,
  kantara
};

const needsParty = format => format in STANDARDS;

async function* exportAs(format, records, party) {
  const standard = STANDARDS[format];
  if (standard && !party) throw new Unexportable(`${format} asks for what no record knows: hand in who is responsible`);
  if (format === "csv") yield csvHeader;
  for await (const stored of records) {
    if (format === "csv") yield csvOf(stored); else if (!standard) yield `${JSON.stringify(stored)}\n`; else {
      const made = stored.record && party && standard(stored.record, party);
      if (made) yield `${JSON.stringify(made)}\n`;
    }
  }
}

const DIMENSIONS = [ "day", "week", "region", "language", "regime", "view", "layout", "notice" ];

const LEAST = 10;

const tell = count => count < LEAST ? null : count - count % LEAST;

const tellAll = tally => Object.fromEntries(Object.entries(tally).map(([name, count]) => [ name, tell(count) ]));

const isMany = tally => Object.values(tally).some(count => count >= LEAST);

const sum = (tallies, names) => Object.fromEntries(names.map(name => [ name, tallies.reduce((all, one) => all + one[name], 0) ]));

const inTens = ({total, by, hosts}) => {
  const told = {
    by: {},
    others: {}
  };
  for (const dimension of DIMENSIONS) {
    const rows = Object.entries(by[dimension]);
    const many = rows.filter(([, tally]) => isMany(tally));
    const few = rows.filter(([, tally]) => !isMany(tally)).map(([, tally]) => tally);
    const others = sum(few, Object.keys(total));
    told.by[dimension] = Object.fromEntries(many.map(([value, tally]) => [ value, tellAll(tally) ]));
    if (isMany(others)) told.others[dimension] = tellAll(others);
  }
  const seen = hosts.flatMap(({leaks, ...host}) => {
    const count = tell(leaks);
    return count === null ? [] : [ {
      ...host,
      leaks: count
    } ];
  });
  return {
    unit: LEAST,
    total: tellAll(total),
    ...told,
    hosts: seen
  };
};

const TIME$2 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;

const timeIn = (query, key) => {
  const text = query.get(key);
  if (text === null) return undefined;
  const time = TIME$2.test(text) ? new Date(text) : undefined;
  if (!time || Number.isNaN(time.getTime())) throw new Refusal(400, "write a day like 2026-11-22, or a time like 2026-11-22T18:00Z", key);
  return time;
};

const DAY = 864e5;

const periodIn = (query, now, wholeDays) => {
  const to = timeIn(query, "to") ?? new Date(wholeDays ? (Math.floor(now / DAY) + 1) * DAY : now);
  const from = timeIn(query, "from") ?? new Date(to.getTime() - 30 * DAY);
  for (const [key, time] of Object.entries({
    to,
    from
  })) if (wholeDays && time.getTime() % DAY) throw new Refusal(400, "write a day like 2026-11-22", key);
  return {
    from,
    to
  };
};

const SIZE$1 = 16384;

const streamText = (first, rest, tell) => {
  const encoder = new TextEncoder;
  let next = first;
  return new ReadableStream({
    async pull(to) {
      try {
        let text = "";
        for (;!next.done && text.length < SIZE$1; next = await rest.next()) text += next.value;
        if (text) to.enqueue(encoder.encode(text));
        if (next.done) to.close();
      } catch (error) {
        tell(error);
        to.error(error);
      }
    },
    async cancel() {
      await (rest.return?.());
    }
  });
};

const subjectOf = ({req}) => {
  const subject = req.param("subject") ?? "";
  if (/^[\da-f]{12}$/.test(subject)) return subject;
  throw new Refusal(400, "write 12 hexadecimal digits", "subject");
};

const formatOf = (text, party) => {
  const format = text === null ? "jsonl" : FORMATS.find(one => one === text);
  if (!format) throw new Refusal(400, `write one of: ${FORMATS.join(", ")}`, "format");
  if (needsParty(format) && !party) throw new Refusal(400, "ask for it where the server was told who is responsible", "format");
  return format;
};

const forReaders = ({store, party, ask, onError}) => ({
  "/subjects/:subject": {
    GET: async context => {
      const subject = subjectOf(context);
      return Response.json({
        subject,
        records: await ask(store.ofSubject(subject))
      });
    },
    DELETE: async context => Response.json({
      forgotten: await ask(store.forget(subjectOf(context)))
    })
  },
  "/export": {
    GET: async ({req}) => {
      const query = new URL(req.url).searchParams;
      const format = formatOf(query.get("format"), party);
      const [from, to] = [ timeIn(query, "from"), timeIn(query, "to") ];
      const texts = exportAs(format, store.export({
        ...from && {
          from
        },
        ...to && {
          to
        }
      }), party);
      return new Response(streamText(await ask(texts.next()), texts, onError), {
        headers: {
          "content-type": format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl",
          "content-disposition": `attachment; filename="records.${format === "csv" ? "csv" : "jsonl"}"`
        }
      });
    }
  }
});

const forCounting = ({store, rules, now, ask}, mayRead) => ({
  "/statistics": {
    GET: async ({req}) => {
      const reads = await mayRead(req.header("authorization") ?? null);
      const period = periodIn(new URL(req.url).searchParams, now(), !reads);
      const {necessary} = await rules();
      const found = await ask(store.statistics({
        ...period,
        necessary,
        visitors: !reads
      }));
      return Response.json(reads ? {
        unit: 1,
        ...found
      } : inTens(found));
    }
  }
});

const wholeConfig = ({config, pixels}) => {
  const {$schema: _, ...rest} = config;
  return {
    ...rest,
    pixels
  };
};

const rulesOf = config => {
  if (!config) return {
    storage: {
      cookie: "heed"
    },
    necessary: [ "necessary" ]
  };
  const {storage, categories} = resolveConfig(config, "");
  return {
    storage,
    necessary: Object.keys(categories).filter(id => categories[id]?.necessary)
  };
};

const liveRules = (live, config, onError) => {
  const given = rulesOf(config);
  let last;
  return async () => {
    try {
      const published = await (live?.get());
      if (!published) return given;
      if (last?.published !== published) last = {
        published,
        rules: rulesOf(wholeConfig(published))
      };
      return last.rules;
    } catch (error) {
      if (!(error instanceof Refusal)) onError(error);
      return given;
    }
  };
};

const remember = (room, make) => {
  const kept = new Map;
  return key => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    const drop = () => kept.get(key) === made && kept.delete(key);
    made.then(value => value === undefined && drop(), drop);
    for (const [oldest] of kept) {
      if (kept.size <= room) break;
      kept.delete(oldest);
    }
    return made;
  };
};

const monthOf = (time, later = 0) => {
  const date = new Date(time);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later)).toISOString().slice(0, 7);
};

const startOf = month => `${month}-01T00:00:00.000Z`;

const tableOf = month => `heed_records_${month.replace("-", "_")}`;

const makeMonths = async (query, months) => {
  for (const month of months) {
    const [found] = await query("SELECT to_regclass($1::text) IS NOT NULL AS found", [ tableOf(month) ]);
    if (found?.found) continue;
    const start = startOf(month);
    const end = startOf(monthOf(start, 1));
    await query(`CREATE TABLE ${tableOf(month)} PARTITION OF heed_records FOR VALUES FROM ('${start}') TO ('${end}')`);
  }
};

const monthsBefore = async (query, limit) => {
  const tables = await query(`SELECT child.relname AS name FROM pg_inherits\n      JOIN pg_class child ON child.oid = inhrelid\n      WHERE inhparent = 'heed_records'::regclass ORDER BY 1`);
  return tables.map(({name}) => name.slice("heed_records_".length).replace("_", "-")).filter(month => month < limit);
};

const dropMonth = (query, month) => query(`DROP TABLE ${tableOf(month)}`);

const TIME$1 = `to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt"`;

const sha256 = async text => {
  const digest = await crypto.subtle.digest("SHA-256", (new TextEncoder).encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, "0")).join("");
};

const link = (previous, seq, receivedAt, digest) => sha256(`${previous}\n${seq}\n${receivedAt}\n${digest}`);

const contentOf = async (column, value, receivedAt) => {
  const text = canonical(value);
  return {
    receivedAt,
    column,
    text,
    digest: await sha256(text)
  };
};

const HEAD = `SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash, ${TIME$1} FROM heed_chain`;

const readHead = async (query, lock = "") => {
  const [head] = await query(`${HEAD} ${lock}`);
  if (!head) throw new Error("Heed: the table heed_chain is empty; restore it from a backup");
  return head;
};

const lockHead = query => readHead(query, "FOR UPDATE");

const append = async (query, head, contents, made) => {
  const last = contents.at(-1);
  if (!last) return;
  let {seq, hash} = head;
  const rows = [];
  for (const {receivedAt, column, text, digest} of contents) {
    hash = await link(hash, ++seq, receivedAt, digest);
    rows.push(`{"seq":${seq},"time":"${receivedAt}","digest":"${digest}","hash":"${hash}","${column}":${text}}`);
  }
  const months = contents.flatMap(({receivedAt}) => [ monthOf(receivedAt), monthOf(receivedAt, 1) ]);
  const missing = new Set(months.filter(month => !made.has(month)));
  await makeMonths(query, missing);
  await query(`WITH added AS (\n      INSERT INTO heed_records (seq, received_at, digest, hash, record, act)\n      SELECT seq, time, decode(digest, 'hex'), decode(hash, 'hex'), record, act\n      FROM json_to_recordset($1::text::json)\n        AS new(seq bigint, time timestamptz, digest text, hash text, record jsonb, act jsonb)\n    ) UPDATE heed_chain SET seq = $2::bigint, hash = decode($3::text, 'hex'), received_at = $4::timestamptz`, [ `[${rows.join(",")}]`, seq, hash, last.receivedAt ]);
  for (const month of missing) made.add(month);
};

const takenBy = ({headers}) => (headers.get("accept-encoding") ?? "").split(",").map(one => one.trim().toLowerCase().split(/\s*;\s*/)).filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? "")).map(([name = ""]) => name);

const hasTag = ({headers}, tag) => (headers.get("if-none-match") ?? "").split(",").some(one => [ "*", tag ].includes(one.trim().replace(/^W\//, "")));

const SCRIPT = {
  "content-type": "text/javascript; charset=utf-8",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin"
};

const servedFile = async (text, encodings, more = SCRIPT) => {
  const bytes = (new TextEncoder).encode(text);
  const hash = (await sha256(text)).slice(0, 32);
  const encoded = remember(Object.keys(encodings).length, async name => encodings[name]?.(bytes));
  return {
    text,
    async answer(request, cacheControl) {
      const taken = takenBy(request);
      const encoding = Object.keys(encodings).find(name => taken.includes(name));
      const etag = `"${encoding ? `${hash}-${encoding}` : hash}"`;
      const headers = {
        etag,
        "cache-control": cacheControl,
        vary: "Accept-Encoding",
        ...more
      };
      if (hasTag(request, etag)) return new Response(null, {
        status: 304,
        headers
      });
      const body = encoding && await encoded(encoding);
      return body ? new Response(body, {
        headers: {
          ...headers,
          "content-encoding": encoding
        }
      }) : new Response(bytes, {
        headers
      });
    }
  };
};

const TYPES = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css"
};

const POLICY = [ "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'" ].join("; ");

const PREVIEW = [ "sandbox allow-scripts", "default-src 'none'", "script-src 'self'", "style-src 'unsafe-inline' http: https:", "img-src data: http: https:", "font-src data: http: https:", "media-src http: https:", "form-action 'none'", "frame-ancestors 'self'" ].join("; ");

const consolePages = (files, encodings = {}) => {
  if (!files["index.html"]) throw new HeedError("config", '"publish.console" has no index.html; write what consoleFiles() of heed/store gives');
  const file = remember(Object.keys(files).length, async name => {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) return undefined;
    return servedFile(text, encodings, {
      "content-type": `${TYPES[name.replace(/.*\./, "")] ?? "text/plain"}; charset=utf-8`,
      "content-security-policy": name === "preview.html" ? PREVIEW : POLICY,
      "referrer-policy": "no-referrer"
    });
  });
  const send = async (name, {req}) => {
    const found = await file(name);
    if (!found) throw new Refusal(404, "ask for what there is", "path");
    return found.answer(req.raw, "no-cache");
  };
  return {
    "/console": {
      GET: context => context.req.path.endsWith("/") ? send("index.html", context) : new Response(null, {
        status: 308,
        headers: {
          location: "console/"
        }
      })
    },
    "/console/:name": {
      GET: context => send(context.req.param("name") ?? "", context)
    }
  };
};

const isSame$1 = (one, other) => {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [ one, other ];
  const keys = new Set([ ...Object.keys(a), ...Object.keys(b) ]);
  return [ ...keys ].every(key => isSame$1(a[key], b[key]));
};

const NAMES = {
  site: "Name of the site",
  region: "Region of all visitors",
  "notice.url": "Address of the Cookie Notice",
  "notice.version": "Version of the Cookie Notice",
  "notice.privacyUrl": "Address of the privacy policy",
  "notice.history": "History of the Cookie Notice",
  "notice.rights": "Page for the right to",
  regimes: "Rule for",
  "signals.gpc": "Global Privacy Control",
  "signals.dnt": "Do Not Track",
  "signals.enforceOn.gpc": "Global Privacy Control also switches off",
  "signals.enforceOn.dnt": "Do Not Track also switches off",
  exempt: "Needs no asking in",
  minors: "Visitors are under 16",
  "storage.days": "Days that a choice lasts",
  "storage.refusedDays": "Days that a refusal lasts",
  "storage.cookie": "Name of the cookie",
  "storage.domain": "Domain of the cookie",
  report: "Records",
  "report.url": "Address that records go to",
  "report.signals": "Record signals",
  "report.shown": "Record views that were shown",
  google: "Google Consent Mode",
  "google.mode": "Google Consent Mode",
  "google.waitForUpdate": "Milliseconds that Google’s tags wait",
  "google.adsDataRedaction": "Google leaves click ids out of ad pings",
  "google.urlPassthrough": "Google passes click ids on in links",
  "google.types": "Category that speaks for",
  shopify: "Shopify",
  "shopify.headlessStorefront": "Storefront outside Shopify’s pages",
  "shopify.checkoutRootDomain": "Domain of Shopify’s checkout",
  "shopify.storefrontRootDomain": "Domain of the storefront",
  "shopify.storefrontAccessToken": "Access token of the storefront",
  guard: "Guard",
  withdraw: "After a withdrawal",
  ui: "Views",
  "ui.layout": "Layout of the banner",
  "ui.position": "Place of the banner",
  "ui.theme": "Light or dark",
  "ui.look": "Look of the views",
  "ui.language": "Language",
  "ui.link": "Link to come back",
  categories: "Category"
};

const nameOf$1 = keys => {
  for (let length = keys.length; length; length--) {
    const name = NAMES[keys.slice(0, length).join(".")];
    if (name) return [ name, ...keys.slice(length) ].join(/ (for|in|to)$/.test(name) ? " " : ", ");
  }
  return keys.join(" ");
};

const TOLD = [ "$schema", "pixels", "categories", "notice.url", "notice.privacyUrl", "notice.version", "notice.history" ];

const TOLD_OF_PIXELS = [ ...[ "use", "name", "vendor", "purpose", "privacyUrl", "category", "sale", "off" ], ...[ "hosts", "cookies", "foreignCookies", "storage", "unverified" ] ];

const sayValue = value => {
  if (value === undefined) return "not set";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value) && value.every(one => typeof one === "string")) return value.join(", ") || "none";
  if (isObject(value) && !Object.keys(value).length) return "on";
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value) ?? "a function";
};

const between = (before, after, keys, told, name) => {
  if (isSame$1(before, after) || told.includes(keys.join("."))) return [];
  const names = Object.keys({
    ...before,
    ...after
  });
  const within = value => value === undefined || isObject(value);
  if (within(before) && within(after) && names.length) return names.flatMap(key => between(before?.[key], after?.[key], [ ...keys, key ], told, name));
  return [ `${name(keys)}: was ${sayValue(before)}, is ${sayValue(after)}` ];
};

const ofPixels = (before, after) => {
  const old = new Map((before.pixels ?? []).map(row => [ rowId(row), row ]));
  const next = new Map((after.pixels ?? []).map(row => [ rowId(row), row ]));
  const added = [ ...next ].filter(([id, row]) => row.off && !old.has(id)).map(([id]) => `${id} is added, switched off`);
  const gone = [ ...old ].filter(([id, row]) => row.off && !next.has(id)).map(([id]) => `${id}, which was off, is gone`);
  const kept = [ ...next ].flatMap(([id, row]) => {
    const known = old.get(id);
    return known ? between(known, row, [], TOLD_OF_PIXELS, keys => `${id}, ${keys.join(" ")}`) : [];
  });
  return [ ...added, ...gone, ...kept ];
};

const diffSettings$1 = (before, after) => {
  const signals = [ "gpc", "dnt" ].filter(name => [ before, after ].every(config => typeof config.signals?.[name] !== "object"));
  const told = [ ...TOLD, ...signals.map(name => `signals.${name}`), ...after.google?.mode === "advanced" ? [ "google.mode" ] : [] ];
  return [ ...ofPixels(before, after), ...between(before, after, [], told, nameOf$1) ];
};

const pair = (old = [], next = [], keyOf) => {
  const before = new Map(old.map(one => [ keyOf(one), one ]));
  const after = new Map(next.map(one => [ keyOf(one), one ]));
  return {
    added: [ ...after.values() ].filter(one => !before.has(keyOf(one))),
    gone: [ ...before.values() ].filter(one => !after.has(keyOf(one))),
    kept: [ ...after ].flatMap(([key, one]) => {
      const known = before.get(key);
      return known === undefined ? [] : [ [ known, one ] ];
    })
  };
};

const nameOf = ({name, vendor}) => name === vendor ? name : `${name} (${vendor})`;

const life = (days = 0) => days ? `${days} ${days === 1 ? "day" : "days"}` : "until the browser closes";

const covers = (old, host) => old === host || old.startsWith("*.") && host.replace(/^\*\./, "").endsWith(old.slice(1));

const cookiesOf = ({cookies = [], foreignCookies = []}) => [ ...cookies, ...foreignCookies ];

const diffPixel = (before, after, sold, sells, findings) => {
  const {must, tell, gone, reword, lesser} = findings;
  const name = nameOf(after);
  const renew = reason => {
    must(`${name} ${reason}`, after.id);
    tell(`${name} ${reason}`);
  };
  if (before.vendor !== after.vendor) renew(`comes from another company: was ${before.vendor}`);
  if (before.category !== after.category) renew(`moved from ${before.category} to ${after.category}`);
  if (sells && !sold && (after.sale || before.category !== after.category)) renew("sells or shares personal data now");
  if (sold && !sells) lesser.push(`${name} no longer sells or shares personal data`);
  if (after.restricted && !before.restricted) renew("runs restricted after an opt-out, where it did not run before");
  for (const host of after.hosts ?? []) if (!before.hosts?.some(known => covers(known, host))) {
    must(`${name} talks to ${host}, a new host`);
    tell(`${name} also talks to ${host}`);
  }
  for (const host of before.hosts ?? []) if (!after.hosts?.some(known => covers(known, host))) lesser.push(`${name} no longer talks to ${host}`);
  const cookies = pair(cookiesOf(before), cookiesOf(after), cookie => `${cookie.host ?? ""} ${cookie.name}`);
  for (const cookie of cookies.added) {
    must(`${name} sets a new cookie: ${cookie.name}, ${life(cookie.days)}`, cookie.name);
    tell(`${cookie.name} of ${after.name}: ${cookie.purpose}`);
  }
  for (const cookie of cookies.gone) gone(cookie.name, `${name} no longer sets ${cookie.name}`);
  for (const [{days: old = 0, purpose}, cookie] of cookies.kept) {
    const {days = 0} = cookie;
    if (days > old) {
      must(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
      tell(`${cookie.name} of ${after.name} stays ${life(days)} now`);
    } else if (days < old) lesser.push(`${cookie.name} of ${name} stays ${life(days)}, was ${life(old)}`);
    reword(`the purpose of ${cookie.name} of ${name}`, purpose, cookie.purpose);
  }
  const storage = pair(before.storage, after.storage, ({area, key}) => `${area} ${key}`);
  for (const {area, key, purpose} of storage.added) {
    must(`${name} stores ${key} (${area}), which is new`, key);
    tell(`${key} of ${after.name}: ${purpose}`);
  }
  for (const {area, key} of storage.gone) gone(key, `${name} no longer stores ${key} (${area})`);
  for (const [{purpose}, entry] of storage.kept) reword(`the purpose of ${entry.key} of ${name}`, purpose, entry.purpose);
  reword(`the name of ${after.id}`, before.name, after.name);
  reword(`the purpose of ${name}`, before.purpose, after.purpose);
  if (before.privacyUrl !== after.privacyUrl) lesser.push(`${name} has another privacy address`);
};

const openFindings = () => {
  const findings = {
    added: new Set,
    removed: new Set,
    reasons: [],
    wording: [],
    lesser: [],
    told: [],
    must(reason, name) {
      findings.reasons.push(reason);
      if (name) findings.added.add(name);
    },
    tell: text => void findings.told.push(text.replace(/\.?$/, ".")),
    gone(name, words) {
      findings.removed.add(name);
      findings.lesser.push(words);
    },
    reword(what, before = "", after = "") {
      if (before !== after) findings.wording.push(`${what} was “${before}”, is “${after}”`);
    }
  };
  return findings;
};

const resolve = config => {
  const policy = resolveConfig({
    ...config,
    pixels: resolveUses(config.pixels ?? [])
  }, "site");
  return {
    ...policy,
    pixels: policy.pixels.filter(({off}) => !off)
  };
};

const diffNotice = (old, next, date) => {
  const [was, is] = [ resolve(old), resolve(next) ];
  const findings = openFindings();
  diffCategories(was, is, findings);
  diffPixels(was, is, findings);
  diffSettings(was, is, findings);
  const {added, removed, reasons, wording, lesser, told} = findings;
  const from = was.notice.version;
  const {version} = is.notice;
  return {
    entry: {
      version,
      date,
      summary: told.join(" ") || summaryOf(findings),
      added: [ ...added ],
      removed: [ ...removed ].filter(name => !added.has(name))
    },
    material: reasons.length > 0,
    reasons,
    wording,
    lesser,
    from,
    raised: version !== from
  };
};

const diffCategories = (was, is, {must, tell, gone, reword, lesser}) => {
  const categories = pair(Object.entries(was.categories), Object.entries(is.categories), ([id]) => id);
  for (const [id, {label = id, description}] of categories.added) {
    must(`category ${id} is new`, id);
    tell(description ? `${label}: ${description}` : `${label} is a new purpose`);
  }
  for (const [id] of categories.gone) gone(id, `category ${id} is gone`);
  for (const [[id, before], [, after]] of categories.kept) {
    const {label = id} = after;
    const turned = (key, meaning) => {
      if (!before[key] && after[key]) {
        must(`category ${id} ${meaning} now`, id);
        tell(`${label} ${meaning} now`);
      } else if (before[key] && !after[key]) lesser.push(`category ${id} is no longer one that ${meaning}`);
    };
    turned("sale", "sells or shares personal data");
    turned("sensitive", "uses sensitive personal data");
    if (after.necessary && !before.necessary) {
      must(`category ${id} was optional and is always on now`, id);
      tell(`${label} is always on now`);
    } else if (before.necessary && !after.necessary) lesser.push(`category ${id} can be refused now; nobody was asked, so where you ask first it is off until you do`);
    reword(`the label of category ${id}`, before.label, after.label);
    reword(`the description of category ${id}`, before.description, after.description);
  }
};

const diffPixels = (was, is, findings) => {
  const pixels = pair(was.pixels, is.pixels, ({id}) => id);
  const sells = ({categories}, {sale, category}) => sale ?? !!categories[category]?.sale;
  for (const pixel of pixels.added) {
    findings.must(`${nameOf(pixel)} is new, under ${pixel.category}`, pixel.id);
    if (pixel.purpose) findings.tell(`${pixel.name}: ${pixel.purpose}`);
  }
  for (const pixel of pixels.gone) findings.gone(pixel.id, `${nameOf(pixel)} is gone`);
  for (const [before, after] of pixels.kept) diffPixel(before, after, sells(was, before), sells(is, after), findings);
};

const diffSettings = (was, is, {must, lesser}) => {
  for (const name of [ "gpc", "dnt" ]) {
    const [before, after] = [ was.signals[name], is.signals[name] ];
    const change = `${nameOf$1([ "signals", name ])}: was “${before}”, is “${after}”`;
    if (before === after) continue;
    if (before === "enforce") must(change); else lesser.push(change);
  }
  if (is.google?.mode === "advanced" && was.google?.mode !== "advanced") must("Google Consent Mode is “advanced” now: Google’s tags load and send before a yes");
  for (const key of [ "url", "privacyUrl" ]) if (was.notice[key] !== is.notice[key]) lesser.push(`${nameOf$1([ "notice", key ])} has changed`);
};

const summaryOf = ({reasons, removed, wording, lesser}) => {
  if (reasons[0]) return "Some of what runs here, or how, has changed.";
  if (removed.size) return "Some of what ran here is gone.";
  return wording[0] || lesser[0] ? "We say some things more precisely." : "Nothing changed.";
};

const freeVersion = (date, used) => {
  let version = date;
  for (let count = 2; used.includes(version); count++) version = `${date}.${count}`;
  return version;
};

const newestFirst = history => (history[0]?.date ?? "") < (history.at(-1)?.date ?? "") ? [ ...history ].reverse() : history;

const joinHistory = (entry, next, live) => {
  const isNew = ({version, date}) => !next.some(one => one.version === version && one.date === date);
  return [ ...entry ? [ entry ] : [], ...newestFirst(live).filter(isNew), ...newestFirst(next) ].sort((one, other) => other.date.localeCompare(one.date));
};

const nextNotice = (live, next, date, shown = []) => {
  const diff = diffNotice(live, next, date);
  const {history = []} = live.notice;
  const used = [ live.notice.version, ...shown, ...history.map(({version}) => version) ];
  const own = !used.includes(next.notice.version);
  const version = own ? next.notice.version : diff.material ? freeVersion(date, used) : live.notice.version;
  const asksAgain = version !== live.notice.version;
  const {reasons, wording, lesser} = diff;
  const isWritten = own && next.notice.history?.some(entry => entry.version === version);
  const hasNews = asksAgain || diff.entry.added.length > 0 || diff.entry.removed.length > 0;
  const entry = hasNews && !isWritten ? {
    ...diff.entry,
    version
  } : null;
  const joined = joinHistory(entry, next.notice.history ?? [], history);
  const notice = {
    ...next.notice,
    version,
    ...joined.length > 0 && {
      history: joined
    }
  };
  return {
    config: {
      ...next,
      notice
    },
    changes: {
      asksAgain,
      material: diff.material,
      why: asksAgain && !reasons.length ? [ "the version of the Cookie Notice was raised" ] : reasons,
      wording,
      lesser,
      version,
      entry
    }
  };
};

const checkDraft = (given, live, shown, date) => {
  const verdict = checkConfig(given);
  if (verdict.errors.length) return {
    ...verdict,
    changes: null
  };
  const config = given;
  const pixels = resolveUses(config.pixels ?? []);
  if (!live) return {
    ...verdict,
    changes: null,
    ready: {
      config,
      pixels
    }
  };
  const next = nextNotice(wholeConfig(live), wholeConfig({
    config,
    pixels
  }), date, shown);
  const changes = {
    ...next.changes,
    settings: diffSettings$1(live.config, config)
  };
  return {
    ...verdict,
    changes,
    ready: {
      config: {
        ...config,
        notice: next.config.notice
      },
      pixels
    }
  };
};

const LIMIT$1 = 262144;

const factsOf = ({config: _, pixels: __, ...facts}) => facts;

const textIn = (value, key, least, most) => {
  if (typeof value === "string" && value.trim().length >= least && value.length <= most && !value.includes("\0")) return value.trim();
  throw new Refusal(400, `write a text of ${least ? `${least} to` : "at most"} ${most} characters`, key);
};

const numberIn = (value, key, least) => {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (Number.isInteger(number) && number >= least && number < 1e9) return number;
  throw new Refusal(400, `write a number from ${least}`, key);
};

const bodyOf = async request => {
  const body = await readJson(request, LIMIT$1);
  if (typeof body === "object" && body !== null && "config" in body) return body;
  throw new Refusal(400, "write an object with a config", "body");
};

const forEditors = ({ask, now}, {configs, live, tag, mayPublish}) => {
  const check = async (config, before) => {
    const shown = (await ask(configs.versions())).map(({notice}) => notice);
    return checkDraft(config, before, shown, new Date(now()).toISOString().slice(0, 10));
  };
  const whole = async published => {
    if (!published) throw new Refusal(404, "ask for a version that was published", "version");
    return Response.json({
      ...factsOf(published),
      config: published.config,
      ...await ask(tag.addressOf(published))
    });
  };
  return {
    "/configs": {
      GET: async () => Response.json({
        versions: await ask(configs.versions())
      }),
      POST: async ({req}) => {
        if (!await mayPublish(req.header("authorization") ?? null)) throw new Refusal(403, "send a token that may publish", "authorization");
        const {base, config, by, note = ""} = await bodyOf(req.raw);
        const draft = {
          base: numberIn(base, "base", 0),
          by: textIn(by, "by", 1, 100),
          note: textIn(note, "note", 0, 1e3),
          at: new Date(now()).toISOString()
        };
        const isLate = there => Response.json({
          error: "start from the live version",
          key: "base",
          live: there ? factsOf(there) : null
        }, {
          status: 409
        });
        const before = await ask(configs.live());
        if ((before?.version ?? 0) !== draft.base) return isLate(before);
        const {ready, ...said} = await check(config, before);
        if (!ready) return Response.json({
          error: "mend the config",
          key: "config",
          ...said
        }, {
          status: 422
        });
        const published = await ask(configs.publish({
          ...draft,
          ...ready
        }));
        if (!published) return isLate(await ask(configs.live()));
        live.learn(published);
        return Response.json({
          ...factsOf(published),
          ...await ask(tag.addressOf(published)),
          changes: said.changes
        }, {
          status: 201
        });
      }
    },
    "/configs/live": {
      GET: async () => whole(await ask(configs.live()))
    },
    "/configs/check": {
      POST: async ({req}) => {
        const {config} = await bodyOf(req.raw);
        const {ready: _, ...said} = await check(config, await ask(configs.live()));
        return Response.json(said);
      }
    },
    "/configs/:version": {
      GET: async ({req}) => whole(await ask(configs.version(numberIn(req.param("version"), "version", 1))))
    }
  };
};

const MOST_BYTES = 2 * 1024 * 1024;

const MOST_REDIRECTS = 5;

const PATIENCE = 8e3;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

const refuse = what => new Refusal(422, what, "url");

const addressIn = (text, base) => {
  try {
    return new URL(text, base);
  } catch {
    throw refuse("write a whole address, such as https://shop.example/");
  }
};

const checkAddress = ({origin, protocol, hostname, username}, sites, isFirst) => {
  if (!sites.includes(origin)) throw refuse(isFirst ? "write the address of a page on a site that the server names: heed serve --site" : "write another address: this page leads to a site that the server does not name");
  if (username || !(protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname))) throw refuse("write an address with https");
};

const textOf = async response => {
  const bytes = await readBytes(response, MOST_BYTES, () => refuse("write the address of a smaller page: this one has more than 2 MB"));
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const [, charset = "utf-8"] = /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get("content-type") ?? "") ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return (new TextDecoder).decode(bytes);
  }
};

const fetchPage = async (text, sites, ask = fetch) => {
  const signal = AbortSignal.timeout(PATIENCE);
  let address = addressIn(text);
  try {
    for (let steps = 0; steps <= MOST_REDIRECTS; steps++) {
      checkAddress(address, sites, steps === 0);
      const headers = {
        accept: "text/html",
        "user-agent": "Heed preview"
      };
      const response = await ask(address.href, {
        headers,
        redirect: "manual",
        signal
      });
      const next = response.status >= 300 && response.status < 400 && response.headers.get("location");
      if (!next) {
        const type = response.headers.get("content-type") ?? "";
        const isPage = /^text\/html\b/i.test(type);
        if (!response.ok || !isPage) response.body?.cancel().catch(() => {});
        if (!response.ok) throw refuse(`write another address: the shop answers this one with ${response.status}`);
        if (!isPage) throw refuse("write the address of a page: this is none (text/html)");
        return {
          url: address.href,
          html: await textOf(response)
        };
      }
      response.body?.cancel().catch(() => {});
      address = addressIn(next, address.href);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse(signal.aborted ? "try again later: the shop took too long to answer" : "try again later: the shop could not be reached");
  }
  throw refuse("write another address: this page leads in circles");
};

const forPreviews = (sites, ask) => {
  const origins = sites.map(site => new URL(site).origin);
  return {
    "/configs/sites": {
      GET: () => Response.json({
        sites: origins
      })
    },
    "/configs/page": {
      GET: async ({req}) => Response.json(await fetchPage(req.query("url") ?? "", origins, ask))
    }
  };
};

const FRESH = "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";

const STILL = "public, max-age=31536000, immutable";

const forShops = ({ask, now}, {live, tag}) => {
  const serve = async (req, found, freshness) => {
    const file = await ask(found);
    if (!file) throw new Refusal(404, "ask for what there is", "path");
    return file.answer(req.raw, freshness);
  };
  const own = (req, name) => serve(req, tag.file(name), "no-cache");
  const still = (req, name) => serve(req, tag.at(req.param("folder") ?? "", name), STILL);
  return {
    "/heed.js": {
      GET: async ({req}) => {
        const published = await live.get();
        const script = published && await ask(tag.current(published));
        if (!script) throw new Refusal(404, "publish a config first", "path");
        return script.answer(req.raw, FRESH);
      }
    },
    "/.well-known/gpc.json": {
      GET: async () => {
        const published = await live.get();
        if (!published) throw new Refusal(404, "publish a config first", "path");
        const {gpc} = gpcSupport(wholeConfig(published), new Date(now()).toISOString().slice(0, 10));
        return Response.json({
          gpc,
          lastUpdate: published.at.slice(0, 10)
        });
      }
    },
    "/heed/:name": {
      GET: ({req}) => own(req, req.param("name") ?? "")
    },
    "/heed/languages/:name": {
      GET: ({req}) => own(req, `languages/${req.param("name")}`)
    },
    "/heed/:folder/:name": {
      GET: ({req}) => still(req, req.param("name") ?? "")
    },
    "/heed/:folder/languages/:name": {
      GET: ({req}) => still(req, `languages/${req.param("name")}`)
    }
  };
};

const MOMENT = 5e3;

const liveConfig = (configs, now, ask) => {
  let known;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking;
  const learn = found => {
    if (found && found.version >= (known?.version ?? 0)) known = found;
  };
  const look = async () => {
    lookedAt = now();
    learn(await ask(configs.live()));
  };
  return {
    learn,
    async get() {
      if (known && now() - lookedAt < MOMENT) return known;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      if (known) looking.catch(() => {}); else await looking;
      return known;
    }
  };
};

const FOLDER$1 = "__FOLDER__/../";

const tagScript = (config, whole, folder = "") => {
  const json = JSON.stringify(config).replaceAll("<", "\\u003c");
  return `//# allFunctionsCalledOnLoad\nwindow.heedConfig??=${json};\n${whole.replace(FOLDER$1, folder)}`;
};

const DIGITS = 16;

const CONFIGS = 20;

const RELEASES = 3;

const FOLDER = /^[\da-f]{16}-[\da-f]{16}$/;

const integrityOf = async text => {
  const digest = await crypto.subtle.digest("SHA-384", (new TextEncoder).encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

const openTag = (configs, {files, encodings = {}}) => {
  if (!files["whole.js"]) throw new HeedError("config", '"publish.files" has no whole.js; write what tagFiles() of heed/store gives');
  const own = remember(1, async () => {
    const release = (await sha256(JSON.stringify(Object.entries(files).sort()))).slice(0, DIGITS);
    await configs.keepFiles(release, files);
    return release;
  });
  const file = remember(Object.keys(files).length, async name => Object.hasOwn(files, name) ? servedFile(files[name] ?? "", encodings) : undefined);
  const releases = remember(RELEASES, async release => {
    const texts = release === await own("") ? files : await configs.files(release);
    if (!texts) return undefined;
    return {
      whole: texts["whole.js"] ?? "",
      part: remember(Object.keys(texts).length, async name => name !== "whole.js" && Object.hasOwn(texts, name) ? servedFile(texts[name] ?? "", encodings) : undefined)
    };
  });
  const scripts = parts => remember(CONFIGS, async folder => {
    const [hash = "", release = ""] = folder.split("-");
    const found = await releases(release);
    const published = found && await configs.startingWith(hash);
    return published && servedFile(tagScript(wholeConfig(published), found.whole, parts(folder)), encodings);
  });
  const [beside, above] = [ scripts(() => ""), scripts(folder => `heed/${folder}/`) ];
  const folderOf = async ({hash}) => `${hash.slice(0, DIGITS)}-${await own("")}`;
  return {
    file,
    current: async live => above(await folderOf(live)),
    async at(folder, name) {
      if (!FOLDER.test(folder)) return undefined;
      if (name === "heed.js") return beside(folder);
      const found = await releases(folder.slice(DIGITS + 1));
      return found?.part(name);
    },
    async addressOf(published) {
      const folder = await folderOf(published);
      const script = await beside(folder);
      return {
        address: `heed/${folder}/heed.js`,
        integrity: await integrityOf(script?.text ?? "")
      };
    }
  };
};

const CLIENTS = 1e4;

const rateLimit = ({burst, perSecond}) => {
  const buckets = new Map;
  return (client, now) => {
    const {left, at} = buckets.get(client) ?? {
      left: burst,
      at: now
    };
    const full = Math.min(burst, left + Math.max(0, now - at) / 1e3 * perSecond);
    const passes = full >= 1;
    buckets.delete(client);
    buckets.set(client, {
      left: passes ? full - 1 : full,
      at: now
    });
    for (const [oldest] of buckets) {
      if (buckets.size <= CLIENTS) break;
      buckets.delete(oldest);
    }
    return passes ? 0 : Math.ceil((1 - full) / perSecond);
  };
};

const hashToken = async token => {
  const hash = await crypto.subtle.digest("SHA-256", (new TextEncoder).encode(token));
  return [ ...new Uint8Array(hash) ].map(byte => byte.toString(16).padStart(2, "0")).join("");
};

const isSame = (one, two) => {
  let difference = one.length ^ two.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ two.charCodeAt(i);
  return difference === 0;
};

const tokenCheck = (hashes, key = "tokens") => {
  for (const hash of hashes) if (!/^[\da-f]{64}$/.test(hash)) throw new HeedError("config", `"${key}" has something else than a SHA-256; write 64 hexadecimal digits`);
  return async authorization => {
    const token = /^bearer +(\S{1,500})$/i.exec(authorization ?? "")?.[1];
    if (!token) return false;
    const hash = await hashToken(token);
    return hashes.filter(known => isSame(hash, known)).length > 0;
  };
};

const METHODS = [ "GET", "HEAD", "POST", "DELETE", "OPTIONS" ];

const checkPath = (key, value, least) => {
  if (!/^(\/[\w.~-]+)*$/.test(value) || value.length < least) throw new HeedError("config", `"${key}" is ${JSON.stringify(value)}; write a path such as /privacy`);
};

const createHandler = ({store, sites = [], tokens = [], config, party, publish, base = "", path = "/consent-records", limit = 65536, clientOf, rate = {
  burst: 60,
  perSecond: 2
}, patience = 1e4, log, onError = () => {}, now = Date.now}) => {
  checkPath("base", base, 0);
  checkPath("path", path, 2);
  const originOf = originCheck(sites);
  const editors = publish?.editors ?? [];
  const mayRead = tokenCheck(tokens);
  const mayPublish = tokenCheck(editors, "publish.editors");
  const mayEither = tokenCheck([ ...tokens, ...editors ]);
  const waitFor = rateLimit(rate);
  const ask = asking(patience, onError);
  const live = publish && liveConfig(publish.configs, now, ask);
  const setting = {
    store,
    rules: liveRules(live, config, onError),
    party: party === undefined ? undefined : parseParty(party),
    limit,
    now,
    ask,
    onError
  };
  const app = (new Hono).basePath(base);
  app.onError(error => {
    if (error instanceof Refusal) return error.response;
    onError(error);
    return new Refusal(500, "try again later", "server").response;
  });
  app.notFound(() => new Refusal(404, "ask for what there is", "path").response);
  app.use(async (context, next) => {
    const start = now();
    await next();
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
    context.header("x-content-type-options", "nosniff");
    const {method} = context.req;
    const route = routePath(context, -1);
    log?.({
      method: METHODS.includes(method) ? method : "?",
      route: context.res.status === 404 ? "*" : route,
      status: context.res.status,
      ms: now() - start
    });
  });
  const fromPages = async (context, next) => {
    const headers = originOf(context.req.raw);
    await next();
    context.header("vary", "Origin");
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
  const withToken = isKnown => async (context, next) => {
    if (await isKnown(context.req.header("authorization") ?? null)) return next();
    throw new Refusal(401, "send a token as Bearer", "authorization", {
      "www-authenticate": "Bearer"
    });
  };
  const limited = (context, next) => {
    const client = context.req.method === "OPTIONS" ? undefined : clientOf?.(context.req.raw);
    const wait = client === undefined ? 0 : waitFor(client, now());
    if (wait) throw new Refusal(429, "ask less often", "rate", {
      "retry-after": `${wait}`
    });
    return next();
  };
  const add = (place, acts, ...before) => {
    for (const [method, act] of Object.entries(acts)) app.on(method, [ place ], ...before, act);
    const allow = Object.keys(acts).join(", ");
    app.all(place, () => new Refusal(405, `send ${allow}`, "method", {
      allow
    }).response);
  };
  const addAll = (places, ...before) => {
    for (const [place, acts] of Object.entries(places)) add(place, acts, ...before);
  };
  addAll(forPages(setting, path), fromPages, limited);
  addAll(forReaders(setting), limited, withToken(mayRead));
  addAll(forCounting(setting, mayRead), limited, withToken(mayEither));
  if (live) {
    const publishing = {
      configs: publish.configs,
      live,
      tag: openTag(publish.configs, publish),
      mayPublish
    };
    addAll(forPreviews(sites, publish.fetch), limited, withToken(mayEither));
    addAll(forEditors(setting, publishing), limited, withToken(mayEither));
    addAll(forShops(setting, publishing));
    if (publish.console) addAll(consolePages(publish.console, publish.encodings));
  }
  return async request => app.fetch(request);
};

const gather = (write, limit, isTheirs) => {
  const waiting = [];
  let running;
  const attempt = async jobs => {
    try {
      const results = await write(jobs.map(({items}) => items));
      jobs.forEach((job, index) => {
        job.resolve(results[index]);
      });
    } catch (error) {
      if (jobs.length > 1 && isTheirs(error)) for (const job of jobs) await attempt([ job ]); else for (const job of jobs) job.reject(error);
    }
  };
  const drain = async () => {
    while (waiting.length > 0) {
      let count = 0;
      const end = waiting.findIndex(({items}, index) => {
        count += items.length;
        return index > 0 && count > limit;
      });
      await attempt(waiting.splice(0, end < 0 ? waiting.length : end));
    }
    running = undefined;
  };
  return {
    put: items => new Promise((resolve, reject) => {
      waiting.push({
        items,
        resolve,
        reject
      });
      running ??= drain();
    }),
    idle: async () => {
      await running;
    }
  };
};

const GENESIS = "0".repeat(64);

const STEPS = [ [ `CREATE TABLE heed_records (\n      seq bigint NOT NULL,\n      received_at timestamptz(3) NOT NULL,\n      digest bytea NOT NULL,\n      hash bytea NOT NULL,\n      record jsonb,\n      act jsonb,\n      id text GENERATED ALWAYS AS (record ->> 'id') STORED,\n      subject text GENERATED ALWAYS AS (record ->> 'subject') STORED,\n      site text GENERATED ALWAYS AS (record ->> 'site') STORED,\n      kind text GENERATED ALWAYS AS (record ->> 'kind') STORED,\n      at text GENERATED ALWAYS AS (record ->> 'at') STORED,\n      region text GENERATED ALWAYS AS (record ->> 'region') STORED,\n      regime text GENERATED ALWAYS AS (record ->> 'regime') STORED,\n      language text GENERATED ALWAYS AS (record ->> 'language') STORED,\n      PRIMARY KEY (seq, received_at)\n    ) PARTITION BY RANGE (received_at)`, "CREATE INDEX heed_records_subject ON heed_records (subject, seq) WHERE subject IS NOT NULL", "CREATE INDEX heed_records_act ON heed_records (seq) WHERE act IS NOT NULL", `CREATE TABLE heed_ids (\n      id uuid PRIMARY KEY,\n      received_at timestamptz(3) NOT NULL\n    )`, `CREATE TABLE heed_chain (\n      single boolean PRIMARY KEY DEFAULT true CHECK (single),\n      seq bigint NOT NULL,\n      hash bytea NOT NULL,\n      received_at timestamptz(3) NOT NULL\n    )`, `INSERT INTO heed_chain (seq, hash, received_at) VALUES (0, decode('${GENESIS}', 'hex'), '1970-01-01 00:00:00+00')` ], [ `CREATE TABLE heed_configs (\n      version bigint PRIMARY KEY,\n      published_at timestamptz(3) NOT NULL,\n      editor text NOT NULL,\n      note text NOT NULL,\n      notice text NOT NULL,\n      hash text NOT NULL,\n      config text NOT NULL,\n      pixels text NOT NULL\n    )`, `CREATE TABLE heed_releases (\n      release text PRIMARY KEY,\n      files text NOT NULL\n    )` ] ];

const migrate = async ({query, transaction}) => {
  const applied = async (ask = query) => (await ask("SELECT step FROM heed_migrations")).length;
  const exists = await query(`SELECT to_regclass('heed_migrations') IS NOT NULL AS found`);
  if (exists[0]?.found && await applied() === STEPS.length) return;
  await transaction(async ask => {
    await ask("SELECT pg_advisory_xact_lock(7105636)");
    await ask(`CREATE TABLE IF NOT EXISTS heed_migrations (\n      step integer PRIMARY KEY,\n      applied_at timestamptz NOT NULL DEFAULT now()\n    )`);
    const done = await applied(ask);
    if (done > STEPS.length) throw new Error(`Heed: the tables are of a newer version (step ${done}, this one knows ${STEPS.length}); update heed`);
    for (const [index, statements] of STEPS.entries()) {
      if (index < done) continue;
      for (const statement of statements) await ask(statement);
      await ask("INSERT INTO heed_migrations (step) VALUES ($1)", [ index + 1 ]);
    }
  });
};

const PLACE = `seq::float8 AS seq, ${TIME$1}, encode(digest, 'hex') AS digest, encode(hash, 'hex') AS hash, record, act`;

const SIZE = 500;

async function* pages(query, end, {from, to} = {}) {
  const bounds = [ from?.toISOString() ?? "-infinity", to?.toISOString() ?? "infinity" ];
  for (let last = {
    seq: 0,
    receivedAt: "-infinity"
  }; ;) {
    const page = await query(`SELECT ${PLACE} FROM heed_records\n        WHERE (seq, received_at) > ($1::bigint, $2::text::timestamptz) AND seq <= $3::bigint\n          AND received_at >= $4::text::timestamptz AND received_at < $5::text::timestamptz\n        ORDER BY heed_records.seq, received_at LIMIT ${SIZE}`, [ last.seq, last.receivedAt, end, ...bounds ]);
    if (page.length > 0) yield page;
    if (page.length < SIZE) return;
    last = page.at(-1) ?? last;
  }
}

const FACTS = `version::float8 AS version,\n  to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, editor AS by, note, notice, hash`;

const publishedOf = ({config, pixels, ...facts}) => ({
  ...facts,
  config: JSON.parse(config),
  pixels: JSON.parse(pixels)
});

const sqlConfigs = query => {
  const newest = async (where = "", ...parameters) => {
    const [row] = await query(`SELECT ${FACTS}, config, pixels FROM heed_configs ${where} ORDER BY heed_configs.version DESC LIMIT 1`, parameters);
    return row && publishedOf(row);
  };
  return {
    versions: () => query(`SELECT ${FACTS} FROM heed_configs ORDER BY heed_configs.version DESC`),
    version: number => newest("WHERE version = $1::bigint", number),
    live: () => newest(),
    startingWith: hash => newest(`WHERE hash LIKE $1::text || '%'`, hash),
    async publish({base, at, by, note, ...draft}) {
      const [row] = await query(`INSERT INTO heed_configs (version, published_at, editor, note, notice, hash, config, pixels)\n          SELECT $1::bigint + 1, $2::timestamptz, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text\n          WHERE $1::bigint = (SELECT coalesce(max(version), 0) FROM heed_configs)\n          ON CONFLICT DO NOTHING RETURNING ${FACTS}, config, pixels`, [ base, at, by, note, draft.config.notice.version.replaceAll("\0", ""), await sha256(JSON.stringify(wholeConfig(draft))), JSON.stringify(draft.config), JSON.stringify(draft.pixels) ]);
      return row && publishedOf(row);
    },
    async keepFiles(release, files) {
      await query("INSERT INTO heed_releases (release, files) VALUES ($1::text, $2::text) ON CONFLICT DO NOTHING", [ release, JSON.stringify(files) ]);
    },
    async files(release) {
      const [row] = await query("SELECT files FROM heed_releases WHERE release = $1::text", [ release ]);
      return row && JSON.parse(row.files);
    }
  };
};

const SPOKEN = `kind = 'choice' AND by IS DISTINCT FROM 'api'`;

const WHEN = {
  shown: `kind = 'shown'`,
  accepted: `${SPOKEN} AND NOT no`,
  refused: `${SPOKEN} AND no AND NOT yes`,
  partly: `${SPOKEN} AND no AND yes`,
  gpc: `${SPOKEN} AND gpc`,
  dnt: `${SPOKEN} AND dnt`,
  api: `kind = 'choice' AND by = 'api'`,
  withdrawn: `kind = 'withdrawal'`,
  expired: `kind = 'expiry'`,
  signals: `kind = 'signal'`,
  leaks: `kind = 'leak'`
};

const TIME = `received_at AT TIME ZONE 'UTC'`;

const WHERE = {
  day: `to_char(${TIME}, 'YYYY-MM-DD')`,
  week: `to_char(date_trunc('week', ${TIME}), 'YYYY-MM-DD')`,
  region: "region",
  language: "language",
  regime: "regime",
  view: `record ->> 'view'`,
  layout: `record ->> 'layout'`,
  notice: `record #>> '{notice,version}'`
};

const COUNTS = Object.entries(WHEN).map(([name, when]) => `(count(*) FILTER (WHERE ${when}))::float8 AS ${name}`);

const PLACES = Object.entries(WHERE).map(([name, where]) => `coalesce(${where}, '') AS ${name}`);

const RANGE = "received_at >= $1::timestamptz AND received_at < $2::timestamptz AND record IS NOT NULL";

const ONCE = `coalesce(subject, seq::text), kind, record ->> 'method' IS NOT DISTINCT FROM 'api'`;

const sql = visitors => `SELECT ${DIMENSIONS.join(", ")}, ${COUNTS.join(", ")}\n  FROM (\n    SELECT ${visitors ? `DISTINCT ON (${ONCE})` : ""}\n      kind, record ->> 'method' AS by, ${PLACES.join(", ")},\n      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == true)' AS yes,\n      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == false)' AS no,\n      record #> '{signals,gpc}' = 'true'::jsonb AS gpc,\n      record #> '{signals,dnt}' = 'true'::jsonb AS dnt\n    FROM heed_records\n    WHERE ${RANGE}\n    ${visitors ? `ORDER BY ${ONCE}, seq DESC` : ""}\n  ) AS said\n  GROUP BY GROUPING SETS ((), ${DIMENSIONS.map(name => `(${name})`).join(", ")})\n  ORDER BY ${DIMENSIONS.join(", ")}`;

const HOSTS = `SELECT leak ->> 'host' AS host, count(DISTINCT seq)::float8 AS leaks,\n    coalesce(mode() WITHIN GROUP (ORDER BY leak ->> 'pixel'), '') AS pixel\n  FROM heed_records, jsonb_array_elements(record -> 'leaks') AS leak\n  WHERE kind = 'leak' AND ${RANGE}\n  GROUP BY host ORDER BY leaks DESC, host LIMIT 50`;

const each = (keys, value) => Object.fromEntries(keys.map(key => [ key, value(key) ]));

const tally = async (query, {from, to, necessary = [ "necessary" ], visitors = false}) => {
  const range = [ from.toISOString(), to.toISOString() ];
  const found = await query(sql(visitors), [ ...range, necessary ]);
  const counts = row => each(Object.keys(WHEN), name => row?.[name] ?? 0);
  const of = dimension => found.filter(row => row[dimension] !== null);
  return {
    total: counts(found.find(row => DIMENSIONS.every(name => row[name] === null))),
    by: each(DIMENSIONS, name => Object.fromEntries(of(name).map(row => [ row[name] ?? "", counts(row) ]))),
    hosts: await query(HOSTS, range)
  };
};

const readActs = async query => {
  const rows = await query("SELECT act FROM heed_records WHERE act IS NOT NULL AND record IS NULL ORDER BY seq");
  const acts = rows.map(({act}) => act);
  const pruned = acts.flatMap(({pruned}) => pruned ?? []).at(-1);
  return {
    forgot: new Set(acts.flatMap(({forgot}) => forgot ?? [])),
    pruned: pruned ?? {
      seq: 0,
      hash: GENESIS
    }
  };
};

const EMPTY = "empty";

const digestOf = async ({record, act}) => {
  if (!record && !act) return EMPTY;
  return sha256(canonical(record && act ? [ record, act ] : record ?? act)).catch(() => "unreadable");
};

const verify = async query => {
  const broken = [];
  const find = (seq, why) => broken.push({
    seq,
    why
  });
  const missing = (first, last) => find(first, first === last ? "is missing" : `is missing, and all up to ${last}`);
  const empty = [];
  const head = await readHead(query);
  let {seq, hash} = (await readActs(query)).pruned;
  let checked = 0;
  for await (const page of pages(query, head.seq)) {
    const digests = await Promise.all(page.map(digestOf));
    for (const [index, place] of page.entries()) {
      if (place.seq <= seq) find(place.seq, "is there more than once, or should have been pruned"); else if (place.seq > seq + 1) missing(seq + 1, place.seq - 1); else if (await link(hash, place.seq, place.receivedAt, place.digest) !== place.hash) find(place.seq, "does not follow from the one before it: changed, moved or put in");
      if (digests[index] === EMPTY) empty.push(place.seq); else if (digests[index] !== place.digest) find(place.seq, "does not say what it said");
      ({seq, hash} = place);
      checked++;
    }
  }
  if (seq < head.seq) missing(seq + 1, head.seq); else if (hash !== head.hash) find(seq, "is not what the chain ended with");
  const behind = await query("SELECT seq::float8 AS seq FROM heed_records WHERE seq > (SELECT seq FROM heed_chain)");
  for (const place of behind) find(place.seq, "was put in behind the end");
  const {forgot, pruned} = await readActs(query);
  for (const one of empty) if (!forgot.has(one)) find(one, "is empty, and no request to forget it is in the chain");
  return {
    checked,
    broken: broken.filter(one => one.seq > pruned.seq).sort((a, b) => a.seq - b.seq),
    head
  };
};

const LIMIT = 1e3;

const isData = error => /^(22|23|54)/.test(String(error.code));

const arrivalOf = async (record, receivedAt) => ({
  key: (await sha256(record.id)).slice(0, 32),
  content: await contentOf("record", record, receivedAt)
});

const claim = async (query, arrivals) => {
  const fresh = await query(`INSERT INTO heed_ids (id, received_at)\n      SELECT id, time FROM json_to_recordset($1::text::json) AS new(id uuid, time timestamptz)\n      ON CONFLICT DO NOTHING RETURNING replace(id::text, '-', '') AS key`, [ JSON.stringify(arrivals.map(({key, content}) => ({
    id: key,
    time: content.receivedAt
  }))) ]);
  return new Set(fresh.map(({key}) => key));
};

const storedOf = ({seq, receivedAt, hash, record}) => ({
  seq,
  receivedAt,
  hash,
  record
});

const later = (one, other) => one > other ? one : other;

const openSqlStore = async database => {
  const {query} = database;
  await migrate(database);
  const months = new Set;
  const write = async act => {
    try {
      return await database.transaction(async ask => act(ask, await lockHead(ask)));
    } catch (error) {
      months.clear();
      throw error;
    }
  };
  const arrivals = gather(lists => write(async (ask, head) => {
    let time = head.receivedAt;
    const timed = lists.map(list => list.map(({key, content}) => {
      time = later(content.receivedAt, time);
      return {
        key,
        content: {
          ...content,
          receivedAt: time
        }
      };
    }));
    const fresh = await claim(ask, timed.flat());
    const added = timed.map(list => list.filter(({key}) => fresh.delete(key)));
    const contents = added.flat().map(({content}) => content);
    await append(ask, head, contents, months);
    return timed.map(({length}, index) => {
      const count = added[index]?.length ?? 0;
      return {
        added: count,
        known: length - count
      };
    });
  }), LIMIT, isData);
  return {
    async add(records, receivedAt) {
      const time = receivedAt.toISOString();
      return arrivals.put(await Promise.all(records.map(record => arrivalOf(record, time))));
    },
    async ofSubject(subject) {
      const places = await query(`SELECT ${PLACE} FROM heed_records WHERE subject = $1 ORDER BY heed_records.seq`, [ subject ]);
      return places.map(storedOf);
    },
    async* export(range) {
      const {seq} = await readHead(query);
      for await (const page of pages(query, seq, range)) for (const place of page) if (!place.act) yield storedOf(place);
    },
    forget: subject => write(async (ask, head) => {
      const rows = await ask("UPDATE heed_records SET record = NULL WHERE subject = $1 RETURNING seq::float8 AS seq", [ subject ]);
      const forgot = rows.map(({seq}) => seq).sort((a, b) => a - b);
      const time = later(head.receivedAt, (new Date).toISOString());
      if (forgot.length > 0) await append(ask, head, [ await contentOf("act", {
        forgot
      }, time) ], months);
      return forgot.length;
    }),
    prune: before => write(async (ask, head) => {
      const end = new Date(Math.min(before.getTime(), Date.now())).toISOString();
      const [last] = await ask(`SELECT seq::float8 AS seq, encode(hash, 'hex') AS hash,\n              (SELECT count(*) FROM heed_records WHERE received_at < $1::timestamptz AND act IS NULL)::float8 AS count\n            FROM heed_records WHERE received_at < $1::timestamptz ORDER BY heed_records.seq DESC LIMIT 1`, [ end ]);
      if (!last?.count) return 0;
      for (const month of await monthsBefore(ask, monthOf(end))) await dropMonth(ask, month);
      await ask("DELETE FROM heed_records WHERE received_at < $1::timestamptz", [ end ]);
      await ask("DELETE FROM heed_ids WHERE received_at < $1::timestamptz", [ end ]);
      months.clear();
      const pruned = {
        seq: last.seq,
        hash: last.hash
      };
      await append(ask, head, [ await contentOf("act", {
        pruned
      }, later(head.receivedAt, end)) ], months);
      return last.count;
    }),
    statistics: range => tally(query, range),
    verify: () => verify(query),
    configs: sqlConfigs(query),
    async close() {
      await arrivals.idle();
      await database.close();
    }
  };
};

const renderNotice = (config, language = "en") => renderNotice$1(config, language);

const signalStatement = (config, language = "en") => signalStatement$1(config, language);

export { HeedError, checkGpc, createHandler, decideFor, gpcSupport, hashToken, openSqlStore, parseChoice, readSignals, renderNotice, signalStatement };
