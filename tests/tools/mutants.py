#!/usr/bin/python3
"""Takes each rule of the model out in turn, and expects its test to fail.

usage: mutants.py [ROW ...]      such as m03; without one: all
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ("test_rows_a", "test_rows_b")

# row, file of src/core, text that is there once, what stands there instead
MUTANTS = [
    ("m01", "advance.c", "at = conflict_whole_second(state->since "
     "+ policy->dwell[state->tier]);", "at = below;"),
    ("m01", "advance.c", "leave = policy->leave[state->tier];",
     "leave = policy->enter[state->tier];"),
    ("m02", "hear.c", "        } else if (first\n", "        } else if (0\n"),
    ("m02", "advance.c", "    if (state->phase == CONFLICT_VENTING && want > 2)"
     " {\n        want = 2;", "    if (0) {\n        want = 2;"),
    ("m02", "hear.c", "if (heat >= ctx->policy->hot || hard) {", "if (0) {"),
    ("m02", "elapse.c", "    if (state->phase == CONFLICT_VENTING) {\n"
     "        conflict_begin(state, change->at);",
     "    if (0) {\n        conflict_begin(state, change->at);"),
    ("m02", "elapse.c", "    conflict_begin(state, change->at);\n"
     "    conflict_raise_tier(state, policy, change->at, 1);",
     "    conflict_begin(state, change->at);\n"
     "    conflict_raise_tier(state, policy, change->at, 5);"),
    ("m03", "tone.c", "heat -= conflict_weight(ctx) * ctx->state->mean / "
     "1000;", ""),
    ("m03", "tone.c", "off = off > limit ? limit : off < -limit ? -limit : "
     "off;", ""),
    ("m03", "tone.c", "    if (state->phase == CONFLICT_IN_CONFLICT) {\n"
     "        return;", "    if (0) {\n        return;"),
    ("m03", "hear.c", "conflict_note_reason(ctx, CONFLICT_USUAL_TONE);", ""),
    ("m04", "advice.c", "return state->mean < CONFLICT_STYLE_COOL",
     "return state->mean < 0"),
    ("m05", "hear.c", "conflict_note_reason(ctx, CONFLICT_FESTERING);", ""),
    ("m05", "answer.c", "        state->cusum = 0;\n", ""),
    ("m05", "tone.c", "- policy->cusum_slack", "+ policy->cusum_slack"),
    ("m05", "tone.c", "/ (double) policy->cusum_half_life);",
     "/ 1e30);"),
    ("m06", "advance.c", "if (tension == 0 || now <= state->anchor "
     "|| conflict_state_owed(state)) {",
     "if (tension == 0 || now <= state->anchor) {"),
    ("m06", "elapse.c", "    if (points > left) {", "    if (0) {"),
    ("m06", "elapse.c", "conflict_add_reason(state, "
     "CONFLICT_RESPONSE_OVERDUE, change->at);", ""),
    ("m06", "clock.c", "    if (sooner < due) {\n        ticket->from = now;",
     "    if (0) {\n        ticket->from = now;"),
    ("m07", "hear.c", "&& ctx->now - ticket->heard >= "
     "ctx->policy->repeat_gap)", ")"),
    ("m07", "hear.c", "|| conflict_asked_elsewhere(ctx))", ")"),
    ("m07", "hear.c", "conflict_add_reason(state, CONFLICT_REOPENED, "
     "ctx->now);", ""),
    ("m07", "change.c", "conflict_add_reason(state, CONFLICT_HANDED_OVER, "
     "ctx->now);", ""),
    ("m07", "change.c", "conflict_note_reason(ctx, CONFLICT_UNANSWERED);",
     ""),
    ("m08", "ledger.c", "if (!(policy->purposes & "
     "conflict_bit(CONFLICT_PURPOSE_RETENTION))", "if (0"),
    ("m08", "ledger.c", "churn->leave = policy->churn_leave\n",
     "churn->leave = 0 * policy->churn_leave\n"),
    ("m08", "ledger.c", "churn->late = policy->churn_late\n",
     "churn->late = 0 * policy->churn_late\n"),
    ("m08", "ledger.c", "? policy->churn_silence : 0;", "? 0 : 0;"),
    ("m09", "answer.c", "ctx->policy->balance_fast);", "0);"),
    ("m09", "change.c", "ctx->policy->balance_kept);", "0);"),
    ("m09", "elapse.c", "policy->balance_missed);", "0);"),
    ("m10", "advice.c", "n = conflict_policy_impact(policy, &of);", ""),
    ("m10", "policy.c", "if (fits && fits >= best) {", "if (fits) {"),
    ("m11", "policy.c", "if (lower == 0 || (upper != 0 && upper <= lower)) "
     "{", "if (1) {"),
    ("m11", "policy.c", "if (a[k - 1].len && a[k].len == 0) {", "if (0) {"),
    ("m11", "policy.c", "            && upper < lower)", "            && 0)"),
    ("m11", "workdays.c", "if (openings[k].open < openings[k - 1].close) {",
     "if (0) {"),
    ("m12", "calendar.c", "    if (calendar->closed[day - "
     "CONFLICT_DAY_FIRST]) {", "    if (0) {"),
    ("m12", "change.c", "        conflict_note_untold(ctx);\n        "
     "conflict_clock_pause(ctx->policy, ticket, ctx->now);",
     "        conflict_note_untold(ctx);"),
    ("m12", "clock.c", "ticket->spent = run < UINT32_MAX ? (uint32_t) run : "
     "UINT32_MAX;", "ticket->spent = 0;"),
    ("m12", "policy.c", "return level && level->respond >= 0 ? "
     "level->respond", "return level && 0 ? level->respond"),
    ("m12", "clock.c", "span = conflict_policy_respond(policy, "
     "state->profile.segment, 1);", "span = conflict_policy_respond(policy, "
     "state->profile.segment, state->tier);"),
    ("m12", "change.c", "conflict_resolve_pause(state, ctx->policy, "
     "ctx->now);", ""),
    ("m13", "advice.c", "advice->authority = policy->authority[state->tier];",
     "advice->authority = policy->authority[1];"),
    ("m13", "policies.c", "policy->authority[k] = policy->authority[k - 1];",
     ""),
    ("m14", "advice.c", "memcpy(of->stage, state->profile.stage, "
     "CONFLICT_WORD_SIZE);", ""),
    ("m15", "advice.c", "return conflict_has_conceded(state, policy) ? "
     "CONFLICT_COLLABORATE\n", "return 0 ? CONFLICT_COLLABORATE\n"),
    ("m15", "advice.c", "|| (state->decided && state->objections > 0);",
     ";"),
    ("m15", "advice.c", "return state->objections >= policy->objections\n",
     "return 0\n"),
    ("m15", "advice.c", "state->concessions[i] >= since);", "1);"),
    ("m16", "advice.c", "        return CONFLICT_STEP_FIRM;",
     "        return step;"),
    ("m16", "advice.c", "{ act(EMPATHISE), CONFLICT_STEP_EMPATHISE },", ""),
    ("m17", "answer.c", "ctx->state->fault = CONFLICT_FAULT_OURS;", ""),
    ("m17", "hear.c", "state->fault = fault;", ""),
    ("m17", "elapse.c", "state->fault = CONFLICT_FAULT_OURS;", ""),
    ("m17", "advice.c", "{ act(PLAN), CONFLICT_STEP_PLAN },", ""),
    ("m19", "advice.c", "return rounds >= policy->call_rounds\n",
     "return 0\n"),
    ("m19", "advice.c", "    if (conflict_is_offered(policy, "
     "state->profile.prefers)) {", "    if (0) {"),
    ("m19", "policy.c", "policy->channel[4] = CONFLICT_CALL;", ""),
    ("m21", "policy.c", "for (fits = 4; fits > 0; fits--) {",
     "for (fits = 1; fits > 0; fits--) {"),
    ("m22", "advance.c", "return state->phase == CONFLICT_IN_CONFLICT ? "
     "policy->half_life_unsolved", "return 0 ? policy->half_life_unsolved"),
    ("m22", "answer.c", "    if (conflict_unsettled(state)) {\n        "
     "conflict_settle(ctx);\n    }\n", ""),
    ("m22", "hear.c", "conflict_note_reason(ctx, CONFLICT_RELAPSED);", ""),
    ("m22", "advance.c", "    if (state->hard && !state->solved) {",
     "    if (0) {"),
    ("m22", "answer.c", "        conflict_begin(state, ctx->now);\n", ""),
    ("m22", "advance.c", "return conflict_whole_second(last + "
     "policy->quiet);", "return 0;"),
    ("m23", "reduce.c", "    if (alert > state->alerted) {",
     "    if (alert) {"),
    ("m23", "policy.c", "policy->alert[4] = CONFLICT_ALERT_LEAD;", ""),
    ("m23", "answer.c", "    if (ctx->event->lead) {", "    if (0) {"),
    ("m23", "advance.c", "    state->owner[0] = '\\0';\n", ""),
    ("m25", "advice.c", "advice->mode == CONFLICT_FIRM ? "
     "state->profile.contract\n", "1 ? state->profile.contract\n"),
    ("m33", "advice.c", "        n++;\n    }\n\n    return n;\n}\n\n\nstatic "
     "conflict_trend_t", "    }\n\n    return n;\n}\n\n\nstatic "
     "conflict_trend_t"),
    ("m33", "answer.c", "conflict_bit(CONFLICT_GOAL_AT_RISK)\n",
     "0\n"),
    ("m34", "answer.c", "ctx->ticket->promise = promise;", ""),
    ("m34", "elapse.c", "conflict_add_reason(state, CONFLICT_PROMISE_MISSED, "
     "change->at);", ""),
    ("m34", "elapse.c", "policy->promise_points);", "0);"),
    ("m34", "elapse.c", "    conflict_clock_break(state, policy, ticket, "
     "change->at);", ""),
    ("m34", "advance.c", "| conflict_bit(CONFLICT_PROMISE_MISSED))))",
     ")))"),
    ("m34", "change.c", "        conflict_keep_promise(ctx);\n        "
     "conflict_resolve(ctx);", "        conflict_resolve(ctx);"),
    ("m35", "elapse.c", "conflict_add_reason(state, CONFLICT_UPDATE_DUE, "
     "change->at);", "state->word = change->at;"),
    ("m35", "clock.c", "    if (at) {\n        *kind = CONFLICT_DUE_UPDATE;",
     "    if (0) {\n        *kind = CONFLICT_DUE_UPDATE;"),
    ("m37", "change.c", "&& !(state->reasons & "
     "conflict_bit(CONFLICT_ABUSIVE_LANGUAGE)))", ")"),
    ("m37", "advice.c", "if (state->abuses > 1 && policy->boundary.len) {",
     "if (0) {"),
    ("m37", "advice.c", "            || state->abuses > 1))", "            ))"),
]


class Bench:
    """A copy of the core and the tests of its rows."""

    def __init__(self, room):
        self.room = room
        shutil.copytree(ROOT / "src", room / "src")
        shutil.copytree(ROOT / "tests/unit", room / "tests/unit")
        shutil.copytree(ROOT / "build/generated", room / "build/generated")
        self.flags = ["-std=gnu11", "-g", "-O1", "-w", "-Isrc",
                      "-Ibuild/generated", *subprocess.check_output(
                          ["xml2-config", "--cflags"], text=True).split()]
        self.objects = {}
        for source in sorted((room / "src/core").glob("*.c")):
            self.objects[source.name] = self.compile(source)
        for test in TESTS:
            self.objects[test] = self.compile(room / f"tests/unit/{test}.c")

    def compile(self, source, name=None):
        target = self.room / f"{name or source.stem}.o"
        subprocess.run(["gcc", *self.flags, "-c", source, "-o", target],
                       cwd=self.room, check=True)
        return target

    def failed(self, changed=None):
        """The tests that fail, with some objects instead of others."""
        objects = self.objects | (changed or {})
        failed = []
        for test in TESTS:
            program = self.room / test
            subprocess.run(
                ["gcc", *(path for name, path in objects.items()
                          if name == test or name not in TESTS),
                 "-o", program, "-lcmocka", "-ljansson", "-lutf8proc",
                 "-lpcre2-8", "-lxml2", "-lz", "-lcrypto", "-lm"],
                cwd=self.room, check=True)
            done = subprocess.run([program], capture_output=True, text=True,
                                  check=False, timeout=60)
            failed += re.findall(r"FAILED  \] (test_\w+)$",
                                 done.stdout + done.stderr, re.M)
            if done.returncode < 0:
                failed.append(f"{test} (signal {-done.returncode})")
        return sorted(set(failed))

    def without(self, file, old, new):
        """The tests that fail when a rule is taken out."""
        text = (self.room / "src/core" / file).read_text()
        if text.count(old) != 1:
            sys.exit(f"{file} has {text.count(old)} times, not once:\n{old}")
        mutant = self.room / "src/core" / ("mutant_" + file)
        mutant.write_text(text.replace(old, new))
        try:
            return self.failed({file: self.compile(mutant)})
        finally:
            mutant.unlink()


def main(rows):
    survived = 0
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name))
        if failed := bench.failed():
            sys.exit(f"without any change these fail: {', '.join(failed)}")
        for row, file, old, new in MUTANTS:
            if rows and row not in rows:
                continue
            failed = bench.without(file, old, new)
            killed = any(test.startswith(f"test_{row}_") for test in failed)
            survived += not killed
            first = " ".join(old.split())[:48]
            print(f"{row}  {'killed  ' if killed else 'SURVIVED'}  {file}: "
                  f"{first}  ({len(failed)} failed)", flush=True)
    print(f"{survived} survived" if survived else "every rule has its test")
    return 1 if survived else 0


if __name__ == "__main__":
    os.environ.pop("CMOCKA_TEST_FILTER", None)
    sys.exit(main(set(sys.argv[1:])))
