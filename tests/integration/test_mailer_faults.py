"""The example mailer when the mail server, Redis or the mailer itself fails: a
mail that can be sent is sent, and none is sent twice."""

import itertools
import os
import signal
import threading
import time

import pytest
from redis.exceptions import BusyLoadingError

from harness.mailer import DAY, EXAMPLE, PostOffice, kill
from harness.process import free_port, wait_until as wait_shortly
from harness.redis import Redis
from harness.stepproxy import StepProxy

UNSURE = "nobody knows whether the mail server took the mail"
GREETING = ("connect", "EHLO", "MAIL")
LETTER = ("RCPT", "DATA", "dot")


def wait_until(condition, what):
    """Also until a mailer has started, where others are at work."""
    wait_shortly(condition, what, 20)


@pytest.fixture
def lasting(directory, mail_sink, forge):
    """An office whose Redis keeps what it has when it is killed."""
    server = Redis(directory, options=("--appendonly", "yes",
                                       "--appendfsync", "always")).start()
    mail_sink.clear()
    office = PostOffice(directory, server, mail_sink, forge)
    yield office
    try:
        office.stop()
    finally:
        server.stop()


# a mail server that says no

@pytest.mark.parametrize("status", [421, 451])
@pytest.mark.parametrize("stage", LETTER)
def test_mail_that_is_refused_for_now_is_tried_again(office, stage, status):
    survey, other = office.survey(1), office.survey(2)
    office.sink.at(stage, status, 1)
    assert office.once() == 0
    assert office.pending() == 1 and len(office.sink.mails) == 1
    assert office.mails(survey) == [] and office.mark(survey) is None
    assert office.reports() == [other]
    office.once()
    office.settled(survey, 1)
    assert sorted(office.reports()) == [survey, other]


@pytest.mark.parametrize("stage", LETTER)
def test_mail_that_is_refused_for_good_is_given_up(office, stage):
    survey, other = office.survey(1), office.survey(2)
    office.sink.at(stage, 550, 1)
    office.once()
    line, = office.told(survey)
    assert "550" in line and "given up" in line
    assert office.mark(survey) is None and office.reports() == [other]
    office.settled(survey)
    office.settled(other, 1)


@pytest.mark.parametrize("action", [421, 554, "drop"])
@pytest.mark.parametrize("stage", GREETING)
def test_server_that_refuses_everything_costs_no_survey(office, stage, action):
    """Not even a try for each."""
    surveys = [office.survey(bucket) for bucket in range(3)]
    office.sink.at(stage, action)
    assert office.once() == 1
    assert office.pending() == 3 and office.sink.stages.count("connect") == 1
    office.sink.clear()
    assert office.once() == 0
    for survey in surveys:
        office.settled(survey, 1)


def test_server_that_is_away_is_waited_for(office):
    office.sink.stop()
    office.serve(office.write_ini(retry=0.05))
    wait_until(office.groups, "it is there")
    survey = office.survey()
    wait_until(lambda: len(office.said()) > 1, "it tries, and tries again")
    office.sink.start()
    wait_until(lambda: office.reports() == [survey], "it is mailed")
    office.settled(survey, 1, again=False)
    assert set(office.said()[:-1]) == {
        "conflict-mailer: no mail can be sent: Connection refused"}


@pytest.mark.parametrize("stage", ["RCPT", "DATA", "body"])
def test_mail_whose_server_hangs_up_is_tried_again(office, stage):
    """Also in its text, of which the end can then not be sent."""
    if stage == "body":
        big(office)
    survey = office.survey(language="xx")
    office.sink.at(stage, "drop", 1)
    office.once()
    assert office.mark(survey) is None and office.pending() == 1
    office.once()
    office.settled(survey, 1)


def big(office):
    """Makes xx a language whose mail is longer than what the network holds."""
    directory = office.directory / "big"
    directory.mkdir()
    for path in EXAMPLE.glob("*.txt"):
        (directory / path.name).write_bytes(path.read_bytes())
    line = 70 * "x" + "\n"
    (directory / "mail.xx.txt").write_text(
        "Subject: Long\n{link}\n" + 70000 * line)
    office.ini = office.write_ini(templates="big")


@pytest.mark.parametrize("stage", [*GREETING, *LETTER])
def test_server_that_does_not_answer_is_left(office, stage):
    """Where it had all of the mail, it is not sent again."""
    release = threading.Event()
    survey = office.survey()
    office.sink.at(stage, lambda: release.wait(10) and "drop", 1)
    times = ({"dot_timeout": 0.3} if stage == "dot" else {"timeout": 0.3})
    began = time.monotonic()
    code = office.once(office.write_ini(**times))
    assert time.monotonic() - began < 8
    release.set()
    office.ini = office.write_ini()
    if stage == "dot":
        assert code == 0 and UNSURE in office.told(survey)[0]
        wait_until(lambda: office.mails(survey), "it is taken after all")
        office.settled(survey, 1)
        assert office.reports() == []
        return
    assert office.pending() == 1 and office.mark(survey) is None
    assert office.once() == 0
    office.settled(survey, 1)


@pytest.mark.parametrize("answer", ["drop", 354, 199])
def test_unclear_answer_to_the_dot_is_told_and_not_tried_again(office, answer):
    survey, other = office.survey(1), office.survey(2)
    office.sink.at("dot", answer, 1)
    assert office.once() == 0
    assert [UNSURE in line for line in office.told(survey)] == [True]
    assert office.mark(survey) == b"sending"
    assert 89 * DAY < office.db.ttl(office.mark_key(survey)) <= 90 * DAY
    assert office.reports() == [other]
    office.settled(survey, len(office.mails(survey)))


def test_mail_that_comes_too_late_to_its_dot_is_not_sent_now(office):
    """Another mailer may have taken it over meanwhile."""
    survey = office.survey()
    office.sink.at("DATA", lambda: time.sleep(0.3))
    assert office.once(TO_DOT=0.2) == 0
    assert office.mails(survey) == [] and office.mark(survey) is None
    assert "took too long" in office.told(survey)[0]
    office.sink.clear()
    office.once()
    office.settled(survey, 1)


def test_what_was_read_a_while_ago_is_read_again(office):
    """As it may belong to another mailer: behind the first mail, all else."""
    surveys = [office.survey(bucket) for bucket in (1, 1, 2, 3, 3)]
    office.sink.at("DATA", lambda: time.sleep(0.15))
    reads = counted(office, "xreadgroup")
    assert office.once(HOLD=0.1) == 0
    assert counted(office, "xreadgroup") - reads > len(surveys)
    for survey in surveys:
        office.settled(survey, 1, again=False)
    assert sorted(office.reports()) == surveys


def counted(office, command):
    """How often Redis was asked."""
    return office.db.info("commandstats").get(
        f"cmdstat_{command}", {"calls": 0})["calls"]


def test_pauses_grow_up_to_their_bound(office):
    office.survey()
    times = []
    office.sink.at("RCPT", lambda: times.append(time.monotonic()) or 450)
    office.serve(office.write_ini(retry=0.04, retry_max=0.1))
    wait_until(lambda: len(times) > 11, "it was tried again and again")
    pauses = [later - before for before, later in zip(times, times[1:])]
    assert all(pause >= least - 0.005 for pause, least
               in zip(pauses, (0.04, 0.08, 0.1, 0.1)))


def test_one_mail_that_fails_holds_up_no_other(office):
    """Not those before it and behind it, nor one that comes while it waits."""
    path = office.command('echo "$1@client.example" >&2\n'
                          '[ "$1" != bad ] || exit 1\n'
                          'echo "$1@client.example"')
    bad = office.survey(2, client="zammad/bad")
    others = [office.survey(1), office.survey(3)]
    office.serve(office.write_ini(address=f"{path} {{client}}"))
    wait_until(lambda: office.reports() == others, "others are sent")
    others.append(office.survey(4))
    wait_until(lambda: office.reports() == others, "so is one that comes")
    assert office.mails(bad) == [] and office.pending() == 1


# several mailers, and those that died

def test_two_mailers_share_the_work(office):
    surveys = [office.survey(number) for number in range(0, 64, 2)]
    inis = [office.write_ini(name, consumer=name) for name in ("one", "two")]
    for ini in inis:
        office.serve(ini)
    surveys += [office.survey(number) for number in range(0, 64, 4)]
    wait_until(lambda: len(office.reports()) == 48, "all are mailed")
    for survey in surveys:
        office.settled(survey, 1, again=False)


def test_of_two_mailers_that_hold_the_same_entry_one_sends(office):
    """They have one name, as they should not: the key decides."""
    survey = office.survey()
    other = office.write_ini("other")
    codes = []
    office.sink.at("DATA", lambda: codes.append(office.once(other)), 1)
    office.serve(office.write_ini(retry=0.05))
    wait_until(lambda: codes and office.pending() == 0, "both are done")
    wait_until(lambda: any("another mailer" in line for line in office.said()),
               "the first one has seen it")
    assert codes == [0]
    office.settled(survey, 1, again=False)
    assert office.reports() == [survey]


def test_second_mailer_with_the_same_ini_does_not_start(office):
    stages = []
    office.survey()
    office.sink.at("EHLO", lambda: stages.append(office.once()), 1)
    office.serve()
    wait_until(lambda: office.reports(), "the first one has sent it")
    assert stages == [1]
    assert any("a mailer has it already" in line for line in office.said())


@pytest.mark.parametrize("minutes, taken", [(9, 0), (11, 1)])
def test_what_another_left_behind_is_taken_over_after_ten_minutes(
        office, minutes, taken):
    key = "conflict:surveys:{07}"
    survey, _ = office.survey(7), office.survey(7)
    office.db.xgroup_create(key, "mailer", "0")
    entries = [entry for entry, _ in
               office.db.xreadgroup("mailer", "dead", {key: ">"})[0][1]]
    office.db.xclaim(key, "mailer", "dead", 0, entries,
                     idle=minutes * 60000, justid=True)
    office.db.xdel(key, entries[1])
    office.once()
    assert len(office.mails(survey)) == taken
    assert office.db.xpending(key, "mailer")["pending"] == 1 - taken


# Redis

def back(office):
    """Starts Redis again, with what it had."""
    def loaded():
        try:
            return office.db.ping()
        except BusyLoadingError:
            return False

    office.redis.start()
    wait_until(loaded, "Redis has read its file")


def test_redis_restarted_while_the_server_has_the_mail(lasting):
    first, second = lasting.survey(1), lasting.survey(2)
    restarted = threading.Event()

    def restart():
        lasting.redis.kill()
        back(lasting)
        restarted.set()

    lasting.sink.at("dot", restart, 1)
    lasting.serve()
    assert restarted.wait(20)
    wait_until(lambda: lasting.reports() == [first, second], "both are sent")
    for survey in (first, second):
        lasting.settled(survey, 1, again=False)
        wait_until(lambda: lasting.told(survey), "it says so")
        line, = lasting.told(survey)
        assert line.endswith("mailed")


def test_redis_away_right_before_the_dot(lasting):
    """Nothing is sent, and all of it when Redis is back."""
    first, second = lasting.survey(1), lasting.survey(2)
    lasting.sink.at("DATA", lasting.redis.kill, 1)
    lasting.serve()
    wait_until(lambda: any("Redis:" in line for line in lasting.said()),
               "it complains")
    assert lasting.sink.mails == []
    back(lasting)
    wait_until(lambda: lasting.reports() == [first, second], "both are sent")
    wait_until(lambda: "conflict-mailer: Redis is back" in lasting.said(),
               "it says so")
    for survey in (first, second):
        lasting.settled(survey, 1, again=False)
    assert len(lasting.said()) == 4


def test_redis_away_when_the_mailer_starts(lasting):
    lasting.redis.kill()
    lasting.serve()
    wait_until(lambda: lasting.said(), "it complains")
    back(lasting)
    survey = lasting.survey()
    wait_until(lambda: lasting.reports() == [survey], "it is sent")


def test_redis_away_for_good(office):
    """Who is to send once gives up."""
    office.survey()
    ini = office.write_ini(redis=f"redis://127.0.0.1:{free_port()}/0")
    assert office.once(ini) == 1
    assert len(office.said()) == 1 and office.unread


def test_redis_that_has_forgotten_everything(office):
    office.serve()
    before = office.survey()
    wait_until(lambda: office.reports() == [before], "the first one is sent")
    office.db.flushall()
    after = office.survey()
    wait_until(lambda: office.reports() == [after], "the next one is sent")
    office.settled(after, 1, again=False)


def users_rules():
    """The rules for a user that mailer.ini shows."""
    lines = (EXAMPLE / "mailer.ini").read_text().splitlines()
    first = next(number for number, line in enumerate(lines)
                 if "ACL SETUSER" in line)
    text = ""
    for line in lines[first:]:
        if not line.strip("# "):
            break
        text += line.strip("# ") + " "
    return text.partition(">PASSWORD ")[2].strip()


@pytest.mark.parametrize("kind", ["tcp", "unix"])
def test_redis_with_a_user_as_the_example_shows_it(office, kind):
    name, password = "mailer", "p@ss:wo/rd"
    office.db.execute_command("ACL", "SETUSER", name, "reset", "on",
                              ">" + password, *users_rules().split())
    user = "mailer:p%40ss%3Awo%2Frd@"
    url = (f"redis://{user}127.0.0.1:{office.redis.port}/0" if kind == "tcp"
           else f"unix://{user}{office.redis.socket}?db=0")
    survey, refused = office.survey(1), office.survey(2)
    office.sink.at("dot", 450, 1)
    ini = office.write_ini(redis=url)
    office.once(ini)
    assert office.once(ini) == 0
    assert sorted(office.reports()) == [survey, refused]
    assert office.pending() == 0


def test_redis_by_its_socket_as_the_module_is_told(office):
    survey = office.survey()
    ini = office.write_ini(redis=office.redis.url("unix"))
    assert office.once(ini) == 0
    assert office.reports() == [survey]


# ending

def test_sigterm_ends_an_idle_mailer(office):
    mailer = office.installed()
    survey = office.survey()
    wait_until(lambda: office.reports() == [survey], "it is at work")
    mailer.send(signal.SIGTERM)
    assert mailer.wait() == 0


def test_sigterm_lets_the_mail_under_way_be_finished(office):
    first, second = office.survey(1), office.survey(2)
    mailers = []
    office.sink.at("RCPT", lambda: mailers[0].send(signal.SIGTERM), 1)
    mailers.append(office.installed())
    assert mailers[0].wait() == 0
    assert office.reports() == [first]
    assert len(office.mails(first)) == 1 and office.mails(second) == []
    office.once()
    office.settled(second, 1)


# killed at every step

class Scene:
    """Surveys that are due, one in each of some buckets, one to be reminded of,
    and one that is answered; a mailer, killed and started again."""

    def __init__(self, office, buckets, language=""):
        office.db.flushall()
        office.sink.clear()
        office.ini.with_suffix(".log").unlink(missing_ok=True)
        self.office = office
        self.due = [office.survey(bucket, language=language)
                    for bucket in buckets]
        self.reminded = office.survey(17, state="reminded")
        office.survey(5, state="answered")

    def again(self, unsure=None, taken=0, said=()):
        """Starts it once more: everything is sent once and reported, but for
        the survey unsure, which was sent as often as taken says before that,
        and never is again; said: what was logged before."""
        office = self.office
        assert office.once() == 0
        for survey in [*self.due, self.reminded]:
            state = "due" if survey in self.due else "reminded"
            lines = [line for line in [*said, *office.said()]
                     if survey in line and UNSURE in line]
            if survey == unsure:
                assert len(office.mails(survey)) == taken
                assert office.mark(survey, state) == b"sending"
                assert len(lines) == 1
            else:
                assert len(office.mails(survey)) == 1
                assert office.mark(survey, state) == b"sent"
                assert lines == []
        assert sorted(office.reports()) == [
            survey for survey in self.due if survey != unsure]
        assert office.pending() == 0


@pytest.fixture
def proxied(office):
    """An office, with a proxy before its Redis."""
    proxy = StepProxy(office.redis.port).start()
    office.proxy = proxy
    office.through = office.write_ini(
        "proxied", redis=f"redis://127.0.0.1:{proxy.port}/0")
    yield office
    proxy.stop()


def steps_of_a_complete_run(office):
    """All commands and replies in their order."""
    Scene(office, [0])
    steps = []
    office.proxy.watch(steps.append)
    assert office.once(office.through) == 0
    assert len(office.sink.mails) == 2
    return steps


def telling(steps):
    """Their places; of the same command to all buckets in a row one."""
    places = []
    for _, same in itertools.groupby(range(len(steps)),
                                     lambda place: steps[place].name):
        same = list(same)
        places += same if len(same) < 128 else same[64:66]
    return places


@pytest.mark.parametrize("part", range(4))
def test_killed_at_each_command_and_each_reply(proxied, part):
    steps = steps_of_a_complete_run(proxied)
    begins = [place for place, step in enumerate(steps)
              if step.reply and b"sending" in step.words]
    ends = [place for place, step in enumerate(steps)
            if not step.reply and step.name == "EXEC"]
    assert len(begins) == len(ends) == 2
    for place in telling(steps)[part::4]:
        scene, target = Scene(proxied, [0]), steps[place]

        def before(step):
            if step.reply == target.reply:
                assert step.name == target.name
                kill(proxied.forge.pid)
                return False

        proxied.proxy.watch(before, target.number)
        assert proxied.once(proxied.through, True) == -signal.SIGKILL
        unsure = [survey for survey, begin, end in
                  zip([*scene.due, scene.reminded], begins, ends)
                  if begin <= place <= end]
        scene.again(*unsure, taken=0 if place in begins else 1)


def test_connection_lost_at_each_step_behind_the_mark(proxied):
    """The mailer lives, and knows what it has done."""
    steps = steps_of_a_complete_run(proxied)
    first = next(place for place, step in enumerate(steps)
                 if step.reply and b"sending" in step.words)
    last = next(place for place, step in enumerate(steps)
                if step.reply and step.name == "EXEC")
    for place in range(first, last + 1):
        scene, target, times = Scene(proxied, [0]), steps[place], []

        def before(step):
            if step.reply == target.reply and not times:
                assert step.name == target.name
                times.append(step)
                return False

        proxied.proxy.watch(before, target.number)
        assert proxied.once(proxied.through) == 0
        assert proxied.pending() == 0
        scene.again(scene.due[0] if place == first else None, 0,
                    proxied.said(proxied.through))


@pytest.mark.parametrize("stage", [*GREETING, "RCPT", "DATA", "body", "dot",
                                   "answered"])
def test_killed_at_each_stage_of_a_mail(office, stage):
    """In the second of three mails."""
    if stage == "body":
        big(office)
    scene = Scene(office, [0, 17], "xx")

    def second(action):
        times = []

        def run():
            times.append(stage)
            if len(times) == 2:
                action()
        return run

    if stage == "answered":
        # so that it cannot have noticed the answer
        freeze = second(lambda: os.kill(office.forge.pid, signal.SIGSTOP))
        office.sink.at("dot", freeze)
    office.sink.at(stage, second(lambda: kill(office.forge.pid)))
    assert office.once(fork=True) == -signal.SIGKILL
    marks = [office.mark(survey) for survey in scene.due]
    sent = stage in ("dot", "answered")
    assert marks == [b"sent", b"sending" if sent else None]
    scene.again(scene.due[1] if sent else None, 1)


def test_mark_is_set_right_before_the_dot_and_not_earlier(office):
    survey, marks = office.survey(), {}
    for stage in (*GREETING, "RCPT", "DATA", "dot"):
        office.sink.at(stage, lambda stage=stage: marks.update(
            {stage: office.mark(survey)}))
    office.once()
    assert marks.pop("dot") == b"sending"
    assert list(marks) == [*GREETING, "RCPT", "DATA"]
    assert set(marks.values()) == {None}
    office.settled(survey, 1)
