"""The rules of a small Zammad, in memory: users, tickets, articles.

It speaks the JSON of Zammad's REST API and knows no HTTP.  A user is named by
role and number: "client-17" is the customer 17, "agent-5" and "lead-9" are
agents.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timezone

STATES = {1: "new", 2: "open", 3: "pending reminder", 4: "closed",
          5: "merged", 6: "removed", 7: "pending close"}
PRIORITIES = {1: "1 low", 2: "2 normal", 3: "3 high"}
SENDERS = {1: "Agent", 2: "Customer", 3: "System"}
TYPES = {1: "email", 2: "sms", 3: "chat", 4: "fax", 5: "phone", 10: "note",
         11: "web"}

CUSTOMER_TYPES = ("note", "web")
CUSTOMER_MAY_CHANGE = ("title", "state", "state_id", "article")
OPEN, CLOSED, NOBODY = 2, 4, 1
FIRST_TICKET, FIRST_ARTICLE = 4711, 9001


class Refusal(Exception):
    """What the helpdesk says no to, with its status."""

    def __init__(self, status, text):
        super().__init__(text)
        self.status = status
        self.answer = {"error": text, "error_human": text}


@dataclass(frozen=True)
class User:
    id: int
    login: str
    agent: bool

    @classmethod
    def of(cls, name):
        """The user of a name such as client-17; anything else is nobody."""
        role, _, number = (name or "").partition("-")
        if role not in ("client", "agent", "lead") or not number.isdigit():
            raise Refusal(403, "Authentication required")
        return cls(int(number), name, role != "client")


def _key_of(table, value):
    """The number of a word, or the number itself when it is one."""
    for key, word in table.items():
        if value == word or str(value) == str(key):
            return key
    raise Refusal(422, f"No lookup value found for '{value}'")


class Zammad:
    """Tickets and articles, and what each user may do with them."""

    def __init__(self, now=None):
        """now: a function that gives the time; the machine's own if None."""
        self._now = now or (lambda: datetime.now(timezone.utc))
        self.tickets = {}
        self.articles = {}
        self.logins = {NOBODY: "-"}

    # the REST API

    def handle(self, login, method, path, query, body):
        """Does what a request asks for and returns status and answer; raises
        Refusal."""
        user = User.of(login)
        self.logins[user.id] = user.login
        parts = path.removeprefix("/api/v1/").strip("/").split("/")
        match (method, *parts):
            case "POST", "tickets":
                return 201, self._create(user, self._json(body))
            case "PUT", "tickets", number:
                ticket = self._find(user, number)
                self._update(user, ticket, self._json(body))
                return 200, self._shown(user, ticket, query)
            case "GET", "tickets", number:
                return 200, self._shown(user, self._find(user, number), query)
            case "POST", "ticket_articles":
                return 201, self._reply(user, self._json(body))
            case "GET", "ticket_articles", "by_ticket", number:
                ticket = self._find(user, number)
                return 200, [self._article_named(article) for article
                             in self._visible(user, ticket)]
            case "POST", "tickets", number, "rating":
                return 201, self._rate(user, number, self._json(body))
            case "PUT", "users", number, "merge":
                return 200, self._merge(user, number, self._json(body))
            case "DELETE", "users", number:
                return 200, self._delete(user)
            case "POST", "data_privacy_tasks":
                return 201, self._privacy(user, self._json(body))
        raise Refusal(404, "No route matches")

    @staticmethod
    def _json(body):
        try:
            value = json.loads(body or b"{}")
        except (ValueError, RecursionError):
            raise Refusal(400, "Error occurred while parsing request "
                               "parameters") from None
        if not isinstance(value, dict):
            raise Refusal(422, "Parameters are no object")
        return value

    # tickets

    def _create(self, user, asked):
        if not asked.get("title"):
            raise Refusal(422, "Missing required value for field 'title'!")
        now = self._time()
        number = FIRST_TICKET + len(self.tickets)
        ticket = {
            "id": number, "group_id": 1, "priority_id": 2, "state_id": 1,
            "organization_id": None, "number": str(70000 + number),
            "title": str(asked["title"]), "owner_id": NOBODY,
            "customer_id": self._customer(user, asked), "note": None,
            "first_response_at": None, "first_response_escalation_at": None,
            "first_response_in_min": None, "first_response_diff_in_min": None,
            "close_at": None, "close_escalation_at": None,
            "close_in_min": None, "close_diff_in_min": None,
            "update_escalation_at": None, "update_in_min": None,
            "update_diff_in_min": None, "last_close_at": None,
            "last_contact_at": None, "last_contact_agent_at": None,
            "last_contact_customer_at": None, "last_owner_update_at": None,
            "create_article_type_id": 10, "create_article_sender_id": 2,
            "article_count": 0, "escalation_at": None, "pending_time": None,
            "type": None, "time_unit": None, "preferences": {},
            "created_by_id": user.id, "updated_by_id": user.id,
            "created_at": now, "updated_at": now, "article_ids": [],
            "ticket_time_accounting_ids": []}
        self.tickets[number] = ticket
        self._change(user, ticket, asked)
        if asked.get("article"):
            article = self._add_article(user, ticket, asked["article"])
            ticket["create_article_type_id"] = article["type_id"]
            ticket["create_article_sender_id"] = article["sender_id"]
        return dict(ticket)

    @staticmethod
    def _customer(user, asked):
        """An agent may name the customer; a customer is himself."""
        if not user.agent:
            return user.id
        value = asked.get("customer_id", asked.get("customer", user.id))
        digits = "".join(filter(str.isdigit, str(value)))
        if not digits:
            raise Refusal(422, "No lookup value found for 'customer'")
        return int(digits)

    def _find(self, user, number):
        digits = str(number)
        ticket = self.tickets.get(int(digits) if digits.isdigit() else None)
        if ticket is None:
            raise Refusal(404, f"Couldn't find Ticket with 'id'={number}")
        if not user.agent and ticket["customer_id"] != user.id:
            raise Refusal(403, "Not authorized")
        return ticket

    def _update(self, user, ticket, asked):
        if not user.agent:
            asked = {name: value for name, value in asked.items()
                     if name in CUSTOMER_MAY_CHANGE}
        elif "customer_id" in asked or "customer" in asked:
            ticket["customer_id"] = self._customer(user, asked)
        self._change(user, ticket, asked)
        if asked.get("article"):
            self._add_article(user, ticket, asked["article"],
                              "state" in asked or "state_id" in asked)

    def _change(self, user, ticket, asked):
        """The attributes that stand in a request; owner only from agents."""
        now = self._time()
        ticket["updated_at"], ticket["updated_by_id"] = now, user.id
        ticket["title"] = str(asked.get("title", ticket["title"]))
        for name, table in (("state", STATES), ("priority", PRIORITIES)):
            for key in (name, name + "_id"):
                if asked.get(key) is not None:
                    ticket[name + "_id"] = _key_of(table, asked[key])
        if ticket["state_id"] == CLOSED and not ticket["close_at"]:
            ticket["close_at"] = ticket["last_close_at"] = now
        owner = asked.get("owner_id", asked.get("owner"))
        if user.agent and owner is not None:
            digits = "".join(filter(str.isdigit, str(owner)))
            ticket["owner_id"] = int(digits or NOBODY)
            ticket["last_owner_update_at"] = now
        if user.agent and asked.get("pending_time"):
            ticket["pending_time"] = asked["pending_time"]

    def _rate(self, user, number, asked):
        """What a client thinks of it: an addition, Zammad does not ask."""
        ticket = self._find(user, number)
        if not isinstance(asked.get("stars"), int):
            raise Refusal(422, "Missing required value for 'stars'")
        return {"ticket_id": ticket["id"], "stars": asked["stars"]}

    # users

    def _merge(self, user, number, asked):
        """Another user turns out to be one: an addition, Zammad cannot."""
        if not user.agent:
            raise Refusal(403, "Not authorized")
        if not str(asked.get("into", "")).isdigit():
            raise Refusal(422, "Missing required value for 'into'")
        into = int(asked["into"])
        for ticket in self.tickets.values():
            if ticket["customer_id"] == int(number):
                ticket["customer_id"] = into
        return self._person(into)

    def _delete(self, user):
        if not user.agent:
            raise Refusal(403, "Not authorized")
        return {}

    def _privacy(self, user, asked):
        if not user.agent:
            raise Refusal(403, "Not authorized")
        return {"id": 1, "state": "in process",
                "deletable_type": asked.get("deletable_type"),
                "deletable_id": asked.get("deletable_id")}

    # articles

    def _reply(self, user, asked):
        if "ticket_id" not in asked:
            raise Refusal(422, "Missing required value for 'ticket_id'")
        ticket = self._find(user, asked["ticket_id"])
        return self._article_named(self._add_article(user, ticket, asked))

    def _add_article(self, user, ticket, asked, state_given=False):
        if not isinstance(asked, dict):
            raise Refusal(422, "The article is no object")
        kind = asked.get("type") or TYPES.get(asked.get("type_id"), "note")
        sender = asked.get("sender", "Agent")
        internal = bool(asked.get("internal", False))
        if not user.agent:
            sender, internal = "Customer", False
            kind = kind if kind in CUSTOMER_TYPES else "note"
        now = self._time()
        number = FIRST_ARTICLE + len(self.articles)
        article = {
            "id": number, "ticket_id": ticket["id"],
            "type_id": _key_of(TYPES, kind),
            "sender_id": _key_of(SENDERS, sender), "from": user.login,
            "to": None, "cc": None,
            "subject": str(asked.get("subject") or ""), "reply_to": None,
            "message_id": None, "message_id_md5": None, "in_reply_to": None,
            "content_type": str(asked.get("content_type") or "text/plain"),
            "references": None, "body": str(asked.get("body") or ""),
            "internal": internal, "preferences": {},
            "updated_by_id": user.id, "created_by_id": user.id,
            "origin_by_id": asked.get("origin_by_id") if user.agent else None,
            "created_at": now, "updated_at": now, "attachments": []}
        self.articles[number] = article
        self._touch(user, ticket, article, state_given)
        return article

    @staticmethod
    def _touch(user, ticket, article, state_given):
        """What an article changes in its ticket: a customer reopens it."""
        now = article["created_at"]
        ticket["article_ids"].append(article["id"])
        ticket["article_count"] += 1
        ticket["last_contact_at"] = now
        side = "agent" if user.agent else "customer"
        ticket[f"last_contact_{side}_at"] = now
        waits = ticket["state_id"] in (3, CLOSED)
        if not user.agent and waits and not state_given:
            ticket["state_id"] = OPEN

    def _visible(self, user, ticket):
        articles = [self.articles[number] for number in ticket["article_ids"]]
        return [article for article in articles
                if user.agent or not article["internal"]]

    # answers

    def _article_named(self, article):
        return article | {
            "type": TYPES[article["type_id"]],
            "sender": SENDERS[article["sender_id"]],
            "created_by": self.logins.get(article["created_by_id"], "-"),
            "updated_by": self.logins.get(article["updated_by_id"], "-")}

    def _shown(self, user, ticket, query):
        """A ticket as ?all, ?full, ?expand or nothing of it wants it."""
        if query.get("all") == "true":
            visible = self._visible(user, ticket)
            return {"ticket_id": ticket["id"],
                    "ticket_article_ids": [item["id"] for item in visible],
                    "assets": self._assets(user, ticket), "links": [],
                    "tags": [], "mentions": [],
                    "form_meta": {"filter": {}, "dependencies": {}}}
        if query.get("full") == "true":
            return {"id": ticket["id"], "assets": self._assets(user, ticket)}
        if query.get("expand") == "true":
            return ticket | {
                "group": "Support", "organization": None,
                "state": STATES[ticket["state_id"]],
                "priority": PRIORITIES[ticket["priority_id"]],
                "owner": self.logins.get(ticket["owner_id"], "-"),
                "customer": self.logins.get(ticket["customer_id"], "-")}
        return dict(ticket)

    def _assets(self, user, ticket):
        people = {ticket["customer_id"], ticket["owner_id"], user.id}
        return {
            "Ticket": {str(ticket["id"]): dict(ticket)},
            "TicketArticle": {str(article["id"]): self._article_named(article)
                              for article in self._visible(user, ticket)},
            "User": {str(number): self._person(number)
                     for number in sorted(people)}}

    def _person(self, number):
        login = self.logins.get(number, f"client-{number}")
        return {"id": number, "login": login, "active": True,
                "email": f"{login}@example.test", "organization_id": None}

    def _time(self):
        now = self._now().astimezone(timezone.utc).replace(tzinfo=None)
        return now.isoformat(timespec="milliseconds") + "Z"
