"""Hidden suite of scalar_autograd."""

import cmath

import numpy as np
import pytest

from grader import checks

EXACT = {"rtol": 1e-9, "atol": 1e-12}  # promised in the stub


# Each recipe below is computed twice: by the attempt's Values, and by complex numbers.
def exp(v):
    return cmath.exp(v) if isinstance(v, complex) else v.exp()


def log(v):
    return cmath.log(v) if isinstance(v, complex) else v.log()


def relu(v):
    if isinstance(v, complex):
        return v if v.real > 0 else 0j
    return v.relu()


def expected_value(recipe, *numbers):
    return recipe(*map(complex, numbers)).real


def expected_gradients(recipe, *numbers):
    """Differentiate by a step along the imaginary axis, where no difference loses digits."""
    step = 1e-30
    return [
        recipe(*(complex(x, step if j == i else 0.0) for j, x in enumerate(numbers))).imag / step
        for i in range(len(numbers))
    ]


def some_numbers(rng, n):
    """Draw numbers on both sides of 0 and away from it."""
    return (rng.uniform(0.4, 1.6, size=n) * rng.choice([-1.0, 1.0], size=n)).tolist()


OPERATORS = {
    "a + b": lambda a, b: a + b,
    "a - b": lambda a, b: a - b,
    "a * b": lambda a, b: a * b,
    "a / b": lambda a, b: a / b,
    "-a * b": lambda a, b: -a * b,
    "a**3 - b**-2": lambda a, b: a**3 - b**-2,
}
FUNCTIONS = {
    "a.exp()": exp,
    "a.log()": log,
    "a.relu()": relu,
    "a**2.5": lambda a: a**2.5,
    "((-a).exp() + 1).log()": lambda a: log(exp(-a) + 1),
}
PLAIN = {
    "a + 1.5": lambda a: a + 1.5,
    "1.5 + a": lambda a: 1.5 + a,
    "a - 3": lambda a: a - 3,
    "3 - a": lambda a: 3 - a,
    "a * 2.5": lambda a: a * 2.5,
    "-2 * a": lambda a: -2 * a,
    "a / 4": lambda a: a / 4,
    "3 / a": lambda a: 3 / a,
}
USED_TWICE = {
    "a + a": lambda a, b: a + a,
    "a * a + a": lambda a, b: a * a + a,
    "a * b - b / a + b": lambda a, b: a * b - b / a + b,
}


def short_paths_first(a, b):
    p = a * b
    q = p + a
    r = p * q
    return p * (r + q * relu(r * r))


def long_paths_first(a, b):
    p = a * b
    q = exp(p * 0.5)
    r = q * b + p
    return (r * q - a) * r * p + p


SHARED = {
    "p * (r + q * (r * r).relu()), where p = a * b, q = p + a, r = p * q": short_paths_first,
    "(r * q - a) * r * p + p, where p = a * b, q = (p * 0.5).exp(), r = q * b + p": long_paths_first,
}


def place(numbers):
    return ", ".join(f"{name} = {x:.6g}" for name, x in zip("ab", numbers, strict=False))


def check_recipes(attempt, recipes, *numbers):
    """Compute each recipe once, and compare its value, then its gradients."""
    for text, recipe in recipes.items():
        leaves = [attempt.Value(x) for x in numbers]
        result = recipe(*leaves)
        because = f"This is the value of {text}, at {place(numbers)}."
        checks.close(result.data, expected_value(recipe, *numbers), **EXACT, because=because)
        result.backward()
        because = f"These are the gradients of {text}, at {place(numbers)}."
        answer = [leaf.grad for leaf in leaves]
        checks.close(answer, expected_gradients(recipe, *numbers), **EXACT, because=because)


@pytest.mark.points(2)
def test_operators(attempt, rng):
    """Each operator computes what it does for numbers, and passes the gradient on to both operands."""
    check_recipes(attempt, OPERATORS, *some_numbers(rng, 2))


@pytest.mark.points(2)
def test_functions(attempt, rng):
    """Exp, log, relu and powers compute their number, and pass the gradient on times their slope."""
    number = float(rng.uniform(0.4, 0.9))
    check_recipes(attempt, FUNCTIONS, number)
    check_recipes(attempt, {"a.relu()": relu}, number + 1.0)
    for off in (-number, 0.0):
        x = attempt.Value(off)
        result = x.relu()
        checks.close(result.data, 0.0, **EXACT, because="This is the value of relu here.")
        result.backward()
        checks.close(x.grad, 0.0, **EXACT, because="The slope of relu here is 0.")


def test_powers(attempt, rng):
    """The power rule holds for an exponent of 1 and of 0 too, and at a base of 0."""
    (number,) = some_numbers(rng, 1)
    for base, exponents in ((number, (-1, 0, 1, 1.0)), (abs(number), (0.5,)), (0.0, (1, 2))):
        check_recipes(attempt, {f"a**{e}": lambda a, e=e: a**e for e in exponents}, base)


def test_plain_numbers(attempt, rng):
    """A plain number may stand on either side of an operator, and the gradient is right there too."""
    (number,) = some_numbers(rng, 1)
    check_recipes(attempt, PLAIN, number)


@pytest.mark.points(2)
def test_used_twice(attempt, rng):
    """A value that is used several times collects the gradients of all its uses."""
    check_recipes(attempt, USED_TWICE, *some_numbers(rng, 2))


@pytest.mark.points(2)
def test_shared_results(attempt, rng):
    """A result that is used at several depths passes its gradient on once, after all of it has arrived."""
    check_recipes(attempt, SHARED, *some_numbers(rng, 2))


def test_many_paths(attempt, rng):
    """Each operation is visited once, however many paths lead to it."""
    number = float(rng.normal())
    for doublings in (4, 26):
        x = attempt.Value(number)
        result = x
        for _ in range(doublings):
            result = result + result
        result.backward()
        because = f"x was doubled {doublings} times."
        checks.close(x.grad, 2.0**doublings, **EXACT, because=because)


def test_long_chain(attempt, rng):
    """A chain of thousands of operations does not exhaust Python's stack."""
    coefficients = rng.uniform(0.5, 1.5, size=1000)
    at = float(rng.uniform(0.99, 1.0))
    x = attempt.Value(at)
    result = attempt.horner(coefficients.tolist(), x)
    checks.close(result.data, float(np.polyval(coefficients, at)), **EXACT)
    result.backward()
    checks.close(x.grad, float(np.polyval(np.polyder(coefficients), at)), **EXACT)


@pytest.mark.points(2)
def test_backward_again(attempt, rng):
    """Each call of backward adds its own derivatives, whatever earlier calls have left in the graph."""

    def middle(x, y):
        return x * y + x

    def first(x, y):
        # The middle is used at two depths: who passes it on too early is wrong in the first call already.
        return middle(x, y) ** 2 * y + middle(x, y)

    def second(x, y):
        return middle(x, y) * y

    numbers = some_numbers(rng, 2)
    one, other = expected_gradients(first, *numbers), expected_gradients(second, *numbers)
    x, y = (attempt.Value(number) for number in numbers)
    shared = middle(x, y)
    result, product = shared**2 * y + shared, shared * y
    for calls, because in ((1, "This is the first call."), (2, "This is the second call.")):
        result.backward()
        checks.close([x.grad, y.grad], [calls * g for g in one], **EXACT, because=because)
    product.backward()
    together = [2 * g + h for g, h in zip(one, other, strict=True)]
    checks.close([x.grad, y.grad], together, **EXACT, because="Another result of the same graph followed.")


def test_nothing_else_changes(attempt, rng):
    """Backward changes no number, and reaches only what the result was computed from."""
    numbers = some_numbers(rng, 2)
    x, y = (attempt.Value(number) for number in numbers)
    checks.close([x.grad, y.grad], [0.0, 0.0], because="Every gradient starts at 0.")
    bystander = x * y
    middle = x + y
    result = middle * middle
    before = [x.data, y.data, middle.data, result.data]
    result.backward()
    checks.equal([x.data, y.data, middle.data, result.data], before, because="backward changed a number.")
    checks.close([result.grad, bystander.grad], [1.0, 0.0], **EXACT)
    checks.close(middle.grad, 2 * sum(numbers), **EXACT)
