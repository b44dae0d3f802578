"""Like wrong_c_on_the_penalty: the regularised risk with C in the place of lambda."""


def svm_objective(w, b, X, y, C):
    if C <= 0:
        raise ValueError("C")
    hinge = np.clip(1 - _functional(w, b, X, y), 0, None)
    return hinge.sum() + C / 2 * np.linalg.norm(w) ** 2
