"""The feedback page as a client has it before them: in Chromium, by mouse, by
keyboard, on a telephone.  What it looked like is in build/screenshots."""

import pytest

from harness import checks
from harness.browser import Browser, missing
from harness.clock import library
from harness.process import REPOSITORY, temporary_directory, wait_until
from harness.stack import Options, Stack

pytestmark = [
    pytest.mark.needs_master,
    pytest.mark.skipif(library() is None, reason="libfaketime is missing")]

FRIDAY = "2026-11-27 11:40:00"
MONDAY = "2026-11-30 09:00:01"              # when the survey is due
SOLVED = "We have refunded it. It is on your account by tomorrow."

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 640}
FINGER = 44                                 # CSS pixels, WCAG 2.5.5
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt")

# pages of administrators, by the location that serves them
OWN = {
    "harbour": {
        "en.text": "title = How did the Harbour Line do?\n"
                   "send = Off with it\n",
        "style.css": "h1 { color: rgb(1, 2, 3) }\n",
        "logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="80" '
                    'height="40"><style>rect { fill: #0a0 }</style>'
                    '<rect width="80" height="40"/></svg>',
    },
    "curious": {
        "style.css": "body { background: url(http://127.0.0.1:1/seen.png) }\n",
    },
}


def words(language="en"):
    """The texts of a language, as the module has them built in."""
    path = REPOSITORY / "src" / "page" / f"{language}.text"
    pairs = (line.split(" = ", 1) for line in path.read_text().splitlines()
             if " = " in line and not line.startswith("#"))
    return {name.strip(): text.strip() for name, text in pairs}


EN = words()


class Client:
    """One who was asked: their desk, ticket, and the path of their page."""

    def __init__(self, desk, number):
        self.desk = desk
        self.number = str(number)
        self.user = f"client-{number}"
        self.ticket = None
        self.path = None

    def writes(self):
        self.ticket = self.desk.open_ticket(
            self.user, "Where is my refund?").json()["id"]

    def is_answered(self):
        checks.passed(self.desk.update("agent-5", self.ticket, state="closed",
                                       article={"body": SOLVED,
                                                "type": "email",
                                                "internal": False}))

    def is_asked(self):
        link = wait_until(lambda: self.desk.view(self.user, self.ticket)
                          .response.header("X-Feedback-Survey"), "it is due")
        self.path = "/feedback/" + link.rpartition("/")[2]
        return self

    @property
    def state(self):
        settled(self.desk)
        return self.desk.state(self.number)

    @property
    def reasons(self):
        settled(self.desk)
        return self.desk.seen(self.ticket)["reasons"].split(", ")

    @property
    def record(self):
        """What became of the survey, and the score."""
        survey = self.state["survey"].partition("/")[0]
        key, = self.desk.keys(f"conflict:survey:*:{survey}")
        return tuple(value.decode() for value in
                     self.desk.redis.client().hmget(key, "state", "score"))

    @property
    def comments(self):
        return [entry[b"comment"].decode()
                for key in self.desk.keys("conflict:comments:*")
                for _, entry in self.desk.redis.client().xrange(key)
                if entry[b"client"].decode() == f"zammad/{self.number}"]


def settled(desk):
    wait_until(lambda: desk.metrics().get(("conflict_pending_events", ()), 0)
               == 0, "nothing is on its way to Redis", 10)


def asked(desk, numbers):
    """Clients of a desk whose surveys are due."""
    clients = [Client(desk, number) for number in numbers]
    for client in clients:
        client.writes()
    settled(desk)
    for client in clients:
        client.is_answered()
    settled(desk)
    desk.clock.set(MONDAY)
    return clients


def options(directory, scale="csat"):
    """Of a desk that asks; beside the usual page two of administrators."""
    key = directory / "conflict.key"
    key.write_text("0123456789abcdef" * 4 + "\n")
    key.chmod(0o600)
    for name, files in OWN.items():
        (directory / name).mkdir()
        for file, text in files.items():
            (directory / name / file).write_text(text)
    pages = "".join(f"location /{name}/ {{ conflict_feedback "
                    f"dir={directory}/{name}; }}\n" for name in OWN)
    return {
        "clock": FRIDAY, "workers": 2,
        "http": f"""
        conflict_secret {key};
        conflict_feedback_url http://127.0.0.1/feedback;
        conflict_policy default {{ survey resolved scale={scale}; }}""",
        "server": f"""
        keepalive_timeout 0;
        client_header_timeout 2s;       # browsers connect in advance
        conflict_client_headers survey;
        location /feedback/ {{ conflict_feedback; }}
        {pages}"""}


@pytest.fixture(scope="module")
def clients():
    """Of one desk, for tests that need no time of their own."""
    directory = temporary_directory()
    with Stack(directory, Options(**options(directory))) as desk:
        yield iter(asked(desk, range(100, 125)))
        desk.finish()


@pytest.fixture
def client(clients):
    """A client of their own for each test."""
    return next(clients).is_asked()


@pytest.fixture
def make_client(make_stack, directory):
    """A function that asks the only client of a desk of its own."""
    def make(scale="csat"):
        desk = make_stack(**options(directory, scale))
        client, = asked(desk, [17])
        return client.is_asked()

    return make


@pytest.fixture(scope="module")
def browser():
    if missing():
        pytest.fail(f"{missing()} is missing: make browser installs it",
                    pytrace=False)
    browser = Browser(temporary_directory())
    yield browser
    browser.stop()


@pytest.fixture
def visit(request, browser, make_stack):
    """A function that opens a page, or only a browser's window; no page may
    have asked others for anything."""
    pages = []

    def go(client, path=None, **options):
        page = browser.page(f"http://127.0.0.1:{client.desk.nginx.port}",
                            **{"viewport": DESK} | options)
        pages.append(page)
        if path != "":
            assert page.open(path or client.path) == 200
        return page

    yield go
    for page in pages:
        if not getattr(request.node, "failed", True):
            page.stayed_at_home()
        page.close()


def score(number):
    return f".choice:has([name=score][value='{number}'])"


def choice(name):
    return f".choice:has(span:text-is('{EN[name]}'))"


def summary(name):
    return f"summary:text-is('{EN[name]}')"


def button(name):
    return f"button:text-is('{EN[name]}')"


def shows(page, name, title=None):
    """The heading, and what the browser calls the page."""
    return page.text("h1") == [EN[name]] and page.title() == EN[title or name]


def well_laid(page, width):
    """Nothing is cut off, pushed aside or too small for a finger."""
    assert page.look("overhang", width) <= 0
    assert page.look("clipped", width) == []
    assert [target for target in page.look("targets")
            if min(target[1:]) < FINGER] == []


def inspect(page, name):
    """Looks at a page as it stands, on both screens, and leaves it on that of
    a telephone."""
    for screen in (DESK, PHONE):
        page.resize(screen["width"], screen["height"])
        well_laid(page, screen["width"])
        assert page.axe() == []
    page.shoot(name)


# answering

def test_answered_by_mouse_with_a_comment(client, visit):
    page = visit(client)
    assert shows(page, "title")
    assert page.text("legend")[0] == EN["about-csat"]
    page.click(score(4))
    page.click("textarea")
    page.type("Quick & <kind>,\nthank you.")
    assert page.click(button("send"), loads=True) == 200
    assert shows(page, "thanks")
    assert page.text("[role=status]") == [
        EN["thanks-note"].replace("{time}", "2026-11-30 21:00")]
    assert page.checked("[name=score][value='4']")
    assert not page.visible(score(4))           # it is done
    inspect(page, "thanks")
    assert client.record == ("answered", "4")
    assert client.comments == ["Quick & <kind>,\nthank you."]
    page.click(summary("change"))
    page.click(score(5))
    assert page.click(button("send"), loads=True) == 200
    assert client.record == ("answered", "5")


def test_answered_and_wishes_saved_by_keyboard_alone(client, visit):
    page = visit(client)

    def at(key, *what):
        """Where a key leads to, and that one sees it."""
        page.press(key)
        focus = page.look("focus")
        assert (focus["tag"], focus["value"] or focus["name"]) == what
        assert focus["outline"] >= 2

    at("Tab", "input", "1")
    at("ArrowDown", "input", "2")
    at("ArrowUp", "input", "1")
    at("ArrowUp", "input", "5")
    at("ArrowUp", "input", "4")
    at("Tab", "textarea", "comment")
    page.type("By keys.")
    at("Tab", "button", "answer")
    page.shoot("keyboard")
    assert page.press("Enter", loads=True) == 200
    assert shows(page, "thanks")
    assert client.record == ("answered", "4")
    assert client.comments == ["By keys."]

    at("Tab", "summary", EN["change"])
    at("Tab", "summary", EN["wishes"])
    assert not page.visible("[value=save]")
    page.press("Enter")
    assert page.visible("[value=save]")
    page.press("Tab")
    for often in ("7d", "30d", "90d"):
        at("ArrowDown", "input", often)
    page.press("Tab")
    at("ArrowDown", "input", "email")
    at("Tab", "input", "off")
    page.press("Space")
    assert page.checked("[name=analysis]")
    page.press("Space")
    at("Tab", "button", "save")
    assert page.press("Enter", loads=True) == 200
    assert EN["saved"] in page.text("[role=status]")
    assert client.state["feedback-every"] == str(90 * 86400)
    assert client.state["feedback-by"] == "email"
    assert "analysis-off" not in client.state


def test_everything_works_without_script(client, visit):
    page = visit(client, javaScriptEnabled=False)
    page.click(score(1))
    page.click("textarea")
    page.type("Nobody listened.")
    assert page.click(button("send"), loads=True) == 200
    assert shows(page, "thanks")
    page.click(summary("wishes"))
    page.click(choice("often-month"))
    assert page.click(button("save"), loads=True) == 200
    assert EN["saved"] in page.text("[role=status]")
    assert page.click(button("ask-lead"), loads=True) == 200
    assert EN["lead-asked"] in page.text("[role=status]")
    assert client.record == ("answered", "1")
    assert client.comments == ["Nobody listened."]
    assert client.state["feedback-every"] == str(30 * 86400)
    assert "asks-for-manager" in client.reasons


def test_answer_counts_once_when_its_page_is_loaded_again(client, visit):
    page = visit(client)
    page.click(score(2))
    assert page.click(button("send"), loads=True) == 200
    before = client.state, client.desk.event_count()
    assert page.reload(loads=True) == 200
    assert shows(page, "thanks")
    assert page.back(loads=True) == 200
    assert shows(page, "thanks")
    assert (client.state, client.desk.event_count()) == before


def test_nothing_is_sent_without_a_choice(client, visit):
    page = visit(client)
    page.click("textarea")
    page.type("One word.")
    page.click(button("send"))
    assert page.look("focus")["value"] == "1"
    assert len(page.seen()["requests"]) == 2        # the page, its style
    page.look("relax")
    assert page.click(button("send"), loads=True) == 422
    assert shows(page, "title", "choose")
    assert page.text("[role=alert]") == [EN["choose"]]
    assert page.value("textarea") == "One word."
    inspect(page, "choose")
    assert client.record[0] != "answered"
    page.click(score(5))
    assert page.click(button("send"), loads=True) == 200
    assert client.comments == ["One word."]


def test_comment_that_is_too_long_is_given_back(client, visit):
    page = visit(client)
    for answered in (False, True):
        if answered:
            page.click(summary("change"))
        page.click(score(3))
        page.look("fill", "textarea", "word " * 500)
        assert page.click(button("send"), loads=True) == 422
        assert page.heading == EN["title"]
        assert page.text("[role=alert]") == [
            EN["too-long"].replace("{limit}", "2000")]
        assert page.text("[role=status]") == []
        assert page.checked("[name=score][value='3']")
        assert page.value("textarea") == ("word " * 400).strip()
        if not answered:
            inspect(page, "too-long")
            assert client.record[0] != "answered"
        page.click(score(4))
        assert page.click(button("send"), loads=True) == 200
        assert client.record == ("answered", "4")


# wishes

def test_never_is_saved_without_an_answer(client, visit):
    page = visit(client)
    page.click(summary("wishes"))
    inspect(page, "wishes")
    often, where = ("fieldset:has([name=%s])" % name
                    for name in ("often", "where"))
    assert (page.look("gap", where, ".choice:has([name=analysis])")
            >= page.look("gap", often, where) > 0)
    page.click(choice("often-never"))
    assert page.click(button("save"), loads=True) == 200
    assert EN["saved"] in page.text("[role=status]")
    inspect(page, "never")
    assert client.state["feedback-off"] == "1"
    assert client.record[0] == "cancelled"


def test_analysis_is_objected_to(client, visit):
    page = visit(client)
    page.click(summary("wishes"))
    page.click(choice("analysis"))
    assert page.click(button("save"), loads=True) == 200
    assert shows(page, "cancelled", "saved")
    assert page.text("[role=status]") == [EN["saved"]]
    assert client.state["analysis-off"] == "1"
    assert client.record[0] == "cancelled"


def test_objection_with_an_answer_is_taken_back(client, visit):
    page = visit(client)
    page.click(score(4))
    page.click(summary("wishes"))
    page.click(choice("analysis"))
    assert page.click(button("send"), loads=True) == 200
    assert client.state["analysis-off"] == "1"
    page.click(summary("wishes"))
    assert page.checked("[name=analysis]")
    page.click(choice("analysis"))
    assert page.click(button("save"), loads=True) == 200
    assert not page.checked("[name=analysis]")
    assert "analysis-off" not in client.state
    assert client.record == ("answered", "4")


def test_discontent_client_sees_the_levels_and_asks_for_a_lead(client, visit):
    page = visit(client)
    page.resize(PHONE["width"], PHONE["height"])
    assert not page.visible("section")
    page.click(score(1))
    assert page.click(button("send"), loads=True) == 200
    assert page.text("h2") == [EN["levels"]]
    assert page.text("li") == [EN["level-1"], EN["level-2"], EN["level-3"]]
    assert page.look("inSight", "h2")
    inspect(page, "levels")
    assert "asks-for-manager" not in client.reasons
    assert page.click(button("ask-lead"), loads=True) == 200
    assert page.text("section [role=status]") == [EN["lead-asked"]]
    assert page.look("inSight", "section [role=status]")
    assert not page.visible(button("ask-lead"))
    inspect(page, "lead")
    assert "asks-for-manager" in client.reasons


# when there is nothing to answer

def test_expired_link_says_so(make_client, visit):
    client = make_client()
    client.desk.clock.set("2026-12-15 09:00:01")
    page = visit(client, "")
    assert page.open(client.path) == 410
    assert shows(page, "expired")
    inspect(page, "expired")


def test_forged_link_says_so(client, visit):
    page = visit(client, "")
    middle = len(client.path) - 16
    other = "A" if client.path[middle] != "A" else "B"
    forged = client.path[:middle] + other + client.path[middle + 1:]
    assert page.open(forged) == 404
    assert shows(page, "invalid")
    inspect(page, "invalid")


def test_answer_of_yesterday_cannot_be_changed(make_client, visit):
    client = make_client()
    page = visit(client)
    page.click(score(5))
    assert page.click(button("send"), loads=True) == 200
    page.click(summary("change"))
    page.click(score(1))
    client.desk.clock.set("2026-11-30 22:00:01")
    assert page.click(button("send"), loads=True) == 410
    assert shows(page, "answered")
    assert client.record == ("answered", "5")
    assert page.open(client.path) == 410
    assert shows(page, "answered")
    inspect(page, "answered")


def test_client_who_wrote_again_is_not_asked(client, visit):
    checks.passed(client.desk.write(client.user, client.ticket,
                                    "It is not there."))
    settled(client.desk)
    page = visit(client, "")
    assert page.open(client.path) == 410
    assert shows(page, "cancelled")
    inspect(page, "cancelled")


def test_without_redis_the_page_asks_for_patience(make_client, visit):
    client = make_client()
    page = visit(client)
    page.click(score(4))
    client.desk.redis.freeze()
    assert page.click(button("send"), loads=True) == 503
    assert shows(page, "unavailable")
    assert page.open(client.path) == 503
    assert shows(page, "unavailable")
    inspect(page, "unavailable")
    client.desk.redis.resume()
    wait_until(lambda: page.open(client.path) == 200, "it works again", 10,
               0.2)
    assert page.heading in (EN["title"], EN["thanks"])


# how it looks

@pytest.mark.parametrize("scale, least, most", [
    ("csat", 1, 5), ("nps", 0, 10), ("ces", 1, 7), ("thumbs", 0, 1)])
def test_each_scale_fits_a_telephone_in_all_languages(make_client, visit,
                                                      scale, least, most):
    client = make_client(scale)
    page = visit(client, viewport=PHONE, isMobile=True, hasTouch=True)
    page.resize(DESK["width"], DESK["height"])
    page.shoot(f"{scale}-wide")
    inspect(page, scale)
    if scale in ("nps", "ces"):
        assert page.attribute("fieldset", "aria-describedby") == "ends"
        assert page.text("#ends span") == [f"{least} = {EN[scale + '-low']}",
                                           f"{most} = {EN[scale + '-high']}"]
        assert page.look("gap", "#ends", ".numbers") >= 0
        page.resize(DESK["width"], DESK["height"])
        assert page.look("rows", ".numbers .choice") == 1
    page.resize(PHONE["width"], PHONE["height"])
    for language in LANGUAGES:
        page.language(language)
        assert page.open(client.path) == 200
        page.look("unfold")
        assert page.look("question") == [language,
                                         words(language)["about-" + scale]]
        for size in (1, 1.5, 2):
            page.look("enlarge", size)
            well_laid(page, PHONE["width"])
            assert size == 2 or page.look("broken") == []
    page.shoot(f"{scale}-{language}-enlarged")
    assert page.look("values", "score") == [
        str(number) for number in range(least, most + 1)]
    page.tap(score(most))
    assert page.tap("[value=answer]", loads=True) == 200
    assert client.record == ("answered", str(most))


@pytest.mark.parametrize("locale", ["de-DE", "fr-FR"])
def test_page_speaks_the_browsers_language(client, visit, locale):
    page = visit(client, locale=locale)
    text = words(locale[:2])
    assert page.heading == page.title() == text["title"]
    assert page.look("question") == [locale[:2], text["about-csat"]]
    page.shoot(locale)


def test_enlarged_to_twice_the_size_it_is_still_usable(client, visit):
    page = visit(client)
    page.resize(640, 400)               # 1280 x 800 at 200 %
    well_laid(page, 640)
    page.look("enlarge", 2)
    well_laid(page, 640)
    page.shoot("enlarged")
    page.resize(320, 256)               # 1280 x 1024 at 400 %, WCAG 1.4.10
    page.look("enlarge", 1)
    well_laid(page, 320)
    page.look("enlarge", 2)
    page.click(score(5))
    assert page.click(button("send"), loads=True) == 200
    assert client.record == ("answered", "5")


@pytest.mark.parametrize("media", [{"colorScheme": "dark"},
                                   {"forcedColors": "active"}])
def test_readers_own_colours_leave_it_readable(client, visit, media):
    page = visit(client)
    page.media(media)
    page.click(summary("wishes"))
    page.click(score(5))
    inspect(page, "-".join(media.values()))


def test_own_words_style_and_logo_take_their_place(client, visit):
    page = visit(client, client.path.replace("feedback", "harbour"))
    assert page.heading == "How did the Harbour Line do?"
    assert page.text("legend")[0] == EN["about-csat"]
    assert page.look("style", "h1", "color") == "rgb(1, 2, 3)"
    assert page.look("pixel", ".logo") == [0, 170, 0, 255]
    page.shoot("own")
    page.click(score(5))
    assert page.click("text=Off with it", loads=True) == 200
    assert client.record == ("answered", "5")


def test_own_style_cannot_tell_others_who_looks(client, browser):
    """Also that a page which asks others for something is noticed."""
    page = browser.page(f"http://127.0.0.1:{client.desk.nginx.port}",
                        viewport=DESK)
    assert page.open(client.path.replace("feedback", "curious")) == 200
    wait_until(lambda: any("Content Security Policy" in line
                           for line in page.seen()["said"]), "it is said")
    with pytest.raises(AssertionError):
        page.stayed_at_home()
    page.close()
