"""You return normal forms. They are for comparing; what is kept stays as it was spelt."""


def dedupe(texts, abbreviations):
    return list(dict.fromkeys(normalise_text(text, abbreviations) for text in texts))
