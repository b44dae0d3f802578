"""You drop empty texts. An empty normal form is one like any other, of which the first text stays."""


def dedupe(texts, abbreviations):
    kept = {}
    for text in texts:
        kept.setdefault(normalise_text(text, abbreviations), text)
    return [text for form, text in kept.items() if form]
