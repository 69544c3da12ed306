#!/usr/bin/python3
"""Takes each rule of the model out in turn, and expects its test to fail.

usage: mutants.py [ROW ...]      such as m03; without one: all

Its exit status is 1 if a rule can be taken out and no test of its row fails,
or if one fails without that.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = sorted(path.stem for path in
               (ROOT / "tests/unit").glob("test_rows_*.c"))
LIBRARIES = ("-lcmocka -ljansson -lutf8proc -lpcre2-8 -lxml2 -lz -lcrypto "
             "-llinear -lm").split()

# a mutant that never ends is as good as one whose test fails
PATIENCE = 10

# row, file of src/core, text that is there once, what stands there instead;
# a test of the row, test_ROW_..., must fail
MUTANTS = [
    ("m01", "advance.c",
     "at = conflict_whole_second(state->since +"
     " policy->dwell[state->tier]);",
     "at = below;"),
    ("m01", "advance.c",
     "leave = policy->leave[state->tier];",
     "leave = policy->enter[state->tier];"),
    ("m01", "advance.c",
     "if (tension >= policy->enter[want]) {",
     "if (tension > policy->enter[want]) {"),
    ("m01", "elapse.c",
     "        state->tier--;\n", "        state->tier = 1;\n"),
    ("m01", "elapse.c",
     "        state->tier--;\n        state->since = change->at;",
     "        state->tier--;"),
    ("m01", "advance.c", "    if (tension >= leave) {\n", "    if (0) {\n"),
    ("m01", "advance.c",
     "    return at > below ? at : below;", "    return below;"),
    ("m02", "hear.c", "        } else if (first\n", "        } else if (0\n"),
    ("m02", "advance.c",
     "    if (state->phase == CONFLICT_VENTING && want > 2) {\n        want"
     " = 2;",
     "    if (0) {\n        want = 2;"),
    ("m02", "hear.c", "if (heat >= ctx->policy->hot || hard) {", "if (0) {"),
    ("m02", "elapse.c",
     "    if (state->phase == CONFLICT_VENTING) {\n"
     "        conflict_begin(state, change->at);",
     "    if (0) {\n        conflict_begin(state, change->at);"),
    ("m02", "elapse.c",
     "    conflict_begin(state, change->at);\n"
     "    conflict_raise_tier(state, policy, change->at, 1);",
     "    conflict_begin(state, change->at);\n"
     "    conflict_raise_tier(state, policy, change->at, 5);"),
    ("m02", "hear.c", "    if (state->tier > 1\n        || ", "    if ("),
    ("m02", "hear.c",
     "if (state->tickets[i].unanswered || state->tickets[i].overdue) {",
     "if (state->tickets[i].overdue) {"),
    ("m02", "hear.c",
     "if (state->tickets[i].unanswered || state->tickets[i].overdue) {",
     "if (state->tickets[i].unanswered) {"),
    ("m02", "hear.c",
     "|| (state->reasons & conflict_bit(CONFLICT_ASKS_FOR_MANAGER)))",
     "|| 0)"),
    ("m02", "hear.c",
     "&& (hot || ctx->tension >= ctx->policy->enter[3]))", "&& hot)"),
    ("m02", "hear.c",
     "    if (ctx->event->channel == CONFLICT_CHAT) {", "    if (0) {"),
    ("m02", "hear.c",
     ": conflict_policy_respond(policy, state->profile.segment, 2);",
     ": conflict_policy_respond(policy, state->profile.segment, 1);"),
    ("m02", "hear.c",
     "window = policy->vent_window ? policy->vent_window",
     "window = 0 ? policy->vent_window"),
    ("m02", "hear.c",
     "    hot = (heat >= ctx->policy->outburst);",
     "    hot = (heat > ctx->policy->outburst);"),
    ("m02", "hear.c",
     "if (heat >= ctx->policy->hot || hard) {",
     "if (heat >= ctx->policy->outburst || hard) {"),
    ("m02", "advice.c",
     "    if (state->phase == CONFLICT_VENTING) {\n        return"
     " CONFLICT_LISTEN;\n    }\n",
     ""),
    ("m02", "advance.c",
     "conflict_sooner(change, state->vent_until, CHANGE_VENTED, 0);", ";"),
    ("m03", "tone.c",
     "heat -= conflict_weight(ctx) * ctx->state->mean / 1000;", ""),
    ("m03", "tone.c",
     "off = off > limit ? limit : off < -limit ? -limit : off;", ""),
    ("m03", "tone.c",
     "    if (state->phase == CONFLICT_IN_CONFLICT) {\n        return;",
     "    if (0) {\n        return;"),
    ("m03", "hear.c", "conflict_note_reason(ctx, CONFLICT_USUAL_TONE);", ""),
    ("m03", "tone.c",
     "return n > 0 ? n / (n + ctx->policy->warm) : 0;",
     "return n > 0 ? 1 : 0;"),
    ("m03", "tone.c",
     "return spread > ctx->policy->deviation_floor\n           ? spread :"
     " ctx->policy->deviation_floor;",
     "return spread;"),
    ("m03", "tone.c",
     "weight = 1 / (policy->baseline_weight + state->messages + 1);",
     "weight = 1.0 / (state->messages + 1);"),
    ("m03", "tone.c", "        weight = policy->baseline_least;", "        ;"),
    ("m03", "tone.c", "    square += (off * off - square) * weight;\n", ""),
    ("m03", "hear.c",
     "    if (weight >= ctx->policy->usual_weight\n        && heat",
     "    if (heat"),
    ("m03", "hear.c", "        && heat >= ctx->policy->usual_heat\n", ""),
    ("m03", "hear.c",
     "        && deviation < ctx->policy->usual_deviation)", ")"),
    ("m03", "hear.c",
     "conflict_drop_reasons(ctx->state, conflict_bit(CONFLICT_UPSET));", ""),
    ("m03", "hear.c",
     "conflict_bit(CONFLICT_USUAL_TONE)\n                                 |"
     " conflict_bit(CONFLICT_NOT_READ));",
     "conflict_bit(CONFLICT_NOT_READ));"),
    ("m03", "hear.c",
     "deviation = (said - (double) state->mean / 1000) /"
     " conflict_spread(ctx);",
     "deviation = said / conflict_spread(ctx);"),
    ("m04", "advice.c",
     "return state->mean < CONFLICT_STYLE_COOL", "return state->mean < 0"),
    ("m04", "advice.c",
     "    if (state->messages < CONFLICT_STYLE_MESSAGES) {", "    if (0) {"),
    ("m04", "advice.c",
     ": state->mean > CONFLICT_STYLE_WARM ? CONFLICT_STYLE_DIRECT",
     ": 0 ? CONFLICT_STYLE_DIRECT"),
    ("m05", "hear.c", "conflict_note_reason(ctx, CONFLICT_FESTERING);", ""),
    ("m05", "answer.c", "        state->cusum = 0;\n", ""),
    ("m05", "tone.c", "- policy->cusum_slack", "+ policy->cusum_slack"),
    ("m05", "tone.c", "/ (double) policy->cusum_half_life);", "/ 1e30);"),
    ("m05", "tone.c",
     "    if (state->messages < policy->cusum_messages) {", "    if (0) {"),
    ("m05", "hear.c",
     "        && state->phase == CONFLICT_CALM)\n    {\n"
     "        conflict_note_reason(ctx, CONFLICT_FESTERING);",
     ")\n    {\n        conflict_note_reason(ctx, CONFLICT_FESTERING);"),
    ("m05", "hear.c",
     "if ((double) state->cusum / 1000 >= ctx->policy->cusum_limit",
     "if ((double) state->cusum / 1000 >= 2"),
    ("m05", "hear.c",
     "if ((double) state->cusum / 1000 >= ctx->policy->cusum_limit",
     "if ((double) state->cusum / 1000 >= 2 * ctx->policy->cusum_limit"),
    ("m05", "advance.c",
     "|| (state->reasons & (conflict_bit(CONFLICT_FESTERING)\n"
     "                              |"
     " conflict_bit(CONFLICT_PROMISE_MISSED))))",
     "|| (state->reasons & conflict_bit(CONFLICT_PROMISE_MISSED)))"),
    ("m05", "advice.c",
     "    if (state->reasons & conflict_bit(CONFLICT_FESTERING)) {\n"
     "        return 1;",
     "    if (0) {\n        return 1;"),
    ("m05", "answer.c",
     "conflict_drop_reasons(state, conflict_bit(CONFLICT_FESTERING));", ""),
    ("m05", "answer.c",
     "    if (acts & act(ACKNOWLEDGE)) {\n"
     "        conflict_drop_reasons(state,"
     " conflict_bit(CONFLICT_FESTERING));",
     "    {\n        conflict_drop_reasons(state,"
     " conflict_bit(CONFLICT_FESTERING));"),
    ("m05", "tone.c",
     "(heat - (double) state->slow / 1000) / conflict_spread(ctx)",
     "(heat - (double) state->mean / 1000) / conflict_spread(ctx)"),
    ("m05", "tone.c",
     ": (heat - slow) * policy->slow_weight;", ": (heat - slow) * weight;"),
    ("m06", "advance.c",
     "if (tension == 0 || now <= state->anchor ||"
     " conflict_state_owed(state)) {",
     "if (tension == 0 || now <= state->anchor) {"),
    ("m06", "elapse.c", "    if (points > left) {", "    if (0) {"),
    ("m06", "elapse.c",
     "conflict_add_reason(state, CONFLICT_RESPONSE_OVERDUE, change->at);", ""),
    ("m06", "clock.c",
     "    if (sooner < due) {\n        ticket->from = now;",
     "    if (0) {\n        ticket->from = now;"),
    ("m06", "elapse.c",
     "points = ticket->overdue == 1 ? policy->overdue_points\n"
     "                                  : policy->overdue_next_points;",
     "points = policy->overdue_points;"),
    ("m06", "elapse.c",
     "points = ticket->overdue == 1 ? policy->overdue_points",
     "points = 1 ? policy->overdue_next_points"),
    ("m06", "elapse.c",
     "    conflict_raise_tier(state, policy, change->at, 1);\n\n    return"
     " added;",
     "    return added;"),
    ("m06", "clock.c",
     "allowed * (conflict_msec_t) (ticket->overdue + 1));",
     "allowed + ticket->overdue * CONFLICT_HOUR);"),
    ("m06", "clock.c",
     "    if (sooner < due) {\n        ticket->from = now;",
     "    if (1) {\n        ticket->from = now;"),
    ("m06", "advance.c",
     "    if (state->tier <= conflict_lowest_tier(state, policy)\n"
     "        || conflict_state_owed(state))",
     "    if (state->tier <= conflict_lowest_tier(state, policy))"),
    ("m06", "answer.c",
     "    if (!conflict_state_owed(state)) {\n        state->waited = 0;\n"
     "    }\n",
     ""),
    ("m06", "answer.c",
     "    if (!conflict_state_owed(state)) {\n        state->waited = 0;",
     "    {\n        state->waited = 0;"),
    ("m06", "answer.c",
     "conflict_drop_reasons(state, conflict_bit(CONFLICT_RESPONSE_OVERDUE)"
     "\n                                 |"
     " conflict_bit(CONFLICT_UNANSWERED)\n",
     "conflict_drop_reasons(state, conflict_bit(CONFLICT_UNANSWERED)\n"),
    ("m07", "hear.c",
     "&& ctx->now - ticket->heard >= ctx->policy->repeat_gap)", ")"),
    ("m07", "hear.c", "|| conflict_asked_elsewhere(ctx))", ")"),
    ("m07", "hear.c",
     "conflict_add_reason(state, CONFLICT_REOPENED, ctx->now);", ""),
    ("m07", "change.c",
     "conflict_add_reason(state, CONFLICT_HANDED_OVER, ctx->now);", ""),
    ("m07", "change.c", "conflict_note_reason(ctx, CONFLICT_UNANSWERED);", ""),
    ("m07", "hear.c", "ctx->policy->repeat_points);", "0);"),
    ("m07", "hear.c",
     "    if (ticket->unanswered\n        && ctx->now - ticket->heard",
     "    if (ctx->now - ticket->heard"),
    ("m07", "hear.c",
     "            && ctx->now - other->heard <= ctx->policy->theme_span)",
     ")"),
    ("m07", "hear.c",
     "            && strcmp(other->theme, ctx->event->theme) == 0\n", ""),
    ("m07", "hear.c",
     "        conflict_note_reason(ctx, CONFLICT_REPEAT_CONTACT);", ""),
    ("m07", "hear.c", "ctx->policy->reopen_points);", "0);"),
    ("m07", "hear.c",
     "    if (ticket->status == CONFLICT_STATUS_RESOLVED) {\n"
     "        conflict_survey_cancel(ctx,",
     "    if (ticket->status) {\n        conflict_survey_cancel(ctx,"),
    ("m07", "change.c", "ctx->policy->handover_points);", "0);"),
    ("m07", "change.c",
     "conflict_drop_reasons(state, conflict_bit(CONFLICT_HANDED_OVER));", ""),
    ("m07", "change.c",
     "if (!ctx->cares || !conflict_unsettled(state) ||"
     " !conflict_concerns(ctx)) {",
     "if (!ctx->cares) {"),
    ("m07", "change.c",
     "if (!ctx->cares || !conflict_unsettled(state) ||"
     " !conflict_concerns(ctx)) {",
     "if (!ctx->cares || !conflict_unsettled(state)) {"),
    ("m07", "change.c",
     "if (ctx->cares && ctx->ticket->owed &&"
     " conflict_unsettled(ctx->state)) {",
     "if (ctx->cares && ctx->ticket->owed) {"),
    ("m07", "change.c",
     "if (ctx->cares && ctx->ticket->owed &&"
     " conflict_unsettled(ctx->state)) {",
     "if (ctx->cares && conflict_unsettled(ctx->state)) {"),
    ("m07", "answer.c",
     "    if (acts & act(ACKNOWLEDGE)) {\n"
     "        conflict_drop_reasons(state,"
     " conflict_bit(CONFLICT_REPEAT_CONTACT));",
     "    {\n        conflict_drop_reasons(state,"
     " conflict_bit(CONFLICT_REPEAT_CONTACT));"),
    ("m07", "answer.c",
     "conflict_drop_reasons(state, conflict_bit(CONFLICT_REPEAT_CONTACT));",
     ""),
    ("m07", "answer.c",
     "                                 | conflict_bit(CONFLICT_UNANSWERED)"
     "\n                                 |"
     " conflict_bit(CONFLICT_UPDATE_DUE));",
     "                                 |"
     " conflict_bit(CONFLICT_UPDATE_DUE));"),
    ("m07", "change.c",
     "                                 | conflict_bit(CONFLICT_HANDED_OVER)"
     "\n",
     ""),
    ("m07", "change.c",
     "                                 | conflict_bit(CONFLICT_REOPENED)\n",
     ""),
    ("m07", "hear.c",
     "        if (signals->thanks) {\n", "        if (0) {\n"),
    ("m07", "reduce.c", "        conflict_note_untold(ctx);\n", ""),
    ("m08", "ledger.c",
     "if (!(policy->purposes & conflict_bit(CONFLICT_PURPOSE_RETENTION))",
     "if (0"),
    ("m08", "ledger.c",
     "churn->leave = policy->churn_leave\n",
     "churn->leave = 0 * policy->churn_leave\n"),
    ("m08", "ledger.c",
     "churn->late = policy->churn_late\n",
     "churn->late = 0 * policy->churn_late\n"),
    ("m08", "ledger.c", "? policy->churn_silence : 0;", "? 0 : 0;"),
    ("m08", "ledger.c",
     "        || !conflict_cares(state, policy))\n", "        || 0)\n"),
    ("m08", "ledger.c",
     "churn->tension = policy->churn_tension\n", "churn->tension = 0\n"),
    ("m08", "ledger.c",
     "(state->reopenings < 3 ? state->reopenings : 3);",
     "(state->reopenings);"),
    ("m08", "ledger.c",
     "(state->delays < 4 ? state->delays : 4);", "(state->delays);"),
    ("m08", "ledger.c",
     ": state->rating < 3 ? policy->churn_rating\n"
     "                                        : -policy->churn_rating;",
     ": policy->churn_rating;"),
    ("m08", "ledger.c",
     "/ (double) policy->churn_leave_half_life);", "/ 1e30);"),
    ("m08", "ledger.c",
     "    churn->silence = state->ended && state->phase",
     "    churn->silence = state->phase"),
    ("m08", "ledger.c", "&& state->phase == CONFLICT_CALM\n", "\n"),
    ("m08", "ledger.c",
     "sum = policy->churn_base + churn->tension + churn->rating",
     "sum = policy->churn_base + churn->rating"),
    ("m08", "ledger.c",
     "          + churn->reopened + churn->leave + churn->late +"
     " churn->silence;",
     "          + churn->leave;"),
    ("m08", "ledger.c",
     "    last = state->heard > state->ended ? state->heard : state->ended;",
     "    last = state->ended;"),
    ("m08", "policy.c",
     "                       | conflict_bit(CONFLICT_PURPOSE_SURVEY);",
     "                       | conflict_bit(CONFLICT_PURPOSE_SURVEY)\n"
     "                       | conflict_bit(CONFLICT_PURPOSE_RETENTION);"),
    ("m08", "hear.c", "        state->leaving = ctx->now;", ""),
    ("m08", "hear.c", "        conflict_count(&state->reopenings);", ""),
    ("m09", "answer.c", "ctx->policy->balance_fast);", "0);"),
    ("m09", "change.c", "ctx->policy->balance_kept);", "0);"),
    ("m09", "elapse.c", "policy->balance_missed);", "0);"),
    ("m09", "answer.c", "<= allowed / 2) {", "<= allowed) {"),
    ("m09", "change.c", "ctx->policy->balance_solved);", "0);"),
    ("m09", "advance.c",
     "conflict_ledger_good(state, policy, now, policy->balance_recovered);",
     ""),
    ("m09", "rating.c",
     "conflict_ledger_good(state, policy, ctx->now,"
     " policy->balance_rated_well);",
     ""),
    ("m09", "elapse.c",
     "conflict_ledger_bad(state, policy, change->at, policy->balance_late);",
     ""),
    ("m09", "hear.c", "ctx->policy->balance_reopened);", "0);"),
    ("m09", "change.c", "ctx->policy->balance_handed);", "0);"),
    ("m09", "rating.c", "policy->balance_rated_low);", "0);"),
    ("m09", "ledger.c",
     "(good + bad + policy->balance_prior)", "(good + bad + 1e-9)"),
    ("m09", "ledger.c", "    return (good - bad) /", "    return good /"),
    ("m09", "ledger.c",
     "        state->good = (uint32_t) lround(state->good * factor);\n", ""),
    ("m09", "ledger.c",
     "    good = state->good * factor / 1000;\n    bad = state->bad *"
     " factor / 1000;",
     "    good = state->good / 1000.0;\n    bad = state->bad / 1000.0;"),
    ("m09", "elapse.c",
     "    if (ticket->overdue == 1) {\n        conflict_ledger_bad",
     "    {\n        conflict_ledger_bad"),
    ("m10", "advice.c", "n = conflict_policy_impact(policy, &of);", ""),
    ("m10", "policy.c", "if (fits && fits >= best) {", "if (fits) {"),
    ("m10", "hear.c",
     "ctx->policy->gain * heat * conflict_impact(ctx));",
     "ctx->policy->gain * heat);"),
    ("m10", "advice.c",
     "memcpy(of->segment, state->profile.segment, CONFLICT_WORD_SIZE);", ""),
    ("m10", "advice.c",
     "        memcpy(of->theme, ticket->theme, CONFLICT_WORD_SIZE);", ""),
    ("m10", "policy.c",
     "    impact = (unsigned) policy->usual_impact;", "    impact = 5;"),
    ("m11", "policy.c",
     "if (lower == 0 || (upper != 0 && upper <= lower)) {", "if (1) {"),
    ("m11", "policy.c", "if (a[k - 1].len && a[k].len == 0) {", "if (0) {"),
    ("m11", "policy.c", "            && upper < lower)", "            && 0)"),
    ("m11", "workdays.c",
     "if (openings[k].open < openings[k - 1].close) {", "if (0) {"),
    ("m11", "policy.c",
     "        { \"resolve\", conflict_policy_resolve },\n", ""),
    ("m11", "policy.c",
     "        { \"respond\", conflict_policy_respond },\n", ""),
    ("m11", "policy.c",
     "        if (policy->leave[k] >= policy->enter[k]) {",
     "        if (0) {"),
    ("m11", "policy.c",
     "        if (k > 2 && policy->enter[k] <= policy->enter[k - 1]) {",
     "        if (0) {"),
    ("m11", "policy.c",
     "        if (k > 2 && policy->leave[k] <= policy->leave[k - 1]) {",
     "        if (0) {"),
    ("m11", "policy.c",
     "        if (policy->alert[k] < policy->alert[k - 1]) {",
     "        if (0) {"),
    ("m11", "policy.c",
     "        rc = conflict_policy_check_service(policy,"
     " policy->levels[i].segment,\n"
     "                                           error, error_size);",
     "        ;"),
    ("m11", "policy.c",
     "            if (upper == 0) {", "            if (0) {"),
    ("m11", "policy.c",
     "        if (!(value >= f->min && value <= f->max)) {",
     "        if (0) {"),
    ("m11", "advance.c",
     "for (want = CONFLICT_TIERS; want > 1; want--) {",
     "for (want = 4; want > 1; want--) {"),
    ("m11", "policy.c",
     "            && memcmp(words.data, others.data, words.len) == 0\n", ""),
    ("m11", "policy_tier.c",
     "            policy->authority[tier].data = \"\";\n"
     "            policy->authority[tier].len = 0;",
     ""),
    ("m12", "calendar.c",
     "    if (calendar->closed[day - CONFLICT_DAY_FIRST]) {", "    if (0) {"),
    ("m12", "change.c",
     "        conflict_note_untold(ctx);\n"
     "        conflict_clock_pause(ctx->policy, ticket, ctx->now);",
     "        conflict_note_untold(ctx);"),
    ("m12", "clock.c",
     "ticket->spent = run < UINT32_MAX ? (uint32_t) run : UINT32_MAX;",
     "ticket->spent = 0;"),
    ("m12", "policy.c",
     "return level && level->respond >= 0 ? level->respond",
     "return level && 0 ? level->respond"),
    ("m12", "clock.c",
     "span = conflict_policy_respond(policy, state->profile.segment, 1);",
     "span = conflict_policy_respond(policy, state->profile.segment,"
     " state->tier);"),
    ("m12", "change.c",
     "conflict_resolve_pause(state, ctx->policy, ctx->now);", ""),
    ("m12", "clock.c",
     "    if (ticket->from == 0 || !conflict_serves(policy)) {\n"
     "        return 0;",
     "    if (ticket->from == 0) {\n        return 0;"),
    ("m12", "clock.c",
     "        run += conflict_working_between(policy->calendar,"
     " ticket->from, now);",
     "        run += now - ticket->from;"),
    ("m12", "policy.c",
     "return level && level->resolve >= 0 ? level->resolve",
     "return level && 0 ? level->resolve"),
    ("m12", "policy.c",
     "return level && level->update >= 0 ? level->update :"
     " policy->update[tier];",
     "return policy->update[tier];"),
    ("m12", "change.c",
     "        /* merged or deleted: what it was about goes on elsewhere */"
     "\n\n        conflict_clock_pause(ctx->policy, ticket, ctx->now);",
     ""),
    ("m12", "change.c",
     "    case CONFLICT_STATUS_RESOLVED:\n"
     "        conflict_clock_pause(ctx->policy, ticket, ctx->now);",
     "    case CONFLICT_STATUS_RESOLVED:"),
    ("m12", "change.c", "(ticket->spent && (old", "(1 && (old"),
    ("m12", "clock.c",
     "        run = conflict_working_between(policy->calendar,"
     " state->resolve_from,\n                                       now) /"
     " CONFLICT_SECOND\n              + state->resolve_spent;",
     "        run = conflict_working_between(policy->calendar,"
     " state->resolve_from,\n                                       now) /"
     " CONFLICT_SECOND;"),
    ("m12", "clock.c",
     "        state->resolve_from = now;\n        state->resolve_spent = 0;"
     "\n        state->resolve_level = state->tier;",
     ""),
    ("m12", "clock.c",
     "    ticket->spent = 0;\n    ticket->level = 0;",
     "    ticket->level = 0;"),
    ("m12", "advance.c",
     "    conflict_resolve_stop(state);\n    conflict_resolve_start(state,"
     " now);",
     "    conflict_resolve_stop(state);"),
    ("m12", "elapse.c",
     "conflict_add_reason(state, CONFLICT_UNSOLVED, change->at);",
     "state->resolve_from = 0;"),
    ("m12", "hear.c", "        conflict_resolve_start(state, ctx->now);", ""),
    ("m12", "change.c",
     "        conflict_turn_resolve(ctx, CONFLICT_STATUS_OPEN);", ""),
    ("m12", "clock.c",
     "    return conflict_working_after(policy->calendar, ticket->owed,"
     " span);",
     "    return ticket->owed + span;"),
    ("m12", "reduce.c",
     "conflict_resolve_shorten(state, ctx->policy, ctx->now);", ""),
    ("m12", "clock.c",
     "    at = conflict_resolve_moment(state, policy);\n\n    *kind",
     "    at = 0;\n\n    *kind"),
    ("m12", "answer.c",
     "    conflict_drop_reasons(state, conflict_bit(CONFLICT_GOAL_AT_RISK)"
     "\n                                 | conflict_bit(CONFLICT_UNSOLVED)",
     "    conflict_drop_reasons(state, conflict_bit(CONFLICT_GOAL_AT_RISK)"),
    ("m12", "clock.c",
     "span = conflict_policy_update(policy, state->profile.segment,"
     " state->tier);",
     "span = conflict_policy_update(policy, \"\", state->tier);"),
    ("m12", "change.c",
     "            conflict_clock_start(ctx->state, ticket, ctx->now);", ""),
    ("m12", "calendar.c",
     "    weekday = conflict_weekday(day);\n\n    for",
     "    weekday = 1;\n\n    for"),
    ("m12", "calendar.c", ": local - quarters * 900;", ": local;"),
    ("m13", "advice.c",
     "advice->authority = policy->authority[state->tier];",
     "advice->authority = policy->authority[1];"),
    ("m13", "policies.c",
     "policy->authority[k] = policy->authority[k - 1];", ""),
    ("m14", "advice.c",
     "memcpy(of->stage, state->profile.stage, CONFLICT_WORD_SIZE);", ""),
    ("m14", "policy.c",
     "        || (line->stage[0] && strcmp(line->stage, of->stage) != 0)\n",
     ""),
    ("m14", "policy.c", "    n += line->stage[0] != '\\0';", ""),
    ("m15", "advice.c",
     "return conflict_has_conceded(state, policy) ? CONFLICT_COLLABORATE\n",
     "return 0 ? CONFLICT_COLLABORATE\n"),
    ("m15", "advice.c", "|| (state->decided && state->objections > 0);", ";"),
    ("m15", "advice.c",
     "return state->objections >= policy->objections\n", "return 0\n"),
    ("m15", "advice.c", "state->concessions[i] >= since);", "1);"),
    ("m15", "advice.c",
     "    if (state->fault == CONFLICT_FAULT_OURS) {\n        return"
     " conflict_has_conceded",
     "    if (0) {\n        return conflict_has_conceded"),
    ("m15", "advice.c",
     "    if ((state->reasons & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE))\n"
     "        || conflict_stands",
     "    if (conflict_stands"),
    ("m15", "advice.c",
     "    if (state->fault == CONFLICT_FAULT_OURS) {\n        return"
     " conflict_has_conceded(state, policy) ? CONFLICT_COLLABORATE\n"
     "                                                    :"
     " CONFLICT_ACCOMMODATE;\n    }\n\n    if ((state->reasons &"
     " conflict_bit(CONFLICT_ABUSIVE_LANGUAGE))\n        ||"
     " conflict_stands(state, policy))\n    {\n        return"
     " CONFLICT_FIRM;\n    }\n",
     "    if ((state->reasons & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE))\n"
     "        || conflict_stands(state, policy))\n    {\n        return"
     " CONFLICT_FIRM;\n    }\n    if (state->fault == CONFLICT_FAULT_OURS)"
     " {\n        return conflict_has_conceded(state, policy) ?"
     " CONFLICT_COLLABORATE\n"
     "                                                    :"
     " CONFLICT_ACCOMMODATE;\n    }\n"),
    ("m15", "advice.c",
     "    return n >= policy->concessions;",
     "    return n > policy->concessions;"),
    ("m15", "advice.c",
     "    return n >= policy->concessions;",
     "    return n >= policy->concessions - 1;"),
    ("m15", "answer.c",
     "    if ((acts & act(SOLUTION)) && state->fault =="
     " CONFLICT_FAULT_OURS) {",
     "    if (acts & act(SOLUTION)) {"),
    ("m15", "answer.c",
     "    if ((acts & act(SOLUTION)) && state->fault =="
     " CONFLICT_FAULT_OURS) {",
     "    if (state->fault == CONFLICT_FAULT_OURS) {"),
    ("m15", "advance.c", "    if (state->conceded) {", "    if (1) {"),
    ("m15", "advance.c", "    state->objections = 0;\n", ""),
    ("m15", "advance.c", "    state->decided = 0;\n", ""),
    ("m15", "advance.c", "    state->conceded = 0;\n", ""),
    ("m15", "hear.c", "            conflict_count(&state->objections);", ""),
    ("m16", "advice.c",
     "        return CONFLICT_STEP_FIRM;", "        return step;"),
    ("m16", "advice.c", "{ act(EMPATHISE), CONFLICT_STEP_EMPATHISE },", ""),
    ("m16", "advice.c", "    { act(LISTEN), CONFLICT_STEP_LISTEN },", ""),
    ("m16", "advice.c",
     "    { act(ACKNOWLEDGE), CONFLICT_STEP_ACKNOWLEDGE },", ""),
    ("m16", "advice.c", "    { act(FACTS), CONFLICT_STEP_FACTS },", ""),
    ("m16", "advice.c",
     "{ act(SOLUTION) | act(DECISION), CONFLICT_STEP_SOLUTION },",
     "{ act(SOLUTION), CONFLICT_STEP_SOLUTION },"),
    ("m16", "advice.c",
     "    { act(SOLUTION) | act(DECISION), CONFLICT_STEP_SOLUTION },", ""),
    ("m16", "answer.c",
     "return acts & act(ACKNOWLEDGE) ? acts | act(LISTEN) : acts;",
     "return acts;"),
    ("m16", "answer.c",
     "        state->acts |= acts;", "        state->acts = acts;"),
    ("m16", "answer.c",
     "    if (state->phase != CONFLICT_CALM\n        || state->fault =="
     " CONFLICT_FAULT_OURS)\n    {\n        if ((acts",
     "    {\n        if ((acts"),
    ("m16", "answer.c",
     "            && !(state->acts & (act(ACKNOWLEDGE) | act(EMPATHISE))))",
     ")"),
    ("m16", "answer.c",
     "            conflict_relieve(ctx, CONFLICT_RULE_ACKNOWLEDGE,\n"
     "                             ctx->policy->acknowledge_factor);",
     ""),
    ("m16", "advance.c",
     "    if (state->phase == CONFLICT_CALM && state->fault !="
     " CONFLICT_FAULT_OURS) {",
     "    {"),
    ("m16", "advance.c",
     "    state->said = 0;\n    state->acts = 0;", "    state->said = 0;"),
    ("m16", "advice.c",
     "    if (state->phase == CONFLICT_VENTING && !(state->acts &"
     " act(LISTEN))) {\n        return CONFLICT_STEP_LISTEN;\n    }\n",
     ""),
    ("m16", "advice.c",
     "        && (state->fault != CONFLICT_FAULT_OURS || state->acts == 0))",
     ")"),
    ("m16", "advice.c",
     "    if (step == CONFLICT_STEP_NONE && mode == CONFLICT_FIRM) {",
     "    if (mode == CONFLICT_FIRM) {"),
    ("m17", "answer.c", "ctx->state->fault = CONFLICT_FAULT_OURS;", ""),
    ("m17", "hear.c", "state->fault = fault;", ""),
    ("m17", "elapse.c", "state->fault = CONFLICT_FAULT_OURS;", ""),
    ("m17", "advice.c", "{ act(PLAN), CONFLICT_STEP_PLAN },", ""),
    ("m17", "advice.c", "    { act(OWN), CONFLICT_STEP_OWN },", ""),
    ("m17", "advice.c", "    { act(SOLUTION), CONFLICT_STEP_FIX },", ""),
    ("m17", "advice.c",
     "        if (step != CONFLICT_STEP_NONE) {\n            return step;\n"
     "        }",
     "        "),
    ("m17", "answer.c",
     "conflict_note_reason(ctx, CONFLICT_OUR_MISTAKE);", ""),
    ("m17", "answer.c",
     "    conflict_relieve(ctx, CONFLICT_RULE_OWN,"
     " ctx->policy->own_factor);",
     ""),
    ("m17", "hear.c",
     "        conflict_note_reason(ctx, CONFLICT_OUR_MISTAKE);", ""),
    ("m17", "hear.c",
     "        || (ctx->event->signals.problem < CONFLICT_SAID\n"
     "            && heat < ctx->policy->hot))",
     ")"),
    ("m17", "hear.c",
     "        || (ctx->event->signals.problem < CONFLICT_SAID\n"
     "            && heat < ctx->policy->hot))",
     "        || heat < ctx->policy->hot)"),
    ("m17", "hear.c",
     "    if (state->fault != CONFLICT_FAULT_UNKNOWN\n        || (",
     "    if (("),
    ("m17", "advance.c", "    state->fault = CONFLICT_FAULT_UNKNOWN;\n", ""),
    ("m17", "change.c",
     "    if (state->phase == CONFLICT_CALM) {\n        conflict_end(state,"
     " ctx->policy, ctx->now);\n    }\n",
     ""),
    ("m19", "advice.c",
     "return rounds >= policy->call_rounds\n", "return 0\n"),
    ("m19", "advice.c",
     "    if (conflict_is_offered(policy, state->profile.prefers)) {",
     "    if (0) {"),
    ("m19", "policy.c", "policy->channel[4] = CONFLICT_CALL;", ""),
    ("m19", "advice.c", "           && !state->solved\n", ""),
    ("m19", "advice.c",
     "           && !state->solved\n           && state->phase !="
     " CONFLICT_CALM;",
     "           && !state->solved;"),
    ("m19", "advice.c",
     "    rounds = state->rounds < state->answers ? state->rounds :"
     " state->answers;",
     "    rounds = state->rounds;"),
    ("m19", "advice.c",
     "    rounds = state->rounds < state->answers ? state->rounds :"
     " state->answers;",
     "    rounds = state->answers;"),
    ("m19", "policy.c", "    policy->channel[5] = CONFLICT_CALL;", ""),
    ("m19", "advice.c",
     "           && (policy->channels & conflict_bit(channel));", ";"),
    ("m19", "advance.c", "    state->rounds = 0;\n", ""),
    ("m19", "answer.c", "    conflict_count(&state->answers);", ""),
    ("m19", "hear.c", "    conflict_count(&state->rounds);", ""),
    ("m21", "policy.c",
     "for (fits = 4; fits > 0; fits--) {",
     "for (fits = 1; fits > 0; fits--) {"),
    ("m21", "policy.c",
     "for (i = 0; i < policy->nsolutions && n < max; i++) {",
     "for (i = 0; i < policy->nsolutions && n < 1; i++) {"),
    ("m21", "advice.c",
     "    of = seen ? seen : of ? of : last;", "    of = last;"),
    ("m21", "policy.c",
     "        || (line->theme[0] && strcmp(line->theme, of->theme) != 0))",
     "        )"),
    ("m22", "advance.c",
     "return state->phase == CONFLICT_IN_CONFLICT ?"
     " policy->half_life_unsolved",
     "return 0 ? policy->half_life_unsolved"),
    ("m22", "answer.c",
     "    if (conflict_unsettled(state)) {\n        conflict_settle(ctx);\n"
     "    }\n",
     ""),
    ("m22", "hear.c", "conflict_note_reason(ctx, CONFLICT_RELAPSED);", ""),
    ("m22", "advance.c",
     "    if (state->hard && !state->solved) {", "    if (0) {"),
    ("m22", "rating.c", "        conflict_begin(state, ctx->now);\n", ""),
    ("m22", "advance.c",
     "return conflict_whole_second(last + policy->quiet);", "return 0;"),
    ("m22", "advance.c",
     "if (state->phase == CONFLICT_VENTING\n        || state->phase =="
     " CONFLICT_IN_CONFLICT\n        || (state->reasons",
     "if ((state->reasons"),
    ("m22", "hear.c",
     "        if (hot || hard) {\n            conflict_note_reason(ctx,"
     " CONFLICT_RELAPSED);",
     "        if (hot) {\n            conflict_note_reason(ctx,"
     " CONFLICT_RELAPSED);"),
    ("m22", "hear.c",
     "        if (hot || hard) {\n            conflict_note_reason(ctx,"
     " CONFLICT_RELAPSED);",
     "        if (heat > 0.5 || hard) {\n"
     "            conflict_note_reason(ctx, CONFLICT_RELAPSED);"),
    ("m22", "hear.c",
     "            conflict_count(&state->objections);\n"
     "            conflict_begin(state, ctx->now);",
     "            conflict_count(&state->objections);"),
    ("m22", "hear.c",
     "        && (state->solved\n            || ctx->ticket->status =="
     " CONFLICT_STATUS_RESOLVED))",
     "        )"),
    ("m22", "hear.c",
     "    if ((state->phase == CONFLICT_RECOVERING\n         ||"
     " state->phase == CONFLICT_VENTING)\n",
     "    if (1\n"),
    ("m22", "answer.c",
     "    if (acts & (act(SOLUTION) | act(DECISION))) {\n"
     "        conflict_answer_solution",
     "    if (acts & act(SOLUTION)) {\n        conflict_answer_solution"),
    ("m22", "answer.c",
     "    conflict_relieve(ctx, CONFLICT_RULE_SOLUTION,\n"
     "                     ctx->policy->solution_factor);",
     ""),
    ("m22", "change.c",
     "    conflict_relieve(ctx, CONFLICT_RULE_RESOLVED,\n"
     "                     ctx->policy->resolved_factor);",
     ""),
    ("m22", "change.c", "    conflict_settle(ctx);\n", ""),
    ("m22", "hear.c",
     "    conflict_relieve(ctx, CONFLICT_RULE_THANKS,"
     " ctx->policy->thanks_factor);",
     ""),
    ("m22", "rating.c",
     "    if (state->phase == CONFLICT_RECOVERING) {\n"
     "        conflict_end(state, policy, ctx->now);\n    }",
     ""),
    ("m22", "rating.c",
     "    conflict_relieve(ctx, CONFLICT_RULE_RATING,"
     " policy->rating_factor[rating]);",
     ""),
    ("m22", "rating.c",
     "    if (rating == 3) {\n        return;\n    }\n", ""),
    ("m22", "rating.c", "    if (rating <= 2) {", "    if (rating <= 1) {"),
    ("m22", "rating.c", "policy->rating_points[rating]);", "0);"),
    ("m22", "advance.c",
     "    if (state->heard > last) {\n        last = state->heard;\n    }\n",
     ""),
    ("m22", "advance.c",
     "    if (state->word > last) {\n        last = state->word;\n    }\n",
     ""),
    ("m22", "advance.c",
     "    if (state->phase != CONFLICT_RECOVERING ||"
     " conflict_state_owed(state)) {",
     "    if (state->phase != CONFLICT_RECOVERING) {"),
    ("m22", "advance.c",
     "    state->solved = 0;\n    state->settled = 0;\n"
     "    state->vent_until = 0;\n    state->phase = CONFLICT_IN_CONFLICT;",
     "    state->phase = CONFLICT_IN_CONFLICT;"),
    ("m22", "advance.c",
     "    if (state->hard && !state->solved) {", "    if (state->hard) {"),
    ("m22", "answer.c",
     "                                 | conflict_bit(CONFLICT_RELAPSED)\n",
     ""),
    ("m22", "answer.c",
     "                                 | conflict_bit(CONFLICT_LEGAL_STEP)"
     "\n",
     ""),
    ("m22", "answer.c",
     "                                 |"
     " conflict_bit(CONFLICT_BAD_RATING));",
     ");"),
    ("m22", "advance.c", "    { CONFLICT_MAY_LEAVE, 30 * CONFLICT_DAY },", ""),
    ("m22", "advance.c",
     "    if (state->start == 0) {\n        state->start = now;\n    }",
     "    state->start = now;"),
    ("m23", "reduce.c",
     "    if (alert > state->alerted) {", "    if (alert) {"),
    ("m23", "policy.c", "policy->alert[4] = CONFLICT_ALERT_LEAD;", ""),
    ("m23", "answer.c", "    if (ctx->event->lead) {", "    if (0) {"),
    ("m23", "advance.c", "    state->owner[0] = '\\0';\n", ""),
    ("m23", "reduce.c",
     "        && ctx->now - state->alerted_at >= ctx->policy->notify_gap)",
     ")"),
    ("m23", "reduce.c",
     "        state->alerted = CONFLICT_ALERT_NONE;\n    }\n\n    alert",
     "        ;\n    }\n\n    alert"),
    ("m23", "reduce.c",
     "    if (before == CONFLICT_ALERT_NONE\n        && ctx->now",
     "    if (ctx->now"),
    ("m23", "policy.c",
     "    policy->alert[5] = CONFLICT_ALERT_HEAD;",
     "    policy->alert[5] = CONFLICT_ALERT_LEAD;"),
    ("m23", "advance.c",
     "        if (state->owner[0] == '\\0') {\n"
     "            memcpy(state->owner, last->owner, CONFLICT_ID_SIZE);\n"
     "        }\n",
     ""),
    ("m23", "change.c",
     "    if (state->owner[0] == '\\0') {\n        memcpy(state->owner,"
     " owner, CONFLICT_ID_SIZE);\n    }\n",
     "    memcpy(state->owner, owner, CONFLICT_ID_SIZE);\n"),
    ("m23", "change.c",
     "    if (state->owner[0] == '\\0') {\n        memcpy(state->owner,"
     " owner, CONFLICT_ID_SIZE);\n    }\n",
     ""),
    ("m23", "advice.c",
     "        && ((state->reasons &"
     " conflict_bit(CONFLICT_ASKS_FOR_MANAGER))\n            ||"
     " state->abuses > 1))",
     "        && state->abuses > 1)"),
    ("m23", "policy.c",
     "        if (strcmp(policy->leads[i], id) == 0) {", "        if (0) {"),
    ("m25", "advice.c",
     "advice->mode == CONFLICT_FIRM ? state->profile.contract\n",
     "1 ? state->profile.contract\n"),
    ("m25", "advice.c",
     "state->profile.contract\n"
     "                                                     : \"\";",
     "\"\"\n                                                     : \"\";"),
    ("m33", "advice.c",
     "        n++;\n    }\n\n    return n;\n}\n\n\nstatic conflict_trend_t",
     "    }\n\n    return n;\n}\n\n\nstatic conflict_trend_t"),
    ("m33", "answer.c", "conflict_bit(CONFLICT_GOAL_AT_RISK)\n", "0\n"),
    ("m33", "hear.c",
     "        conflict_note_reason(ctx, CONFLICT_GOAL_AT_RISK);", ""),
    ("m33", "advice.c",
     "    if (n < CONFLICT_TIERS\n        && (state", "    if ((state"),
    ("m34", "change.c", "ctx->ticket->promise = promise;", ""),
    ("m34", "elapse.c",
     "conflict_add_reason(state, CONFLICT_PROMISE_MISSED, change->at);", ""),
    ("m34", "elapse.c", "policy->promise_points);", "0);"),
    ("m34", "elapse.c",
     "    conflict_clock_break(state, policy, ticket, change->at);", ""),
    ("m34", "advance.c", "| conflict_bit(CONFLICT_PROMISE_MISSED))))", ")))"),
    ("m34", "change.c",
     "        conflict_keep_promise(ctx);\n        conflict_resolve(ctx);",
     "        conflict_resolve(ctx);"),
    ("m34", "change.c",
     "    if (promise <= ctx->now || promise > ctx->now"
     " + CONFLICT_PROMISE_SPAN) {",
     "    if (promise <= ctx->now) {"),
    ("m34", "change.c",
     "    if (promise <= ctx->now || promise", "    if (!promise || promise"),
    ("m34", "answer.c",
     "    promise = ctx->event->promise ? ctx->event->promise\n"
     "                                  : ctx->event->signals.promise;",
     "    promise = ctx->event->signals.promise;"),
    ("m34", "answer.c",
     "        conflict_drop_reasons(ctx->state,\n"
     "                              conflict_bit(CONFLICT_PROMISE_MISSED));",
     ""),
    ("m34", "answer.c",
     "    } else if (acts & (act(SOLUTION) | act(DECISION))) {",
     "    } else if (acts & act(SOLUTION)) {"),
    ("m34", "answer.c",
     "    } else if (acts & (act(SOLUTION) | act(DECISION))) {",
     "    } else {"),
    ("m34", "answer.c",
     "                                 |"
     " conflict_bit(CONFLICT_PROMISE_MISSED)\n"
     "                                 |"
     " conflict_bit(CONFLICT_BAD_RATING));",
     "                                 |"
     " conflict_bit(CONFLICT_BAD_RATING));"),
    ("m34", "elapse.c",
     "        if (state->phase == CONFLICT_RECOVERING) {\n"
     "            conflict_begin(state, change->at);\n        }",
     ""),
    ("m34", "elapse.c",
     "        if (state->phase == CONFLICT_RECOVERING) {\n"
     "            conflict_begin(state, change->at);\n        }",
     "        conflict_begin(state, change->at);"),
    ("m34", "change.c",
     "        (void) conflict_give_promise(ctx, ctx->event->promise);", ""),
    ("m34", "change.c",
     "    if (!conflict_ticket_is_over(ticket)) {\n"
     "        (void) conflict_give",
     "    if (1) {\n        (void) conflict_give"),
    ("m34", "clock.c",
     "        if (at && (promise == 0 || at < promise)) {",
     "        if (at) {"),
    ("m34", "clock.c",
     "    if (promise && (at == 0 || promise <= at)) {",
     "    if (promise && at == 0) {"),
    ("m34", "clock.c",
     "    if (promise && (at == 0 || promise <= at)) {", "    if (promise) {"),
    ("m34", "clock.c",
     "    if (answer) {\n        *kind = CONFLICT_DUE_ANSWER;",
     "    if (answer && !promise) {\n        *kind = CONFLICT_DUE_ANSWER;"),
    ("m34", "change.c",
     "        ticket->unanswered = 0;\n        ticket->promise = 0;",
     "        ticket->unanswered = 0;"),
    ("m34", "elapse.c",
     "    conflict_clock_break(state, policy, ticket, change->at);\n\n"
     "    if (conflict_cares(state, policy)) {\n"
     "        conflict_raise_tier(state, policy, change->at, 1);",
     "    conflict_clock_break(state, policy, ticket, change->at);\n\n"
     "    if (conflict_cares(state, policy)) {\n"
     "        conflict_raise_tier(state, policy, change->at, 5);"),
    ("m35", "elapse.c",
     "conflict_add_reason(state, CONFLICT_UPDATE_DUE, change->at);",
     "state->word = change->at;"),
    ("m35", "clock.c",
     "    if (at) {\n        *kind = CONFLICT_DUE_UPDATE;",
     "    if (0) {\n        *kind = CONFLICT_DUE_UPDATE;"),
    ("m35", "clock.c",
     "        || !conflict_serves(policy)\n        ||"
     " conflict_state_owed(state))\n    {\n        return 0;\n    }\n\n"
     "    span = conflict_policy_update",
     "        || !conflict_serves(policy))\n    {\n        return 0;\n    }"
     "\n\n    span = conflict_policy_update"),
    ("m35", "clock.c",
     "    if (state->phase != CONFLICT_IN_CONFLICT\n        ||"
     " !conflict_serves(policy)\n        || conflict",
     "    if (!conflict_serves(policy)\n        || conflict"),
    ("m35", "clock.c",
     "    last = state->word > state->start ? state->word : state->start;",
     "    last = state->start;"),
    ("m35", "clock.c",
     "    last = state->word > state->start ? state->word : state->start;",
     "    last = state->word;"),
    ("m35", "clock.c",
     "    return conflict_working_after(policy->calendar, last, span);",
     "    return last + span;"),
    ("m35", "answer.c",
     "                                 |"
     " conflict_bit(CONFLICT_UPDATE_DUE));",
     ");"),
    ("m35", "clock.c",
     "span = conflict_policy_update(policy, state->profile.segment,"
     " state->tier);",
     "span = conflict_policy_update(policy, state->profile.segment, 3);"),
    ("m37", "change.c",
     "&& !(state->reasons & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE)))", ")"),
    ("m37", "advice.c",
     "if (state->abuses > 1 && policy->boundary.len) {", "if (0) {"),
    ("m37", "advice.c",
     "            || state->abuses > 1))", "            ))"),
    ("m37", "hear.c", "        conflict_count(&state->abuses);", ""),
    ("m37", "advance.c", "    state->abuses = 0;\n", ""),
    ("m37", "answer.c",
     "    if (acts & act(DECISION)) {\n        state->decided = 1;\n    }\n",
     ""),
    ("m37", "advance.c",
     "    { CONFLICT_ABUSIVE_LANGUAGE, 14 * CONFLICT_DAY },", ""),
    ("m37", "clock.c",
     "    return conflict_policy_respond(policy, state->profile.segment,\n"
     "                                   ticket->level ? ticket->level :"
     " 1);",
     "    return conflict_policy_respond(policy, state->profile.segment,\n"
     "                                   state->abuses > 1 ? 1 :"
     " ticket->level ? ticket->level : 1);"),
    ("merge", "reduce.c",
     "    if (ctx->other && ctx->now < ctx->other->at) {\n"
     "        ctx->now = ctx->other->at;\n    }\n", ""),
    ("merge", "reduce.c",
     "        conflict_elapse(ctx->other, ctx->other_policy, ctx->now,\n"
     "                        ctx->effects);\n", ""),
    ("merge", "reduce.c",
     "if (conflict_alert_of(ctx->other, ctx->other_policy) > before) {",
     "if (0) {"),
    ("merge", "reduce.c", "        return ctx->other != NULL;",
     "        return 1;"),
    ("merge", "merge.c", "            if (other->tickets[i].heard >"
     " copies[j].heard) {", "            if (0) {"),
    ("merge", "merge.c", "            if (other->tickets[i].heard >"
     " copies[j].heard) {", "            if (1) {"),
    ("merge", "merge.c", "        count += lost;\n", ""),
    ("merge", "merge.c", "    if (one != two) {\n        return two > one;",
     "    if (one != two) {\n        return two < one;"),
    ("merge", "merge.c", "    if (one == 0) {\n", "    if (0) {\n"),
    ("merge", "merge.c",
     "        return state->fault == CONFLICT_FAULT_UNKNOWN\n"
     "               && other", "        return other"),
    ("merge", "merge.c", "(state->start == 0 || other->start <"
     " state->start);", "(state->start == 0 || other->start >"
     " state->start);"),
    ("merge", "merge.c", "    state->said |= other->said;\n", ""),
    ("merge", "merge.c", "    state->acts &= other->acts;\n", ""),
    ("merge", "merge.c", "    state->solved &= other->solved;\n", ""),
    ("merge", "merge.c", "    state->decided &= other->decided;\n", ""),
    ("merge", "merge.c", "    state->conceded &= other->conceded;\n", ""),
    ("merge", "merge.c", "    if (state->fault == CONFLICT_FAULT_UNKNOWN) {\n"
     "        state->fault = other->fault;\n    }\n", ""),
    ("merge", "merge.c", "    if (state->owner[0] == '\\0') {", "    if (0) {"),
    ("merge", "merge.c", "    if (joins) {\n", "    if (0) {\n"),
    ("merge", "merge.c", "    if (leads) {\n", "    if (0) {\n"),
    ("merge", "merge.c",
     "        state->settled = conflict_merge_later(state->settled,"
     " other->settled);", ""),
    ("merge", "merge.c", "        state->tier = other->tier;\n", ""),
    ("merge", "merge.c", "        state->since = other->since;\n\n", "\n"),
    ("merge", "merge.c", "} else if (other->tier == state->tier &&"
     " other->since < state->since) {", "} else if (0) {"),
    ("merge", "merge.c",
     "conflict_merge_later(state->reason_at[i],\n", "(ctx->now,\n"),
    ("merge", "merge.c", "+ fabs(state->mean - mean)", ""),
    ("merge", "merge.c", "+ fabs(other->mean - mean)", ""),
    ("merge", "merge.c", "    if (other->messages == 0) {\n", "    if (1) {\n"),
    ("merge", "merge.c", "    state->cusum = other->cusum > state->cusum ?"
     " other->cusum : state->cusum;\n", ""),
    ("merge", "merge.c",
     "    conflict_ledger_good(other, ctx->other_policy, ctx->now, 0);\n", ""),
    ("merge", "merge.c",
     "    conflict_ledger_good(state, ctx->policy, ctx->now, 0);\n", ""),
    ("merge", "merge.c", "mine[one] >= theirs[two] ?",
     "mine[one] <= theirs[two] ?"),
    ("merge", "merge.c", "(uint32_t) (ctx->policy->overdue_max_points\n"
     "                                        * 1000)", "100000"),
    ("merge", "merge.c",
     "(other->rating && other->heard > state->heard)", "0"),
    ("merge", "merge.c", "    conflict_absorb_ring(ctx);\n", ""),
    ("merge", "merge.c",
     "    theirs = mine > CONFLICT_MERGE_RING ? mine : CONFLICT_MERGE_RING;",
     "    theirs = mine;"),
    ("merge", "merge.c",
     "    theirs = mine > CONFLICT_MERGE_RING ? mine : CONFLICT_MERGE_RING;",
     "    theirs = CONFLICT_MERGE_RING;"),
    ("merge", "merge.c", "    state->mark_at = ctx->now;\n", ""),
    ("merge", "merge.c",
     "    if (other->alerted > state->alerted) {\n", "    if (0) {\n"),
    ("merge", "profile.c",
     "    (profile->member[0] == '\\0' && other->member[0] ? (bit) : 0)",
     "    (other->member[0] ? (bit) : 0)"),
    ("merge", "profile.c", "    if (profile->prefers =="
     " CONFLICT_CHANNEL_UNKNOWN) {", "    if (0) {"),
    ("merge", "profile.c", "    if (!profile->feedback_off\n        &&"
     " (other->feedback_off ||", "    if ((other->feedback_off ||"),
    ("merge", "profile.c",
     "(other->feedback_off || profile->feedback_every == 0))",
     "(profile->feedback_every == 0))"),
    ("merge", "profile.c", "    if (other->analysis_off) {", "    if (0) {"),
    ("m28", "reduce.c", "    conflict_survey_hold(ctx);\n", ""),
    ("m28", "survey.c",
     "    if (ctx->state->survey.state == CONFLICT_SURVEY_DUE\n        &&",
     "    if ("),
    ("m28", "survey.c",
     "           && !conflict_survey_blocked(state);\n}\n\n\n/* the client's",
     ";\n}\n\n\n/* the client's"),
    ("m30", "survey.c",
     "               || state->profile.feedback_by == CONFLICT_CHAT)",
     "               || 1)"),
    ("m36", "hear.c", "    if (conflict_ticket_is_over(ctx->ticket)) {",
     "    if (0) {"),
    ("m36", "reduce.c",
     "event->actor == CONFLICT_ACTOR_CLIENT && state->ntickets",
     "state->ntickets"),
    ("m36", "reduce.c",
     "        conflict_hear_lead(ctx);\n", ""),
    ("m28", "survey.c",
     "    if (state->tier >= 3 || conflict_unsettled(state)\n",
     "    if (conflict_unsettled(state)\n"),
    ("m28", "survey.c",
     "    if (state->tier >= 3 || conflict_unsettled(state)\n",
     "    if (state->tier >= 3\n"),
    ("m28", "survey.c",
     "|| (state->reasons & conflict_bit(CONFLICT_INCIDENT)))",
     ")"),
    ("m28", "survey.c",
     "if (state->tickets[i].owed || state->tickets[i].promise) "
     "{",
     "if (state->tickets[i].promise) {"),
    ("m28", "survey.c",
     "if (state->tickets[i].owed || state->tickets[i].promise) "
     "{",
     "if (state->tickets[i].owed) {"),
    ("m28", "survey.c",
     "    if (at < state->since) {\n"
     "        at = state->since;\n"
     "    }\n",
     ""),
    ("m28", "survey.c",
     "    if (at < state->at) {\n"
     "        at = state->at;\n"
     "    }\n",
     ""),
    ("m28", "survey.c",
     "    if (!(policy->purposes & conflict_bit(CONFLICT_PURPOS"
     "E_SURVEY))) {",
     "    if (0) {"),
    ("m28", "survey.c",
     "        || !(ctx->ticket->marks & CONFLICT_TICKET_ANSWERE"
     "D)\n",
     ""),
    ("m28", "survey.c",
     "        || (!asking.each && (ctx->ticket->marks & CONFLIC"
     "T_TICKET_ASKED))\n",
     ""),
    ("m28", "survey.c",
     "(!asking.each && (ctx->ticket->marks & CONFLICT_TICKET_AS"
     "KED))",
     "(ctx->ticket->marks & CONFLICT_TICKET_ASKED)"),
    ("m28", "survey.c",
     "        || (ctx->event->actor != CONFLICT_ACTOR_AGENT\n"
     "            && ctx->event->actor != CONFLICT_ACTOR_CLIENT"
     ")\n",
     ""),
    ("m28", "survey.c",
     "        || (state->asked\n"
     "            && due < state->asked + conflict_survey_every"
     "(state, policy)))\n",
     ")\n"),
    ("m28", "survey.c",
     "        || conflict_survey_is_open(&state->survey)\n",
     ""),
    ("m28", "survey.c",
     "    return conflict_working_after(policy->calendar, at, C"
     "ONFLICT_SECOND)\n"
     "           - CONFLICT_SECOND;",
     "    return at;"),
    ("m28", "survey.c",
     "        *to = CONFLICT_SURVEY_EXPIRED;\n"
     "        *unasked = CONFLICT_UNASKED_TENSE;\n"
     "\n"
     "        return end > state->at ? end : state->at;",
     "        *to = CONFLICT_SURVEY_EXPIRED;\n"
     "        return 0;"),
    ("m28", "survey.c",
     "    *to = CONFLICT_SURVEY_EXPIRED;\n"
     "    *unasked = CONFLICT_UNASKED_SILENT;\n"
     "\n"
     "    return end > state->at ? end : state->at;",
     "    *to = CONFLICT_SURVEY_EXPIRED;\n"
     "    return 0;"),
    ("m28", "survey.c",
     "    if (survey->state == CONFLICT_SURVEY_SENT && policy->"
     "survey_remind\n",
     "    if (survey->state == CONFLICT_SURVEY_SENT\n"),
    ("m28", "survey.c",
     "    if (survey->state == CONFLICT_SURVEY_SENT && policy->"
     "survey_remind\n",
     "    if (policy->survey_remind\n"),
    ("m28", "survey.c",
     "        state->survey.due = at;\n"
     "\n"
     "    } else",
     "        (void) at;\n"
     "\n"
     "    } else"),
    ("m28", "survey.c",
     "    case CONFLICT_SURVEY_OFFERED:\n"
     "        return survey->id == ctx->event->survey\n"
     "               && survey->state == CONFLICT_SURVEY_DUE;",
     "    case CONFLICT_SURVEY_OFFERED:\n"
     "        return survey->state == CONFLICT_SURVEY_DUE;"),
    ("m28", "survey.c",
     "    case CONFLICT_SURVEY_OFFERED:\n"
     "        return survey->id == ctx->event->survey\n"
     "               && survey->state == CONFLICT_SURVEY_DUE;",
     "    case CONFLICT_SURVEY_OFFERED:\n"
     "        return survey->id == ctx->event->survey;"),
    ("m28", "survey.c",
     "        ticket->marks |= CONFLICT_TICKET_ASKED;\n",
     ""),
    ("m28", "survey.c",
     "    state->asked = ctx->now;\n",
     ""),
    ("m28", "survey.c",
     "    if (ctx->event->survey != survey->id) {\n"
     "        return 0;\n"
     "    }\n",
     ""),
    ("m28", "survey.c",
     "        return (survey->score != ctx->event->score || "
     "ctx->event->comment)\n               && ctx->now",
     "        return ctx->now"),
    ("m28", "survey.c",
     "(survey->score != ctx->event->score || ctx->event->comment)",
     "survey->score != ctx->event->score"),
    ("m28", "survey.c",
     "           || ((survey->ticket[0] == '\\0'\n",
     "           || ((1\n"),
    ("m28", "survey.c",
     "               && conflict_rating_of(survey->scale, ctx->event->score)\n"
     "                  == ctx->event->rating);",
     ");"),
    ("m28", "survey.c",
     "               && ctx->now <= survey->at + CONFLICT_SURVE"
     "Y_EDIT;",
     "               ;"),
    ("m28", "survey.c",
     "           && survey->state != CONFLICT_SURVEY_SCHEDULED;",
     ";"),
    ("m28", "survey.c",
     "    seen = *ctx->state;\n"
     "    conflict_advance(&seen, ctx->policy, ctx->now);\n",
     "    seen = *ctx->state;\n"),
    ("m28", "survey.c",
     "        survey->score = ctx->event->score;\n        return;\n",
     "        return;\n"),
    ("m29", "survey.c",
     "           && now >= last + policy->survey_quiet\n",
     ""),
    ("m29", "survey.c",
     "           && !conflict_survey_blocked(state)\n",
     ""),
    ("m29", "survey.c",
     "           && (state->asked == 0\n"
     "               || now >= state->asked + conflict_survey_every(state,"
     " policy));",
     ";"),
    ("m29", "survey.c",
     "    return asking->on\n"
     "           && !conflict_survey_is_open(&state->survey)\n",
     "    return !conflict_survey_is_open(&state->survey)\n"),
    ("m29", "survey.c",
     "           && (state->drawn == 0\n"
     "               || state->drawn < now / policy->survey_per\n"
     "                                 * policy->survey_per)\n", ""),
    ("m29", "survey.c", "    state->drawn = ctx->now;\n", ""),
    ("m29", "survey.c",
     ">= lot / asking.sample * (double) policy->survey_per;", ">= 0;"),
    ("m29", "survey.c",
     ">= lot / asking.sample * (double) policy->survey_per;",
     ">= lot * (double) policy->survey_per;"),
    ("m29", "secret.c", "\"%llu/%.*s\", (unsigned long long) period,",
     "\"%llu/%.*s\", (unsigned long long) period / 2,"),
    ("m29", "survey.c",
     "           && !conflict_survey_is_open(&state->survey)\n",
     ""),
    ("m30", "survey.c",
     "    return state->profile.feedback_off || state->profile."
     "analysis_off\n",
     "    return state->profile.analysis_off\n"),
    ("m30", "survey.c",
     "    return state->profile.feedback_off || state->profile."
     "analysis_off\n",
     "    return state->profile.feedback_off\n"),
    ("m30", "survey.c",
     "    *unasked = conflict_survey_unwanted(state, policy);\n",
     ""),
    ("m30", "survey.c",
     "    from = state->asked > state->paced ? state->asked : s"
     "tate->paced;",
     "    from = state->paced;"),
    ("m30", "survey.c",
     "    from = state->asked > state->paced ? state->asked : s"
     "tate->paced;",
     "    from = state->asked;"),
    ("m30", "survey.c",
     "        || conflict_survey_blocked(state))\n"
     "    {\n"
     "        return 0;",
     "        )\n"
     "    {\n"
     "        return 0;"),
    ("m30", "survey.c",
     "    return every > CONFLICT_DAY ? every : CONFLICT_DAY;",
     "    return every;"),
    ("m30", "survey.c",
     "    if (every == 0) {\n"
     "        return policy->survey_every;\n"
     "    }\n",
     "    return policy->survey_every;\n"),
    ("m30", "survey.c",
     "        state->paced = at;\n",
     ""),
    ("m30", "survey.c",
     "    return asking.on\n"
     "           ? conflict_survey_moment",
     "    return 1\n"
     "           ? conflict_survey_moment"),
    ("m28", "hear.c",
     "        conflict_survey_cancel(ctx, CONFLICT_UNASKED_REOP"
     "ENED);\n",
     ""),
    ("m28", "change.c",
     "            conflict_survey_cancel(ctx, CONFLICT_UNASKED_"
     "REOPENED);\n",
     "            ;\n"),
    ("m28", "change.c",
     "            && ctx->event->actor == CONFLICT_ACTOR_AGENT)"
     "\n"
     "        {\n"
     "            conflict_survey",
     "            )\n"
     "        {\n"
     "            conflict_survey"),
    ("m28", "change.c",
     "        conflict_survey_cancel(ctx, CONFLICT_UNASKED_CLOS"
     "ED);\n",
     ""),
    ("m28", "answer.c",
     "    ctx->ticket->marks |= CONFLICT_TICKET_ANSWERED;\n",
     ""),
    ("m28", "rating.c",
     "    if (before <= 2 && rating > 2) {",
     "    if (0) {"),
    ("m28", "rating.c",
     "    if ((before < 3 && rating < 3) || (before > 3 && rati"
     "ng > 3)) {",
     "    if (0) {"),
    ("m28", "policy_survey.c",
     "    for (says = 1; says <= 2; says++) {",
     "    for (says = 1; says <= 1; says++) {"),
    ("m28", "policy_survey.c",
     "                || (line->of.stage[0] && strcmp(line->of."
     "stage, stage) != 0))",
     "                )"),
    ("m29", "policy_survey.c",
     "        asking->on = ask != CONFLICT_ASK_RANDOM;",
     "        asking->on = 1;"),
    ("m29", "reduce.c",
     "    if ((ctx->event->kind == CONFLICT_EVENT_RATING\n"
     "         || ctx->event->kind == CONFLICT_EVENT_LEAD)\n",
     "    if (0\n"),
    ("m30", "reduce.c", "        state->paced = ctx->now;", "        ;"),
    ("m28", "reduce.c",
     "        return event->actor == CONFLICT_ACTOR_CLIENT\n"
     "               && event->rating >= 1",
     "        return event->rating >= 1"),
    ("m28", "rating.c", "    conflict_hear_comment(ctx);\n", ""),
    ("m28", "hear.c", "    if (conflict_hear_demands(ctx)) {\n"
     "        conflict_begin(ctx->state, ctx->now);\n    }\n",
     "    (void) conflict_hear_demands(ctx);\n"),
]


class Bench:
    """A copy of the core and the tests of its rows."""

    def __init__(self, room):
        self.room = room
        shutil.copytree(ROOT / "src", room / "src")
        shutil.copytree(ROOT / "tests/unit", room / "tests/unit")
        subprocess.run([room / "src/generate.sh", "build/generated"],
                       cwd=room, check=True, stdout=subprocess.DEVNULL)
        self.flags = ["-std=gnu11", "-O0", "-w", "-Isrc", "-Isrc/core",
                      "-Ibuild/generated", *subprocess.check_output(
                          ["xml2-config", "--cflags"], text=True).split()]
        self.run("ar", "rcs", "core.a", *(
            self.compile(source)
            for source in sorted((room / "src/core").glob("*.c"))))
        self.tests = {}
        for name in TESTS:
            source = room / f"tests/unit/{name}.c"
            self.compile(source)
            self.tests[name] = source.read_text()

        # a test that fails anyway proves nothing
        self.failing = set()
        self.failing = self.failed("m")

    def run(self, *command):
        subprocess.run(command, cwd=self.room, check=True)

    def compile(self, source):
        target = self.room / f"{source.stem}.o"
        self.run("gcc", *self.flags, "-c", source, "-o", target)
        return target

    def failed(self, row, mutant=None):
        """The tests of a row that fail, with one object instead of another.

        The first file with any is enough if there is a mutant."""
        failed = set()
        for name, text in reversed(self.tests.items()):
            if f"\ntest_{row}" not in text or mutant and failed:
                continue

            # what stands before the archive is not taken out of it
            self.run("gcc", f"{name}.o", *([mutant] if mutant else []),
                     "core.a", "-o", name, *LIBRARIES)
            failed |= self.outcome(name, row) - self.failing
        return failed

    def outcome(self, name, row):
        try:
            done = subprocess.run([self.room / name], capture_output=True,
                                  text=True, check=False, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return {f"{name} never ends"}
        failed = set(re.findall(rf"FAILED  \] (test_{row}\w+)$",
                                done.stdout + done.stderr, re.M))
        if done.returncode < 0:
            failed.add(f"{name} ends by signal {-done.returncode}")
        return failed

    def without(self, row, file, old, new):
        """The tests that fail when a rule is taken out."""
        text = (self.room / "src/core" / file).read_text()
        if text.count(old) != 1:
            sys.exit(f"{file} has {text.count(old)} times, not once:\n{old}")
        mutant = self.room / "src/core/the_mutant.c"
        mutant.write_text(text.replace(old, new))
        return self.failed(row, self.compile(mutant))


def main(rows):
    if unknown := rows - {mutant[0] for mutant in MUTANTS}:
        sys.exit(f"no mutants of {', '.join(sorted(unknown))}")
    survived = 0
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name))
        for row, file, old, new in MUTANTS:
            if rows and row not in rows:
                continue
            failed = bench.without(row, file, old, new)
            survived += not failed
            by = sorted(failed)[0] if failed else " ".join(new.split())
            print(f"{row}  {'killed  ' if failed else 'SURVIVED'}  {file}: "
                  f"{' '.join(old.split())[:48]}  ({by})", flush=True)
    for test in sorted(bench.failing):
        print(f"FAILS WITHOUT ANY CHANGE  {test}")
    print(f"{survived} survived" if survived else "every rule has its test")
    return 1 if survived or bench.failing else 0


if __name__ == "__main__":
    os.environ.pop("CMOCKA_TEST_FILTER", None)
    sys.exit(main({row.lower() for row in sys.argv[1:]}))
