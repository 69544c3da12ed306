
/*
 * What messages show: the acceptance stories, negation, tone, thanks.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "scoring.h"


#define ANGER        conflict_bit(CONFLICT_SIGNAL_ANGER)
#define DISAPPOINTED conflict_bit(CONFLICT_SIGNAL_DISAPPOINTMENT)
#define TOLD_BEFORE  conflict_bit(CONFLICT_SIGNAL_TOLD_BEFORE)
#define MAY_LEAVE    conflict_bit(CONFLICT_SIGNAL_MAY_LEAVE)
#define LEGAL_STEP   conflict_bit(CONFLICT_SIGNAL_LEGAL_STEP)
#define PUBLIC       conflict_bit(CONFLICT_SIGNAL_PUBLIC_COMPLAINT)
#define PAYMENT      conflict_bit(CONFLICT_SIGNAL_PAYMENT_DISPUTE)
#define MANAGER      conflict_bit(CONFLICT_SIGNAL_ASKS_FOR_MANAGER)
#define ABUSE        conflict_bit(CONFLICT_SIGNAL_ABUSIVE_LANGUAGE)
#define GOAL         conflict_bit(CONFLICT_SIGNAL_GOAL_AT_RISK)
#define GRATITUDE    conflict_bit(CONFLICT_SIGNAL_GRATITUDE)
#define SATISFIED    conflict_bit(CONFLICT_SIGNAL_SATISFACTION)
#define CONFIRMED    conflict_bit(CONFLICT_SIGNAL_CONFIRMATION)
#define POLITE       conflict_bit(CONFLICT_SIGNAL_POLITE_DISPLEASURE)

#define LISTEN       conflict_bit(CONFLICT_ACT_LISTEN)
#define ACKNOWLEDGE  conflict_bit(CONFLICT_ACT_ACKNOWLEDGE)
#define EMPATHISE    conflict_bit(CONFLICT_ACT_EMPATHISE)
#define APOLOGY      conflict_bit(CONFLICT_ACT_APOLOGY)
#define OWN          conflict_bit(CONFLICT_ACT_OWN)
#define FACTS        conflict_bit(CONFLICT_ACT_FACTS)
#define SOLUTION     conflict_bit(CONFLICT_ACT_SOLUTION)
#define DECISION     conflict_bit(CONFLICT_ACT_DECISION)
#define PLAN         conflict_bit(CONFLICT_ACT_PLAN)
#define PROMISE      conflict_bit(CONFLICT_ACT_PROMISE)

#define HARD         (MAY_LEAVE|LEGAL_STEP|PUBLIC|PAYMENT|ABUSE)
#define DEEDS        (ACKNOWLEDGE|EMPATHISE|OWN|SOLUTION)


/* heat in thousandths; said: all of these; unsaid: none of these */
typedef struct {
    const char  *text;
    unsigned     least;
    unsigned     most;
    uint32_t     said;
    uint32_t     unsaid;
} conflict_case_t;


static conflict_message_t   message;
static conflict_signals_t   signals;

/* 24 November 2026, 14:40 in Berlin */
static const conflict_writing_t  tuesday = { 1795527600000, 60 };


static void
score(const char *text, unsigned agent)
{
    (void) conflict_message_read(&message, text, strlen(text));

    if (agent) {
        conflict_score_agent(&scoring, &message, &tuesday, &signals, NULL);

    } else {
        conflict_score_client(&scoring, &message, &signals, NULL);
    }
}


static uint32_t
said(void)
{
    unsigned  i;
    uint32_t  bits;

    for (i = 0, bits = 0; i < CONFLICT_SIGNALS; i++) {
        if (conflict_said(&signals, i)) {
            bits |= conflict_bit(i);
        }
    }

    return bits;
}


static void
check_cases(const conflict_case_t *cases, size_t n, unsigned agent)
{
    size_t    i, wrong;
    uint32_t  bits;

    for (i = 0, wrong = 0; i < n; i++) {
        score(cases[i].text, agent);
        bits = said();

        if (signals.heat < cases[i].least || signals.heat > cases[i].most
            || (bits & cases[i].said) != cases[i].said
            || (bits & cases[i].unsaid) != 0)
        {
            print_error("heat %u of %u..%u, said %08x, missing %08x, "
                        "too much %08x: %s\n", signals.heat, cases[i].least,
                        cases[i].most, bits, cases[i].said & ~bits,
                        bits & cases[i].unsaid, cases[i].text);
            wrong++;
        }
    }

    assert_int_equal(wrong, 0);
}


#define check(cases, agent)                                                   \
    check_cases(cases, sizeof(cases) / sizeof((cases)[0]), agent)


static void
clients_of_the_stories_are_in_their_bands(void **state)
{
    static const conflict_case_t  cases[] = {

        /* the main story, rows 1, 3, 5, 8, 13 */
        { "Hello, my October statement lists the service fee twice, 49 euros "
          "each. Could you have a look, please? Invoice numbers: 2210 and "
          "2211.",
          0, 1500, 0, HARD|ANGER|GRATITUDE },
        { "The numbers ARE in my first message! Did anyone read it?! I run a "
          "shop, I have no time to write everything twice. This is "
          "ridiculous.",
          5500, 7500, ANGER|TOLD_BEFORE, HARD|MANAGER },
        { "Second day without an answer. If the second charge is not gone by "
          "Thursday I will cancel my contract and go to another provider.",
          2500, 4500, MAY_LEAVE|GOAL, LEGAL_STEP|PUBLIC|PAYMENT|ABUSE },
        { "That is exactly what I mean. Nobody takes this seriously!! I want "
          "to speak to your manager. Today.",
          5500, 7500, ANGER|MANAGER, HARD },
        { "It is there. Thank you, that was well done in the end.",
          0, 500, GRATITUDE|CONFIRMED, HARD|ANGER },

        /* A: a loud client, and then a quiet one */
        { "HELLO!!! WHERE THE HELL IS MY TRACKING NUMBER AGAIN, you wonderful "
          "lazy lot?!",
          5500, 6700, ANGER, HARD },
        { "HA! GOT IT! YOU ARE THE BEST!!!",
          0, 3000, SATISFIED, HARD|ANGER },
        { "I have decided to move to another supplier at the end of the "
          "month.",
          3000, 4000, MAY_LEAVE, ANGER|LEGAL_STEP|PUBLIC|PAYMENT|ABUSE },

        /* B: slow festering, never hot */
        { "Thanks. The export is in a different order again; I have sorted it "
          "by hand.",
          800, 2200, 0, HARD|ANGER },
        { "As I mentioned last week, the order of the export changed. I "
          "sorted it by hand again.",
          1300, 2700, TOLD_BEFORE, HARD|ANGER },
        { "Per my last two e-mails: the export. I assume nobody had time.",
          1700, 3100, TOLD_BEFORE|POLITE, HARD|ANGER },
        { "Fine. I will keep doing it by hand then, as usual.",
          2100, 3500, POLITE, HARD|ANGER },
        { "Noted that this is 'under review', as it was on the 5th. I have "
          "built my own spreadsheet now.",
          2300, 3500, TOLD_BEFORE|POLITE, HARD|ANGER },
        { "No need to hurry. I no longer count on it.",
          2500, 3500, POLITE, HARD|ANGER },

        /* C: an incident */
        { "Label printing is dead! I have 60 parcels to hand over at noon and "
          "the courier will not wait!",
          4500, 5500, GOAL, HARD },
        { "Still nothing. And your workaround prints them sideways.",
          4000, 5000, 0, HARD },

        /* D: a mistake admitted, a date missed */
        { "Thanks for telling me. Please make sure of the date, we send "
          "invoices on Thursday.",
          1500, 2500, GOAL, HARD|ANGER },
        { "You said noon. I trusted that, and now I am chasing you.",
          4500, 5500, 0, HARD },
    };

    check(cases, 0);
}


static void
agents_of_the_stories_do_their_acts(void **state)
{
    static const conflict_case_t  cases[] = {
        { "Thank you for writing. Could you tell me which invoice numbers you "
          "mean?",
          0, 0, LISTEN, DEEDS },
        { "You should have entered the number in the form. As per our policy, "
          "cases are processed in order. We apologise for any inconvenience.",
          0, 0, 0, DEEDS|LISTEN|FACTS|PLAN|PROMISE },
        { "Rang the client, listened from the start, asked what would help. "
          "Wanted: the refund and one person to talk to.",
          0, 0, LISTEN, DEEDS },
        { "You are right: we booked the fee twice and then asked you for "
          "numbers you had already given. That was our mistake and I am "
          "sorry. I have refunded 49 euros today; it reaches your account by "
          "Friday. On Friday at noon I will check and write to you myself.",
          0, 0, DEEDS|APOLOGY|FACTS|PLAN|PROMISE, DECISION },
        { "As promised: the 49 euros arrived this morning, and invoice 2211 "
          "is cancelled. Is everything right for you now?",
          0, 0, FACTS|SOLUTION, OWN|DECISION|PROMISE|PLAN },
        { "I am sorry: a disk on our side failed, and that cost you the "
          "morning. Printing works again since 10:25, your 60 labels are "
          "queued, and I will stay on the line until the courier has left.",
          0, 0, OWN|ACKNOWLEDGE|EMPATHISE|FACTS|SOLUTION|PLAN, DECISION },
        { "I deleted your forwarding rule by mistake this morning, and I am "
          "sorry. Mails since 08:00 are safe but wait on our side. I will "
          "rebuild the rule and release them by Wednesday noon.",
          0, 0, OWN|ACKNOWLEDGE|EMPATHISE|FACTS|PLAN|PROMISE,
          SOLUTION|DECISION },
        { "Understood, Wednesday noon, before your invoices.",
          0, 0, ACKNOWLEDGE, OWN|SOLUTION|DECISION|PROMISE },
        { "Done: rule rebuilt, 14 mails delivered, please have a look.",
          0, 0, SOLUTION|FACTS, OWN|DECISION|PROMISE },
        { "You have told us five times. We have decided: the old order comes "
          "back on 1 December.",
          0, 0, ACKNOWLEDGE|LISTEN|DECISION, OWN },
    };

    check(cases, 1);
}


static void
negation_turns_what_it_reaches(void **state)
{
    static const conflict_case_t  cases[] = {
        { "I am not happy.", 2000, 10000, DISAPPOINTED, SATISFIED },
        { "I am not at all satisfied with this.",
          1500, 10000, DISAPPOINTED, SATISFIED },
        { "It was not helpful.", 1000, 10000, 0, SATISFIED },
        { "Not bad at all.", 0, 500, 0, DISAPPOINTED },
        { "I can't complain.", 0, 500, SATISFIED, DISAPPOINTED },
        { "No problem, take all the time you need.", 0, 1500, 0, ANGER },
        { "I am not angry, I only ask.", 0, 800, 0, ANGER },
        { "Nobody is upset.", 0, 1000, 0, ANGER|DISAPPOINTED },
        { "Please do not cancel my contract.", 0, 1500, 0, MAY_LEAVE },
        { "I don't want to cancel my subscription.", 0, 1500, 0, MAY_LEAVE },
        { "I have never been so angry.", 4500, 10000, ANGER, 0 },
        { "If this is not solved, I will cancel my contract.",
          2000, 5000, MAY_LEAVE, 0 },
        { "If this is not solved I will go to court.",
          2000, 5500, LEGAL_STEP, 0 },
    };

    check(cases, 0);
}


static void
hard_signals_are_meant_and_not_only_named(void **state)
{
    static const conflict_case_t  cases[] = {
        { "Our lawyer will be in touch with you.", 2000, 10000, LEGAL_STEP,
          0 },
        { "Where do I find the legal notice and the terms?", 0, 800, 0,
          LEGAL_STEP },
        { "I will tell everyone on Twitter about this.", 1500, 10000, PUBLIC,
          0 },
        { "I want my money back.", 1500, 10000, PAYMENT, 0 },
        { "How are chargebacks shown in the export?", 0, 800, 0, PAYMENT },
        { "Get me your supervisor.", 1500, 10000, MANAGER, 0 },
        { "Please give the manager role to Ms Novak.", 0, 1000, 0, MANAGER },
        { "You are idiots.", 3500, 10000, ABUSE|ANGER, 0 },
        { "How do I block abusive callers?", 0, 800, 0, ABUSE },
        { "How do I cancel a scheduled report?", 0, 1000, 0, MAY_LEAVE },
        { "We will be leaving for another vendor.", 1800, 5000, MAY_LEAVE,
          ANGER },
    };

    check(cases, 0);
}


static void
shouting_makes_anger_hotter_and_praise_no_anger(void **state)
{
    unsigned  quiet;

    score("This is ridiculous.", 0);
    quiet = signals.heat;

    score("THIS IS RIDICULOUS!!!", 0);
    assert_true(signals.heat > quiet + 500);
    assert_true(conflict_said(&signals, CONFLICT_SIGNAL_SHOUTING));

    score("THANK YOU SO MUCH, YOU ARE WONDERFUL!!!", 0);
    assert_true(signals.heat <= 1000);
    assert_false(conflict_said(&signals, CONFLICT_SIGNAL_ANGER));
    assert_true(signals.thanks);
}


static void
stress_makes_hotter_and_hedges_cooler(void **state)
{
    unsigned  plain, more, less;

    score("I am disappointed.", 0);
    plain = signals.heat;
    score("I am extremely disappointed.", 0);
    more = signals.heat;
    score("I am a bit disappointed.", 0);
    less = signals.heat;

    assert_true(more > plain);
    assert_true(less < plain);
}


static void
more_evidence_never_cools(void **state)
{
    size_t       i;
    unsigned     heat;
    char         text[512];
    static const char  *const parts[] = {
        "This is ridiculous. ", "It is a disgrace. ", "I hate it. ",
        "You ruined my day. ", "I am furious. ", "What a joke. "
    };

    text[0] = '\0';
    heat = 0;

    for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        strcat(text, parts[i]);
        score(text, 0);

        assert_true(signals.heat >= heat);
        assert_true(signals.heat <= CONFLICT_HEAT_MAX);
        heat = signals.heat;
    }
}


static void
thanks_are_thanks_and_nothing_else(void **state)
{
    size_t  i;

    static const struct {
        const char  *text;
        unsigned     thanks;
    } cases[] = {
        { "Thank you!", 1 },
        { "It works now, many thanks.", 1 },
        { "thx", 1 },
        { "Perfect, that did it.", 1 },
        { "It is there. Thank you, that was well done in the end.", 1 },
        { "Thanks for telling me. Please make sure of the date, we send "
          "invoices on Thursday.", 0 },
        { "Thanks. Can you also send the invoice?", 0 },
        { "Thank you, but I still can't log in.", 0 },
        { "Thanks for nothing.", 0 },
        { "Thanks in advance.", 0 },
        { "Please send the invoice, thank you.", 0 },
        { "The invoice is attached.", 0 },
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        score(cases[i].text, 0);

        if (signals.thanks != cases[i].thanks) {
            fail_msg("thanks %u: %s", signals.thanks, cases[i].text);
        }
    }
}


static void
a_text_in_no_known_language_is_not_read(void **state)
{
    size_t  i;

    static const char  *const texts[] = {
        "", "!!! ...", "Jestem bardzo niezadowolony i \xc5\xbc\xc4\x85"
        "dam zwrotu pieni\xc4\x99" "dzy.",
        "Jag \xc3\xa4r mycket missn\xc3\xb6jd med er tj\xc3\xa4nst.",
        "\xe4\xbd\xa0\xe5\xa5\xbd", "Meier",
    };

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        score(texts[i], 0);
        assert_int_equal(signals.read, 0);
        assert_int_equal(signals.heat, 0);
        assert_int_equal(said(), 0);
    }

    score("4711", 0);
    assert_int_equal(signals.read, 1);
    score("ok", 0);
    assert_int_equal(signals.read, 1);
}


static void
a_client_has_no_acts_and_an_agent_no_tone(void **state)
{
    unsigned  i;

    score("That was our mistake and I am sorry. This is ridiculous.", 0);

    for (i = CONFLICT_FIRST_ACT; i < CONFLICT_SIGNALS; i++) {
        assert_int_equal(signals.strength[i], 0);
    }

    score("That was our mistake and I am sorry. This is ridiculous!!", 1);

    for (i = 0; i < CONFLICT_FIRST_ACT; i++) {
        assert_int_equal(signals.strength[i], 0);
    }

    assert_int_equal(signals.heat, 0);
    assert_int_equal(signals.thanks, 0);
}


static void
hostile_texts_give_figures_in_range(void **state)
{
    char        *text;
    size_t       i, k, n, len;
    static const char  *const units[] = {
        "a", "!", "\xf0\x9f\x98\xa1", "not ", "WORST SCAM EVER!!! ",
        "i will never not * ", "fuck you ", "i ", "is it the ", "\xff", "\0"
    };

    len = 1 << 20;
    text = malloc(len);
    assert_non_null(text);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        n = strlen(units[i]) ? strlen(units[i]) : 1;

        for (k = 0; k < len; k++) {
            text[k] = units[i][k % n];
        }

        (void) conflict_message_read(&message, text, len);
        conflict_score_client(&scoring, &message, &signals, NULL);

        assert_true(signals.heat <= CONFLICT_HEAT_MAX);

        for (k = 0; k < CONFLICT_SIGNALS; k++) {
            assert_true(signals.strength[k] <= 100);
        }

        conflict_score_agent(&scoring, &message, &tuesday, &signals, NULL);
    }

    free(text);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(clients_of_the_stories_are_in_their_bands),
        cmocka_unit_test(agents_of_the_stories_do_their_acts),
        cmocka_unit_test(negation_turns_what_it_reaches),
        cmocka_unit_test(hard_signals_are_meant_and_not_only_named),
        cmocka_unit_test(shouting_makes_anger_hotter_and_praise_no_anger),
        cmocka_unit_test(stress_makes_hotter_and_hedges_cooler),
        cmocka_unit_test(more_evidence_never_cools),
        cmocka_unit_test(thanks_are_thanks_and_nothing_else),
        cmocka_unit_test(a_text_in_no_known_language_is_not_read),
        cmocka_unit_test(a_client_has_no_acts_and_an_agent_no_tone),
        cmocka_unit_test(hostile_texts_give_figures_in_range),
    };

    return cmocka_run_group_tests(tests, scoring_load, scoring_unload);
}
