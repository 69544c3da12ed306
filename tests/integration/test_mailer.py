"""The example mailer: what it sends and to whom, what it does not, and its
configuration."""

import os
import subprocess
import threading
import time
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from zoneinfo import ZoneInfo

import pytest

from harness.mailer import DAY, EXAMPLE
from harness.process import free_port, listening_socket

BERLIN = ZoneInfo("Europe/Berlin")


# what is sent

def test_due_survey_is_mailed_once_and_reported(office):
    until = int((time.time() + 14 * DAY) * 1000)
    survey = office.survey(42, language="de", client="zammad/17", until=until,
                           link="https://desk.example/s/abc")
    assert office.once() == 0
    mail, = office.mails(survey)
    assert office.sink.lines == [
        "ehlo desk.example", "mail FROM:<support@desk.example>",
        "rcpt TO:<17@client.example>", "DATA", "quit"]
    message = mail.message
    assert message["From"] == "Support <support@desk.example>"
    assert message["To"] == "17@client.example"
    assert message["Subject"] == "Eine Frage zu unserem Support"
    assert message["Message-ID"] == f"<{survey}.due@desk.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Precedence"] is None
    assert abs(parsedate_to_datetime(message["Date"]).timestamp()
               - time.time()) < 60
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert mail.data.isascii() and max(map(len, mail.data.split(b"\r\n"))) < 80
    last = datetime.fromtimestamp(until / 1000, BERLIN)
    assert "\nhttps://desk.example/s/abc\n" in mail.text
    assert "möchten gern wissen" in mail.text
    assert "Ihre Anfrage 4712." in mail.text
    assert f"bis zum {last:%d.%m.%Y, %H:%M} Uhr" in mail.text
    assert office.db.lrange("conflict:sent:{42}", 0, -1) == [survey.encode()]
    key = f"conflict:mail:{{42}}:{survey}:due"
    assert office.db.get(key) == b"sent"
    assert 89 * DAY < office.db.ttl(key) <= 90 * DAY
    assert office.said() == [f"conflict-mailer: survey {survey}: mailed"]
    office.settled(survey, 1)
    assert office.reports() == [survey]


@pytest.mark.parametrize("default", ["en", "de"])
def test_language_of_the_client_or_else_the_default(office, default):
    languages = {"en": "en", "de": "de", "de-AT": "de", "DE": "de",
                 "": default, "fr": default, "../x": default}
    surveys = {office.survey(language=language): words
               for language, words in languages.items()}
    office.once(office.write_ini(language=default))
    subjects = {"en": "One question about our support",
                "de": "Eine Frage zu unserem Support"}
    for survey, words in surveys.items():
        mail, = office.mails(survey)
        assert mail.message["Subject"] == subjects[words]


def test_line_of_the_ticket_is_left_out_where_there_is_none(office):
    survey = office.survey(ticket="")
    office.once()
    text = office.mails(survey)[0].text
    assert "request" not in text and "The link works" in text


def test_text_arrives_as_it_is_written(office):
    """Dots at the beginning of lines, braces, long links, other scripts."""
    (office.directory / "mail.en.txt").write_text(
        "Subject: Ünïcödé {ticket}: naïve question of more than one line of "
        "header\n.\n..\n{{x}} {link} привет\n.end {until}\n", "utf-8")
    link = "https://desk.example/s/" + 300 * "x"
    until = int(datetime(2999, 12, 31, 23, 59, tzinfo=BERLIN).timestamp())
    survey = office.survey(ticket="é 1\n.\nX: y", link=link,
                           until=until * 1000)
    office.once(office.write_ini(templates="."))
    mail, = office.mails(survey)
    message = mail.message
    assert message["Subject"] == ("Ünïcödé é 1 . X: y: naïve question of more "
                                  "than one line of header")
    assert message["X"] is None
    assert mail.text == f".\n..\n{{x}} {link} привет\n.end 2999-12-31\n"


def test_reminder_is_a_mail_of_its_own_and_is_not_reported(office):
    survey = office.survey()
    office.once()
    office.tell(survey, state="sent")
    office.tell(survey, state="reminded")
    office.once()
    first, second = office.mails(survey)
    assert second.message["Message-ID"] == f"<{survey}.reminded@desk.example>"
    assert second.message["Subject"].startswith("Once more: ")
    assert office.reports() == [survey]
    assert office.mark(survey, "reminded") == b"sent"
    office.settled(survey, 2)


def test_reminder_without_a_template_is_the_mail_again(office):
    (office.directory / "mail.en.txt").write_text("Subject: Q\n{link}\n")
    (office.directory / "reminder.en.txt").write_text("Subject: R\n{link}\n")
    (office.directory / "mail.de.txt").write_text("Subject: F\n{link}\n")
    surveys = [office.survey(state="reminded", language=language)
               for language in ("de", "en")]
    office.once(office.write_ini(templates="."))
    assert [office.mails(survey)[0].message["Subject"]
            for survey in surveys] == ["F", "R"]


# what is not

def nothing_sent(office, surveys):
    assert office.once() == 0
    assert office.sink.mails == [] and office.unread
    assert office.reports() == [] and office.pending() == 0
    assert [office.mark(survey) for survey in surveys] == [None] * len(surveys)


def test_nothing_is_sent_in_other_states(office):
    nothing_sent(office, [office.survey(state=state) for state in (
        "scheduled", "offered", "sent", "answered", "expired", "cancelled")])


def test_nothing_is_sent_to_who_wants_to_be_asked_elsewhere(office):
    nothing_sent(office, [office.survey(channel=channel)
                          for channel in ("chat", "call", "video")])


def test_channel_email_is_mailed(office):
    survey = office.survey(channel="email")
    office.once()
    office.settled(survey, 1)


def test_nothing_is_sent_without_a_link(office):
    nothing_sent(office, [office.survey(link="")])


def test_nothing_is_sent_that_cannot_be_answered_any_more(office):
    past = int(time.time() * 1000) - 1
    nothing_sent(office, [office.survey(until=until)
                          for until in (past, 1, "", "soon", "9" * 20)])


def test_nothing_is_sent_of_an_entry_that_names_no_survey(office):
    nothing_sent(office, [office.survey(id=name) for name in
                          ("", "../../etc", "abcd0000000g", "ABCD00000001")])


def test_nothing_is_sent_when_the_record_has_moved_on(office):
    changes = [{"state": "scheduled"}, {"state": "answered"},
               {"state": "reminded"}, {"until": 1}, {"link": ""},
               {"channel": "call"}]
    surveys = [office.survey() for _ in changes]
    for survey, fields in zip(surveys, changes):
        office.change(survey, **fields)
    nothing_sent(office, surveys)


def test_nothing_is_sent_when_the_record_is_gone(office):
    survey = office.survey()
    office.db.delete(office.record(survey))
    nothing_sent(office, [survey])


def test_client_who_gets_angry_while_the_mail_is_under_way(office):
    """Not a word after that; and one mail when it is due again."""
    survey = office.survey()
    office.sink.at("DATA", lambda: office.tell(survey, state="scheduled"), 1)
    office.once()
    assert office.sink.stages[-1] != "dot"
    assert office.mails(survey) == [] and office.mark(survey) is None
    office.tell(survey, state="due")
    office.once()
    office.settled(survey, 1)
    assert office.reports() == [survey]


def test_trimmed_entries_are_acknowledged(office):
    key = "conflict:surveys:{09}"
    survey = office.survey(9)
    office.db.xgroup_create(key, "mailer", "0")
    assert office.db.xreadgroup("mailer", "here", {key: ">"})
    office.db.xtrim(key, 0)
    assert office.db.xpending(key, "mailer")["pending"] == 1
    office.once()
    assert office.unread
    office.settled(survey)


def test_unknown_version_is_left_for_a_newer_mailer(office):
    surveys = [office.survey(v="2"), office.survey(1, v="2"), office.survey(2)]
    office.change(surveys[2], v="3")
    later = office.survey(2)
    assert office.once() == 0
    assert office.pending() == 3
    assert [len(office.mails(survey)) for survey in [*surveys, later]] == [
        0, 0, 0, 1]
    assert [line for line in office.said() if "newer" in line] == [
        "conflict-mailer: surveys of version '2' are left to a newer mailer",
        "conflict-mailer: surveys of version '3' are left to a newer mailer"]


# who gets it

def test_command_gets_id_and_scope_and_no_shell(office):
    path = office.command(f'printf "%s\\n" "$@" > {office.directory}/said; '
                          "echo a@client.example")
    survey = office.survey(client="zammad:north/1;touch $HOME")
    office.once(office.write_ini(
        address=f"{path} 'a b' {{client}} x={{scope}}"))
    assert (office.directory / "said").read_text().splitlines() == [
        "a b", "1;touch $HOME", "x=zammad:north"]
    office.settled(survey, 1)


def test_no_address_is_no_mail(office):
    survey = office.survey()
    office.ini = office.write_ini(address=office.command(""))
    nothing_sent(office, [survey])
    line, = office.told(survey)
    assert "the client has no address" in line


def surveys_of(office, addresses):
    """Surveys of clients for whom the command prints these words."""
    surveys = []
    for number, said in enumerate(addresses):
        (office.directory / f"client{number}").write_bytes(said)
        surveys.append(office.survey(client=f"zammad/{number}"))
    office.ini = office.write_ini(
        address=f"cat {office.directory}/client{{client}}")
    return surveys


def test_what_is_no_address_is_refused(office):
    surveys = surveys_of(office, [
        b"two@signs@client.example\n", b"nobody\n", b"@client.example\n",
        b"a@\n", b"a b@client.example\n", b" a@client.example\n",
        b"a@client.example\nb@client.example\n", b"a@client.example\n\n",
        b"a@client.example\1\n", b"<a@client.example>\n",
        b"a@client.example,b\n", "ü@client.example\n".encode(), b"\377\n",
        b"=?utf-8?q?x=0D=0ACc:y?=@client.example\n", b"\r\r\n"])
    nothing_sent(office, surveys)
    for survey in surveys:
        line, = office.told(survey)
        assert "prints is no address; given up" in line


def test_unusual_addresses_are_kept(office):
    addresses = ["o'neill+x@client.example", "a..b@client.example",
                 "x@localhost", 64 * "x" + "@" + 181 * "y" + ".example"]
    surveys = surveys_of(office, [address.encode() + b"\r\n"
                                  for address in addresses])
    office.once()
    for survey, address in zip(surveys, addresses):
        mail, = office.mails(survey)
        assert mail.recipient == mail.message["To"] == address


@pytest.mark.parametrize("text", ["echo a@client.example; exit 3",
                                  "kill -9 $$", "exec sleep 60"])
def test_failing_command_is_asked_again(office, text):
    survey = office.survey()
    path = office.command(text)
    assert office.once(office.write_ini(address=path,
                                        address_timeout=0.3)) == 0
    assert office.unread and office.pending() == 1
    line, = office.told(survey)
    assert "the address command fails" in line
    office.command("echo a@client.example")
    office.once(office.write_ini(address=path))
    office.settled(survey, 1)


# the configuration

def test_check_passes_the_example_and_starts_nothing(office, forge):
    text = (EXAMPLE / "mailer.ini").read_text()
    for path in EXAMPLE.iterdir():
        (office.directory / path.name).write_bytes(path.read_bytes())
        (office.directory / path.name).chmod(path.stat().st_mode)
    path = office.directory / "mailer.ini"
    path.write_text(text.replace("/etc/conflict/", f"{office.directory}/"))
    assert forge.run(path, "--check") == 0
    for line in text.splitlines():
        if line.startswith("#") and line[1:].split(" = ")[0].isidentifier():
            path.write_text(path.read_text().replace(line, line[1:]))
    assert "\nretry_max = 540\n" in path.read_text()
    assert forge.run(path, "--check") == 0
    assert office.said(path) == [] and office.unread


@pytest.mark.parametrize("setting, complaint", [
    ({"address": ""}, "'address' is no command"),
    ({"address": "/nowhere/address {client}"}, "'address' is no command"),
    ({"port": "smtp"}, "'port' is no number"),
    ({"port": "25.5"}, "'port' is no number"),
    ({"port": "65536"}, "'port' is no number"),
    ({"timeout": "0"}, "'timeout' is no number"),
    ({"retry": "1m"}, "'retry' is no number"),
    ({"reply": "me"}, "'reply' means nothing"),
    ({"from": "Support"}, "'from' has no address"),
    ({"language": "xx"}, "there is no mail.xx.txt"),
    ({"templates": "nowhere"}, "there is no mail.en.txt"),
    ({"timezone": "Europe/Atlantis"}, "Europe/Atlantis"),
    ({"redis": "http://127.0.0.1"}, "Redis URL")], ids=str)
def test_check_tells_what_is_wrong(office, forge, setting, complaint):
    ini = office.write_ini(**setting)
    assert forge.run(ini, "--check") == 1
    line, = office.said(ini)
    assert complaint in line and str(ini) in line


@pytest.mark.parametrize("text", [
    "", "Hello\n{link}\n", "Subject: A\nno place for it\n",
    "Subject: A\n{link} {name}\n", "Subject: A\n{link} {\n",
    "Subject: A\n{link} {until.now}\n"])
def test_check_tells_which_template_is_wrong(office, forge, text):
    for language in ("en", "de"):
        (office.directory / f"mail.{language}.txt").write_text(
            "Subject: A\n{link}\n" if language == "en" else text)
    ini = office.write_ini(templates=".")
    assert forge.run(ini, "--check") == 1
    assert "mail.de.txt" in office.said(ini)[0]


# the command for Zammad

class Users(BaseHTTPRequestHandler):
    """Users as Zammad tells of them."""

    answers = {
        "17": (200, '{"id":17,"active":true,"email":"17th@client.example"}'),
        "18": (200, '{"id":18,"active":true,"email":""}'),
        "19": (200, '{"id":19,"active":false,"email":"x@client.example"}'),
        "20": (404, '{"error":"Not found"}'), "21": (401, '{"error":"No"}'),
        "22": (500, ""), "23": (200, "<html>"), "24": (200, '{"id":24}')}

    def do_GET(self):
        number = self.path.removeprefix("/api/v1/users/")
        self.server.seen.append((number, self.headers["Authorization"]))
        status, text = self.answers[number]
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def zammad():
    listener = listening_socket()
    server = ThreadingHTTPServer(listener.getsockname(), Users, False)
    server.socket.close()
    server.socket, server.seen = listener, []
    threading.Thread(target=server.serve_forever, args=(0.01,),
                     daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def ask(directory, zammad):
    """A function that runs the command: its exit code and what it prints."""
    (directory / "token").write_text("secret-of-zammad\n")
    environment = dict(
        os.environ, ZAMMAD_TOKEN_FILE=str(directory / "token"),
        ZAMMAD_URL="http://{}:{}".format(*zammad.server_address))

    def run(number, **changes):
        done = subprocess.run([EXAMPLE / "address-zammad", number],
                              env=environment | changes, text=True,
                              capture_output=True, timeout=20)
        return done.returncode, done.stdout

    return run


def test_address_of_a_user_of_zammad(ask, zammad):
    assert ask("17") == (0, "17th@client.example\n")
    assert zammad.seen == [("17", "Token token=secret-of-zammad")]


@pytest.mark.parametrize("number", ["18", "19", "20", "24"])
def test_user_of_zammad_who_has_none(ask, number):
    code, said = ask(number)
    assert code == 0 and said.strip() == ""


@pytest.mark.parametrize("number", ["~5f0c", "1/../17", "-1", "17?x"])
def test_id_that_is_none_of_zammads_asks_nobody(ask, zammad, number):
    assert ask(number) == (0, "")
    assert zammad.seen == []


@pytest.mark.parametrize("number", ["21", "22", "23"])
def test_zammad_that_does_not_say_is_asked_again(ask, number):
    code, said = ask(number)
    assert code != 0 and said == ""


def test_zammad_that_is_away_or_a_token_that_is_missing(ask, directory):
    assert ask("17", ZAMMAD_URL=f"http://127.0.0.1:{free_port()}")[0] != 0
    assert ask("17", ZAMMAD_TOKEN_FILE=str(directory / "none"))[0] != 0
