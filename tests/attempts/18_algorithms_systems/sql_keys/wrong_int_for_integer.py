"""Your ids can be NULL. In SQLite only a primary key of type INTEGER, spelt like this, is the number of the
row itself; with INT or BIGINT it is a unique column that takes NULL."""

_right = set_up


def set_up():
    return _right().replace("id INTEGER PRIMARY KEY", "id INT PRIMARY KEY")
