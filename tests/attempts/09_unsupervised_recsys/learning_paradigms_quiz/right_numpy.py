"""The numbers by numpy."""

import numpy as np

_words = answers


def answers():
    likes, film = np.array([[1, 0, 1], [1, 1, 0]]).sum(axis=0), np.array([0, 1, 1])
    shape = np.array([10**6, 10**5], dtype=np.int64)
    given = _words()
    given["content_score"] = likes @ film / np.linalg.norm(likes) / np.linalg.norm(film)
    given["ratings"] = shape.prod() * 1e-3
    given["factor_numbers"] = shape.sum() * 50
    given["users_at_once"] = np.bool_(True)
    return given
