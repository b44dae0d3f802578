"""You leave a missing column empty and drop an additional one. The reader cannot tell an empty text from
none, and data are lost without a word: raise a ValueError."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    lines = [names] + [[row.get(name, "") for name in names] for row in rows]
    return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)
