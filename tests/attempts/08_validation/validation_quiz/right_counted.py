"""The trainings counted one by one, the probability by logarithms."""

import math

_words = answers


def answers():
    trained = nested = 0
    for _ in range(12):
        for _ in range(10):
            trained += 1
    for _ in range(5):
        for _ in range(12):
            for _ in range(4):
                nested += 1
        nested += 1
    rate = (math.log(1) - math.log(0.1)) / (math.log(1) - math.log(0.0001))
    return _words() | {"models_trained": trained + 1, "nested_models": nested, "log_rate": rate}
