# Ten questions to the register, with base R and jsonlite.
library(jsonlite)

api <- Sys.getenv("CONCORDANCE_API", "http://127.0.0.1:8787")

query <- function(parameters) {
  if (length(parameters) == 0) return("")
  values <- vapply(parameters, function(value) URLencode(as.character(value), reserved = TRUE), "")
  paste0("?", paste0(names(parameters), "=", values, collapse = "&"))
}

get <- function(path, ...) fromJSON(paste0(api, path, query(list(...))), simplifyVector = FALSE)

# Base R posts no body, so curl does; the body comes from a file, whatever its letters.
post <- function(path, body) {
  file <- tempfile()
  on.exit(unlink(file))
  writeLines(toJSON(body, auto_unbox = TRUE), file, useBytes = TRUE)
  arguments <- c("-sS", "--fail", "-H", shQuote("Content-Type: application/json"), "--data-binary", shQuote(paste0("@", file)), shQuote(paste0(api, path)))
  fromJSON(paste(system2("curl", arguments, stdout = TRUE), collapse = ""), simplifyVector = FALSE)
}

# Items of a list, page after page.
items <- function(path, ...) {
  parameters <- list(...)
  all <- list()
  repeat {
    page <- do.call(get, c(list(path), parameters))
    all <- c(all, page$items)
    if (is.null(page$`next`)) return(all)
    parameters$cursor <- page$`next`
  }
}

field <- function(list, name) vapply(list, function(one) as.character(one[[name]]), "")
keep <- function(list, name, value) Filter(function(one) identical(one[[name]], value), list)

questions <- list(
  # 1. Who sponsored resolution 78/265?
  function() sort(field(keep(get("/v1/instruments/un-ga-78-265")$acts, "act", "sponsored"), "party"), method = "radix"),
  # 2. What did France itself do in 2024?
  function() {
    ledger <- get("/v1/parties/fr", directness = "direct", from = "2024", to = "2024")$ledger
    paste(field(ledger, "act"), field(ledger, "instrument"))
  },
  # 3. Which clauses on personal data pledge or bind?
  function() field(items("/v1/statements", topic = "data-protection", strength = 3, limit = 20), "id"),
  # 4. What changed since a day? Instruments and statements, counted by kind of change.
  function() {
    kinds <- field(items("/v1/changes", since = "2026-11-25", limit = 200), "kind")
    lapply(c(added = "added", changed = "changed", withdrawn = "withdrawn"), function(kind) unbox(sum(kinds == kind)))
  },
  # 5. How is a clause cited?
  function() {
    clause <- get("/v1/statements/bletchley-2023.s07")
    instrument <- clause$included$instruments[[clause$instrument]]
    unbox(sprintf("%s (%s), %s. Concordance, %s", instrument$title$en, instrument$adopted, clause$locator, clause$links$self))
  },
  # 6. Is a quotation real?
  function() {
    answer <- post("/v1/quotes/verify", list(text = "\u00ab\u0413\u0435\u043d\u0435\u0440\u0430\u043b\u044c\u043d\u0430\u044f \u0410\u0441\u0441\u0430\u043c\u0431\u043b\u0435\u044f\u00bb", instrument = "un-ga-78-265"))
    places <- lapply(answer$matches, function(one) unbox(paste(one$text$language, one$address)))
    c(list(unbox(answer$found)), places)
  },
  # 7. Who declined the Paris statement?
  function() sort(field(keep(get("/v1/instruments/paris-statement-2025")$parties, "role", "declined"), "party"), method = "radix"),
  # 8. What do two texts both say? How many groups, and who is stronger in how many.
  function() {
    ids <- c("bletchley-2023", "un-ga-78-265")
    groups <- get("/v1/compare", ids = paste(ids, collapse = ","))$groups
    c(length(groups), vapply(ids, function(id) sum(vapply(groups, function(group) id %in% group$stronger, TRUE)), 1L, USE.NAMES = FALSE))
  },
  # 9. What does a text say?
  function() {
    text <- "States should test their systems. We commit to share what we find."
    statements <- post("/v1/extract", list(text = text))$statements
    vapply(statements, function(one) sprintf("%s %d-%d", one$force, one$range[[1]], one$range[[2]]), "")
  },
  # 10. Which instruments speak of military use? The rows of a table.
  function() {
    address <- paste0(api, "/v1/matrix.csv", query(list(rows = "instrument", topic = "military-use", speaking = "true")))
    sort(read.csv(address)$row, method = "radix")
  }
)

for (number in seq_along(questions))
  cat(toJSON(list(question = unbox(number), answer = questions[[number]]()), digits = NA), "\n", sep = "")
