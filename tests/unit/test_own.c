
/*
 * What a sender has written anew, and what is left out.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/arena.h"
#include "core/text.h"


typedef struct {
    const char  *text;
    const char  *own;           /* NULL: all of the text */
} case_t;


static char  found[65536];


static const char *
own_of(const char *text, conflict_text_format_t format)
{
    conflict_str_t     value, own;
    conflict_text_t    read;
    conflict_arena_t  *arena;

    arena = conflict_arena_create();
    assert_non_null(arena);

    value.data = text;
    value.len = strlen(text);
    found[0] = '\0';

    if (conflict_text_read(arena, value, format, &read) == CONFLICT_OK
        && conflict_text_own(arena, &read, &own) == CONFLICT_OK)
    {
        assert_true(own.len < sizeof(found));
        memcpy(found, own.data, own.len);
        found[own.len] = '\0';
    }

    conflict_arena_destroy(arena);

    return found;
}


static void
check_cases(const case_t *cases, size_t n)
{
    size_t       i, wrong;
    const char  *own, *expected;

    for (i = 0, wrong = 0; i < n; i++) {
        own = own_of(cases[i].text, CONFLICT_TEXT_PLAIN);
        expected = cases[i].own ? cases[i].own : cases[i].text;

        if (strcmp(own, expected) != 0) {
            print_error("case %zu:\n%s\n-- gives --\n%s\n-- not --\n%s\n\n",
                        i, cases[i].text, own, expected);
            wrong++;
        }
    }

    assert_int_equal(wrong, 0);
}


#define check(cases)  check_cases(cases, sizeof(cases) / sizeof((cases)[0]))


static void
english_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Still nothing.\n\nOn Tue, Nov 24, 2026 at 2:40 PM Ann Agent "
          "<ann@example.com> wrote:\n> Please wait.", "Still nothing." },
        { "Still nothing.\n\nOn 24 Nov 2026, at 14:40, Ann Agent\n"
          "<ann@example.com> wrote:\n\nPlease wait.", "Still nothing." },
        { "On Tue, Nov 24, 2026 Ann <ann@example.com> wrote:\n> Please wait.\n"
          "\nI have waited long enough.", "I have waited long enough." },
        { "Still nothing.\n\n-----Original Message-----\nFrom: Ann\n"
          "Please wait.", "Still nothing." },
        { "Still nothing.\n________________________________\n"
          "From: Ann Agent <ann@example.com>\nSent: Tuesday, 24 November\n"
          "To: Client\nSubject: RE: Case\n\nPlease wait.", "Still nothing." },
        { "Still nothing.\n##- Please type your reply above this line -##\n"
          "Please wait.", "Still nothing." },
        { "See below.\n\nBegin forwarded message:\n\nPlease wait.",
          "See below." },
        { "See below.\n---------- Forwarded message ---------\nPlease wait.",
          "See below." },

        { "On Monday I wrote: please help me. Nobody did.", NULL },
        { "This is what he wrote:\nyou are wrong.\nI disagree.", NULL },
        { "From: the beginning you lied to me.\nSubject closed.", NULL },
        { "I want the original message back.\nIt is lost.", NULL },
        { "On 24 Nov your agent wrote to me.\nI did not answer.", NULL },
    };

    check(cases);
}


static void
german_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Immer noch nichts.\n\nAm 24.11.2026 um 14:40 schrieb Ann Agent "
          "<ann@example.com>:\n> Bitte warten.", "Immer noch nichts." },
        { "Immer noch nichts.\n\nAm Di., 24. Nov. 2026 um 14:40 Uhr schrieb "
          "Ann Agent\n<ann@example.com>:\n\nBitte warten.",
          "Immer noch nichts." },
        { "Immer noch nichts.\n-----Urspr\xc3\xbcngliche Nachricht-----\n"
          "Bitte warten.", "Immer noch nichts." },
        { "Immer noch nichts.\n\nVon: Ann Agent\nGesendet: Dienstag, 24. "
          "November 2026 14:40\nAn: Kunde\nBetreff: AW: Fall\n\nBitte warten.",
          "Immer noch nichts." },
        { "Immer noch nichts.\n\nAnfang der weitergeleiteten Nachricht:\n\n"
          "Bitte warten.", "Immer noch nichts." },

        { "Am Montag schrieb ich Ihnen: bitte helfen Sie mir.", NULL },
        { "Von: Anfang an wurde ich belogen.\nDas reicht.", NULL },
        { "Ihr Kollege schrieb mir Folgendes:\nSie haben unrecht.\nNein!",
          NULL },
    };

    check(cases);
}


static void
french_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Toujours rien.\n\nLe mar. 24 nov. 2026 \xc3\xa0 14:40, Ann Agent "
          "<ann@example.com> a \xc3\xa9" "crit :\n> Patientez.",
          "Toujours rien." },
        { "Toujours rien.\n\n-----Message d'origine-----\nPatientez.",
          "Toujours rien." },
        { "Toujours rien.\n\nDe : Ann Agent\nEnvoy\xc3\xa9 : mardi 24 novembre "
          "2026 14:40\n\xc3\x80 : Client\nObjet : RE: Dossier\n\nPatientez.",
          "Toujours rien." },

        { "Le directeur m'a \xc3\xa9" "crit :\nc'est refus\xc3\xa9.\n"
          "Je conteste.", NULL },
        { "De : quoi parlez-vous ?\nJe ne comprends pas.", NULL },
        { "Je vous ai \xc3\xa9" "crit le 24 novembre : aucune r\xc3\xa9ponse.",
          NULL },
    };

    check(cases);
}


static void
spanish_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Sigo sin nada.\n\nEl mar, 24 nov 2026 a las 14:40, Ann Agent "
          "(<ann@example.com>) escribi\xc3\xb3:\n> Espere.", "Sigo sin nada." },
        { "Sigo sin nada.\n-----Mensaje original-----\nEspere.",
          "Sigo sin nada." },
        { "Sigo sin nada.\n\nDe: Ann Agent\nEnviado el: martes, 24 de "
          "noviembre\nPara: Cliente\nAsunto: RE: Caso\n\nEspere.",
          "Sigo sin nada." },

        { "Su agente me escribi\xc3\xb3:\nespere.\nNo espero m\xc3\xa1s.",
          NULL },
        { "De: nada sirve esperar.\nQuiero mi dinero.", NULL },
        { "Quiero ver el mensaje original.\nGracias.", NULL },
    };

    check(cases);
}


static void
italian_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Ancora niente.\n\nIl giorno mar 24 nov 2026 alle ore 14:40 Ann "
          "Agent <ann@example.com> ha scritto:\n> Attenda.",
          "Ancora niente." },
        { "Ancora niente.\n-----Messaggio originale-----\nAttenda.",
          "Ancora niente." },
        { "Ancora niente.\n\nDa: Ann Agent\nInviato: marted\xc3\xac 24 "
          "novembre\nA: Cliente\nOggetto: R: Caso\n\nAttenda.",
          "Ancora niente." },

        { "Il collega mi ha scritto:\nattenda.\nNon attendo pi\xc3\xb9.",
          NULL },
        { "Da: mesi aspetto.\nBasta.", NULL },
        { "Vi ho scritto il 24 novembre: nessuna risposta.", NULL },
    };

    check(cases);
}


static void
portuguese_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Ainda nada.\n\nEm ter., 24 de nov. de 2026 \xc3\xa0s 14:40, Ann "
          "Agent <ann@example.com> escreveu:\n> Aguarde.", "Ainda nada." },
        { "Ainda nada.\n-----Mensagem original-----\nAguarde.",
          "Ainda nada." },
        { "Ainda nada.\n\nDe: Ann Agent\nEnviada em: ter\xc3\xa7" "a-feira, 24 "
          "de novembro\nPara: Cliente\nAssunto: RES: Caso\n\nAguarde.",
          "Ainda nada." },

        { "O colega me escreveu:\naguarde.\nN\xc3\xa3o aguardo mais.", NULL },
        { "De: nada adianta.\nQuero meu dinheiro.", NULL },
        { "Escrevi no dia 24: ningu\xc3\xa9m respondeu.", NULL },
    };

    check(cases);
}


static void
dutch_history_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Nog steeds niets.\n\nOp di 24 nov 2026 om 14:40 schreef Ann Agent "
          "<ann@example.com>:\n> Even geduld.", "Nog steeds niets." },
        { "Nog steeds niets.\n-----Oorspronkelijk bericht-----\nEven geduld.",
          "Nog steeds niets." },
        { "Nog steeds niets.\n\nVan: Ann Agent\nVerzonden: dinsdag 24 "
          "november\nAan: Klant\nOnderwerp: RE: Zaak\n\nEven geduld.",
          "Nog steeds niets." },

        { "Uw collega schreef:\neven geduld.\nIk wacht niet meer.", NULL },
        { "Van: uitstel komt afstel.\nGenoeg.", NULL },
        { "Op maandag schreef ik u: help mij.", NULL },
    };

    check(cases);
}


static void
signatures_are_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Please call me.\n-- \nJo Client\n+49 30 123456", "Please call me." },
        { "Please call me.\n\nKind regards,\nJo Client\nHead of Sales",
          "Please call me." },
        { "Please call me.\n\nSent from my iPhone", "Please call me." },
        { "Please call me.\n\nGet Outlook for Android", "Please call me." },
        { "Bitte anrufen.\n\nMit freundlichen Gr\xc3\xbc\xc3\x9f" "en\n"
          "Jo Kunde\nTel. 030 123456", "Bitte anrufen." },
        { "Bitte anrufen.\n\nViele Gr\xc3\xbc\xc3\x9f" "e, Jo",
          "Bitte anrufen." },
        { "Bitte anrufen.\n\nVon meinem iPhone gesendet", "Bitte anrufen." },
        { "Appelez-moi.\n\nCordialement,\nJo Client", "Appelez-moi." },
        { "Appelez-moi.\n\nBien cordialement\nJo", "Appelez-moi." },
        { "Appelez-moi.\n\nEnvoy\xc3\xa9 de mon iPhone", "Appelez-moi." },
        { "Ll\xc3\xa1menme.\n\nUn saludo,\nJo Cliente", "Ll\xc3\xa1menme." },
        { "Ll\xc3\xa1menme.\n\nAtentamente,\nJo", "Ll\xc3\xa1menme." },
        { "Ll\xc3\xa1menme.\n\nEnviado desde mi iPhone", "Ll\xc3\xa1menme." },
        { "Chiamatemi.\n\nCordiali saluti\nJo Cliente", "Chiamatemi." },
        { "Chiamatemi.\n\nDistinti saluti,\nJo", "Chiamatemi." },
        { "Chiamatemi.\n\nInviato da iPhone", "Chiamatemi." },
        { "Liguem-me.\n\nAtenciosamente,\nJo Cliente", "Liguem-me." },
        { "Liguem-me.\n\nCumprimentos\nJo", "Liguem-me." },
        { "Liguem-me.\n\nEnviado do meu iPhone", "Liguem-me." },
        { "Bel mij.\n\nMet vriendelijke groet,\nJo Klant", "Bel mij." },
        { "Bel mij.\n\nGroetjes Jo", "Bel mij." },
        { "Bel mij.\n\nVerzonden vanaf mijn iPhone", "Bel mij." },
    };

    check(cases);
}


static void
words_that_look_like_a_signature_stay(void **state)
{
    static const case_t  cases[] = {
        { "Regards are not enough for me, I want an answer.\nNow.", NULL },
        { "Kind regards\nPS: If nothing happens by Friday I will cancel.",
          NULL },
        { "Sent from my shop were 60 parcels.\nNone arrived.", NULL },
        { "Thanks,\nJo", NULL },
        { "Gr\xc3\xbc\xc3\x9f Gott,\nmein Vertrag ist immer noch nicht "
          "gek\xc3\xbcndigt.", NULL },
        { "Von meinem Konto wurde zweimal abgebucht.\nWarum?", NULL },
        { "LG Fernseher\nDas Bild ist seit gestern schwarz.", NULL },
        { "Salutations d'abord,\net maintenant je veux mon remboursement !",
          NULL },
        { "Envoy\xc3\xa9 de mon bureau, le colis n'est pas arriv\xc3\xa9.\n"
          "Pourquoi ?", NULL },
        { "Cordialement n'est pas le mot que je choisirais apr\xc3\xa8s "
          "\xc3\xa7" "a.\nBonne chance.", NULL },
        { "Saludos\nAhora quiero saber por qu\xc3\xa9 nadie me contesta.",
          NULL },
        { "Enviado desde mi casa, el paquete se perdi\xc3\xb3.\nRespondan.",
          NULL },
        { "Un saludo a todos, pero quiero mi dinero ya de una vez.\nHoy.",
          NULL },
        { "Saluti\nNon ho ancora ricevuto nessuna risposta da voi.", NULL },
        { "Inviato da noi il 3 maggio, il pacco non arriva.\nPerch\xc3\xa9?",
          NULL },
        { "Distinti saluti a chi non risponde mai alle mie mail da mesi.\n"
          "Basta.", NULL },
        { "Cumprimentos\nMas ainda espero a resposta que me prometeram.",
          NULL },
        { "Enviado do meu escrit\xc3\xb3rio, o pacote sumiu.\nRespondam.",
          NULL },
        { "Abra\xc3\xa7o n\xc3\xa3o resolve o meu problema com a fatura.\n"
          "Resolvam.", NULL },
        { "Groeten uit Utrecht, waar het internet al drie dagen plat ligt.\n"
          "Doe iets.", NULL },
        { "Verzonden vanaf ons magazijn, nooit aangekomen.\nWaar is het?",
          NULL },
        { "Hoogachtend\nIk wacht nog steeds op het geld dat mij toekomt.",
          NULL },
    };

    check(cases);
}


static void
disclaimers_are_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Call me.\n\nThis e-mail is confidential and intended solely for "
          "the addressee.\nIf you have received it in error, delete it.",
          "Call me." },
        { "Call me.\n\nVirus-free. www.example.com", "Call me." },
        { "Call me.\n\nPlease consider the environment before printing this "
          "e-mail.", "Call me." },
        { "Anrufen.\n\nDiese E-Mail enth\xc3\xa4lt vertrauliche Informationen "
          "und ist nur f\xc3\xbcr den Empf\xc3\xa4nger bestimmt.",
          "Anrufen." },
        { "Anrufen.\n\nVirenfrei. www.example.com", "Anrufen." },
        { "Appelez.\n\nCe message est confidentiel et destin\xc3\xa9 au seul "
          "destinataire.", "Appelez." },
        { "Appelez.\n\nSans virus. www.example.com", "Appelez." },
        { "Llamen.\n\nEste mensaje es confidencial y va dirigido a su "
          "destinatario.", "Llamen." },
        { "Llamen.\n\nLibre de virus. www.example.com", "Llamen." },
        { "Chiamate.\n\nQuesto messaggio \xc3\xa8 riservato; se ricevuto per "
          "errore, eliminatelo.", "Chiamate." },
        { "Chiamate.\n\nPrivo di virus. www.example.com", "Chiamate." },
        { "Liguem.\n\nEsta mensagem \xc3\xa9 confidencial; se a recebeu por "
          "engano, apague-a.", "Liguem." },
        { "Liguem.\n\nLivre de v\xc3\xadrus. www.example.com", "Liguem." },
        { "Bel.\n\nDit bericht is vertrouwelijk en alleen bestemd voor de "
          "geadresseerde.", "Bel." },
        { "Bel.\n\nVirusvrij. www.example.com", "Bel." },

        { "You gave my confidential data away.\nI am furious.", NULL },
        { "I tried to unsubscribe three times!\nIt does not work.", NULL },
        { "Ihr habt vertrauliche Daten weitergegeben.\nDas ist ein Skandal.",
          NULL },
        { "Vous avez publi\xc3\xa9 mes donn\xc3\xa9" "es confidentielles.\n"
          "C'est grave.", NULL },
        { "Han publicado mis datos confidenciales.\nEs grave.", NULL },
        { "Avete diffuso i miei dati riservati.\n\xc3\x88 grave.", NULL },
        { "Divulgaram os meus dados confidenciais.\n\xc3\x89 grave.", NULL },
        { "Mijn vertrouwelijke gegevens liggen op straat.\nErg.", NULL },
    };

    check(cases);
}


static void
what_machines_write_is_left_out(void **state)
{
    static const case_t  cases[] = {
        { "Your app crashes again, this is the log:\n"
          "2026-11-24 12:00:01,123 ERROR Worker - job failed\n"
          "2026-11-24T12:00:02Z fatal: this is awful\n"
          "Nov 24 12:00:03 host sshd[12]: Failed\n"
          "[ERROR] terrible failure\nPlease fix it.",
          "Your app crashes again, this is the log:\nPlease fix it." },
        { "Crash:\njava.lang.IllegalStateException: dead\n"
          "    at com.acme.Foo.bar(Foo.java:12)\n"
          "Caused by: java.io.IOException: worst\n    ... 12 more\nHelp!",
          "Crash:\nHelp!" },
        { "Crash:\nTraceback (most recent call last):\n"
          "  File \"a.py\", line 3, in <module>\nTypeError: bad\nHelp!",
          "Crash:\nHelp!" },
        { "Crash:\n#0 /var/www/a.php(12): fail()\n"
          "   at Acme.Foo.Bar() in c:\\a.cs:line 12\n"
          "    at fail (app.js:1:22)\nHelp!", "Crash:\nHelp!" },
        { "My code:\n```\nthis.is = awful;\n```\nWhat is wrong?",
          "My code:\nWhat is wrong?" },
        { "My code:\nif (a == b) {\n    return terrible(a);\n}\nWhat is wrong?",
          "My code:\nWhat is wrong?" },
        { "You send:\n{\n\"error\": \"horrible\",\n\"code\": 12\n}\nWhy?",
          "You send:\nWhy?" },
        { "You send:\n<a href=\"x\">worst</a>\n<b class=\"y\">\nWhy?",
          "You send:\nWhy?" },
        { "You send:\nHTTP/1.1 500 Internal Server Error\n"
          "Content-Type: text/html\nGET /a HTTP/1.1\nWhy?",
          "You send:\nWhy?" },
        { "Key:\naGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=\nWhy?",
          "Key:\nWhy?" },
        { "State:\nuser=12 status=failed level=worst\n$ make install\nWhy?",
          "State:\nWhy?" },
        { "Table:\n12 33 41 52 60\n13 34 42 53 61\nWhy?", "Table:\nWhy?" },

        { "I waited at the airport (two hours: terrible).\nNever again.",
          NULL },
        { "ERROR again and again, I am fed up.\nFix it.", NULL },
        { "2026-11-24 I called you.\nNobody answered.", NULL },
        { "At 12:00:01 it broke, and I am angry.\nFix it.", NULL },
        { "It costs 49 euros (= 60 dollars); that is too much.\nWhy?", NULL },
        { "!!!!!!!!!!!!\n???????\nAnswer me!", NULL },
        { "Invoice numbers:\n2210 and 2211.\nThanks", NULL },
        { "see https://example.com/a/very/long/path/that/goes/on/and/on/1\n"
          "It is broken.", NULL },
        { "E-Mail: nobody answers\nKunden-Nummer: 4711\nBitte helfen.", NULL },
        { "I use ``` in my text\nand nobody closes it.", NULL },
    };

    check(cases);
}


static void
a_fence_that_nobody_closes_fences_nothing(void **state)
{
    assert_string_equal(own_of("Code:\n```\nThis is a sentence.\nAnd one more "
                               "of them.", CONFLICT_TEXT_PLAIN),
                        "Code:\nThis is a sentence.\nAnd one more of them.");
}


static void
html_is_read_as_its_plain_form(void **state)
{
    assert_string_equal(own_of("<p>Still nothing.</p><pre>this.is(awful);"
                               "</pre><div>On Tue, Nov 24, 2026 at 2:40 PM Ann "
                               "&lt;ann@example.com&gt; wrote:</div>"
                               "<blockquote>Please wait.</blockquote>"
                               "<p>Call me.</p><p>Kind regards,<br>Jo</p>",
                               CONFLICT_TEXT_HTML),
                        "Still nothing.\nCall me.");
    assert_string_equal(own_of("<pre>All of this mail\nis in one block.</pre>",
                               CONFLICT_TEXT_HTML),
                        "All of this mail\nis in one block.");
}


static void
nothing_of_the_senders_own_is_nothing(void **state)
{
    assert_string_equal(own_of("> a quote\n> and more", CONFLICT_TEXT_PLAIN),
                        "");
    assert_string_equal(own_of("-----Original Message-----\nFrom: Ann\n"
                               "Please wait.", CONFLICT_TEXT_PLAIN), "");
}


/* quoted history changes nothing, whoever's it is */

static void
history_behind_a_text_changes_nothing(void **state)
{
    char    text[4096], own[4096];
    size_t  i, k;

    static const char  *const texts[] = {
        "This is ridiculous.", "Guten Tag,\nich warte.\n\nWarum?",
        "Thanks!\n\nAll is well.", "Bonjour,\nrien ne marche.\n\nMerci"
    };

    static const char  *const histories[] = {
        "\n\nOn Tue, Nov 24, 2026 at 2:40 PM Ann <a@example.com> wrote:\n"
        "> You are the worst.\n>> I will sue you.",
        "\n\n-----Original Message-----\nI will cancel. This is a scam!",
        "\n\nVon: Ann\nGesendet: 24. November 2026\nAn: Jo\nBetreff: AW\n\n"
        "Das ist eine Frechheit.",
        "\n\n> quoted\n> anger and shame",
        "\n\nLe 24 novembre 2026 \xc3\xa0 14:40, Ann <a@example.com> a "
        "\xc3\xa9" "crit :\n\nC'est nul.",
        "\n\n##- Please type your reply above this line -##\nShame on you."
    };

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        strcpy(own, own_of(texts[i], CONFLICT_TEXT_PLAIN));

        for (k = 0; k < sizeof(histories) / sizeof(histories[0]); k++) {
            (void) snprintf(text, sizeof(text), "%s%s", texts[i],
                            histories[k]);
            assert_string_equal(own_of(text, CONFLICT_TEXT_PLAIN), own);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(english_history_is_left_out),
        cmocka_unit_test(german_history_is_left_out),
        cmocka_unit_test(french_history_is_left_out),
        cmocka_unit_test(spanish_history_is_left_out),
        cmocka_unit_test(italian_history_is_left_out),
        cmocka_unit_test(portuguese_history_is_left_out),
        cmocka_unit_test(dutch_history_is_left_out),
        cmocka_unit_test(signatures_are_left_out),
        cmocka_unit_test(words_that_look_like_a_signature_stay),
        cmocka_unit_test(disclaimers_are_left_out),
        cmocka_unit_test(what_machines_write_is_left_out),
        cmocka_unit_test(a_fence_that_nobody_closes_fences_nothing),
        cmocka_unit_test(html_is_read_as_its_plain_form),
        cmocka_unit_test(nothing_of_the_senders_own_is_nothing),
        cmocka_unit_test(history_behind_a_text_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
