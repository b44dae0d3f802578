"""Regular expressions for what has to be escaped or quoted."""

import re


def _escape(match):
    c = match[0]
    short = dict(zip('"\\\b\f\n\r\t', '"\\bfnrt'))
    return "\\" + short[c] if c in short else "\\u%04x" % ord(c)


def to_json(value):
    match value:
        case None:
            return "null"
        case bool():
            return ["false", "true"][value]
        case float() if math.isfinite(value):
            return repr(value)
        case float():
            raise ValueError(value)
        case int():
            return str(value)
        case str():
            return '"%s"' % re.sub('["\\\\\x00-\x1f]', _escape, value)
        case list():
            return "[%s]" % ",".join([to_json(item) for item in value])
        case dict() if {type(key) for key in value} <= {str}:
            return "{%s}" % ",".join([to_json(k) + ":" + to_json(v) for k, v in value.items()])
    raise TypeError(value)


def to_csv(rows):
    text = []
    for row in rows:
        if set(row) ^ set(rows[0]):
            raise ValueError("not a table")
    for line in ([list(rows[0])] if rows else []) + [[row[name] for name in rows[0]] for row in rows]:
        fields = [
            re.sub(r'(?s)^(.*[,"\r\n].*)$', lambda m: '"' + m[1].replace('"', '""') + '"', f) for f in line
        ]
        text += [",".join(fields), "\r\n"]
    return "".join(text)
