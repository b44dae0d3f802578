"""You return the texts in another order, as a set or sorting does. Keep that of the list."""


def dedupe(texts, abbreviations):
    kept = {}
    for text in texts:
        kept.setdefault(normalise_text(text, abbreviations), text)
    return sorted(kept.values())
