
/*
 * What stands under a letter: closings, names and telephone numbers, and what
 * companies and programs add to every mail.
 */

#include <string.h>

#include "own_private.h"


/* under a closing: so many lines at most, each with few words */
#define CONFLICT_CLOSE_LINES    12
#define CONFLICT_CLOSE_LENGTH   80
#define CONFLICT_SENTENCE_MIN   6       /* words that make one, with its mark */

/* a line that closes a letter is short */
#define CONFLICT_CLOSING_MAX    60

/* what a program adds in one line */
#define CONFLICT_ADDED_MAX      160

/* under the sign "-- ": more is not a signature */
#define CONFLICT_SIGN_LINES     30


/* thanks are no closing: whoever reads a letter wants to know of them */
static const char  *const conflict_closings[] = {
    "best regards", "kind regards", "warm regards", "regards",
    "with best regards", "with kind regards", "best wishes", "all the best",
    "yours sincerely", "yours faithfully", "yours truly", "sincerely",
    "cheers,", "best,", "br,", "kr,",

    "mit freundlichen gr\xc3\xbc\xc3\x9f" "en",
    "mit freundlichen gr\xc3\xbcssen", "mit freundlichen gruessen",
    "mit freundlichem gru\xc3\x9f", "mit besten gr\xc3\xbc\xc3\x9f" "en",
    "mit besten gr\xc3\xbcssen", "freundliche gr\xc3\xbc\xc3\x9f" "e",
    "freundliche gr\xc3\xbcsse", "beste gr\xc3\xbc\xc3\x9f" "e",
    "beste gr\xc3\xbcsse", "viele gr\xc3\xbc\xc3\x9f" "e",
    "viele gr\xc3\xbcsse", "liebe gr\xc3\xbc\xc3\x9f" "e",
    "liebe gr\xc3\xbcsse", "sch\xc3\xb6ne gr\xc3\xbc\xc3\x9f" "e",
    "gru\xc3\x9f", "gruss", "hochachtungsvoll", "mfg", "lg", "vg",

    "cordialement", "bien cordialement", "bien \xc3\xa0 vous",
    "salutations", "sinc\xc3\xa8res salutations", "meilleures salutations",
    "salutations distingu\xc3\xa9" "es", "bonne journ\xc3\xa9" "e",
    "veuillez agr\xc3\xa9" "er", "je vous prie d'agr\xc3\xa9" "er",
    "je vous prie d\xe2\x80\x99" "agr\xc3\xa9" "er", "cdt", "cdlt",

    "saludos", "un saludo", "atentamente", "cordialmente",
    "un cordial saludo", "reciba un cordial saludo", "saludos cordiales",

    "cordiali saluti", "distinti saluti", "saluti", "un saluto",
    "cordialit\xc3\xa0",

    "atenciosamente", "cumprimentos", "com os melhores cumprimentos",
    "melhores cumprimentos", "sauda\xc3\xa7\xc3\xb5" "es", "abra\xc3\xa7os",
    "abra\xc3\xa7o", "att,", "att.",

    "met vriendelijke groet", "met vriendelijke groeten",
    "vriendelijke groet", "vriendelijke groeten", "hoogachtend",
    "groeten", "groet", "groetjes", "mvg", "gr,", NULL
};

static const char  *const conflict_sent_from[] = {
    "sent from my", "sent from outlook", "sent from yahoo", "sent from mail",
    "sent using", "get outlook for", "sent with", "sent via",
    "von meinem", "gesendet mit", "gesendet von", "diese nachricht wurde von",
    "holen sie sich outlook",
    "envoy\xc3\xa9 de mon", "envoy\xc3\xa9 depuis", "envoy\xc3\xa9 \xc3\xa0 "
    "partir de", "obtenez outlook", "t\xc3\xa9l\xc3\xa9" "chargez outlook",
    "enviado desde mi", "enviado desde", "obtener outlook",
    "inviato da", "inviato dal mio", "scarica outlook", "ottieni outlook",
    "enviado do meu", "enviado a partir do", "obter o outlook",
    "verzonden vanaf", "verstuurd vanaf", "verzonden met", "download outlook",
    NULL
};

/* what a program that sends mail calls itself or a device */
static const char  *const conflict_devices[] = {
    "iphone", "ipad", "android", "samsung", "galaxy", "huawei", "xiaomi",
    "outlook", "yahoo", "gmail", "smartphone", "handy", "mobil", "t\xc3\xa9l"
    "\xc3\xa9phone", "tel\xc3\xa9" "fono", "telefono", "telefoon", "telefone",
    "phone", "mail", "blackberry", "windows", "app", "proton", NULL
};

/* each in its language, together with a word of conflict_confidential */
static const char  *const conflict_addressed[] = {
    "intended recipient", "intended solely", "intended only", "addressee",
    "intended for", "in error", "disclos",
    "empf\xc3\xa4nger", "irrt\xc3\xbcmlich", "adressat", "bestimmt",
    "destinataire", "erreur", "destin\xc3\xa9",
    "destinatario", "por error", "dirigido",
    "destinat\xc3\xa1rio", "por engano", "por erro",
    "per errore", "errore",
    "geadresseerde", "bestemd", "abusievelijk", "ontvanger", NULL
};

static const char  *const conflict_confidential[] = {
    "confidential", "privileged", "proprietary",
    "vertraulich", "rechtlich gesch\xc3\xbctzt",
    "confidentiel", "confidencial", "riservat", "confidenzial",
    "vertrouwelijk", NULL
};

static const char  *const conflict_added[] = {
    "unsubscribe", "virus-free", "virus free", "scanned for viruses",
    "has been scanned", "checked by avg", "avast.com", "print this e-mail",
    "print this email", "printing this e", "before printing",
    "virenfrei", "auf viren", "newsletter abbestellen", "abmelden:",
    "vor dem ausdruck", "bevor sie diese e",
    "sans virus", "garanti sans virus", "d\xc3\xa9sabonner",
    "se d\xc3\xa9sinscrire", "avant d'imprimer", "avant d\xe2\x80\x99imprimer",
    "libre de virus", "sin virus", "darse de baja", "antes de imprimir",
    "privo di virus", "senza virus", "annulla l'iscrizione",
    "prima di stampare",
    "livre de v\xc3\xad" "rus", "sem v\xc3\xad" "rus",
    "cancelar a subscri", "cancelar inscri",
    "virusvrij", "afmelden:", "uitschrijven", "denk aan het milieu", NULL
};


static void conflict_close_sign(conflict_lines_t *lines);
static void conflict_close_program(conflict_lines_t *lines);
static void conflict_close_closing(conflict_lines_t *lines);
static int conflict_close_is(const conflict_line_t *line);
static int conflict_close_below(const conflict_lines_t *lines, uint32_t i);
static unsigned conflict_close_words(const conflict_line_t *line);
static void conflict_close_disclaimers(conflict_lines_t *lines);
static int conflict_close_finds(const conflict_line_t *line,
    const char *const *phrases);
static int conflict_close_suspect(const conflict_line_t *line);
static int conflict_close_any(const conflict_line_t *line,
    const char *const *phrases);


void
conflict_own_close(conflict_lines_t *lines)
{
    conflict_close_disclaimers(lines);
    conflict_close_sign(lines);
    conflict_close_program(lines);
    conflict_close_closing(lines);
}


/* "-- " and what stands under it */

static void
conflict_close_sign(conflict_lines_t *lines)
{
    uint32_t                i, n, sign;
    const conflict_line_t  *line;

    for (i = lines->n, n = 0, sign = lines->n; i > 0; i--) {
        line = &lines->of[i - 1];

        if (!conflict_line_own(line)) {
            continue;
        }

        if (line->len == 2 && memcmp(line->data, "--", 2) == 0) {
            sign = i - 1;
        }

        if (++n > CONFLICT_SIGN_LINES) {
            break;
        }
    }

    /* what is quoted below stays quoted, and words below that are words */

    for (i = sign; i < lines->n && !lines->of[i].quoted; i++) {
        conflict_line_drop(lines, i);
    }
}


/* "Sent from my iPhone", "Get Outlook for Android" */

static void
conflict_close_program(conflict_lines_t *lines)
{
    uint32_t                i;
    const conflict_line_t  *line;

    for (i = 0; i < lines->n; i++) {
        line = &lines->of[i];

        if (!conflict_line_own(line) || line->len > CONFLICT_CLOSE_LENGTH
            || strchr("sgvhdeoti", line->data[0] | 0x20) == NULL)
        {
            continue;
        }

        if (conflict_close_any(line, conflict_sent_from)
            && conflict_close_words(line) < 12
            && line->data[line->len - 1] != '?')
        {
            const char *const  *device;

            for (device = conflict_devices; *device; device++) {
                if (conflict_line_find(line, *device) != NULL) {
                    conflict_line_drop(lines, i);
                    break;
                }
            }
        }
    }
}


static int
conflict_close_any(const conflict_line_t *line, const char *const *phrases)
{
    for ( /* void */ ; *phrases; phrases++) {
        if (conflict_line_begins(line, *phrases)) {
            return 1;
        }
    }

    return 0;
}


/* "Kind regards," and names under it, up to the end or to a quote */

static void
conflict_close_closing(conflict_lines_t *lines)
{
    uint32_t  i, k;

    for (i = 0; i < lines->n; i++) {

        if (!conflict_line_own(&lines->of[i])
            || !conflict_close_is(&lines->of[i])
            || !conflict_close_below(lines, i + 1))
        {
            continue;
        }

        for (k = i; k < lines->n && !lines->of[k].quoted; k++) {
            conflict_line_drop(lines, k);
        }

        i = k;
    }
}


static int
conflict_close_is(const conflict_line_t *line)
{
    size_t              len;
    const char         *end;
    const char *const  *phrase;

    if (line->len > CONFLICT_CLOSING_MAX
        && !conflict_line_begins(line, "veuillez agr\xc3\xa9" "er")
        && !conflict_line_begins(line, "je vous prie d"))
    {
        return 0;
    }

    for (phrase = conflict_closings; *phrase; phrase++) {

        if ((*phrase)[0] != (line->data[0] | 0x20)
            || !conflict_line_begins(line, *phrase))
        {
            continue;
        }

        /* the phrase is all of the line, or a name follows it */

        len = strlen(*phrase);
        end = line->data + len;

        if (line->len == len || strchr(",.!-:", end[-1]) != NULL
            || strchr(",.!-:", *end) != NULL)
        {
            return conflict_close_words(line) < 9;
        }

        if (*end == ' ' && (conflict_close_words(line) < 7
                            || line->len > CONFLICT_CLOSING_MAX))
        {
            return 1;
        }
    }

    return 0;
}


/* is all that stands from line i on short, and no sentence? */

static int
conflict_close_below(const conflict_lines_t *lines, uint32_t i)
{
    char                    last;
    uint32_t                n;
    const conflict_line_t  *line;

    for (n = 0; i < lines->n && !lines->of[i].quoted; i++) {
        line = &lines->of[i];

        if (!conflict_line_own(line)) {
            continue;
        }

        last = line->data[line->len - 1];

        if (++n > CONFLICT_CLOSE_LINES || line->len > CONFLICT_CLOSE_LENGTH
            || last == '?' || last == '!'
            || (conflict_close_words(line) >= CONFLICT_SENTENCE_MIN
                && last == '.')
            || conflict_close_words(line) > 9
            || conflict_line_begins(line, "ps")
            || conflict_line_begins(line, "p.s"))
        {
            return 0;
        }
    }

    return 1;
}


static unsigned
conflict_close_words(const conflict_line_t *line)
{
    uint32_t  i;
    unsigned  n;

    for (i = 0, n = 0; i < line->len; i++) {
        n += (line->data[i] > ' ' && (i == 0 || line->data[i - 1] == ' '))
             || ((line->data[i] & 0x80)
                 && (i == 0 || line->data[i - 1] == ' '));
    }

    return n;
}


/* "This message is confidential and intended for the addressee only", and the
 * paragraph it stands in from there on */

static void
conflict_close_disclaimers(conflict_lines_t *lines)
{
    uint32_t                i, k;
    const conflict_line_t  *line;

    for (i = 0; i < lines->n; i++) {
        line = &lines->of[i];

        if (!conflict_line_own(line) || line->len < 12
            || !conflict_close_suspect(line))
        {
            continue;
        }

        /* "I cannot unsubscribe!" is a complaint */

        if (line->len <= CONFLICT_ADDED_MAX
            && strchr("!?", line->data[line->len - 1]) == NULL
            && conflict_close_finds(line, conflict_added)
            && conflict_line_find(line, " i ") == NULL
            && !conflict_line_begins(line, "i "))
        {
            conflict_line_drop(lines, i);
            continue;
        }

        if (!conflict_close_finds(line, conflict_confidential)) {
            continue;
        }

        /* to whom it is addressed may stand in one of the next lines */

        for (k = i; k < lines->n && k < i + 4
                    && conflict_line_own(&lines->of[k])
                    && !conflict_close_finds(&lines->of[k],
                                             conflict_addressed);
             k++)
        {
            /* void */
        }

        if (k == lines->n || k == i + 4 || !conflict_line_own(&lines->of[k])) {
            continue;
        }

        for (k = i; k < lines->n && conflict_line_own(&lines->of[k]); k++) {
            conflict_line_drop(lines, k);
        }

        i = k;
    }
}


static int
conflict_close_finds(const conflict_line_t *line, const char *const *phrases)
{
    for ( /* void */ ; *phrases; phrases++) {
        if (conflict_line_find(line, *phrases) != NULL) {
            return 1;
        }
    }

    return 0;
}


/*
 * Does a word begin like one of those that only such lines have?  By its first
 * four letters: most lines have none, and are not searched.
 */

static int
conflict_close_suspect(const conflict_line_t *line)
{
    size_t         k;
    uint32_t       i, four, start;
    unsigned char  a, b;

    static const char  starts[][5] = {
        "conf", "priv", "prop", "vert", "rech", "rise", "unsu", "viru",
        "scan", "avas", "prin", "chec", "befo", "vire", "news", "abme",
        "bevo", "vor ", "sans", "d\xc3\xa9s", "avan", "libr", "sin ", "dars",
        "ante", "senz", "annu", "prim", "livr", "sem ", "canc", "afme",
        "uits", "denk", "se d", "auf ", "gara", "inte", "has ",
    };

#define conflict_second(c)  ((uint32_t) 1 << (((c) - 'a') & 31))
#define conflict_beyond     ((uint32_t) 1 << 31)

    /* by the first letter, which second ones there are */

    static const uint32_t  seconds[26] = {
        ['a' - 'a'] = conflict_second('v') | conflict_second('b')
                      | conflict_second('n') | conflict_second('f')
                      | conflict_second('u'),
        ['b' - 'a'] = conflict_second('e'),
        ['c' - 'a'] = conflict_second('o') | conflict_second('h')
                      | conflict_second('a'),
        ['d' - 'a'] = conflict_beyond | conflict_second('a')
                      | conflict_second('e'),
        ['g' - 'a'] = conflict_second('a'),
        ['h' - 'a'] = conflict_second('a'),
        ['i' - 'a'] = conflict_second('n'),
        ['l' - 'a'] = conflict_second('i'),
        ['n' - 'a'] = conflict_second('e'),
        ['p' - 'a'] = conflict_second('r'),
        ['r' - 'a'] = conflict_second('e') | conflict_second('i'),
        ['s' - 'a'] = conflict_second('c') | conflict_second('a')
                      | conflict_second('i') | conflict_second('e'),
        ['u' - 'a'] = conflict_second('n') | conflict_second('i'),
        ['v' - 'a'] = conflict_second('e') | conflict_second('i')
                      | conflict_second('o'),
    };

    for (i = 0; i + 4 <= line->len; i++) {
        if (i > 0 && line->data[i - 1] != ' ') {
            continue;
        }

        a = (unsigned char) ((line->data[i] | 0x20) - 'a');
        b = (unsigned char) (line->data[i + 1] | 0x20);

        if (a >= 26 || !(seconds[a] & (b & 0x80 ? conflict_beyond
                                                : conflict_second(b))))
        {
            continue;
        }

        memcpy(&four, line->data + i, 4);
        four |= 0x20202020;

        for (k = 0; k < sizeof(starts) / sizeof(starts[0]); k++) {
            memcpy(&start, starts[k], 4);

            if (four == (start | 0x20202020)) {
                return 1;
            }
        }
    }

    return 0;
}
