
#include <string.h>

#include "vocabulary.h"


const conflict_str_t  conflict_reason_words[CONFLICT_REASONS] = {
    conflict_string("abusive-language"),
    conflict_string("legal-step"),
    conflict_string("may-leave"),
    conflict_string("public-complaint"),
    conflict_string("payment-dispute"),
    conflict_string("asks-for-manager"),
    conflict_string("response-overdue"),
    conflict_string("promise-missed"),
    conflict_string("update-due"),
    conflict_string("unanswered"),
    conflict_string("our-mistake"),
    conflict_string("bad-rating"),
    conflict_string("relapsed"),
    conflict_string("reopened"),
    conflict_string("goal-at-risk"),
    conflict_string("repeat-contact"),
    conflict_string("handed-over"),
    conflict_string("unsolved"),
    conflict_string("festering"),
    conflict_string("upset"),
    conflict_string("incident"),
    conflict_string("elsewhere"),
    conflict_string("usual-tone"),
    conflict_string("not-read"),
    conflict_string("set-by-hand")
};


const conflict_str_t  conflict_phase_words[CONFLICT_PHASES] = {
    conflict_string("calm"),
    conflict_string("venting"),
    conflict_string("conflict"),
    conflict_string("recovering")
};


const conflict_str_t  conflict_mode_words[CONFLICT_MODES] = {
    conflict_string("listen"),
    conflict_string("accommodate"),
    conflict_string("collaborate"),
    conflict_string("firm")
};


const conflict_str_t  conflict_step_words[CONFLICT_STEPS] = {
    conflict_string("listen"),
    conflict_string("acknowledge"),
    conflict_string("empathise"),
    conflict_string("facts"),
    conflict_string("solution"),
    conflict_string("firm"),
    conflict_string("own"),
    conflict_string("fix"),
    conflict_string("plan")
};


const conflict_str_t  conflict_channel_words[CONFLICT_CHANNELS] = {
    conflict_string("unknown"),
    conflict_string("email"),
    conflict_string("chat"),
    conflict_string("call"),
    conflict_string("video")
};


const conflict_str_t  conflict_fault_words[CONFLICT_FAULTS] = {
    conflict_string("unknown"),
    conflict_string("ours"),
    conflict_string("theirs")
};


const conflict_str_t  conflict_actor_words[CONFLICT_ACTORS] = {
    conflict_string("unknown"),
    conflict_string("client"),
    conflict_string("agent"),
    conflict_string("system")
};


const conflict_str_t  conflict_status_words[CONFLICT_STATUSES] = {
    conflict_string("unknown"),
    conflict_string("open"),
    conflict_string("waiting"),
    conflict_string("resolved"),
    conflict_string("closed")
};


const conflict_str_t  conflict_survey_words[CONFLICT_SURVEY_STATES] = {
    conflict_string("none"),
    conflict_string("scheduled"),
    conflict_string("due"),
    conflict_string("offered"),
    conflict_string("sent"),
    conflict_string("reminded"),
    conflict_string("answered"),
    conflict_string("expired"),
    conflict_string("cancelled")
};


const conflict_str_t  conflict_ask_words[CONFLICT_ASKS] = {
    conflict_string("none"),
    conflict_string("resolved"),
    conflict_string("random"),
    conflict_string("cadence")
};


const conflict_str_t  conflict_scale_words[CONFLICT_SCALES] = {
    conflict_string("csat"),
    conflict_string("nps"),
    conflict_string("ces"),
    conflict_string("thumbs")
};


const conflict_str_t  conflict_unasked_words[CONFLICT_UNASKEDS] = {
    conflict_string("none"),
    conflict_string("reopened"),
    conflict_string("closed"),
    conflict_string("unwanted"),
    conflict_string("off"),
    conflict_string("tense"),
    conflict_string("silent"),
    conflict_string("rated")
};


const conflict_str_t  conflict_signal_words[CONFLICT_SIGNALS] = {
    conflict_string("anger"),
    conflict_string("disappointment"),
    conflict_string("told-before"),
    conflict_string("polite-displeasure"),
    conflict_string("may-leave"),
    conflict_string("legal-step"),
    conflict_string("public-complaint"),
    conflict_string("payment-dispute"),
    conflict_string("asks-for-manager"),
    conflict_string("abusive-language"),
    conflict_string("goal-at-risk"),
    conflict_string("distrust"),
    conflict_string("confusion"),
    conflict_string("urgency"),
    conflict_string("shouting"),
    conflict_string("gratitude"),
    conflict_string("satisfaction"),
    conflict_string("confirmation"),
    conflict_string("listen"),
    conflict_string("acknowledge"),
    conflict_string("empathise"),
    conflict_string("apology"),
    conflict_string("own"),
    conflict_string("facts"),
    conflict_string("solution"),
    conflict_string("decision"),
    conflict_string("plan"),
    conflict_string("promise")
};


const conflict_str_t  conflict_wording_words[CONFLICT_WORDINGS] = {
    conflict_string("blame"),
    conflict_string("cliche"),
    conflict_string("no-apology"),
    conflict_string("no-solution"),
    conflict_string("no-date"),
    conflict_string("negative-tone"),
    conflict_string("patronising"),
    conflict_string("not-specific"),
    conflict_string("hopeless")
};


int
conflict_word_index(const conflict_str_t *words, int n, conflict_str_t word)
{
    int  i;

    for (i = 0; i < n; i++) {
        if (words[i].len == word.len
            && memcmp(words[i].data, word.data, word.len) == 0)
        {
            return i;
        }
    }

    return -1;
}


conflict_rc_t
conflict_word_take(conflict_str_t text, char *word)
{
    char    c;
    size_t  i;

    static const char  allowed[] = "abcdefghijklmnopqrstuvwxyz"
                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                   "0123456789._+:@-";

    if (text.len == 0 || text.len >= CONFLICT_WORD_SIZE) {
        return CONFLICT_INVALID;
    }

    for (i = 0; i < text.len; i++) {
        if (memchr(allowed, text.data[i], sizeof(allowed) - 1) == NULL) {
            return CONFLICT_INVALID;
        }
    }

    for (i = 0; i < text.len; i++) {
        c = text.data[i];
        word[i] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    word[text.len] = '\0';

    return CONFLICT_OK;
}
