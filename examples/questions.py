"""Ten questions to the register, with Python's standard library alone."""

import csv
import io
import json
import os
from urllib.parse import urlencode
from urllib.request import Request, urlopen

API = os.environ.get("CONCORDANCE_API", "http://127.0.0.1:8787")


def ask(path, body=None, **parameters):
    """Text of an answer; a problem of the API is raised as HTTPError, whose body tells what is wrong."""
    address = API + path + ("?" + urlencode(parameters) if parameters else "")
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(address, data, {"Content-Type": "application/json"}), timeout=30) as answer:
        return answer.read().decode()


def get(path, **parameters):
    return json.loads(ask(path, **parameters))


def items(path, **parameters):
    """Items of a list, page after page."""
    while True:
        page = get(path, **parameters)
        yield from page["items"]
        if page["next"] is None:
            return
        parameters["cursor"] = page["next"]


def sponsors():
    """1. Who sponsored resolution 78/265?"""
    acts = get("/v1/instruments/un-ga-78-265")["acts"]
    return sorted(act["party"] for act in acts if act["act"] == "sponsored")


def acts_of_france():
    """2. What did France itself do in 2024?"""
    ledger = get("/v1/parties/fr", **{"directness": "direct", "from": "2024", "to": "2024"})["ledger"]
    return [f'{act["act"]} {act["instrument"]}' for act in ledger]


def pledges_on_personal_data():
    """3. Which clauses on personal data pledge or bind?"""
    return [one["id"] for one in items("/v1/statements", topic="data-protection", strength=3, limit=20)]


def changes():
    """4. What changed since a day? Instruments and statements, counted by kind of change."""
    counts = {"added": 0, "changed": 0, "withdrawn": 0}
    for change in items("/v1/changes", since="2026-11-25", limit=200):
        counts[change["kind"]] += 1
    return counts


def citation():
    """5. How is a clause cited?"""
    clause = get("/v1/statements/bletchley-2023.s07")
    instrument = clause["included"]["instruments"][clause["instrument"]]
    place = f'{instrument["title"]["en"]} ({instrument["adopted"]}), {clause["locator"]}'
    return f'{place}. Concordance, {clause["links"]["self"]}'


def quotation():
    """6. Is a quotation real?"""
    body = {"text": "«Генеральная Ассамблея»", "instrument": "un-ga-78-265"}
    answer = json.loads(ask("/v1/quotes/verify", body))
    return [answer["found"]] + [f'{one["text"]["language"]} {one["address"]}' for one in answer["matches"]]


def declined():
    """7. Who declined the Paris statement?"""
    parties = get("/v1/instruments/paris-statement-2025")["parties"]
    return sorted(one["party"] for one in parties if one["role"] == "declined")


def shared():
    """8. What do two texts both say? How many groups, and who is stronger in how many."""
    ids = ["bletchley-2023", "un-ga-78-265"]
    groups = get("/v1/compare", ids=",".join(ids))["groups"]
    return [len(groups)] + [sum(one in group["stronger"] for group in groups) for one in ids]


def drafts():
    """9. What does a text say?"""
    text = "States should test their systems. We commit to share what we find."
    statements = json.loads(ask("/v1/extract", {"text": text}))["statements"]
    return [f'{one["force"]} {one["range"][0]}-{one["range"][1]}' for one in statements]


def table():
    """10. Which instruments speak of military use? The rows of a table."""
    text = ask("/v1/matrix.csv", rows="instrument", topic="military-use", speaking="true")
    return sorted(row["row"] for row in csv.DictReader(io.StringIO(text)))


QUESTIONS = [
    sponsors,
    acts_of_france,
    pledges_on_personal_data,
    changes,
    citation,
    quotation,
    declined,
    shared,
    drafts,
    table,
]

if __name__ == "__main__":
    for number, question in enumerate(QUESTIONS, 1):
        print(json.dumps({"question": number, "answer": question()}, ensure_ascii=False))
