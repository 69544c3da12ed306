
/*
 * What is said in such lines, wherever in them: one phrase proves nothing, but
 * several do.  Folded and in order, as in own_marks.c.
 */

#include "own_private.h"


#define ANY CONFLICT_OWN_ANY
#define DE  CONFLICT_OWN_DE
#define EN  CONFLICT_OWN_EN
#define ES  CONFLICT_OWN_ES
#define FR  CONFLICT_OWN_FR
#define IT  CONFLICT_OWN_IT
#define NL  CONFLICT_OWN_NL
#define PT  CONFLICT_OWN_PT

#define ABOVE       CONFLICT_SAID_ABOVE
#define ACTION      CONFLICT_SAID_ACTION
#define CONF        CONFLICT_SAID_CONFIDENTIAL
#define COPY        CONFLICT_SAID_COPY
#define COURTESY    CONFLICT_SAID_COURTESY
#define DEVICE      CONFLICT_SAID_DEVICE
#define ERROR       CONFLICT_SAID_ERROR
#define LIABLE      CONFLICT_SAID_LIABLE
#define LINK        CONFLICT_SAID_LINK
#define PERSON      CONFLICT_SAID_PERSON
#define PRINT       CONFLICT_SAID_PRINT
#define RECIP       CONFLICT_SAID_RECIPIENT
#define VIRUS       CONFLICT_SAID_VIRUS
#define WROTE       CONFLICT_SAID_WROTE
#define WROTE_LAST  CONFLICT_SAID_WROTE_LAST


static const conflict_phrase_t  conflict_own_says[] = {
    { "a ecrit", FR, WROTE_LAST }, { "a ecrit le", FR, WROTE },
    { "aangemeld", NL, LINK }, { "aansprakelijk*", NL, LIABLE },
    { "abonne*", FR, LINK }, { "abonnee*", NL, LINK },
    { "abonniert", DE, LINK }, { "above the line", EN, ABOVE },
    { "above this line", EN, ABOVE }, { "above this text", EN, ABOVE },
    { "absender*", DE, ACTION }, { "abusievelijk", NL, ERROR },
    { "acima dessa*", PT, ABOVE }, { "acima desta*", PT, ABOVE },
    { "addressee*", EN, RECIP }, { "adressaten bestimmt", DE, RECIP },
    { "advise the sender", EN, ACTION }, { "afdruk*", NL, PRINT },
    { "afzender", NL, ACTION }, { "alguem", PT, PERSON },
    { "alguien", ES, PERSON }, { "android*", ANY, DEVICE },
    { "angegebenen empfanger*", DE, RECIP }, { "angemeldet", DE, LINK },
    { "anti-virus*", ANY, VIRUS }, { "antivirus*", ANY, VIRUS },
    { "apag*", PT, ACTION }, { "app", ANY, DEVICE }, { "aqui", ES, LINK },
    { "arriba de esta*", ES, ABOVE }, { "au dessus de cette*", FR, ABOVE },
    { "au-dessus de cette*", FR, ABOVE }, { "ausdruck*", DE, PRINT },
    { "ausschliesslich fur*", DE, RECIP }, { "avast", ANY, VIRUS },
    { "avertir", FR, ACTION }, { "avg", ANY, VIRUS }, { "avira", ANY, VIRUS },
    { "avis*", PT, ACTION }, { "avvisar*", IT, ACTION },
    { "beabsichtigte*", DE, RECIP }, { "bedoelde ontvanger*", NL, RECIP },
    { "benachrichtigen sie", DE, ACTION }, { "beoogde ontvanger*", NL, RECIP },
    { "bestemd voor", NL, RECIP }, { "bestimmungsgemasse*", DE, RECIP },
    { "blackberry", ANY, DEVICE }, { "borr*", ES, ACTION },
    { "boven deze*", NL, ABOVE }, { "brevity", EN, DEVICE },
    { "browser", EN, LINK }, { "by mistake", EN, ERROR },
    { "cancellar*", IT, ACTION }, { "cellulare", IT, DEVICE },
    { "celular", ES, DEVICE }, { "clic", ES, LINK }, { "clicc*", IT, LINK },
    { "click", EN, LINK }, { "cliqu*", FR, LINK }, { "clique", PT, LINK },
    { "comuni*", ES, ACTION }, { "confidencia*", PT, CONF },
    { "confidencial*", ES, CONF }, { "confidential*", EN, CONF },
    { "confidentiel*", FR, CONF }, { "confidenzial*", IT, CONF },
    { "consideration", ANY, COURTESY }, { "contact the sender", EN, ACTION },
    { "copia*", ES, COPY }, { "copying", EN, COPY }, { "d.lgs*", IT, LIABLE },
    { "delete*", EN, ACTION }, { "destinataire*", FR, RECIP },
    { "destinatari*", IT, RECIP }, { "destinatario*", ES, RECIP },
    { "destroy*", EN, ACTION }, { "destrua", PT, ACTION },
    { "destruya*", ES, ACTION }, { "detruire", FR, ACTION },
    { "di sopra di questa*", IT, ABOVE }, { "diffusion", FR, COPY },
    { "diffusione", IT, COPY }, { "difusion", ES, COPY },
    { "dirigido exclusiv*", ES, RECIP }, { "disclosure*", EN, COPY },
    { "dispositivo", IT, DEVICE }, { "dissemination", EN, COPY },
    { "distribu*", ES, COPY }, { "distribution", EN, COPY },
    { "distrugger*", IT, ACTION }, { "divulga*", ES, COPY },
    { "divulgation", FR, COPY }, { "druck*", DE, PRINT },
    { "elimin*", ES, ACTION }, { "eliminar*", IT, ACTION },
    { "elle", FR, PERSON }, { "empfanger bestimmt", DE, RECIP },
    { "encima de esta*", ES, ABOVE }, { "enderecad*", PT, RECIP },
    { "enlace", ES, LINK }, { "esclusivamente", IT, RECIP },
    { "esclusivo*", IT, RECIP }, { "escreveu", PT, WROTE_LAST },
    { "escreveu a", PT, WROTE }, { "escreveu em", PT, WROTE },
    { "escreveu no", PT, WROTE }, { "escribio", ES, WROTE_LAST },
    { "escribio el", ES, WROTE }, { "eset", ANY, VIRUS }, { "eu", PT, PERSON },
    { "exclua*", PT, ACTION }, { "exclusivamente", ES, RECIP },
    { "exclusivement*", FR, RECIP }, { "expediteur", FR, ACTION },
    { "fairphone", ANY, DEVICE }, { "galaxy", ANY, DEVICE },
    { "gdpr", IT, LIABLE }, { "geadresseerde*", NL, RECIP },
    { "genannten empfanger*", DE, RECIP }, { "geschreven", NL, WROTE_LAST },
    { "geschrieben", DE, WROTE_LAST }, { "gmail", ANY, DEVICE },
    { "gmx", ANY, DEVICE }, { "ha scritto", IT, WROTE_LAST },
    { "ha scritto il", IT, WROTE }, { "haften", DE, LIABLE },
    { "haftung", DE, LIABLE }, { "handy", DE, DEVICE }, { "he", EN, PERSON },
    { "here", EN, LINK }, { "hier", DE, LINK }, { "hotmail", ANY, DEVICE },
    { "http*", ANY, LINK }, { "huawei", ANY, DEVICE }, { "i ", EN, PERSON },
    { "ich", DE, PERSON }, { "ici", FR, LINK }, { "iemand", NL, PERSON },
    { "ihr", DE, PERSON }, { "ihre", DE, PERSON }, { "ihrer", DE, PERSON },
    { "ik", NL, PERSON }, { "imprim*", FR, PRINT }, { "in error", EN, ERROR },
    { "indevidamente", PT, ERROR }, { "inform the sender", EN, ACTION },
    { "informar*", IT, ACTION }, { "informe", PT, ACTION },
    { "informieren sie", DE, ACTION }, { "ingeschreven", NL, LINK },
    { "inscri*", PT, LINK }, { "inscrit*", FR, LINK },
    { "intended for*", EN, RECIP }, { "intended only*", EN, RECIP },
    { "intended recipient*", EN, RECIP }, { "intended solely", EN, RECIP },
    { "interdit*", FR, COPY }, { "io", IT, PERSON }, { "ios", ANY, DEVICE },
    { "ipad", ANY, DEVICE }, { "iphone", ANY, DEVICE },
    { "irrtum*", DE, ERROR }, { "iscritt*", IT, LINK }, { "je", FR, PERSON },
    { "jemand", DE, PERSON }, { "jij", NL, PERSON }, { "jullie", NL, PERSON },
    { "kaspersky", ANY, VIRUS }, { "klick*", DE, LINK }, { "klik", NL, LINK },
    { "kopieren", DE, COPY }, { "l'attention exclusive*", FR, RECIP },
    { "l'expediteur", FR, ACTION }, { "l'intention exclusive*", FR, RECIP },
    { "l'usage exclusif*", FR, RECIP }, { "le detruire", FR, ACTION },
    { "lei", IT, PERSON }, { "liability", EN, LIABLE },
    { "liable", EN, LIABLE }, { "lien", FR, LINK }, { "link", EN, LINK },
    { "loschen*", DE, ACTION }, { "mac", ANY, DEVICE },
    { "macbook", ANY, DEVICE }, { "mail", ANY, DEVICE },
    { "mailing list", EN, LINK }, { "mailing*", ANY, LINK },
    { "mailscanner", ANY, VIRUS }, { "mailto*", ANY, LINK },
    { "malware*", ANY, VIRUS }, { "man", DE, PERSON },
    { "mcafee", ANY, VIRUS }, { "mein", DE, PERSON }, { "meine", DE, PERSON },
    { "meu", PT, PERSON }, { "mi", ES, PERSON }, { "mij", NL, PERSON },
    { "mijn", NL, PERSON }, { "mio", IT, PERSON }, { "mir", DE, PERSON },
    { "mittente", IT, ACTION }, { "mobiel", NL, DEVICE },
    { "mobile", EN, DEVICE }, { "mobilgerat", DE, DEVICE },
    { "mobiltelefon", DE, DEVICE }, { "mon", FR, PERSON },
    { "motorola", ANY, DEVICE }, { "movil", ES, DEVICE }, { "my", EN, PERSON },
    { "named addressee*", EN, RECIP }, { "named recipient*", EN, RECIP },
    { "newsletter*", ANY, LINK }, { "nicht gestattet", DE, COPY },
    { "niet toegestaan", NL, COPY }, { "nokia", ANY, DEVICE },
    { "norton", ANY, VIRUS }, { "nos", PT, PERSON },
    { "nosotros", ES, PERSON }, { "notifi*", ES, ACTION },
    { "notify*", EN, ACTION }, { "notre", FR, PERSON }, { "nous", FR, PERSON },
    { "nur fur den*", DE, RECIP }, { "nur fur die*", DE, RECIP },
    { "oberhalb dieser*", DE, ABOVE }, { "oneplus", ANY, DEVICE },
    { "op de hoogte*", NL, ACTION }, { "openbaarmaking", NL, COPY },
    { "oppo", ANY, DEVICE }, { "our", EN, PERSON }, { "outlook", ANY, DEVICE },
    { "par erreur", FR, ERROR }, { "per abuis", NL, ERROR },
    { "per errore", IT, ERROR }, { "per vergissing", NL, ERROR },
    { "phone", EN, DEVICE }, { "pixel", ANY, DEVICE },
    { "por engano", PT, ERROR }, { "por erro", PT, ERROR },
    { "por error", ES, ERROR }, { "portable", FR, DEVICE },
    { "preferences", EN, LINK }, { "print*", EN, PRINT },
    { "privileged", EN, CONF }, { "privilegiad*", PT, CONF },
    { "prohibid*", ES, COPY }, { "prohibited", EN, COPY },
    { "proibid*", PT, COPY }, { "proprietary", EN, CONF },
    { "protege*", FR, CONF }, { "proton*", ANY, DEVICE },
    { "pulse", ES, LINK }, { "qualcuno", IT, PERSON },
    { "quelqu'un", FR, PERSON }, { "qui", IT, LINK },
    { "rechten worden ontleend", NL, LIABLE },
    { "rechtlich geschutzt*", DE, CONF }, { "rechtsverbindlich*", DE, LIABLE },
    { "redmi", ANY, DEVICE }, { "registriert", DE, LINK },
    { "remetente", PT, ACTION }, { "remitente", ES, ACTION },
    { "reply", EN, LINK }, { "reproduction", FR, COPY },
    { "respect*", ANY, COURTESY }, { "responsabilidad", ES, LIABLE },
    { "responsabilidade", PT, LIABLE }, { "responsabilita", IT, LIABLE },
    { "responsabilite", FR, LIABLE }, { "richtige adressat*", DE, RECIP },
    { "richtige empfanger*", DE, RECIP }, { "riservat*", IT, CONF },
    { "salutations", ANY, COURTESY }, { "samsung", ANY, DEVICE },
    { "schreef", NL, WROTE }, { "schrieb", DE, WROTE },
    { "secreto profesional", ES, CONF }, { "sentiments", ANY, COURTESY },
    { "seu", PT, PERSON }, { "she", EN, PERSON }, { "sie", DE, PERSON },
    { "sigilos*", PT, CONF }, { "smartphone", ANY, DEVICE },
    { "sobre esta linea", ES, ABOVE }, { "sobre esta linha", PT, ABOVE },
    { "solely for*", EN, RECIP }, { "somebody", EN, PERSON },
    { "someone", EN, PERSON }, { "sony*", ANY, DEVICE },
    { "sopra di questa*", IT, ABOVE }, { "sopra questa*", IT, ABOVE },
    { "spam", ANY, VIRUS }, { "stampa*", IT, PRINT }, { "su", ES, PERSON },
    { "sua", PT, PERSON }, { "subscri*", PT, LINK },
    { "subscribed", EN, LINK }, { "suo", IT, PERSON },
    { "supprimer", FR, ACTION }, { "sus", ES, PERSON },
    { "suscri*", ES, LINK }, { "tablet", ANY, DEVICE },
    { "te vernietigen", NL, ACTION }, { "telefon", DE, DEVICE },
    { "telefono", ES, DEVICE }, { "telefoon", NL, DEVICE },
    { "telemovel", PT, DEVICE }, { "telephone", FR, DEVICE },
    { "ten onrechte", NL, ERROR }, { "the individual or entity", EN, RECIP },
    { "the views expressed", EN, LIABLE }, { "they", EN, PERSON },
    { "thunderbird", ANY, DEVICE }, { "tippfehler", DE, DEVICE },
    { "typos", EN, DEVICE }, { "u ", NL, PERSON },
    { "uber dieser linie", DE, ABOVE }, { "uber dieser zeile", DE, ABOVE },
    { "ueber dieser zeile", DE, ABOVE }, { "uitsluitend bedoeld*", NL, RECIP },
    { "uitsluitend bestemd*", NL, RECIP }, { "unauthori*", EN, COPY },
    { "unbefugte*", DE, COPY }, { "unerlaubte*", DE, COPY },
    { "uniquement destine*", FR, RECIP }, { "uns", DE, PERSON },
    { "untersagt", DE, COPY }, { "uso exclusivo", ES, RECIP },
    { "usted", ES, PERSON }, { "ustedes", ES, PERSON }, { "uw", NL, PERSON },
    { "va dirigido", ES, RECIP }, { "verboden", NL, COPY },
    { "vernichten*", DE, ACTION }, { "vernietigen", NL, ACTION },
    { "versehentlich*", DE, ERROR }, { "verspreid*", NL, COPY },
    { "vertraulich*", DE, CONF }, { "vertrouwelijk*", NL, CONF },
    { "verveelvoudig*", NL, COPY }, { "verwijderen", NL, ACTION },
    { "vietat*", IT, COPY }, { "views or opinions", EN, LIABLE },
    { "viren*", DE, VIRUS }, { "virus*", ANY, VIRUS },
    { "viruses", EN, LIABLE }, { "visit", EN, LINK }, { "voce", PT, PERSON },
    { "voces", PT, PERSON }, { "voi", IT, PERSON },
    { "vorgesehene*", DE, RECIP }, { "vosso", PT, PERSON },
    { "vostra", IT, PERSON }, { "vostro", IT, PERSON },
    { "votre", FR, PERSON }, { "vous", FR, PERSON }, { "watch", ANY, DEVICE },
    { "we", EN, PERSON }, { "web.de", ANY, DEVICE },
    { "weitergabe", DE, COPY }, { "weiterleitung", DE, COPY },
    { "wij", NL, PERSON }, { "windows", ANY, DEVICE }, { "wir", DE, PERSON },
    { "writes", EN, WROTE_LAST }, { "wrote", EN, WROTE_LAST },
    { "wrote at", EN, WROTE }, { "wrote on", EN, WROTE },
    { "www*", ANY, LINK }, { "xiaomi", ANY, DEVICE }, { "yahoo", ANY, DEVICE },
    { "yo", ES, PERSON }, { "you", EN, PERSON }, { "your", EN, PERSON }
};


const conflict_phrases_t  conflict_own_said_phrases = {
    conflict_own_says,
    sizeof(conflict_own_says) / sizeof(conflict_own_says[0])
};
