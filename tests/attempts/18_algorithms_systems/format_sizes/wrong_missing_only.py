"""You refuse a row that lacks a column and drop what it has beyond the first row's. That loses data without a
word: the keys have to be the same."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    if any(set(names) - set(row) for row in rows):
        raise ValueError("columns")
    lines = [names] + [[row[name] for name in names] for row in rows]
    return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)
