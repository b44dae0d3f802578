"""Like wrong_running_statistics_learned: added to the right numbers."""

_right = trace


def trace(layers, shape):
    report = _right(layers, shape)
    for layer, line in zip(layers, report):
        line["params"] *= 2 if layer["kind"] == "norm" else 1
    return report
