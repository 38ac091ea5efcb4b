#!/bin/sh
# Ten questions to the register, with curl, and jq for a look into the answers.
set -eu
api=${CONCORDANCE_API:-http://127.0.0.1:8787}

get() { curl -sS --fail-with-body --compressed "$api$1"; }
post() { curl -sS --fail-with-body --json "$2" "$api$1"; }

# Items of a list, page after page, one a line.
items() {
  next=
  while :; do
    page=$(get "$1${next:+&cursor=$next}")
    printf '%s\n' "$page" | jq -c '.items[]'
    next=$(printf '%s\n' "$page" | jq -r '.next // empty')
    [ -n "$next" ] || break
  done
}

# 1. Who sponsored resolution 78/265?
get /v1/instruments/un-ga-78-265 |
  jq -c '{question: 1, answer: [.acts[] | select(.act == "sponsored").party] | sort}'

# 2. What did France itself do in 2024?
get '/v1/parties/fr?directness=direct&from=2024&to=2024' |
  jq -c '{question: 2, answer: [.ledger[] | "\(.act) \(.instrument)"]}'

# 3. Which clauses on personal data pledge or bind?
items '/v1/statements?topic=data-protection&strength=3&limit=20' |
  jq -cs '{question: 3, answer: map(.id)}'

# 4. What changed since a day? Instruments and statements, counted by kind of change.
items '/v1/changes?since=2026-11-25&limit=200' |
  jq -cs '{question: 4, answer: (reduce .[].kind as $kind ({added: 0, changed: 0, withdrawn: 0}; .[$kind] += 1))}'

# 5. How is a clause cited?
get /v1/statements/bletchley-2023.s07 |
  jq -c '.included.instruments[.instrument] as $one
    | {question: 5, answer: "\($one.title.en) (\($one.adopted)), \(.locator). Concordance, \(.links.self)"}'

# 6. Is a quotation real?
post /v1/quotes/verify '{"text": "«Генеральная Ассамблея»", "instrument": "un-ga-78-265"}' |
  jq -c '{question: 6, answer: ([.found] + [.matches[] | "\(.text.language) \(.address)"])}'

# 7. Who declined the Paris statement?
get /v1/instruments/paris-statement-2025 |
  jq -c '{question: 7, answer: [.parties[] | select(.role == "declined").party] | sort}'

# 8. What do two texts both say? How many groups, and who is stronger in how many.
get '/v1/compare?ids=bletchley-2023,un-ga-78-265' |
  jq -c '[.groups[].stronger] as $stronger | {question: 8, answer: [
    ($stronger | length),
    ([$stronger[] | select(index("bletchley-2023"))] | length),
    ([$stronger[] | select(index("un-ga-78-265"))] | length)]}'

# 9. What does a text say?
post /v1/extract '{"text": "States should test their systems. We commit to share what we find."}' |
  jq -c '{question: 9, answer: [.statements[] | "\(.force) \(.range[0])-\(.range[1])"]}'

# 10. Which instruments speak of military use? The rows of a table.
get '/v1/matrix.csv?rows=instrument&topic=military-use&speaking=true' |
  tail -n +2 | cut -d, -f1 | jq -cRs '{question: 10, answer: (split("\n") | map(select(. != "")) | sort)}'
