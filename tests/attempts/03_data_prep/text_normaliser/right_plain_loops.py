"""Character by character, without regular expressions."""


def letter(c):
    return c == "_" or c.isalnum()


def normalise_text(text, abbreviations):
    text = unicodedata.normalize("NFKC", text).casefold()
    tidy = ""
    for c in text:
        if not c.isspace():
            tidy += c
        elif tidy and tidy[-1] != " ":
            tidy += " "
    tidy = tidy.rstrip(" ")
    out = []
    i = 0
    while i < len(tidy):
        best = ""
        if i == 0 or not letter(tidy[i - 1]):
            for short in abbreviations:
                end = i + len(short)
                if (
                    len(short) > len(best)
                    and tidy[i:end] == short
                    and (end == len(tidy) or not letter(tidy[end]))
                ):
                    best = short
        if best:
            out.append(abbreviations[best])
            i += len(best)
        else:
            out.append(tidy[i])
            i += 1
    return "".join(out)


def dedupe(texts, abbreviations):
    seen, kept = set(), []
    for text in texts:
        form = normalise_text(text, abbreviations)
        if form not in seen:
            seen.add(form)
            kept.append(text)
    return kept
