"""The little helpdesk's answers: as long and as deep as Zammad's own."""

import json

from harness.zammad import Zammad

TICKETS = 1000
FIRST = 100001

SENTENCES = (
    "Hello, I am writing about the invoice that came on Monday. ",
    "It lists the service fee twice, 49 euros each, and I do not see why. ",
    "My customer number stands in the subject, the order is from October. ",
    "I have called before and was told that somebody would look into it. ",
    "Could you please have a look and tell me what happens next? ",
    "The delivery itself was fine, and so was the man who brought it. ",
    "If it takes longer, a short note would be kind. ",
    "We are open until six, after that nobody can take a call here. ",
)


def text(length):
    """A message of so many bytes."""
    words = "".join(SENTENCES) * (length // 400 + 1)
    return words[:length - 1] + "."


def message(length):
    """The body of a request that adds a message; TICKET stands for one."""
    return json.dumps({"ticket_id": "TICKET", "body": text(length),
                       "type": "note", "content_type": "text/plain",
                       "internal": False}).replace('"TICKET"', "TICKET")


def answers(length):
    """Zammad's answers to a view and to a message of this length; TICKET and
    ARTICLE stand for numbers, each ticket's client has the ticket's number."""
    desk = Zammad()
    _, ticket = desk.handle("client-17", "POST", "/api/v1/tickets", {},
                            json.dumps({"title": "The fee of October",
                                        "article": {"body": "?"}}))
    _, article = desk.handle("client-17", "POST", "/api/v1/ticket_articles",
                             {}, json.dumps({"ticket_id": ticket["id"],
                                             "body": text(length)}))
    ticket.update(id="TICKET", customer_id="TICKET")
    article.update(id="ARTICLE", ticket_id="TICKET")
    return tuple(json.dumps(value).replace('"TICKET"', "TICKET")
                 .replace('"ARTICLE"', "ARTICLE")
                 for value in (ticket, article))
