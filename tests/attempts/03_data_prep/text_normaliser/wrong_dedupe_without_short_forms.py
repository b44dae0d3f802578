"""You compare without writing out the abbreviations."""


def dedupe(texts, abbreviations):
    kept = {}
    for text in texts:
        kept.setdefault(normalise_text(text, {}), text)
    return list(kept.values())
