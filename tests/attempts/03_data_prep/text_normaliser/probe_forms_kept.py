"""Like wrong_normal_forms_returned: with a set of what was seen."""


def dedupe(texts, abbreviations):
    seen, kept = set(), []
    for text in texts:
        form = normalise_text(text, abbreviations)
        if form not in seen:
            kept.append(form)
        seen.add(form)
    return kept
