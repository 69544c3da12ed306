
/*
 * What was written before, as mail clients and helpdesks announce it.
 *
 * A line that only looks like an announcement is the sender's: one must hold a
 * date or an address, and end as announcements do.
 */

#include <string.h>

#include "own_private.h"


/* lines that an announcement may be wrapped over */
#define CONFLICT_INTRO_LINES   3

/* lines behind "From:" among which the others of its kind must be */
#define CONFLICT_HEADER_LINES  6


/* what is in a line that says where a date, or somebody's address, is */
typedef struct {
    unsigned  digits;
    unsigned  year:1;
    unsigned  time:1;
    unsigned  address:1;
} conflict_evidence_t;


/* behind the date and the name, at the line's end or nearly */
static const char  *const conflict_wrote[] = {
    "wrote", "writes", "schrieb", "hat geschrieben", "geschrieben",
    "a \xc3\xa9" "crit", "escribi\xc3\xb3", "ha scritto", "scrisse",
    "escreveu", "schreef", "heeft geschreven", "het volgende geschreven",
    "het volgende", "folgendes", NULL
};

/* in a line of dashes */
static const char  *const conflict_separators[] = {
    "original message", "original mail", "original e-mail",
    "urspr\xc3\xbcngliche nachricht", "originalnachricht",
    "message d'origine", "message d\xe2\x80\x99origine", "message original",
    "mensaje original", "messaggio originale", "mensagem original",
    "oorspronkelijk bericht", "origineel bericht",
    "forwarded message", "weitergeleitete nachricht",
    "message transf\xc3\xa9r\xc3\xa9", "mensaje reenviado",
    "messaggio inoltrato", "mensagem encaminhada", "mensagem reencaminhada",
    "doorgestuurd bericht", NULL
};

/* a line by itself, as Apple's mail writes it */
static const char  *const conflict_forwarded[] = {
    "begin forwarded message:", "anfang der weitergeleiteten nachricht:",
    "d\xc3\xa9" "but du message r\xc3\xa9" "exp\xc3\xa9" "di\xc3\xa9",
    "d\xc3\xa9" "but du message transf\xc3\xa9r\xc3\xa9",
    "inicio del mensaje reenviado:", "inizio messaggio inoltrato:",
    "in\xc3\xad" "cio da mensagem encaminhada:",
    "in\xc3\xad" "cio da mensagem reencaminhada:",
    "begin doorgestuurd bericht:", NULL
};

/* helpdesks ask for an answer above a line */
static const char  *const conflict_above[] = {
    "reply above this line", "reply above the line", "reply above this text",
    "your reply above", "oberhalb dieser zeile", "\xc3\xbc" "ber dieser zeile",
    "au-dessus de cette ligne", "por encima de esta l\xc3\xadnea",
    "encima de esta l\xc3\xadnea", "sopra questa riga", "sopra questa linea",
    "acima desta linha", "boven deze regel", NULL
};

/* the lines of a mail's head as clients print them: four kinds */
typedef enum {
    CONFLICT_HEAD_FROM = 1,
    CONFLICT_HEAD_DATE = 2,
    CONFLICT_HEAD_TO = 4,
    CONFLICT_HEAD_SUBJECT = 8
} conflict_head_t;

static const struct {
    const char       *name;
    conflict_head_t   kind;
} conflict_heads[] = {
    { "from", CONFLICT_HEAD_FROM }, { "von", CONFLICT_HEAD_FROM },
    { "de", CONFLICT_HEAD_FROM }, { "da", CONFLICT_HEAD_FROM },
    { "van", CONFLICT_HEAD_FROM },
    { "sent", CONFLICT_HEAD_DATE }, { "date", CONFLICT_HEAD_DATE },
    { "gesendet", CONFLICT_HEAD_DATE }, { "datum", CONFLICT_HEAD_DATE },
    { "envoy\xc3\xa9", CONFLICT_HEAD_DATE },
    { "enviado", CONFLICT_HEAD_DATE }, { "enviado el", CONFLICT_HEAD_DATE },
    { "enviada", CONFLICT_HEAD_DATE }, { "enviada em", CONFLICT_HEAD_DATE },
    { "fecha", CONFLICT_HEAD_DATE }, { "inviato", CONFLICT_HEAD_DATE },
    { "data", CONFLICT_HEAD_DATE }, { "verzonden", CONFLICT_HEAD_DATE },
    { "to", CONFLICT_HEAD_TO }, { "an", CONFLICT_HEAD_TO },
    { "\xc3\xa0", CONFLICT_HEAD_TO }, { "a", CONFLICT_HEAD_TO },
    { "para", CONFLICT_HEAD_TO }, { "aan", CONFLICT_HEAD_TO },
    { "subject", CONFLICT_HEAD_SUBJECT }, { "betreff", CONFLICT_HEAD_SUBJECT },
    { "objet", CONFLICT_HEAD_SUBJECT }, { "asunto", CONFLICT_HEAD_SUBJECT },
    { "oggetto", CONFLICT_HEAD_SUBJECT },
    { "assunto", CONFLICT_HEAD_SUBJECT },
    { "onderwerp", CONFLICT_HEAD_SUBJECT },
};


static void conflict_history_from(conflict_lines_t *lines, uint32_t i);
static int conflict_history_mark(const conflict_line_t *line);
static int conflict_history_any(const conflict_line_t *line,
    const char *const *phrases);
static uint32_t conflict_history_intro(const conflict_lines_t *lines,
    uint32_t i, int *sure);
static int conflict_history_begins(const conflict_line_t *line);
static int conflict_history_wrote(const conflict_line_t *line);
static void conflict_history_evidence(const conflict_line_t *line,
    conflict_evidence_t *evidence);
static int conflict_history_quotes(const conflict_lines_t *lines, uint32_t i);
static int conflict_history_head(const conflict_lines_t *lines, uint32_t i);
static conflict_head_t conflict_head_kind(const conflict_line_t *line);


void
conflict_own_history(conflict_lines_t *lines)
{
    int                     sure;
    uint32_t                i, k, n;
    const conflict_line_t  *line;

    for (i = 0; i < lines->n; i++) {
        line = &lines->of[i];

        if (!conflict_line_own(line) || line->len > CONFLICT_MARK_MAX) {
            continue;
        }

        if (conflict_history_mark(line) || conflict_history_head(lines, i)) {
            conflict_history_from(lines, i);
            return;
        }

        n = conflict_history_intro(lines, i, &sure);

        if (n == 0) {
            continue;
        }

        if (conflict_history_quotes(lines, i + n)) {
            for (k = i; k < i + n; k++) {
                conflict_line_drop(lines, k);
            }

            i += n - 1;

        } else if (sure) {
            conflict_history_from(lines, i);
            return;
        }
    }
}


/* this line and all behind it; a line of underscores above it, too */

static void
conflict_history_from(conflict_lines_t *lines, uint32_t i)
{
    uint32_t                k;
    const conflict_line_t  *line;

    for (k = i; k > 0; k--) {
        line = &lines->of[k - 1];

        if (line->blank) {
            continue;
        }

        if (line->len >= 5
            && strspn(line->data, "_-=*") >= line->len)
        {
            conflict_line_drop(lines, k - 1);
        }

        break;
    }

    for ( /* void */ ; i < lines->n; i++) {
        conflict_line_drop(lines, i);
    }
}


/* a line that by itself says that history begins */

static int
conflict_history_mark(const conflict_line_t *line)
{
    char  c;

    c = line->data[0];

    if ((c == '-' || c == '_' || c == '=' || c == '*') && line->len > 8
        && line->data[1] == c
        && conflict_history_any(line, conflict_separators))
    {
        return 1;
    }

    /* "##- Please type your reply above this line -##" */

    if (strchr("#-=_*>", c) != NULL
        && conflict_history_any(line, conflict_above))
    {
        return 1;
    }

    return line->len < 80 && line->data[line->len - 1] == ':'
           && conflict_history_any(line, conflict_forwarded);
}


static int
conflict_history_any(const conflict_line_t *line, const char *const *phrases)
{
    for ( /* void */ ; *phrases; phrases++) {
        if (conflict_line_find(line, *phrases) != NULL) {
            return 1;
        }
    }

    return 0;
}


/*
 * "On 24 Nov 2026, at 14:40, Agent <agent@example.com> wrote:", wrapped or not.
 * Returns over how many lines, or 0.  *sure: it can be nothing else.
 */

static uint32_t
conflict_history_intro(const conflict_lines_t *lines, uint32_t i, int *sure)
{
    int                     wrote;
    uint32_t                k;
    conflict_evidence_t     evidence;
    const conflict_line_t  *line;

    if (!conflict_history_begins(&lines->of[i])) {
        return 0;
    }

    wrote = 0;
    memset(&evidence, 0, sizeof(evidence));

    for (k = 0; k < CONFLICT_INTRO_LINES && i + k < lines->n; k++) {
        line = &lines->of[i + k];

        if (!conflict_line_own(line) || line->len > CONFLICT_MARK_MAX) {
            return 0;
        }

        /* only a line that goes on with an address or a verb is wrapped */

        if (line->data[line->len - 1] == ':') {
            conflict_history_evidence(line, &evidence);

            *sure = evidence.address || evidence.year
                    || (evidence.time && evidence.digits > 4);

            return ((wrote || conflict_history_wrote(line))
                    && (evidence.digits > 0 || evidence.address))
                   ? k + 1 : 0;
        }

        if (i + k + 1 == lines->n) {
            return 0;
        }

        conflict_history_evidence(line, &evidence);

        if (evidence.digits == 0 && !evidence.address) {
            return 0;
        }

        wrote |= conflict_history_wrote(line);
    }

    return 0;
}


/* as an announcement does: "On", "Am", "Le", a date, a name with its address */

static int
conflict_history_begins(const conflict_line_t *line)
{
    size_t  i;

    static const char  *const words[] = {
        "on ", "am ", "le ", "el ", "il ", "em ", "op ", "a ", "de ", "at "
    };

    if ((line->data[0] >= '0' && line->data[0] <= '9')
        || line->data[line->len - 1] == ':')
    {
        return 1;
    }

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (conflict_line_begins(line, words[i])) {
            return 1;
        }
    }

    return 0;
}


/* near the end of the line, with no sentence behind it */

static int
conflict_history_wrote(const conflict_line_t *line)
{
    size_t                  len;
    const char             *p;
    const char *const      *phrase;
    conflict_line_t         tail;

    /* Outlook on the web puts the name behind the verb */

    len = line->len > 120 ? 120 : line->len;

    tail = *line;
    tail.data += line->len - len;
    tail.len = (uint32_t) len;

    for (phrase = conflict_wrote; *phrase; phrase++) {
        p = conflict_line_find(&tail, *phrase);

        if (p != NULL && (p == line->data || p[-1] == ' ' || p[-1] == '>'
                          || p[-1] == ',' || p[-1] == ')'))
        {
            return 1;
        }
    }

    return 0;
}


static void
conflict_history_evidence(const conflict_line_t *line,
    conflict_evidence_t *evidence)
{
    uint32_t     i, run;
    const char  *p;

    p = line->data;

    for (i = 0, run = 0; i <= line->len; i++) {

        if (i < line->len && p[i] >= '0' && p[i] <= '9') {
            evidence->digits++;
            run++;
            continue;
        }

        if (run == 4 && (memcmp(p + i - 4, "20", 2) == 0
                         || memcmp(p + i - 4, "19", 2) == 0))
        {
            evidence->year = 1;
        }

        if (i < line->len && i + 2 < line->len && run >= 1 && run <= 2
            && (p[i] == ':' || p[i] == 'h' || p[i] == '.')
            && p[i + 1] >= '0' && p[i + 1] <= '5')
        {
            evidence->time = 1;
        }

        if (i > 0 && i + 3 < line->len && p[i] == '@' && p[i - 1] > ' '
            && memchr(p + i, '.', line->len - i) != NULL)
        {
            evidence->address = 1;
        }

        run = 0;
    }
}


/* do quotes follow, and nothing before them? */

static int
conflict_history_quotes(const conflict_lines_t *lines, uint32_t i)
{
    for ( /* void */ ; i < lines->n; i++) {
        if (!lines->of[i].blank) {
            return lines->of[i].quoted;
        }
    }

    return 0;
}


/* "From: ..." and two more of its kind below it, or beside it */

static int
conflict_history_head(const conflict_lines_t *lines, uint32_t i)
{
    uint32_t                k, seen;
    conflict_head_t         kind;
    const conflict_line_t  *line;

    if (conflict_head_kind(&lines->of[i]) != CONFLICT_HEAD_FROM) {
        return 0;
    }

    seen = CONFLICT_HEAD_FROM;

    for (k = i + 1; k < lines->n && k < i + CONFLICT_HEADER_LINES; k++) {
        line = &lines->of[k];

        if (line->blank || line->quoted) {
            continue;
        }

        kind = conflict_head_kind(line);
        seen |= kind;
    }

    /* "A:" alone begins many a line */

    return (seen & CONFLICT_HEAD_SUBJECT)
           ? (seen & (CONFLICT_HEAD_DATE|CONFLICT_HEAD_TO)) != 0
           : (seen & CONFLICT_HEAD_DATE) && (seen & CONFLICT_HEAD_TO);
}


/* "*Von:* ...", "De : ...", "From: ..."; 0 for any other line */

static conflict_head_t
conflict_head_kind(const conflict_line_t *line)
{
    size_t           i, len;
    const char      *p, *last, *colon;
    conflict_line_t  name;

    p = line->data;
    last = p + line->len;

    while (p < last && *p == '*') {
        p++;
    }

    for (colon = p; colon < last && colon - p < 14 && *colon != ':'; colon++) {
        /* void */
    }

    if (colon == last || *colon != ':') {
        return 0;
    }

    while (colon > p && (colon[-1] == ' ' || colon[-1] == '*'
                         || (unsigned char) colon[-1] == 0xa0
                         || (unsigned char) colon[-1] == 0xc2))
    {
        colon--;
    }

    name = *line;
    name.data = p;
    name.len = (uint32_t) (colon - p);

    for (i = 0; i < sizeof(conflict_heads) / sizeof(conflict_heads[0]); i++) {
        len = strlen(conflict_heads[i].name);

        if (name.len == len
            && conflict_line_begins(&name, conflict_heads[i].name))
        {
            return conflict_heads[i].kind;
        }
    }

    return 0;
}
