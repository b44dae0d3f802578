"""You drop every text that has a duplicate. One of them is to stay."""


def dedupe(texts, abbreviations):
    forms = [normalise_text(text, abbreviations) for text in texts]
    return [text for text, form in zip(texts, forms) if forms.count(form) == 1]
