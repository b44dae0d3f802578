"""Hidden suite of transfer_learning_freeze."""

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub
TINY = 1e-30
NAMES = ("mean", "var", "W1", "b1", "W2", "b2")


def loss(params, xhat, y):
    """Compute the mean cross-entropy, for complex parameters too."""
    z = xhat @ params["W1"] + params["b1"]
    logits = np.where(z.real > 0, z, 0.0) @ params["W2"] + params["b2"]
    rows = [row[label] - np.log(np.exp(row).sum()) for row, label in zip(logits, y.tolist(), strict=True)]
    return -sum(rows) / len(rows)


def gradient(params, name, xhat, y):
    """Differentiate by a tiny imaginary step for each number, which loses no digits."""
    found = np.zeros(params[name].shape)
    for at in np.ndindex(*found.shape):
        moved = params[name].astype(complex)
        moved[at] += 1j * TINY
        found[at] = loss(params | {name: moved}, xhat, y).imag / TINY
    return found


def train(pretrained, X, y, n_classes, lr, frozen, steps):
    params = dict(pretrained)
    params["W2"] = np.zeros((pretrained["W1"].shape[1], n_classes))
    params["b2"] = np.zeros(n_classes)
    for _ in range(steps):
        m, v = params["mean"], params["var"]
        if "norm" not in frozen:
            m = np.array([sum(column) / len(column) for column in X.T])
            v = np.array([sum((column - a) ** 2) / len(column) for column, a in zip(X.T, m, strict=True)])
        xhat = (X - m) / (v + 1e-5) ** 0.5
        rates = {"W2": lr["head"], "b2": lr["head"]}
        if "hidden" not in frozen:
            rates |= {"W1": lr["hidden"], "b1": lr["hidden"]}
        moved = {name: params[name] - rate * gradient(params, name, xhat, y) for name, rate in rates.items()}
        if "norm" not in frozen:
            moved |= {"mean": 0.9 * params["mean"] + 0.1 * m, "var": 0.9 * params["var"] + 0.1 * v}
        params |= moved
    return params


def task(rng, old=4, new=3, n=9):
    """Draw a trained network and a new task whose inputs lie elsewhere than those of the old one."""
    d, p = rng.permutation([3, 4]).tolist()
    pretrained = {
        "mean": rng.normal(size=d),
        "var": rng.uniform(0.5, 2.0, size=d),
        "W1": rng.normal(size=(d, p)),
        "b1": rng.uniform(0.2, 0.8, size=p),
        "W2": rng.normal(size=(p, old)),
        "b2": rng.normal(size=old),
    }
    X = rng.normal(size=(n, d)) * rng.uniform(0.5, 2.0, size=d) + rng.normal(size=d)
    y = rng.permutation(np.arange(n) % new)
    lr = {"head": float(rng.uniform(0.5, 1.0)), "hidden": float(rng.uniform(0.1, 0.3))}
    return pretrained, X, y, new, lr


def compare(attempt, pretrained, X, y, new, lr, frozen, steps):
    answer = attempt.finetune(pretrained, X, y, new, lr=lr, frozen=frozen, steps=steps)
    expected = train(pretrained, X, y, new, lr, frozen, steps)
    checks.close(answer, {name: expected[name] for name in NAMES}, **CLOSE)
    return answer


def test_new_head(attempt, rng):
    """Before any step the head is new, for the new classes, and the rest is that of the trained network."""
    for old in (4, 3):
        pretrained, X, y, new, lr = task(rng, old)
        expected = train(pretrained, X, y, new, lr, set(), 0)
        answer = attempt.finetune(pretrained, X, y, new, lr=lr, frozen=set(), steps=0)
        because = f"The old task has {old} classes, the new one {new}."
        checks.equal(answer, {name: expected[name] for name in NAMES}, because=because)


@pytest.mark.points(2)
def test_all_frozen(attempt, rng):
    """With norm and hidden layer frozen the head alone is trained, and nothing else changes by a bit."""
    pretrained, X, y, new, lr = task(rng)
    answer = compare(attempt, pretrained, X, y, new, {"head": lr["head"]}, {"norm", "hidden"}, 3)
    for name in ("mean", "var", "W1", "b1"):
        checks.equal(answer[name], pretrained[name], because=f"{name} is frozen.")


def test_first_step(attempt, rng):
    """The first step moves the head alone: through a head of zeros nothing flows back."""
    pretrained, X, y, new, lr = task(rng)
    answer = compare(attempt, pretrained, X, y, new, lr, {"norm"}, 1)
    checks.equal(answer["W1"], pretrained["W1"], because="W1 after the first step.")


@pytest.mark.points(2)
def test_hidden_trained(attempt, rng):
    """Head and hidden layer move together, each with the learning rate of its group."""
    pretrained, X, y, new, lr = task(rng)
    compare(attempt, pretrained, X, y, new, lr, {"norm"}, 3)


def test_norm_frozen_alone(attempt, rng):
    """Statistics of a frozen norm are used as they are, and stay, whatever else is trained."""
    pretrained, X, y, new, lr = task(rng)
    answer = compare(attempt, pretrained, X, y, new, lr, {"norm"}, 2)
    for name in ("mean", "var"):
        checks.equal(answer[name], pretrained[name], because=f"{name} is frozen.")


@pytest.mark.points(2)
@pytest.mark.parametrize("frozen", [set(), {"hidden"}], ids=["nothing_frozen", "hidden_frozen"])
def test_norm_trained(attempt, rng, frozen):
    """A norm that is not frozen takes the statistics of the batch, and its running ones move towards them."""
    pretrained, X, y, new, lr = task(rng)
    answer = compare(attempt, pretrained, X, y, new, lr, frozen, 2)
    if frozen:
        checks.equal(answer["W1"], pretrained["W1"], because="W1 is frozen.")


@pytest.mark.points(2)
def test_probe(attempt, rng):
    """The probe is a ridge regression of the classes on the features, with a free bias."""
    pretrained, X, y, new, _ = task(rng, n=11)
    lam = float(rng.uniform(0.2, 5.0))

    def features(given):
        return np.maximum(given @ pretrained["W1"] + pretrained["b1"], 0.0)

    # Least squares with more rows: one for each weight, which asks that sqrt(lam) times the weight be 0.
    h = features(X)
    p = h.shape[1]
    rows = np.block([[np.ones((len(X), 1)), h], [np.zeros((p, 1)), np.sqrt(lam) * np.eye(p)]])
    wanted = np.concatenate([(y[:, None] == np.arange(new)).astype(float), np.zeros((p, new))])
    solution = np.linalg.lstsq(rows, wanted, rcond=None)[0]
    answer = attempt.linear_probe(features, X, y, new, lam)
    checks.close(answer, (solution[1:], solution[0]), **CLOSE)


def test_features_once(attempt, rng):
    """Frozen features are computed once, for all examples together."""
    _, X, y, new, _ = task(rng)
    sizes = []

    def features(given):
        sizes.append(len(given))
        return given**2

    attempt.linear_probe(features, X, y, new, 1.0)
    said = "once" if len(sizes) == 1 else f"{len(sizes)} times"
    checks.that(
        sizes == [len(X)], f"features was called {said}; expected one call with all {len(X)} examples."
    )


def test_refused(attempt, rng):
    """A frozen head, and a group that does not exist, raise ValueError."""
    pretrained, X, y, new, lr = task(rng)
    for frozen in ({"hidden", "conv1"}, {"head"}, {"norm", "head"}):
        because = f"Frozen are {' and '.join(sorted(frozen))}."
        checks.raises(
            ValueError,
            attempt.finetune,
            pretrained,
            X,
            y,
            new,
            lr=lr,
            frozen=frozen,
            steps=1,
            because=because,
        )
