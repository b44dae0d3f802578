"""You choose the degree whose errors differ least. A small gap is no success if both errors are high: choose
by the error on fresh targets alone."""


def best_degree(lab):
    return min(sorted(lab), key=lambda degree: lab[degree]["error"] - lab[degree]["train"])
