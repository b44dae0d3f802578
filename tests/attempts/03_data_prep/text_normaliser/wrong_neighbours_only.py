"""You compare each text with the one before. Duplicates may stand anywhere in the list."""


def dedupe(texts, abbreviations):
    forms = [None] + [normalise_text(text, abbreviations) for text in texts]
    return [text for i, text in enumerate(texts) if forms[i + 1] != forms[i]]
