"""Automatic differentiation of scalars: a `Value` that remembers how it was computed.

Build the core of every deep-learning framework, for single numbers. Arithmetic on `Value`s computes the
result and records a graph on the way; `backward()` then walks that graph once, from the result to its
inputs, and gives each the derivative of the result with respect to it. Interviewers ask for it to see
whether you know what backpropagation is: the chain rule, applied in the right order, where the
contributions of all paths add up.

Conventions
- The operators are `+`, `-` (also as a sign), `*`, `/` and `**`. Wherever there is a `Value` on one side of
  `+ - * /`, the other may be a `Value` or a number: `v + 2`, `2 + v` and `2 / v` all work; add the methods
  that this takes. The exponent of `**` is a number.
- A `Value` that occurs several times collects the sum of what arrives over all its uses.
- `backward` computes gradients and nothing else: no `data` changes. Adjusting weights is the optimiser's job.
- Gradients accumulate. Each call of `backward` adds its derivatives to `grad`, and what earlier calls have
  left there, also in the middle of the graph, does not influence them: two calls on the same result leave
  exactly twice the gradient. To start afresh, set `grad` to 0.
- Graphs may be thousands of operations deep, and values may be shared so often that there are billions of
  paths: `backward` takes time proportional to the number of operations.
- Answers are compared with a relative tolerance of 1e-9.
"""


class Value:
    """A number in a computation, and the gradient of a later result with respect to it.

    Parameters
    ----------
    data : float
        The number.

    Attributes
    ----------
    data : float
        The number.
    grad : float
        The sum of all derivatives that calls of `backward` have added; 0.0 at first.

    Examples
    --------
    >>> x = Value(3.0)
    >>> y = x * x + 2 * x
    >>> y.data
    15.0
    >>> y.backward()
    >>> x.grad, y.grad
    (8.0, 1.0)
    >>> y.backward()
    >>> x.grad
    16.0
    """

    def __init__(self, data: float) -> None:
        raise NotImplementedError

    def __add__(self, other: "Value | float") -> "Value":
        raise NotImplementedError

    def __mul__(self, other: "Value | float") -> "Value":
        raise NotImplementedError

    def __neg__(self) -> "Value":
        raise NotImplementedError

    def __sub__(self, other: "Value | float") -> "Value":
        raise NotImplementedError

    def __rsub__(self, other: "Value | float") -> "Value":
        raise NotImplementedError

    def __truediv__(self, other: "Value | float") -> "Value":
        raise NotImplementedError

    def __rtruediv__(self, other: "Value | float") -> "Value":
        raise NotImplementedError

    def __pow__(self, exponent: float) -> "Value":
        """Raise to a power that is a number.

        It is promised that a negative base has an integer exponent, and a base of 0 one of 1 or more.
        """
        raise NotImplementedError

    def exp(self) -> "Value":
        """Return e to the power of this value.

        Examples
        --------
        >>> Value(0.0).exp().data
        1.0
        """
        raise NotImplementedError

    def log(self) -> "Value":
        """Return the natural logarithm of this value, which is positive.

        Examples
        --------
        >>> Value(1.0).log().data
        0.0
        """
        raise NotImplementedError

    def relu(self) -> "Value":
        """Return this value if it is positive, otherwise 0; the slope at 0 is taken to be 0.

        Examples
        --------
        >>> Value(-2.0).relu().data
        0.0
        """
        raise NotImplementedError

    def backward(self) -> None:
        """Pass the gradient back to every `Value` that this one was computed from.

        To the `grad` of each it adds the derivative of this value with respect to it. This value counts as
        computed from itself, with derivative 1.

        Examples
        --------
        >>> x, y = Value(2.0), Value(5.0)
        >>> ((x - y) / y).backward()
        >>> round(x.grad, 12), round(y.grad, 12)
        (0.2, -0.08)
        """
        raise NotImplementedError


# Given: the tests build long graphs with it.
def horner(coefficients, x):
    """Evaluate a polynomial, highest power first; written for numbers, it works for Values as it is."""
    total = 0.0
    for coefficient in coefficients:
        total = total * x + coefficient
    return total
