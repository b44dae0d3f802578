"""You compare the texts as they are spelt. Compare their normal forms."""


def dedupe(texts, abbreviations):
    return list(dict.fromkeys(texts))
