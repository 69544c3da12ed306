"""What is said, read by nginx: languages, an administrator's own lexicon and
model, and that no word of it stays anywhere."""

import json
import random
import re
import shutil
import subprocess

import pytest

from harness import checks
from harness.nginx import Nginx, configuration, module_path
from harness.process import REPOSITORY

LOAD = f"load_module {module_path()};\n"
COMMAND = REPOSITORY / "build" / "conflict-replay"

STORY = {
    "en": ("The numbers ARE in my first message! Did anyone read it?! I run a "
           "shop, I have no time to write everything twice. This is "
           "ridiculous."),
    "de": ("Die Nummern STEHEN in meiner ersten Nachricht! Hat die überhaupt "
           "jemand gelesen?! Ich führe einen Laden und habe keine Zeit, alles "
           "zweimal zu schreiben. Das ist lächerlich."),
}

# words that no list has, and every message of the tests below
WORDS = "zwetschgenmus quittenbrot"


def heat(text, *options):
    out = subprocess.run(
        [COMMAND, "score", "--heat", *options], text=True, check=True,
        input=json.dumps({"text": text}) + "\n", stdout=subprocess.PIPE)
    return float(out.stdout)


def score(*records, options=()):
    out = subprocess.run(
        [COMMAND, "score", *options], text=True,
        input="".join(json.dumps(record) + "\n" for record in records),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return out.returncode, [json.loads(line)
                            for line in out.stdout.splitlines()], out.stderr


@pytest.mark.parametrize("language", sorted(STORY))
def test_same_story_same_words_in_each_language(stack, language):
    """Fairness over languages: tier and reasons do not depend on it."""
    client = stack.next_client()
    told = checks.passed(stack.open_ticket(client, STORY[language]))
    ticket = told.json()["id"]
    stack.wait_events(1)
    seen = stack.seen(ticket)
    assert seen["tier"] == "2"
    assert seen["phase"] == "venting"
    assert "upset" in seen["reasons"]


def test_not_read_is_said(stack):
    client = stack.next_client()
    ticket = stack.open_ticket(
        client, "Jestem bardzo niezadowolony z waszej obsługi, od tygodnia "
        "nikt nie odpowiada.").json()["id"]
    stack.wait_events(1)
    assert "not-read" in stack.seen(ticket)["reasons"]


def test_quoted_history_counts_for_nobody(stack):
    client = stack.next_client()
    ticket = stack.open_ticket(
        client, "Thank you.\n\nOn Tue, Nov 24, 2026 at 2:40 PM Ann "
        "<ann@example.com> wrote:\n\nThis is ridiculous! I will cancel my "
        "contract and sue you!").json()["id"]
    stack.wait_events(1)
    assert stack.seen(ticket)["tier"] == "1"


def test_lexicon_of_the_administrator(make_stack, tmp_path):
    """Adds, replaces, takes away, and adds a language."""
    own = tmp_path / "own.lex"
    own.write_text("language en\n"
                   "the blue screen of doom : anger 90, theme:outage 80\n"
                   "ridiculous : anger 0\n"
                   "ridiculous : disappointment 0\n"
                   "language pl\n"
                   "@common = jestem bardzo nie z od to jest i na do\n"
                   "@common : common 100\n"
                   "niezadowolony : anger 80\n"
                   "zrezygnuję : may-leave 80\n")
    stack = make_stack(http=f"conflict_lexicon {own};")
    doom = stack.open_ticket("client-1", "It is the blue screen of doom!")
    calm = stack.open_ticket("client-2", "That is ridiculous.")
    pole = stack.open_ticket("client-3", "Jestem bardzo niezadowolony i "
                             "zrezygnuje.")
    stack.wait_events(3)
    assert "upset" in stack.seen(doom.json()["id"])["reasons"]
    assert stack.seen(calm.json()["id"])["tier"] == "1"
    assert "may-leave" in stack.seen(pole.json()["id"])["reasons"]


@pytest.mark.parametrize("text, line, words", [
    ("language en\nsad : grief 50\n", 2, 'unknown signal "grief"'),
    ("sad : anger 50\n", 1, "must begin with its language"),
    ("language english\n", 1, '"english" is no language'),
    ("language en de\n", 1, '"language" takes one word'),
    ("language en\n\nsad anger 50\n", 3, 'no " : " between'),
    ("language en\nsad : theme:Billing 50\n", 2, "other characters than a-z"),
    ("language en\nsad : anger 500\n", 2, "not a number from 0 to 100"),
])
def test_wrong_lexicon_is_refused(tmp_path, text, line, words):
    own = tmp_path / "own.lex"
    own.write_text(text)
    nginx = Nginx(tmp_path, configuration(
        main=LOAD, http=f"conflict_lexicon {own};"))
    code, said = nginx.check_configuration(nginx.conf)
    assert code == 1, said
    assert f'the lexicon "{own}" is wrong in line {line}: ' in said
    assert words in said
    assert "nginx.conf:" in said


def test_lexicon_that_is_not_there_is_refused(tmp_path):
    nginx = Nginx(tmp_path, configuration(
        main=LOAD, http=f"conflict_lexicon {tmp_path}/absent.lex;"))
    code, said = nginx.check_configuration(nginx.conf)
    assert code == 1
    assert "absent.lex" in said and "No such file" in said


# models

ANGRY = ("the grommet is bent", "my grommet came bent again",
         "bent grommet, second one", "why is each grommet bent")
CALM = ("the sprocket is fine", "a sprocket for my door",
        "which sprocket fits here", "sprocket number two please")


@pytest.fixture(scope="module")
def examples(tmp_path_factory):
    """Messages whose words only this helpdesk's people understand."""
    chance = random.Random(1)
    path = tmp_path_factory.mktemp("train") / "examples.jsonl"
    with open(path, "w", encoding="utf-8") as f:
        for n in range(120):
            angry = n % 2
            text = chance.choice(ANGRY if angry else CALM)
            f.write(json.dumps({"text": f"It is number {n}: {text}",
                                "label": angry, "client": n}) + "\n")
    return path


@pytest.fixture(scope="module")
def model(examples, tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "own.model"
    done = subprocess.run([COMMAND, "train", "--out", path, examples],
                          text=True, stdout=subprocess.PIPE, check=True)
    assert "120, 60 with a conflict" in done.stdout
    return path


def test_training_is_deterministic(examples, model, tmp_path):
    again = tmp_path / "again.model"
    subprocess.run([COMMAND, "train", "--out", again, examples],
                   stdout=subprocess.DEVNULL, check=True)
    assert again.read_bytes() == model.read_bytes()


def test_model_makes_heat_and_no_reason(model):
    plain, = score({"text": "It is this: the grommet came bent."})[1]
    fitted, = score({"text": "It is this: the grommet came bent."},
                    options=("--model", model))[1]
    assert fitted["heat"] > plain["heat"] + 0.3
    assert fitted["signals"] == plain["signals"]
    assert fitted["causes"] == plain["causes"]


def test_no_word_is_in_a_model(model):
    data = model.read_bytes()
    for word in (b"grommet", b"sprocket", b"bent"):
        assert word not in data


def test_model_is_never_applied_to_agents(model):
    record = {"text": "The grommet is bent, and I am sorry.", "actor": "agent"}
    assert score(record)[1] == score(record, options=("--model", model))[1]


def test_model_in_nginx(make_stack, model):
    """The same heat as the command has it."""
    text = "It is this: why is each grommet bent"
    stack = make_stack(http=f"conflict_model {model}; "
                       "conflict_explain 127.0.0.1;")
    stack.open_ticket("client-1", text)
    stack.wait_events(1)
    found, = re.findall(r"heat (\d+\.\d+)", stack.nginx.log())
    assert float(found) == pytest.approx(heat(text, "--model", model),
                                         abs=0.02)
    assert float(found) != pytest.approx(heat(text), abs=0.1)


def test_model_that_is_written_over_does_no_harm(make_stack, model, tmp_path):
    """cp writes into the file that is in use; workers have their own copy."""
    own = tmp_path / "own.model"
    shutil.copy(model, own)
    stack = make_stack(http=f"conflict_model {own};")
    own.write_bytes(b"")
    checks.passed(stack.open_ticket("client-1", "why is each grommet bent"))
    stack.wait_events(1)


@pytest.mark.parametrize("damage, words", [
    (lambda data: b"", "it is no model"),
    (lambda data: b"x" * len(data), "it is no model"),
    (lambda data: data[:-1], "its size is wrong"),
    (lambda data: data + b"x", "its size is wrong"),
    (lambda data: data[:-99] + bytes([data[-99] ^ 1]) + data[-98:],
     "its sum is wrong"),
    (lambda data: data[:8] + b"\x63" + data[9:], "another version"),
    (lambda data: data[:12] + data[12:16][::-1] + data[16:],
     "another kind of machine"),
])
def test_damaged_model_is_refused(model, tmp_path, damage, words):
    own = tmp_path / "own.model"
    own.write_bytes(damage(model.read_bytes()))
    nginx = Nginx(tmp_path, configuration(
        main=LOAD, http=f"conflict_model {own};"))
    code, said = nginx.check_configuration(nginx.conf)
    assert code == 1, said
    assert f'the model "{own}" cannot be used: ' in said
    assert words in said


def test_training_refuses_too_few(tmp_path):
    few = tmp_path / "few.jsonl"
    few.write_text("".join(json.dumps({"text": f"It is {n}", "label": n % 2})
                           + "\n" for n in range(20)))
    done = subprocess.run([COMMAND, "train", "--out", tmp_path / "m", few],
                          text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert "20 messages with a label" in done.stderr
    assert not (tmp_path / "m").exists()


def test_training_that_teaches_nothing_writes_nothing(tmp_path):
    """Labels by chance: the lexicon alone is as good."""
    noise = tmp_path / "noise.jsonl"
    noise.write_text("".join(
        json.dumps({"text": "This is ridiculous." if n % 2 else "Thank you.",
                    "label": n % 2, "client": n}) + "\n"
        for n in range(100)))
    done = subprocess.run([COMMAND, "train", "--out", tmp_path / "m", noise],
                          text=True, stdout=subprocess.PIPE)
    assert done.returncode == 1
    assert "the lexicon alone is as good" in done.stdout
    assert not (tmp_path / "m").exists()


def test_ratings_are_labels(tmp_path, examples):
    rated = tmp_path / "rated.jsonl"
    with open(rated, "w", encoding="utf-8") as f:
        for line in open(examples, encoding="utf-8"):
            record = json.loads(line)
            record["rating"] = 1 if record.pop("label") else 5
            f.write(json.dumps(record) + "\n")
        f.write(json.dumps({"text": "It is so so", "rating": 3}) + "\n")
    done = subprocess.run([COMMAND, "train", "--out", tmp_path / "m", rated],
                          text=True, stdout=subprocess.PIPE, check=True)
    assert "120, 60 with a conflict" in done.stdout
    assert "without a label      1" in done.stdout


# the command

def test_score_says_what_is_read():
    code, (client, agent), _ = score(
        {"id": 7, "text": "The invoice is wrong. This is ridiculous, I will "
         "cancel my contract!"},
        {"id": "a", "actor": "agent", "time": "2026-11-24T13:40:00Z",
         "text": "On Friday at noon I will check and write to you."})
    assert code == 0
    assert client["id"] == 7 and client["language"] == "en"
    assert client["signals"]["anger"] >= 0.5
    assert client["signals"]["may-leave"] >= 0.5
    assert client["theme"] == "billing" and 4 < client["heat"] < 9
    words = {cause["words"] for cause in client["causes"]}
    assert "ridiculous" in words
    assert agent["promise"].startswith("2026-11-27T1")
    assert "heat" not in agent and agent["signals"]["plan"] >= 0.5


def test_score_tells_wrong_lines_and_goes_on():
    done = subprocess.run(
        [COMMAND, "score", "--heat"], text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        input='{"text": "Hello."}\nno json\n{"texts": 1}\n\n[]\n'
              '{"text": "x", "actor": "bot"}\n{"text": "Hello."}\n')
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    for line in (2, 3, 5, 6):
        assert f'"standard input", line {line}: ' in done.stderr


@pytest.mark.parametrize("arguments, words", [
    (("--nonsense",), '"--nonsense" is no option'),
    (("--model", "/absent"), "cannot be opened"),
    (("--lexicon", "/absent"), "cannot be read"),
    (("--now", "soon"), "is no time"),
    (("/absent",), "cannot be read"),
])
def test_score_refuses_wrong_options(arguments, words):
    done = subprocess.run([COMMAND, "score", *arguments], text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert words in done.stderr


def test_advice_only_for_who_asks():
    record = {"actor": "agent", "text": "You should have entered the number. "
              "As per our policy, cases are processed in order."}
    assert "wording" not in score(record)[1][0]
    advised, = score(record, options=("--advice",))[1]
    assert {"blame", "cliche", "no-solution"} <= set(advised["wording"])


# nothing of it stays

@pytest.mark.parametrize("level", ["error", "warn", "notice", "info"])
def test_no_word_of_a_message_stays(make_stack, level):
    """Not in a log, a header, or a key or a value of Redis."""
    stack = make_stack(log_level=level, http="conflict_explain 127.0.0.1;")
    told = stack.open_ticket(
        "client-17", f"This is ridiculous, {WORDS}! I will cancel my "
        f"{WORDS} contract!", title=f"About {WORDS}")
    ticket = told.json()["id"]
    stack.update("agent-5", ticket, article={
        "body": f"We are sorry about the {WORDS}. I will call on Friday.",
        "type": "email", "internal": False})
    stack.wait_events(2)
    view = stack.view("agent-5", ticket)
    client = stack.redis.client()
    kept = [stack.nginx.log(), str(view.response.headers),
            str(told.response.headers), str(told.records)[:0]]
    for key in client.scan_iter("*"):
        kind = client.type(key)
        kind = kind.decode() if isinstance(kind, bytes) else kind
        read = {"string": client.get, "hash": client.hgetall,
                "zset": lambda k: client.zrange(k, 0, -1),
                "set": client.smembers, "stream": client.xrange,
                "list": lambda k: client.lrange(k, 0, -1)}[kind]
        kept += [str(key), str(read(key))]
    assert len(kept) > 6
    for text in kept:
        for word in (*WORDS.split(), "ridiculous", "contract", "sorry"):
            assert word not in text.lower(), text
