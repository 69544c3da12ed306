
/*
 * From a text to the sender's own new words: each rule in each language, what
 * it takes away, and what it must not.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "core/own_private.h"
#include "seconds.h"


/* text: a mail; own: what stays of it, NULL: all.  Blanks are compared as if
 * each run of them were one */
typedef struct {
    const char              *language;
    const char              *text;
    const char              *own;
} case_t;


static conflict_arena_t  *arena;


static int
begin(void **state)
{
    arena = conflict_arena_create();

    return arena == NULL;
}


static int
end(void **state)
{
    conflict_arena_destroy(arena);

    return 0;
}


static conflict_str_t
string(const char *s)
{
    conflict_str_t  value;

    value.data = s;
    value.len = strlen(s);

    return value;
}


static conflict_str_t
joined(conflict_str_t a, conflict_str_t b)
{
    char            *p;
    conflict_str_t   value;

    p = conflict_arena_alloc(arena, a.len + b.len + 1);
    assert_non_null(p);

    memcpy(p, a.data, a.len);
    memcpy(p + a.len, b.data, b.len);

    value.data = p;
    value.len = a.len + b.len;

    return value;
}


/* what is the sender's own; "" when nothing is */

static conflict_str_t
own_of(conflict_str_t value, conflict_text_format_t format)
{
    conflict_rc_t    rc;
    conflict_str_t   own;
    conflict_text_t  text;

    rc = conflict_text_read(arena, value, format, &text);

    if (rc == CONFLICT_DECLINED) {
        return string("");
    }

    assert_int_equal(rc, CONFLICT_OK);

    rc = conflict_text_own(arena, &text, &own);

    assert_int_equal(rc, own.len ? CONFLICT_OK : CONFLICT_DECLINED);
    assert_true(own.len <= text.text.len);

    return own;
}


static const char *
folded(conflict_str_t value)
{
    char    *p;
    size_t   i, len;

    p = conflict_arena_alloc(arena, value.len + 1);
    assert_non_null(p);

    for (i = 0, len = 0; i < value.len; i++) {
        if (!conflict_blank(value.data[i])) {
            p[len++] = value.data[i];

        } else if (len && p[len - 1] != ' ') {
            p[len++] = ' ';
        }
    }

    while (len && p[len - 1] == ' ') {
        len--;
    }

    p[len] = '\0';

    return p;
}


static void
check(const case_t *c, conflict_text_format_t format)
{
    const char  *own, *wanted;

    own = folded(own_of(string(c->text), format));
    wanted = folded(string(c->own ? c->own : c->text));

    if (strcmp(own, wanted) != 0) {
        fail_msg("%s: of \"%s\"\nthere stayed \"%s\"\nand not \"%s\"",
                 c->language, c->text, own, wanted);
    }
}


#define check_all(cases, format)                                              \
    for (size_t i_ = 0; i_ < sizeof(cases) / sizeof(cases[0]); i_++) {        \
        check(&cases[i_], format);                                            \
    }


/* --- history ------------------------------------------------------------- */

static void
introductions_without_quote_marks_begin_history(void **state)
{
    static const case_t  cases[] = {
        { "en, Gmail", "Do it.\n\nOn Mon, Jan 5, 2026 at 3:04 PM Desk <\n"
          "desk@shop.test> wrote:\n\nWe cannot.\nSorry.", "Do it." },
        { "en, Apple", "Do it.\n\nOn 5 Jan 2026, at 15:04, Desk "
          "<desk@shop.test> wrote:\n\nWe cannot.", "Do it." },
        { "en, Thunderbird", "Do it.\n\nOn 1/5/26 15:04, Ann Desk wrote:\n"
          "We cannot.", "Do it." },
        { "en, Yahoo", "Do it.\n\nOn Monday, January 5, 2026 at 03:04:05 PM "
          "GMT+1,\nAnn Desk\n<ann@shop.test> wrote: \n\nWe cannot.",
          "Do it." },
        { "en, name first", "Do it.\n\nAnn <ann@shop.test> wrote on Monday, "
          "5 January 2026:\nWe cannot.", "Do it." },
        { "en, no verb", "Do it.\n\n2026-01-05 15:04 GMT+01:00 Ann Desk "
          "<ann@shop.test>:\n\nWe cannot.", "Do it." },
        { "de, Gmail", "Los!\n\nAm Mo., 5. Jan. 2026 um 15:04 Uhr schrieb Ann "
          "Desk <\nann@shop.test>:\n\nGeht nicht.", "Los!" },
        { "de, Apple", "Los!\n\nAm 05.01.2026 um 15:04 schrieb Ann Desk "
          "<ann@shop.test>:\n\nGeht nicht.", "Los!" },
        { "de, Thunderbird", "Los!\n\nAm 05.01.26 um 15:04 schrieb Ann Desk:\n"
          "Geht nicht.", "Los!" },
        { "de, Yahoo", "Los!\n\nAm Montag, 5. Januar 2026, 15:04:05 MEZ hat "
          "Ann Desk\n<ann@shop.test> Folgendes geschrieben:\n\nGeht nicht.",
          "Los!" },
        { "de, mobile", "Los!\n\nAnn Desk <ann@shop.test> schrieb am Mo., 5. "
          "Jan. 2026,\n15:04:\n\nGeht nicht.", "Los!" },
        { "fr, Gmail", "Vite.\n\nLe lun. 5 janv. 2026 \xc3\xa0 15:04, Ann "
          "Desk <ann@shop.test> a\n\xc3\xa9" "crit\xc2\xa0:\n\nNon.",
          "Vite." },
        { "fr, Apple", "Vite.\n\nLe 5 janv. 2026 à 15:04, Ann Desk "
          "<ann@shop.test> a écrit :\n\nNon.", "Vite." },
        { "fr, Thunderbird", "Vite.\n\nLe 05/01/2026 à 15:04, Ann Desk a "
          "écrit :\nNon.", "Vite." },
        { "fr, a narrow blank", "Vite.\n\nLe 05/01/2026 à 15h04, Ann Desk a "
          "écrit\xe2\x80\xaf:\nNon.", "Vite." },
        { "es, Gmail", "Ya.\n\nEl lun, 5 ene 2026 a las 15:04, Ann Desk "
          "(<ann@shop.test>)\nescribió:\n\nNo.", "Ya." },
        { "es, Apple", "Ya.\n\nEl 5 ene 2026, a las 15:04, Ann Desk "
          "<ann@shop.test> escribió:\n\nNo.", "Ya." },
        { "es, Thunderbird", "Ya.\n\nEl 5/1/26 a las 15:04, Ann Desk "
          "escribió:\nNo.", "Ya." },
        { "it, Gmail", "Subito.\n\nIl giorno lun 5 gen 2026 alle ore 15:04 "
          "Ann Desk <\nann@shop.test> ha scritto:\n\nNo.", "Subito." },
        { "it, Thunderbird", "Subito.\n\nIl 05/01/2026 15:04, Ann Desk ha "
          "scritto:\nNo.", "Subito." },
        { "it, Yahoo", "Subito.\n\nIl lunedì 5 gennaio 2026 alle ore 15:04:05 "
          "CET, Ann <ann@shop.test> ha scritto:\n\nNo.", "Subito." },
        { "pt, Gmail", "Já.\n\nEm seg., 5 de jan. de 2026 às 15:04, Ann Desk "
          "<ann@shop.test>\nescreveu:\n\nNão.", "Já." },
        { "pt, Apple", "Já.\n\nNo dia 05/01/2026, às 15:04, Ann Desk "
          "<ann@shop.test> escreveu:\n\nNão.", "Já." },
        { "pt, Thunderbird", "Já.\n\nEm 05/01/2026 15:04, Ann Desk "
          "escreveu:\nNão.", "Já." },
        { "nl, Gmail", "Nu.\n\nOp ma 5 jan 2026 om 15:04 schreef Ann Desk "
          "<ann@shop.test>:\n\nNee.", "Nu." },
        { "nl, Thunderbird", "Nu.\n\nOp 05-01-2026 om 15:04 schreef Ann "
          "Desk:\nNee.", "Nu." },
        { "nl, Apple", "Nu.\n\nOp 5 jan. 2026, om 15:04 heeft Ann Desk "
          "<ann@shop.test> het volgende geschreven:\n\nNee.", "Nu." }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
introductions_of_quotes_leave_answers_below_alone(void **state)
{
    static const case_t  cases[] = {
        { "en", "On 5 Jan 2026, at 15:04, Ann wrote:\n\n> We cannot.\n> Sorry."
          "\n\nThen I cancel.", "Then I cancel." },
        { "en, interleaved", "Hi\nOn 5 Jan 2026 Ann wrote:\n> One?\nYes.\n> "
          "Two?\nNo.", "Hi\nYes.\nNo." },
        { "en, you", "On 5 January 2026 you wrote:\n> One?\nYes.", "Yes." },
        { "de", "Am 05.01.26 um 15:04 schrieb Ann:\n> Geht nicht.\n\nDann "
          "kündige ich.", "Dann kündige ich." },
        { "fr", "Le 05/01/2026 à 15:04, Ann a écrit :\n> Non.\n\nAlors je "
          "pars.", "Alors je pars." },
        { "es", "El 5/1/26 a las 15:04, Ann escribió:\n> No.\n\nPues me voy.",
          "Pues me voy." },
        { "it", "Il 05/01/2026 15:04, Ann ha scritto:\n> No.\n\nAllora "
          "disdico.", "Allora disdico." },
        { "pt", "Em 05/01/2026 15:04, Ann escreveu:\n> Não.\n\nEntão cancelo.",
          "Então cancelo." },
        { "nl", "Op 05-01-2026 om 15:04 schreef Ann:\n> Nee.\n\nDan zeg ik "
          "op.", "Dan zeg ik op." }
    };
    static const case_t  html[] = {
        { "Apple", "<div>Now.</div><div>On 5 Jan 2026, at 15:04, Ann wrote:"
          "</div><blockquote>No.</blockquote><div>Or I leave.</div>",
          "Now.\nOr I leave." },
        { "nothing marked", "<p>Now.</p><p>Am 05.01.2026 um 15:04 schrieb Ann "
          "&lt;ann@shop.test&gt;:</p><p>Geht nicht.</p>", "Now." }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
    check_all(html, CONFLICT_TEXT_HTML);
}


static void
sentences_that_begin_like_introductions_stay(void **state)
{
    static const case_t  cases[] = {
        { "en", "On Monday I wrote: please help\nNobody did.", NULL },
        { "en", "On 5 January 2026 at 15:04 I wrote:\nplease help", NULL },
        { "en", "On 3 March 2026 your colleague wrote:\nIt is free.\nIt was "
          "not.", NULL },
        { "en", "On page 12 of the contract the seller wrote:\nNo fees.",
          NULL },
        { "en", "I already wrote on 5.1.2026 to help@shop.test, and this is "
          "what I said:\nhelp", NULL },
        { "de", "Am Montag schrieb ich: bitte helfen\nNiemand half.", NULL },
        { "de", "Am 5. Januar 2026 um 15:04 schrieb ich Ihnen:\nbitte helfen",
          NULL },
        { "de", "Am Telefon schrieb Ihre Kollegin mit:\nkostenlos", NULL },
        { "fr", "Le lundi j'ai écrit : aidez-moi\nRien.", NULL },
        { "fr", "Le 5 janvier 2026 votre collègue a écrit :\nc'est gratuit",
          NULL },
        { "fr", "Le directeur a écrit :\nc'est gratuit", NULL },
        { "es", "El lunes escribí: ayuda\nNada.", NULL },
        { "es", "El 5 de enero de 2026 su compañero escribió:\nes gratis",
          NULL },
        { "es", "El director escribió:\nes gratis", NULL },
        { "it", "Il lunedì ho scritto: aiuto\nNiente.", NULL },
        { "it", "Il 5 gennaio 2026 il vostro collega ha scritto:\nè gratis. "
          "Lei mi ha mentito", NULL },
        { "it", "Il direttore ha scritto:\nè gratis", NULL },
        { "pt", "Em casa escrevi: ajuda\nNada.", NULL },
        { "pt", "Em 5 de janeiro de 2026 o seu colega escreveu:\né grátis",
          NULL },
        { "pt", "Em resumo, o diretor escreveu:\né grátis", NULL },
        { "nl", "Op maandag schreef ik: help\nNiets.", NULL },
        { "nl", "Op 5 januari 2026 om 15:04 schreef ik:\nhelp", NULL },
        { "nl", "Op kantoor schreef de baas:\ngratis", NULL },
        { "a sentence before", "I bought it on 5.1.2026.\nPlease answer:\n"
          "when?", NULL },
        { "faces", "Again\n>:( no\nOn 5 May 2026 it broke:", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
separators_begin_history(void **state)
{
    static const case_t  cases[] = {
        { "en", "Now.\n\n-----Original Message-----\nWe cannot.", "Now." },
        { "en", "Now.\n\n---------- Forwarded message ---------\nNo.",
          "Now." },
        { "en", "Now.\n\nBegin forwarded message:\n\nFrom: Ann\nNo.",
          "Now." },
        { "en", "Now.\n\n----- Forwarded by Ann/Shop on 01/05/2026 03:04 PM "
          "-----\nNo.", "Now." },
        { "de", "Los.\n\n-----Ursprüngliche Nachricht-----\nNein.", "Los." },
        { "de", "Los.\n\n-------- Weitergeleitete Nachricht --------\nNein.",
          "Los." },
        { "de", "Los.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Ann\n"
          "Nein.", "Los." },
        { "fr", "Vite.\n\n-----Message d'origine-----\nNon.", "Vite." },
        { "fr", "Vite.\n\n-----Message d\xe2\x80\x99origine-----\nNon.",
          "Vite." },
        { "fr", "Vite.\n\n-------- Message transféré --------\nNon.",
          "Vite." },
        { "es", "Ya.\n\n-----Mensaje original-----\nNo.", "Ya." },
        { "es", "Ya.\n\n---------- Mensaje reenviado ---------\nNo.", "Ya." },
        { "es", "Ya.\n\nInicio del mensaje reenviado:\n\nDe: Ann\nNo.",
          "Ya." },
        { "it", "Ora.\n\n-----Messaggio originale-----\nNo.", "Ora." },
        { "it", "Ora.\n\n-------- Messaggio Inoltrato --------\nNo.",
          "Ora." },
        { "it", "Ora.\n\nInizio messaggio inoltrato:\n\nDa: Ann\nNo.",
          "Ora." },
        { "pt", "Já.\n\n-----Mensagem original-----\nNão.", "Já." },
        { "pt", "Já.\n\n-------- Mensagem encaminhada --------\nNão.", "Já." },
        { "pt", "Já.\n\nInício da mensagem reencaminhada:\n\nDe: Ann\nNão.",
          "Já." },
        { "nl", "Nu.\n\n-----Oorspronkelijk bericht-----\nNee.", "Nu." },
        { "nl", "Nu.\n\n---------- Doorgestuurd bericht ---------\nNee.",
          "Nu." },
        { "nl", "Nu.\n\nBegin doorgestuurd bericht:\n\nVan: Ann\nNee.",
          "Nu." },
        { "no separators", "Original message was ignored.\nForwarded message "
          "too:\nwhy?\n- Original message: lost\n-----\nMensaje original no "
          "hay.\nMessage original perdu.", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
blocks_of_headers_begin_history(void **state)
{
    static const case_t  cases[] = {
        { "en", "Now.\n\n________________________________\nFrom: Ann Desk "
          "<ann@shop.test>\nSent: Monday, January 5, 2026 3:04 PM\nTo: Me\n"
          "Subject: RE: it\n\nWe cannot.", "Now." },
        { "en", "Now.\n\n*From:* Ann <ann@shop.test>\n*Sent:* Monday\n"
          "*To:* Me\n\nNo.", "Now." },
        { "en", "Now.\n\nFrom: Ann <ann@shop.test>\nTo: Me <me@x.test>;\n"
          " You <you@x.test>\nSubject: it\n\nNo.", "Now." },
        { "de", "Los.\n\nVon: Ann <ann@shop.test>\nGesendet: Montag, 5. Januar "
          "2026 15:04\nAn: Ich\nBetreff: AW: es\n\nNein.", "Los." },
        { "de, GMX", "Los.\n\nGesendet: Montag, 05. Januar 2026 um 15:04 Uhr\n"
          "Von: \"Ann\" <ann@shop.test>\nAn: ich@x.test\nBetreff: es\nNein.",
          "Los." },
        { "de", "Los.\n\nVon: Ann\nDatum: 05.01.2026 15:04\n\nNein.", "Los." },
        { "fr", "Vite.\n\nDe : Ann <ann@shop.test>\nEnvoyé : lundi 5 janvier "
          "2026 15:04\nÀ : moi\nObjet : RE: ça\n\nNon.", "Vite." },
        { "fr", "Vite.\n\nDe\xc2\xa0: Ann\nEnvoyé\xc2\xa0: lundi 5 janvier "
          "2026\n\nNon.", "Vite." },
        { "fr", "Vite.\n\nDe: Ann <ann@shop.test>\nObjet: RE: ça\n\nNon.",
          "Vite." },
        { "es", "Ya.\n\nDe: Ann <ann@shop.test>\nEnviado el: lunes, 5 de "
          "enero de 2026 15:04\nPara: yo\nAsunto: RE: eso\n\nNo.", "Ya." },
        { "es", "Ya.\n\nDe: Ann <ann@shop.test>\nEnviado: lunes\n\nNo.",
          "Ya." },
        { "es", "Ya.\n\nDe: Ann\nFecha: 5/1/2026\nPara: yo\n\nNo.", "Ya." },
        { "it", "Ora.\n\nDa: Ann <ann@shop.test>\nInviato: lunedì 5 gennaio "
          "2026 15:04\nA: me\nOggetto: R: cosa\n\nNo.", "Ora." },
        { "it", "Ora.\n\nDa: Ann\nData: 05/01/2026\n\nNo.", "Ora." },
        { "it", "Ora.\n\nDa: Ann <ann@shop.test>\nOggetto: cosa\n\nNo.",
          "Ora." },
        { "pt", "Já.\n\nDe: Ann <ann@shop.test>\nEnviada em: segunda-feira, 5 "
          "de janeiro de 2026 15:04\nPara: eu\nAssunto: RES: isso\n\nNão.",
          "Já." },
        { "pt", "Já.\n\nDe: Ann <ann@shop.test>\nAssunto: isso\n\nNão.",
          "Já." },
        { "pt", "Já.\n\nDe: Ann\nData: 05/01/2026 15:04\n\nNão.", "Já." },
        { "nl", "Nu.\n\nVan: Ann <ann@shop.test>\nVerzonden: maandag 5 januari "
          "2026 15:04\nAan: mij\nOnderwerp: RE: het\n\nNee.", "Nu." },
        { "nl", "Nu.\n\nVan: Ann\nDatum: 05-01-2026\n\nNee.", "Nu." },
        { "nl", "Nu.\n\nVan: Ann <ann@shop.test>\nOnderwerp: het\n\nNee.",
          "Nu." },

        { "en", "From: the beginning you lied\nand to the end.", NULL },
        { "en", "From: the beginning you lied\nTo: the end you did.", NULL },
        { "en, a form", "From: Ann <ann@x.test>\nSubject: broken\n\nMessage:\n"
          "It is broken again!", NULL },
        { "en", "Sent: on Monday\nSubject: my refund of 5.1.2026", NULL },
        { "de", "Von: Anfang an gelogen\nAn: alle, die das lesen", NULL },
        { "de", "Betreff: Kündigung zum 31.12.2026\nDatum: heute", NULL },
        { "de", "Von: nichts kommt nichts.", NULL },
        { "fr", "De : rien, comme toujours\nObjet : ma plainte", NULL },
        { "fr", "Objet : remboursement du 05/01/2026\nà vous", NULL },
        { "fr", "De plus : rien le 05/01/2026\nObjet : néant", NULL },
        { "es", "De: nada\nPara: nadie", NULL },
        { "es", "Asunto: reembolso del 5/1/2026\nFecha: hoy", NULL },
        { "es", "Para: que lo sepan, 5/1/2026", NULL },
        { "it", "Da: sempre mentite\nA: tutti", NULL },
        { "it", "Oggetto: rimborso del 05/01/2026\nData: oggi", NULL },
        { "it", "Data: 05/01/2026 e ancora niente", NULL },
        { "pt", "De: nada\nPara: ninguém", NULL },
        { "pt", "Assunto: reembolso de 05/01/2026\nData: hoje", NULL },
        { "pt", "Para: vocês desde 05/01/2026", NULL },
        { "nl", "Van: niets komt niets\nAan: iedereen", NULL },
        { "nl", "Onderwerp: geld terug\nDatum: 05-01-2026", NULL },
        { "nl", "Aan: allen die dit op 05-01-2026 lezen", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
lines_of_helpdesks_begin_history(void **state)
{
    static const case_t  cases[] = {
        { "en", "Now.\n\n##- Please type your reply above this line -##\n\nNo.",
          "Now." },
        { "en", "Now.\n\n=== Please reply above this line ===\nNo.", "Now." },
        { "en", "Now.\n\nReply above this line to add a comment.\nNo.",
          "Now." },
        { "de", "Los.\n\n-- Antwort bitte oberhalb dieser Zeile --\nNein.",
          "Los." },
        { "de", "Los.\n\n##- Bitte geben Sie Ihre Antwort oberhalb dieser "
          "Zeile ein -##\nNein.", "Los." },
        { "fr", "Vite.\n\n##- Veuillez saisir votre réponse au-dessus de cette "
          "ligne -##\nNon.", "Vite." },
        { "es", "Ya.\n\n##- Por favor, escriba su respuesta por encima de esta "
          "línea -##\nNo.", "Ya." },
        { "it", "Ora.\n\n##- Scrivi la tua risposta sopra questa riga -##\n"
          "No.", "Ora." },
        { "pt", "Já.\n\n##- Digite a sua resposta acima desta linha -##\nNão.",
          "Já." },
        { "nl", "Nu.\n\n##- Typ uw antwoord boven deze regel -##\nNee.",
          "Nu." },

        { "en", "I wrote my reply above this line and nobody read it.", NULL },
        { "de", "Meine Antwort stand oberhalb dieser Zeile.", NULL },
        { "fr", "Ma réponse est au-dessus de cette ligne.", NULL },
        { "es", "Mi respuesta está por encima de esta línea.", NULL },
        { "it", "La mia risposta è sopra questa riga.", NULL },
        { "pt", "A minha resposta está acima desta linha.", NULL },
        { "nl", "Mijn antwoord staat boven deze regel.", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


/* --- signatures ---------------------------------------------------------- */

static void
signatures_go(void **state)
{
    static const case_t  cases[] = {
        { "en", "It broke.\n-- \nAnn Smith\nWe make the world better, one "
          "screw at a time.", "It broke." },
        { "en", "It broke.\n--\nAnn Smith\nTel. 123", "It broke." },
        { "en", "It broke.\n\nBest regards,\nAnn Smith\nHead of Sales\nACME "
          "Ltd., 1 Main St.\nwww.acme.test\n+44 20 1234", "It broke." },
        { "en", "It broke.\n\nKind regards Ann", "It broke." },
        { "en", "It broke.\n\nThanks and best regards,\nAnn",
          "It broke.\nThanks and best regards," },
        { "en", "It broke.\n\nSent from my iPhone", "It broke." },
        { "en", "It broke.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>",
          "It broke." },
        { "en", "It broke.\n\nSent from Mail for Windows", "It broke." },
        { "de", "Kaputt.\n\nMit freundlichen Grüßen\n\nMax Muster\nLeiter "
          "Einkauf\nMuster & Söhne GmbH\nTel.: +49 30 1234", "Kaputt." },
        { "de", "Kaputt.\n\nViele Grüße, Max", "Kaputt." },
        { "de", "Kaputt.\nMfG\nMax", "Kaputt." },
        { "de", "Kaputt.\n\nVon meinem iPhone gesendet", "Kaputt." },
        { "de", "Kaputt.\n\nDiese Nachricht wurde von meinem Android "
          "Mobiltelefon mit GMX Mail gesendet.", "Kaputt." },
        { "fr", "Cassé.\n\nCordialement,\nJean Petit\nDirecteur", "Cassé." },
        { "fr", "Cassé.\n\nBien à vous\nJean", "Cassé." },
        { "fr", "Cassé.\n\nJe vous prie d'agréer, Madame, Monsieur, "
          "l'expression de mes salutations distinguées.\nJean", "Cassé." },
        { "fr", "Cassé.\n\nEnvoyé de mon iPhone", "Cassé." },
        { "es", "Roto.\n\nSaludos,\nJuan Pérez\nTel. 600 123", "Roto." },
        { "es", "Roto.\n\nUn cordial saludo\nJuan", "Roto." },
        { "es", "Roto.\n\nAtentamente, Juan", "Roto." },
        { "es", "Roto.\n\nEnviado desde mi iPhone", "Roto." },
        { "it", "Rotto.\n\nCordiali saluti\nMario Rossi", "Rotto." },
        { "it", "Rotto.\n\nDistinti saluti,\nMario\nVia Roma 1", "Rotto." },
        { "it", "Rotto.\n\nInviato da iPhone", "Rotto." },
        { "pt", "Partido.\n\nAtenciosamente,\nJoão Silva", "Partido." },
        { "pt", "Partido.\n\nCom os melhores cumprimentos,\nJoão", "Partido." },
        { "pt", "Partido.\n\nEnviado do meu iPhone", "Partido." },
        { "nl", "Stuk.\n\nMet vriendelijke groet,\nJan Jansen\nDirecteur",
          "Stuk." },
        { "nl", "Stuk.\n\nHartelijke groeten\nJan", "Stuk." },
        { "nl", "Stuk.\n\nVerzonden vanaf mijn iPhone", "Stuk." },
        { "before a quote", "Stuk.\n\nMvg Jan\n\n> Nee.\nHelaas niet.",
          "Stuk.\nHelaas niet." }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
sentences_near_signatures_stay(void **state)
{
    static const case_t  cases[] = {
        { "en", "It broke.\n\nRegards,\nAnn\n\nPS: I will sue you.",
          "It broke.\nPS: I will sue you." },
        { "en", "It broke.\n-- \nAnn\n\nP.S. I will sue you.",
          "It broke.\nP.S. I will sue you." },
        { "en", "It broke.\n\nRegards,\nAnn\n\nAnd if nobody answers by Friday "
          "I will go to court.\nReally.", "It broke.\nAnd if nobody answers "
          "by Friday I will go to court.\nReally." },
        { "en", "It broke.\n\nRegards,\nAnn\n\nI want my money!",
          "It broke.\nI want my money!" },
        { "en", "It broke.\nBest regards are not what I want from you.",
          NULL },
        { "en", "It broke.\nRegards to nobody", NULL },
        { "en", "Sent from my phone three times, and nobody read it.", NULL },
        { "en", "It broke.\n--\nIt broke again today and I am really very "
          "angry now.", "It broke.\nIt broke again today and I am really "
          "very angry now." },
        { "de", "Kaputt.\n\nGruß Max\n\nPS: Ich klage.",
          "Kaputt.\nPS: Ich klage." },
        { "de", "Kaputt.\nGruß und Kuss helfen mir nicht weiter.", NULL },
        { "de", "Kaputt.\nLG Waschmaschine läuft nicht", NULL },
        { "de", "Kaputt.\n\nMfG\nMax\n\nWann kommt endlich jemand vorbei?",
          "Kaputt.\nWann kommt endlich jemand vorbei?" },
        { "de", "Von meinem Konto wurde zweimal abgebucht.", NULL },
        { "fr", "Cassé.\n\nCordialement\nJean\n\nPS : je porte plainte.",
          "Cassé.\nPS : je porte plainte." },
        { "fr", "Cassé.\nCordialement votre, mais remboursez-moi.", NULL },
        { "fr", "Cassé.\nSalutations à personne", NULL },
        { "fr", "Envoyé de mon domicile le colis n'est jamais arrivé.", NULL },
        { "es", "Roto.\n\nSaludos\nJuan\n\nPD: voy a denunciar.",
          "Roto.\nPD: voy a denunciar." },
        { "es", "Roto.\nSaludos a nadie", NULL },
        { "es", "Saludos,\nquiero mi dinero", NULL },
        { "es", "Enviado desde mi casa y nunca llegó.", NULL },
        { "it", "Rotto.\n\nSaluti\nMario\n\nPS: vado dal giudice.",
          "Rotto.\nPS: vado dal giudice." },
        { "it", "Rotto.\nSaluti a nessuno", NULL },
        { "it", "Inviato da casa mia, mai arrivato.", NULL },
        { "pt", "Partido.\n\nCumprimentos\nJoão\n\nPS: vou a tribunal.",
          "Partido.\nPS: vou a tribunal." },
        { "pt", "Partido.\nCumprimentos a ninguém", NULL },
        { "pt", "Enviado do meu escritório e nunca chegou.", NULL },
        { "nl", "Stuk.\n\nGroeten\nJan\n\nPS: ik ga naar de rechter.",
          "Stuk.\nPS: ik ga naar de rechter." },
        { "nl", "Stuk.\nGroeten aan niemand", NULL },
        { "nl", "Verzonden vanaf Utrecht en nooit aangekomen.", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


/* --- footers ------------------------------------------------------------- */

static void
disclaimers_and_footers_go(void **state)
{
    static const case_t  cases[] = {
        { "en", "It broke.\n\nThis e-mail and any attachments are confidential "
          "and intended solely\nfor the use of the individual or entity to "
          "whom they are addressed. If you\nhave received this e-mail in "
          "error please notify the sender.", "It broke." },
        { "en", "It broke.\n\nCONFIDENTIALITY NOTICE: the contents are "
          "intended only for the intended recipient.", "It broke." },
        { "en", "It broke.\n\nYou received this message because you are "
          "subscribed to the group.\nTo unsubscribe click "
          "https://list.test/u", "It broke." },
        { "en", "It broke.\n\nVirus-free. www.avast.com", "It broke." },
        { "en", "It broke.\n\nThis email has been checked for viruses by "
          "Avast antivirus software.", "It broke." },
        { "en", "It broke.\n\nPlease consider the environment before printing "
          "this e-mail!", "It broke." },
        { "de", "Kaputt.\n\nDiese E-Mail enthält vertrauliche und/oder "
          "rechtlich geschützte Informationen.\nWenn Sie nicht der richtige "
          "Adressat sind oder diese E-Mail irrtümlich erhalten haben,\n"
          "informieren Sie bitte sofort den Absender und vernichten Sie diese "
          "Mail.", "Kaputt." },
        { "de", "Kaputt.\n\nSie erhalten diese E-Mail, weil Sie angemeldet "
          "sind.", "Kaputt." },
        { "de", "Kaputt.\n\nVirenfrei. www.avast.com", "Kaputt." },
        { "fr", "Cassé.\n\nCe message et ses pièces jointes sont "
          "confidentiels et établis à l'intention exclusive de leurs "
          "destinataires. Si vous avez reçu ce message par erreur, merci de "
          "le détruire.", "Cassé." },
        { "fr", "Cassé.\n\nPour vous désabonner, cliquez ici", "Cassé." },
        { "fr", "Cassé.\n\nGaranti sans virus. www.avast.com", "Cassé." },
        { "es", "Roto.\n\nEste mensaje y sus anexos son confidenciales y van "
          "dirigidos exclusivamente a su destinatario. Si lo ha recibido por "
          "error, elimínelo.", "Roto." },
        { "es", "Roto.\n\nPara darse de baja haga clic aquí", "Roto." },
        { "es", "Roto.\n\nLibre de virus. www.avast.com", "Roto." },
        { "it", "Rotto.\n\nQuesto messaggio è riservato ed è destinato "
          "esclusivamente ai destinatari. Se lo avete ricevuto per errore, "
          "siete pregati di cancellarlo.", "Rotto." },
        { "it", "Rotto.\n\nPer cancellarti dalla newsletter clicca qui",
          "Rotto." },
        { "it", "Rotto.\n\nPrivo di virus. www.avast.com", "Rotto." },
        { "pt", "Partido.\n\nEsta mensagem é confidencial e destina-se "
          "exclusivamente ao seu destinatário. Se a recebeu por engano, "
          "apague-a e avise o remetente.", "Partido." },
        { "pt", "Partido.\n\nPara cancelar a inscrição clique aqui",
          "Partido." },
        { "pt", "Partido.\n\nLivre de vírus. www.avast.com", "Partido." },
        { "nl", "Stuk.\n\nDit bericht is vertrouwelijk en uitsluitend bestemd "
          "voor de geadresseerde. Indien u dit bericht ten onrechte hebt "
          "ontvangen, wordt u verzocht het te vernietigen.", "Stuk." },
        { "nl", "Stuk.\n\nOm u uit te schrijven klik hier", "Stuk." },
        { "nl", "Stuk.\n\nVirusvrij. www.avast.com", "Stuk." }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
sentences_about_such_things_stay(void **state)
{
    static const case_t  cases[] = {
        { "en", "This message is confidential? You showed my data to all, by "
          "mistake, and delete nothing!", NULL },
        { "en", "Unsubscribe me now!", NULL },
        { "en", "To unsubscribe I had to call three times.", NULL },
        { "en", "Virus-free? Your file infected me.", NULL },
        { "en", "This email has been ignored by three of you.", NULL },
        { "en", "I want to unsubscribe, where do I click?", NULL },
        { "de", "Diese Nachricht haben Sie irrtümlich an alle geschickt.",
          NULL },
        { "de", "Abmelden kann ich mich auch nicht.", NULL },
        { "de", "Diese E-Mail wurde von niemandem gelesen.", NULL },
        { "fr", "Ce message confidentiel, vous l'avez montré à tous !", NULL },
        { "fr", "Se désabonner est impossible.", NULL },
        { "fr", "Ce message a été ignoré.", NULL },
        { "es", "Este mensaje es confidencial y lo habéis enviado por error "
          "a otro.", NULL },
        { "es", "Darse de baja es imposible.", NULL },
        { "es", "Este mensaje ha sido ignorado.", NULL },
        { "it", "Questo messaggio è riservato e lo avete mandato ad altri!",
          NULL },
        { "it", "Per annullare ho telefonato tre volte.", NULL },
        { "it", "Questo messaggio è stato ignorato.", NULL },
        { "pt", "Esta mensagem foi ignorada.", NULL },
        { "pt", "Para cancelar liguei três vezes.", NULL },
        { "pt", "Esta mensagem é confidencial e mostraram-na por erro!",
          NULL },
        { "nl", "Dit bericht is door niemand gelezen.", NULL },
        { "nl", "Uitschrijven lukt niet.", NULL },
        { "nl", "Dit bericht is vertrouwelijk en u stuurde het door!", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


/* --- what is no speech --------------------------------------------------- */

static void
dumps_go_and_sentences_beside_them_stay(void **state)
{
    static const case_t  cases[] = {
        { "a log", "your app crashes again, this is the log:\n"
          "2026-01-05 15:04:05,123 ERROR com.foo.Bar - failed\n"
          "2026-01-05T15:04:05Z [main] WARN again\nFix it!",
          "your app crashes again, this is the log:\nFix it!" },
        { "syslog", "See:\nJan  5 15:04:05 host sshd[4711]: Failed password\n"
          "Jan 15 15:04:05 host kernel: oops", "See:" },
        { "web servers", "See:\n10.0.0.1 - - [05/Jan/2026:15:04:05 +0100] "
          "\"GET / HTTP/1.1\" 500 12\n2026/01/05 15:04:05 [error] 12#12: *1 "
          "failed", "See:" },
        { "levels first", "See:\n[ERROR] Failed to execute goal\nWARN "
          "[main] 15:04:05 slow\n[    1.234567] usb 1-1: gone", "See:" },
        { "Laravel", "See:\n[2026-01-05 15:04:05] production.ERROR: no such "
          "table", "See:" },
        { "Java", "See:\nException in thread \"main\" "
          "java.lang.NullPointerException: x is null\n"
          "\tat com.foo.Bar.baz(Bar.java:12)\n\tat com.foo.Bar.<init>"
          "(Bar.java:1)\nCaused by: java.io.IOException: disk\n\t... 23 more\n"
          "Thanks for nothing", "See:\nThanks for nothing" },
        { "Python", "See:\nTraceback (most recent call last):\n"
          "  File \"/a/b.py\", line 12, in f\n    return g(x)\n"
          "  File \"/a/c.py\", line 1, in g\n    raise ValueError(x)\n"
          "ValueError: bad value\n\nHelp!", "See:\nHelp!" },
        { "PHP", "See:\nPHP Fatal error:  Uncaught Exception: x in /a/b.php:1\n"
          "Stack trace:\n#0 /a/b.php(12): f()\n#1 {main}\n"
          "  thrown in /a/b.php on line 1", "See:" },
        { ".NET", "See:\nSystem.NullReferenceException: Object reference\n"
          "   at Foo.Bar.Baz(String a) in C:\\x\\y.cs:line 12\n"
          "   bei Foo.Bar.Main()", "See:" },
        { "JavaScript", "See:\nUncaught TypeError: x is undefined\n"
          "    at foo (https://x.test/a.js:1:2)\n    at b.js:10:20", "See:" },
        { "fences", "See:\n```\nanything at all\nmore\n```\nBye",
          "See:\nBye" },
        { "an open fence", "See:\n```\nanything at all", "See:\nanything at "
          "all" },
        { "code", "See:\nfunction foo(x) {\n  var a = x + 1;\n  return a;\n}\n"
          "It fails.", "See:\nIt fails." },
        { "JSON", "See:\n{\n  \"error\": \"no\",\n  \"code\": 12,\n  \"a\": "
          "[1, 2]\n}\nWhy?", "See:\nWhy?" },
        { "JSON in a line", "See:\n{\"error\":\"no\",\"code\":12}\nWhy?",
          "See:\nWhy?" },
        { "XML", "See:\n<?xml version=\"1.0\"?>\n<order id=\"1\">\n  "
          "<state>open</state>\n</order>\nWhy?", "See:\nWhy?" },
        { "a table", "See:\n12  13.5  88\n1 | 2 | 300 | 4000\n10;20;30;40\n"
          "Why?", "See:\nWhy?" },
        { "base64", "See:\nSGVsbG8gd29ybGQsIHRoaXMgaXMgYSB0ZXN0IG9mIGJhc2U2NA"
          "==\nWhy?", "See:\nWhy?" },
        { "hexadecimal", "See:\n00000010  48 65 6c 6c 6f 20 77 6f 72 6c 64\n"
          "d41d8cd98f00b204e9800998ecf8427e\nWhy?", "See:\nWhy?" },
        { "pairs", "See:\nuser=4711 state=open mode=fast\nPATH=/usr/bin\nWhy?",
          "See:\nWhy?" },
        { "prompts", "See:\n$ ls -l /tmp\nroot@host:~# make\nC:\\Users>dir\n"
          "Why?", "See:\nWhy?" },
        { "headers", "See:\nGET /a HTTP/1.1\nHost: x.test\nUser-Agent: curl\n"
          "\nHTTP/1.1 500 Internal Server Error\nContent-Type: text/html\n"
          "Server: nginx\nX-Request-Id: 12\nWhy?", "See:\nWhy?" }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
speech_that_looks_technical_stays(void **state)
{
    static const case_t  cases[] = {
        { "times", "2026-01-05 15:04:05 your agent hung up on me.\n"
          "15:04 I called again, ERROR 404!", NULL },
        { "a chat", "[05.01.26, 15:04:05] Ann: you are idiots", NULL },
        { "an error", "ERROR: you are all idiots\nError 404 again!!\n"
          "Error: no answer", NULL },
        { "at", "at least (as agreed) call me\nat 5 pm (sharp)\n"
          "at x.test (your site)", NULL },
        { "caused by", "Caused by your incompetence.\nCaused by: you, again",
          NULL },
        { "numbers", "Order 4711-0815 of 5.1.2026\nI paid 50 euros 3 times, "
          "12 weeks ago\n10/10 would not buy", NULL },
        { "marks", "!!!!!!!!!!!!!!!!\n?????\n>:(\n:-((((\n;)\n:}\n...", NULL },
        { "a list", "I want my money back;\nan apology (in writing);\n"
          "a call.", NULL },
        { "an address", "<you@example.test>\nhttps://example.test/a?b=c&d=e\n"
          "www.example.test", NULL },
        { "quotation marks", "\"You'll get a refund\": that is what you said",
          NULL },
        { "money", "$ 500 is what I paid\n$500 gone", NULL },
        { "shouting", "THIS IS A JOKE\nI HATE YOU", NULL },
        { "other scripts", "я недоволен вашим сервисом\n我很生气\nありえない",
          NULL },
        { "a long word", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaargh",
          NULL },
        { "code in a line", "When I call foo(1) it says {} and stops", NULL },
        { "equal", "No answer = no money\n1+1=2, even you should know", NULL }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
code_blocks_go_unless_they_are_all_or_prose(void **state)
{
    static const case_t  cases[] = {
        { "code", "<p>See:</p><pre>foo\nbar 1\n</pre><p>Why?</p>",
          "See:\nWhy?" },
        { "nothing else", "<pre>It broke\nagain</pre>", "It broke\nagain" },
        { "prose", "<p>Ann:</p><pre>this is what I have to say to you\n"
          "and that is all of it</pre>", "Ann:\nthis is what I have to say to "
          "you\nand that is all of it" },
        { "code in nothing else", "<pre>It broke again\nint main() {\n"
          "return 0;\n}\n</pre>", "It broke again" }
    };

    check_all(cases, CONFLICT_TEXT_HTML);
}


/* --- what is true of any text -------------------------------------------- */

static const char *const  samples[] = {
    "It broke.",
    "Hello,\n\nyour app crashes again and nobody answers me!!\n\nWhy?",
    "Guten Tag,\n\nich warte seit Wochen.\nWann kommt jemand?",
    "Bonjour\nrien ne marche\n\nje veux un remboursement !",
    "Hola:\n\nno funciona",
    "Buongiorno,\nnon funziona niente.",
    "Bom dia\n\nnada funciona",
    "Goedemiddag\nhet werkt niet",
    "On Monday I wrote: please help",
    "From: the beginning you lied",
    ">:( again",
    "1. one\n2. two\n- three",
    "я недоволен\n\n我很生气"
};

static const char *const  histories[] = {
    "\n\nOn Mon, Jan 5, 2026 at 3:04 PM Desk <desk@shop.test> wrote:\n\n"
    "> We cannot.\n> \n>> You idiots!",
    "\n\nOn Mon, Jan 5, 2026 at 3:04 PM Desk <desk@shop.test> wrote:\n"
    "We cannot, you idiots!\n\nBye",
    "\n\nAm 05.01.26 um 15:04 schrieb Ann:\nGeht nicht!",
    "\n\nLe 05/01/2026 à 15:04, Ann a écrit :\n> Non",
    "\n\nEl 5/1/26 a las 15:04, Ann escribió:\n> No",
    "\n\nIl 05/01/2026 15:04, Ann ha scritto:\nNo",
    "\n\nEm 05/01/2026 15:04, Ann escreveu:\nNão",
    "\n\nOp 05-01-2026 om 15:04 schreef Ann:\nNee",
    "\r\n\r\n-----Original Message-----\r\nFrom: Ann\r\nWe hate you.",
    "\n\n________________________________\nVon: Ann <ann@shop.test>\n"
    "Gesendet: Montag, 5. Januar 2026\nAn: Ich\nBetreff: es\n\nNein!",
    "\n\n##- Please type your reply above this line -##\nYou are angry.",
    "\n> You idiots!\n>\n> Bye",
    "\n\n-- \nAnn",
    "\n\nBest regards\nAnn",
    "\n\nSent from my iPhone"
};


static void
history_below_changes_nothing_of_own_words(void **state)
{
    size_t           i, j, k;
    const char      *alone, *below;
    conflict_str_t   text;

    for (i = 0; i < sizeof(samples) / sizeof(samples[0]); i++) {
        alone = folded(own_of(string(samples[i]), CONFLICT_TEXT_PLAIN));
        assert_string_equal(alone, folded(string(samples[i])));

        for (j = 0; j < sizeof(histories) / sizeof(histories[0]); j++) {
            text = joined(string(samples[i]), string(histories[j]));
            below = folded(own_of(text, CONFLICT_TEXT_PLAIN));

            if (strcmp(alone, below) != 0) {
                fail_msg("%s%s: \"%s\"", samples[i], histories[j], below);
            }

            for (k = 0; k < sizeof(histories) / sizeof(histories[0]); k++) {

                /* a quote below an introduction says what the quote is */

                if (histories[k][1] == '>') {
                    continue;
                }

                below = folded(own_of(joined(text, string(histories[k])),
                                      CONFLICT_TEXT_PLAIN));

                if (strcmp(alone, below) != 0) {
                    fail_msg("%s%s%s: \"%s\"", samples[i], histories[j],
                             histories[k], below);
                }
            }
        }
    }
}


static void
what_is_only_history_leaves_nothing(void **state)
{
    static const case_t  cases[] = {
        { "a quote", "> a\n> b", "" },
        { "an introduction", "On 5 Jan 2026, Ann <ann@shop.test> wrote:\nNo",
          "" },
        { "forwarded", "---------- Forwarded message ---------\nFrom: Ann\nNo",
          "" },
        { "a log", "2026-01-05 15:04:05 ERROR failed", "" }
    };

    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
a_text_that_is_all_own_is_handed_on(void **state)
{
    size_t           i;
    conflict_str_t   own;
    conflict_text_t  text;

    for (i = 0; i < sizeof(samples) / sizeof(samples[0]); i++) {
        assert_int_equal(conflict_text_read(arena, string(samples[i]),
                                            CONFLICT_TEXT_PLAIN, &text),
                         CONFLICT_OK);
        assert_int_equal(conflict_text_own(arena, &text, &own), CONFLICT_OK);
        assert_ptr_equal(own.data, text.text.data);
        assert_int_equal(own.len, text.text.len);
    }
}


static void
check_table(const conflict_phrases_t *phrases, size_t kinds)
{
    char                      buf[sizeof(phrases->of->text)];
    size_t                    i, n;
    conflict_str_t            text;
    const conflict_phrase_t  *p;

    for (i = 0; i < phrases->n; i++) {
        p = &phrases->of[i];

        assert_true(p->kind <= kinds);
        assert_int_equal(p->text[sizeof(p->text) - 1], '\0');

        text = string(p->text);
        assert_true(text.len > 1);

        n = conflict_own_fold(text, buf, sizeof(buf));

        if (memcmp(buf, p->text, n) != 0 || n + 1 < text.len
            || (i && strcmp(p[-1].text, p->text) > 0))
        {
            fail_msg("\"%s\" is not folded, or not in its place", p->text);
        }
    }
}


static void
tables_are_folded_and_in_order(void **state)
{
    check_table(&conflict_own_mark_phrases, CONFLICT_MARK_HEADER);
    check_table(&conflict_own_said_phrases, CONFLICT_SAID_LIABLE);
}


/* each is read in a time that grows with its length alone */

static void
hostile_text_takes_no_time(void **state)
{
    char             *p;
    size_t            i, used, n;
    clock_t           began;
    conflict_str_t    value, own;
    conflict_text_t   text;
    conflict_block_t  block;

    static const char *const  pieces[] = {
        "a\n", "\n", ":\n", ">\n", "On 5 Jan 2026 a@b.test wrote \n",
        "On 5:\n", "This e-mail is confidential\n", "Regards\n", "Regards\na\n",
        "-- \n", "From: a@b.test\n", "Sent from my\n", "```\n", "[[[[",
        "at a.b(", "=a=", "ERROR ", "-----Original ", "\xff\n", "\xe2\x80\n",
        "unsubscribe ", "a.b.c.d", "0 ", "To: a@b.test\n",
        "((((", "Caused by: ", "$ a\n",
        "Regards\n-- \nMfG\n", "wrote on 2026 a@b.test:\n", "\xc3", "--\n"
    };

    p = conflict_arena_alloc(arena, CONFLICT_MARKUP_MAX + 64);
    assert_non_null(p);

    for (i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
        n = strlen(pieces[i]);

        for (used = 0; used + n < CONFLICT_MARKUP_MAX; used += n) {
            memcpy(p + used, pieces[i], n);
        }

        value.data = p;
        value.len = used;

        memset(&text, 0, sizeof(conflict_text_t));
        memset(&block, 0, sizeof(conflict_block_t));
        block.end = used;
        text.text = value;
        text.blocks = &block;
        text.nblocks = 1;

        began = clock();
        (void) conflict_text_own(arena, &text, &own);

        if (clock() - began > seconds(1)) {
            fail_msg("\"%s\" takes %.1f s", pieces[i],
                     (double) (clock() - began) / CLOCKS_PER_SEC);
        }

        assert_true(own.len <= used);
    }
}


#define test(name)  cmocka_unit_test_setup_teardown(name, begin, end)


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        test(introductions_without_quote_marks_begin_history),
        test(introductions_of_quotes_leave_answers_below_alone),
        test(sentences_that_begin_like_introductions_stay),
        test(separators_begin_history),
        test(blocks_of_headers_begin_history),
        test(lines_of_helpdesks_begin_history),
        test(signatures_go),
        test(sentences_near_signatures_stay),
        test(disclaimers_and_footers_go),
        test(sentences_about_such_things_stay),
        test(dumps_go_and_sentences_beside_them_stay),
        test(speech_that_looks_technical_stays),
        test(code_blocks_go_unless_they_are_all_or_prose),
        test(history_below_changes_nothing_of_own_words),
        test(what_is_only_history_leaves_nothing),
        test(a_text_that_is_all_own_is_handed_on),
        test(tables_are_folded_and_in_order),
        test(hostile_text_takes_no_time)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
