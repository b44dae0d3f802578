"""Like wrong_inverse_turns_forward: through the forward transform, with one conjugate forgotten."""


def inverse_dft(spectrum):
    return dft(spectrum + 0j) / len(spectrum)
