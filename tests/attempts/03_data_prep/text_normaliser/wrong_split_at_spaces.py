"""You split at spaces and look up the pieces. A word before a comma, or in brackets, is a whole word
too."""


def normalise_text(text, abbreviations):
    folded = unicodedata.normalize("NFKC", text).casefold()
    tidy = " ".join(folded.split())
    if not abbreviations:
        return tidy
    return " ".join(abbreviations.get(word, word) for word in tidy.split(" "))
