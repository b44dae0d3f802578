"""You keep the last text of each normal form. The first is to stay."""


def dedupe(texts, abbreviations):
    return list({normalise_text(text, abbreviations): text for text in texts}.values())
