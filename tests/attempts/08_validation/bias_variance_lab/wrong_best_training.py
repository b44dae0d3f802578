"""You choose by the training error. It never rises with the degree, so it always votes for the most
complex model: choose by the error on fresh targets."""


def best_degree(lab):
    return min(sorted(lab), key=lambda degree: lab[degree]["train"])
