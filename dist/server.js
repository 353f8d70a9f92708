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

/** The server's door, `heed/server`: reads the choice from a Cookie header. */
/**
 * The visitor's choice in a `Cookie` header, or undefined where there is none, it is forged or it has expired.
 * Of two cookies of one name the newest counts, as in the browser. `name` is `storage.cookie` of the config.
 */
const parseChoice = (cookieHeader, name = 'heed', now = Date.now()) => {
    const choice = newestChoice(cookieValues(cookieHeader ?? '', name), now);
    return choice && choice.expires > now ? choice : undefined;
};

export { parseChoice };
